"""The right answers of document_cases.py: file → what must hold of its edition.

outline: divisions and articles in order, an article with its 款/项/目; `~` allows a crossheading or a division.
refused: words of the refusal. or: other right answers. editions: one row for each regulation of the file.
"""

ONE = "第{}条 1"


def plain(*numerals):
    """Articles of one 款 each."""
    return "; ".join(ONE.format(numeral) for numeral in numerals)


def two_parts(heading):
    return f"~{heading}; " + plain("一") + "; ~附则; " + plain("二")


CASES = {
    "documents/01-markdown-bold.md": {
        "title": "测试管理办法", "note": "2020年1月2日某市人民政府令第3号公布　自2020年2月1日起施行",
        "events": [("2020-01-02", "公布"), ("2020-02-01", "施行")],
        "outline": "第一章总则; 第一条 1; 第二条 2/2; 第二章附则; 第三条 1",
        "texts": {"第二条": "测试包括：（一）初测；（二）复测。测试应当公开。"}, "absent": ["title:", "*", "#", ">"]},
    "documents/02-markdown-heading.md": {
        "title": "测试管理办法", "events": [("2020-01-02", "公布")],
        "outline": "第一章总则; " + plain("一", "二") + "; 第二章附则; " + plain("三"), "absent": ["#"]},
    "documents/03-wrapped-centred-title.txt": {
        "title": "测试管理办法", "outline": plain("一", "二", "三", "四"),
        "texts": {"第一条": "测试单位应当在每年一月底前将上一年度的测试报告报送主管部门，并将报告的副本报送财政部门甲。"}},
    "documents/04-page-number-fullwidth.txt": {
        "title": "测试管理办法", "outline": plain("一", "二", "三", "四"),
        "texts": {"第二条": "主管部门应当自收到测试报告之日起三十日内进行审查，并将审查的结果书面通知报送报告的单位。"},
        "dropped": {"－1－": "page-number", "－2－": "page-number"}},
    "documents/06-judicial-interpretation.txt": {
        "title": "最高人民法院关于审理测试纠纷案件适用法律若干问题的规定",
        "note": "2024年1月2日最高人民法院审判委员会第1次会议通过，自2024年3月1日起施行",
        "events": [("2024-01-02", "通过"), ("2024-03-01", "施行")], "optional_events": [("2024-02-01", "公布")],
        "preamble": [["为正确审理测试纠纷案件，制定本规定。"]], "field": "法释〔2024〕1号", "outline": plain("一", "二")},
    "documents/07-contents-preface.txt": {
        "title": "测试特别区基本法", "preamble": [["测试区自古就有测试。"], ["序言", "测试区自古就有测试。"]],
        "outline": "第一章总则; 第一条 1; 第二章机关; 第二条 1", "annexes": ["附件一机关的产生办法"],
        "dropped": {"目　　录": "contents", "附件一：机关的产生办法": "contents", "第二章　机　　关": "contents"}},
    "documents/09-contents-then-article.txt": {
        "title": "测试会议议事规则", "outline": "第一条 1; 第一章会议的举行; 第二条 1; 第二章附则; 第三条 1"},
    "documents/10-tables-after-last-article.txt": {
        "title": "测试税法", "outline": plain("一", "二"), "annexes": ["测试税税率表", "测试物目录"],
        "present": ["超过10次的部分"]},
    "documents/11-list-resumes.txt": {
        "outline": "第一条 1/4/2; 第二条 1", "title": "测试法"},
    "documents/12-label-zhong.txt": {
        "title": "测试法", "outline": plain("一", "二", "三", "四", "五", "六")},
    "documents/14-label-punctuation.txt": {
        "title": "某某有限公司章程",
        "outline": "第一章总则; " + plain("一", "二") + "; 第二章股东; " + plain("三", "四") + "; 第三章附则; 第五条 1",
        "texts": {"第一条": "本公司名称为某某有限公司。", "第三条": "股东按照出资比例行使表决权。",
                  "第四条": "股东可以查阅账簿。"}},
    "documents/16-note-events.txt": {
        "title": "测试办法", "outline": plain("一", "二"),
        "events": [("1990-01-02", "通过"), ("1990-02-03", "通过"), ("1995-03-04", "修正"), ("1999-05-06", "修正"),
                   ("2004-07-08", "修正"), ("2010-09-10", "修订"), ("2012-11-12", "修订"), ("2015-01-02", "通过"),
                   ("2015-01-02", "公布"), ("2015-01-02", "施行"), ("2018-03-04", "通过"), ("2018-05-06", "施行")],
        "exact_note": "（1990年1月2日甲机关第一次会议、1990年2月3日乙机关第二次会议通过　根据1995年3月4日甲机关第三次会议通过的"
                      "《修正案》、1999年5月6日甲机关第四次会议通过的《修正案》和2004年7月8日甲机关第五次会议通过的《修正案》修正　"
                      "2010年9月10日甲机关令第1号、2012年11月12日甲机关令第2号修订　2015年1月2日甲机关第六次会议通过并于同日公布施行　"
                      "2018年3月4日甲机关第七次会议通过，现予公布，自2018年5月6日起施行）"},
    "documents/17-decision-no-law.txt": {
        "refused": "amend", "or": [
            {"title": "国务院关于修改部分行政法规的决定", "numbers": numbers}
            for numbers in (["1", "2"], ["1", "2", "3"])]},
    "documents/18-html-headings.html": {
        "title": "某某分会章程",
        "outline": "~1.总则; " + plain("一", "二", "三") + "; ~2.会员; 第四条 1; ~会费; 第五条 1",
        "texts": {"第二条": "本分会接受主管单位的指导。", "第三条": "本分会的地址在某市。"}, "absent": ["首页"]},
    "documents/19-several-regulations.txt": {"editions": [
        {"title": "某校章程", "note": "2024年1月2日通过", "outline": plain("一", "二")},
        {"title": "某校考试办法", "note": "2024年2月3日印发", "outline": plain("一", "二", "三")}]},
    "documents/20-numbered.docx": {
        "title": "测试管理办法", "note": "2024年1月2日某某机关公布", "events": [("2024-01-02", "公布")],
        "outline": "第一章总则; 第一条 1; 第二条 2/3; 第二章附则; 第三条 1; 第四条 1",
        "texts": {"第二条": "测试包括：（一）初测；（二）复测；（三）抽测。测试应当公开。",
                  "第三条": "测试费用按照下表执行：测试费用初测10元", "第四条": "本办法自公布之日起施行。"},
        "absent": ["保密", "TOC", "某某机关文件", "— 1 —"], "dropped": {"某某机关文件": "outside|text-box|letterhead"}},
    "documents/20-altchunk.docx": {
        "title": "测试管理办法", "outline": "第一章总则; " + plain("一", "二"), "or": [{"refused": "altChunk"}]},
    "documents/21-traditional.txt": {
        "title": "測試辦法", "numbers": ["1", "2", "2-1", "3-1", "4"],
        "outline": "第一章總則; 第1條 1; 第2條 1/2; 第2-1條 1; 第三條之一 1; 第4條 1"},
    "documents/23-running-heads.txt": {
        "title": "某协会章程",
        "outline": "第一章会员; " + plain("一", "二", "三") + "; 第二章理事会; " + plain("四", "五", "六"),
        "dropped": {"第一章 会员": "page-head", "第二章 理事会": "page-head"}},
    "documents/24-bilingual.txt": {
        "title": "某某协会章程", "note": "2020年1月2日会员大会通过", "events": [("2020-01-02", "通过")],
        "outline": "第一章会员; 第一条 1/2; 第二条 1", "absent": ["Article", "to vote", "CONSTITUTION", "Chapter"],
        "dropped": {"Article 2 This Constitution": "translation"}},
    "documents/26-units-yi.txt": {
        "title": "关于测试的若干规定", "note": "1983年3月5日某机关通过", "numbers": ["1", "2", "3"],
        "preamble": [["为了便于实施测试法，特作如下规定："]], "outline": "一、 1; 二、 1/2; 三、 1"},
    "documents/28-web-disclaimer.html": {
        "title": "测试条例（试行）", "outline": plain("一", "二"), "absent": ["免责声明", "联系我们", "首页"],
        "events": [("2017-04-12", "公布"), ("2017-03-01", "施行")],
        "or": [{"title": "测试条例（试行）", "outline": plain("一", "二"), "absent": ["免责声明", "联系我们"],
                "events": [("2017-03-01", "施行"), ("2017-04-12", "公布")]}]},
    "checks/09-unnumbered-list/a.txt": {
        "outline": "第一条 1; 第二条 2; 第三条 1", "title": "某市议事规则",
        "texts": {"第二条": "委员会由下列人员组成：主任，副主任若干人，秘书长，委员若干人。委员会每届任期五年。"}},
    "checks/09-unnumbered-list/b.txt": {"outline": "第一条 1; 第二条 2; 第三条 1"},
    "checks/09-unnumbered-list/c.txt": {"outline": "第一条 1; 第二条 2; 第三条 1"},
    "checks/10-tables/a.txt": {
        "outline": "第一条 1; 第二条 2; 第三条 1; 第四条 1", "code": "table", "present": ["中型企业6%"]},
    "checks/10-tables/b.html": {
        "outline": plain("一", "二", "三"), "code": "table", "raw": "\t5%",
        "texts": {"第二条": ["减免比例如下表：企业类型减免比例小型企业12%中型企业6%5%",
                          "减免比例如下表：企业类型减免比例小型企业12%中型企业6%中型企业5%"]}},
    "checks/10-tables/c.txt": {"outline": plain("一", "二", "三"), "code": "table"},
    "checks/12-label-then-digit/a.txt": {
        "outline": "第一条 1/3; 第二条 1/3; 第三条 1/3; 第四条 1/2/3"},
    "checks/13-numbering-styles/a.txt": {"outline": "第一条 1/2; 第二条 1/2; 第三条 1/2; 第四条 1/2; 第五条 1/2"},
    "checks/14-inline-items/a.txt": {"outline": "第一条 2/3; 第二条 1; 第三条 2/2; 第四条 1/2; 第五条 1"},
    "checks/17-time-limits/a.txt": {"skip": "about time limits, not about reading"},
    "checks/21-word-documents/plain": {
        "made": "plain.docx", "title": "某市登记办法", "outline": plain("一", "二")},
    "checks/21-word-documents/auto": {
        "made": "auto.docx", "title": "某市登记办法", "numbers": ["1", "2"],
        "present": ["为了登记，制定本办法。", "登记机关是市级机关。"]},
    "checks/22-several-or-part/a.txt": {"editions": [
        {"title": "某市收费办法", "note": "2020年1月1日市政府发布", "outline": plain("一", "二")},
        {"title": "某市登记办法", "note": "2021年1月1日市政府发布", "outline": plain("一", "二", "三")}]},
    "checks/22-several-or-part/b.txt": {
        "numbers": ["3", "10", "20"], "outline": plain("三", "十") + "; 第二章附则; 第二十条 1",
        "texts": {"第三条": "收费应当公示。", "第十条": "登记期限为十日。"}},
    "checks/22-several-or-part/c.txt": {"numbers": ["3", "10", "20"], "outline": plain("三", "十", "二十")},
    "checks/23-notes-in-text/a.txt": {
        "outline": plain("一", "二", "三", "四"),
        "texts": {"第一条": "登记机关不得收费。", "第二条": "登记机关应当公开。",
                  "第三条": "登记的种类由市级机关规定。", "第四条": "本办法自2015年4月1日起施行。"}},
    "checks/25-title-lost/a.txt": {
        "title": "某市登记办法", "outline": "~总则; " + plain("一", "二") + "; ~附则; " + plain("三")},
    "checks/25-title-lost/b.txt": {"title": "某市登记办法", "outline": two_parts("总则")},
    "checks/25-title-lost/c.txt": {"title": "某市登记办法", "outline": two_parts("一般规定")},
    "checks/25-title-lost/d.txt": {
        "title": "某市登记办法", "outline": two_parts("总则"), "note": "2020年1月1日发布"},
}
