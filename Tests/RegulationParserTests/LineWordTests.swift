import Testing

@testable import RegulationParser

/// What single lines of documents are by their words, each as documents print them.
struct LineWordTests {
  private func each(_ lines: [String], _ holds: ([UInt8]) -> Bool) -> [String] {
    lines.filter { !holds(Array($0.utf8)) }
  }

  @Test func `a title ends in what an act is called`() {
    let titles = [
      "示例市河道保护条例", "示例国产品质量法", "示例省测绘成果管理规定", "示例县停车办法", "示例委员会议事规则", "示例法实施细则",
      "关于示例区划调整的决定", "关于适用示例法的解释", "示例党员廉洁准则", "示例协会章程", "示例建筑施工规范", "示例用能标准",
      "关于推进示例工作的意见", "关于示例假期的通知", "关于示例规划的批复", "示例公司财务制度", "示例村民公约", "示例改革方案",
      "示例学生守则", "示例设备操作规程", "示例案件办理程序", "关于示例送达的安排", "示例引渡协定", "示例领事条约", "示例国刑法修正案",
      "示例小区业主规约", "示例发展纲要", "示例投标要求", "示例工作要点", "示例节能措施", "示例合规指引", "示例办事指南", "示例证券通则",
      "示例民事总则", "示例登记公告", "关于示例问题的答复", "示例会议纪要", "示例评审导则", "示例买卖合同", "示例合作协议",
      "示例保密协议书", "示例考试大纲", "示例入园须知", "示例员工手册", "示例联合声明", "示例培训计划", "示例文明约定", "示例综合规划",
      "示例防汛预案", "示例环境宣言", "示例诚信承诺书", "示例目录细目", "示例国宪法", "示例公约议定书", "示例行业准入条件",
      "示例权力清单", "示例国民法典", "示例办法节选", "示例条例摘录", "示例规定摘编", "示例刑法分则", "示例建设规章", "示例考勤纪律",
      "示例裁量基准", "示例條例", "示例採購辦法", "示例收費規則", "示例細則", "示例組織規程", "示例用語規範", "示例國家標準", "示例綱要",
      "示例通則", "示例行政總則", "示例憲法", "關於示例的決定", "關於示例的解釋", "示例引渡條約", "示例協定", "示例作業要點",
      "示例參觀須知", "示例住戶規約", "示例準則", "示例規定（試行）", "示例条例（2020年修订）", "示例办法(试行)",
    ]
    #expect(each(titles, TitleWords.areTitle) == [])
    let others = [
      "示例新闻", "总则", "附则", "罚则", "通则", "一般规定", "基本规定", "其他规定", "总纲", "分则", "特别规定", "补充规定", "一般要求",
      "基本要求", "办法。", "本条例所称公园，是指公共绿地；", "规定：", "办法",
    ]
    #expect(others.filter { TitleWords.areTitle(Array($0.utf8)) } == ["办法"])
  }

  @Test func `an act sets rules, and a plan or a notice does not`() {
    let acts = [
      "示例市河道保护条例", "示例国产品质量法", "示例管理规定", "示例停车办法", "示例议事规则", "示例实施细则", "示例协会章程", "示例财务制度",
      "示例村民公约", "示例学生守则", "示例操作规程", "示例业主规约", "示例廉洁准则", "示例施工规范", "示例入园须知", "示例考勤纪律",
      "示例條例", "示例規定", "示例辦法", "示例規則", "示例細則", "示例準則", "示例規程", "示例規範", "示例規約", "示例須知", "示例办法（试行）",
    ]
    #expect(each(acts, TitleWords.areAct) == [])
    let others = ["示例培训计划", "关于示例的通知", "示例权力清单", "示例计划（试行）", "示例新闻（条例）"]
    #expect(others.filter { TitleWords.areAct(Array($0.utf8)) } == [])
  }

  @Test func `a title's second line begins as no whole title does`() {
    let halves = [
      "若干问题的规定", "的管理办法", "有关事项的规定", "问题的解释", "常务委员会议事规则", "和防治办法", "及处罚办法", "与保护条例",
      "案件的规定", "条例实施细则", "规定实施细则", "办法实施细则", "细则补充规定", "解释补充规定", "规则补充规定", "章程修正案",
    ]
    #expect(each(halves, TitleWords.continues) == [])
    #expect(!halves.contains { TitleWords.isWhole(Array($0.utf8)) })
    let doubtful = [
      "实施办法", "管理办法", "暂行规定", "适用规则", "工作规则", "维护办法", "监督条例", "议事规则", "组织条例", "具体办法", "服务规范",
      "使用办法",
    ]
    #expect(each(doubtful, TitleWords.mayContinue) == [])
    #expect(!doubtful.contains { TitleWords.isWhole(Array($0.utf8)) })
    #expect(TitleWords.isWhole(Array("示例市河道保护条例".utf8)))
    let open = [
      "示例市人民政府关于", "关于审理示例案件适用", "关于审理示例案件适用法律", "示例市公园的", "示例市河道和", "示例市河道及", "示例市河道与",
      "示例市水库、", "关于对", "示例法实施", "示例机关有关", "示例机关若干", "示例审判中", "关于进一步",
    ]
    #expect(each(open, TitleWords.isOpen) == [])
    #expect(!TitleWords.isOpen(Array("示例市河道".utf8)))
  }

  @Test func `a title opens with a state, a place or 关于`() {
    let opening = [
      "中华人民共和国示例法", "中国示例协会章程", "中共示例市委规则", "最高人民法院规定", "全国示例大会规则", "国务院示例办法", "国家示例标准",
      "关于示例的决定", "香港示例条例", "澳门示例法", "甲省示例条例", "甲市示例条例", "甲县示例办法", "甲区示例办法", "甲州示例办法",
      "甲盟示例办法", "甲旗示例办法", "甲镇示例办法", "甲乡示例办法", "甲乙丙丁戊己庚市办法",
    ]
    #expect(each(opening, TitleWords.opens) == [])
    #expect(!TitleWords.opens(Array("甲乙丙丁戊己庚辛壬市办法".utf8)))
    #expect(!TitleWords.opens(Array("示例办法".utf8)))
  }

  @Test func `a volume, a comparison, an issuer and a stage are told by their last word`() {
    #expect(
      each(
        ["学生手册", "示例法规汇编", "示例文件选编", "示例法律大全", "示例法律全书", "示例文集", "示例规章制度", "示例汇编（2024年版）"],
        TitleWords.areVolume) == [])
    #expect(!TitleWords.areVolume(Array("示例条例（汇编）".utf8)))
    #expect(
      each(
        [
          "示例条例条文对照表", "示例条例条文对照", "示例条例新旧对照表", "示例新旧对照", "示例前后对照表", "示例前后对照", "示例修订对照表",
          "示例修改对照表", "示例修正对照表", "示例条文对比表", "示例新旧对比表", "示例前后对比表",
        ], TitleWords.areComparison) == [])
    #expect(
      each(
        [
          "示例法院", "示例检察院", "示例市政府", "示例委员会", "示例办公厅", "示例办公室", "国务院", "中共中央", "示例部", "示例局", "示例厅",
          "示例署", "示例代表大会", "示例大学", "示例学院", "示例公司", "示例协会", "示例学会", "示例银行", "示例集团", "示例医院",
          "示例学校", "示例中学", "示例小学", "示例人大常委会", "示例理事会", "示例研究院",
        ], TitleWords.areIssuer) == [])
    #expect(!TitleWords.areIssuer(Array("示例市公园".utf8)))
    #expect(
      each(
        [
          "（试行）", "（草案）", "（暂行）", "（征求意见稿）", "（送审稿）", "（修订草案）", "（修订稿）", "（讨论稿）", "（示范文本）", "（节选）",
          "（摘录）", "(试行)", "（二次审议修订草案）",
        ], TitleWords.areStage) == [])
    #expect(!TitleWords.areStage(Array("试行）".utf8)) && !TitleWords.areStage(Array("（甲）".utf8)))
    #expect(TitleWords.areCount(Array("（二）".utf8)) && !TitleWords.areCount(Array("（二".utf8)))
    #expect(!TitleWords.areCount(Array("（甲）".utf8)) && TitleWords.areCount(Array("（十二）".utf8)))
  }

  @Test func `the lines above a title say what they are`() {
    #expect(
      each(
        [
          "中共中央印发", "国务院发布", "示例部公布", "示例大会通过", "国务院令第481号", "示例市人民政府令", "示例市人民政府文件", "示例部公告",
          "国务院公报",
        ], FrontWords.announce) == [])
    #expect(
      each(
        [
          "国务院令", "示例部公告", "示例市通告", "示例县布告", "国务院令第481号", "示例部公告第3号", "示例部令(第3号）第3号",
          "示例公告（第3号）第3号", "示例令〔2020〕3号", "示例令[2020]3号", "第3号",
        ], FrontWords.areOrderHead) == [])
    #expect(!FrontWords.areOrderHead(Array("关于示例的公告".utf8)))
    #expect(
      each(
        [
          "关于印发示例办法的通知", "关于发布示例标准的公告", "关于公布示例目录的决定", "关于转发示例意见的通知", "关于颁布示例规则的命令",
          "关于下发示例方案的通知", "印发《示例办法》的通知", "发布《示例办法》的公告", "公布《示例办法》的公告", "转发《示例办法》的通知",
          "关于批准示例规划的决定", "关于修订印发示例办法的通知", "关于印发示例办法的函", "关于发布示例标准的通告",
        ], FrontWords.areCarrierTitle) == [])
    #expect(!FrontWords.areCarrierTitle(Array("关于示例假期的通知".utf8)))
    #expect(
      each(
        [
          "现予公布", "现予发布", "现予印发", "予以公布", "予以发布", "予以印发", "现公布", "现发布", "现印发", "印发给你们", "公布施行",
          "发布施行",
          "公布实施", "发布实施", "转发给你们", "现予颁布",
        ].map { "《示例办法》已经示例会议通过，\($0)。" } + ["现将《示例办法》印发。"], FrontWords.areAnnouncement) == [])
    #expect(!FrontWords.areAnnouncement(Array("示例办法现予公布。".utf8)))
    #expect(
      each(
        ["绝密★30年", "机密★1年", "秘密", "特急", "加急", "平急", "内部资料　注意保存", "内部文件", "★"], FrontWords.areSecrecy
      )
        == [])
    #expect(each(["序言", "前言", "引言", "导言", "序", "弁言"], FrontWords.arePreambleHeading) == [])
  }

  @Test func `the data of a document stand behind the name of a field`() {
    let fields = [
      "发布单位", "发布文号", "发布日期", "生效日期", "失效日期", "文件来源", "所属类别", "索引号", "发文机关", "发文字号", "成文日期",
      "发文日期", "公布日期", "施行日期", "实施日期", "主题分类", "主题词", "效力级别", "时效性", "有效性", "颁布单位", "颁布日期",
      "颁布机关", "发布机关", "发布部门", "制定机关", "法规类别", "信息分类", "公开方式", "公开形式", "文号", "公文种类", "服务对象",
      "分类号", "题注", "信息索引号", "生成日期", "体裁分类", "废止日期", "公开类别",
    ]
    #expect(each(fields.map { "\($0)：示例" }, FrontWords.areMetadata) == [])
    #expect(each(fields.map { "【\($0)】示例" }, FrontWords.areMetadata) == [])
    #expect(!FrontWords.areMetadata(Array("发布日期由示例机关确定".utf8)))
    #expect(!FrontWords.areMetadata(Array("【发布日期：".utf8)))
  }

  @Test func `a page's furniture is told by its words`() {
    let lines = [
      "发布时间：2024-01-02", "发布日期 2024-01-02", "浏览次数：12", "阅读次数：12", "点击数：12", "字号：大", "字体：大",
      "来源：示例网",
      "信息来源：示例网", "责任编辑：张某", "上一篇：甲", "下一篇：乙", "相关链接", "网站地图", "关于我们", "联系我们", "隐私声明", "版权所有 示例网",
      "示例ICP备1号", "示例公安备案1号", "打印本页", "关闭窗口", "返回顶部", "分享到：微信", "无障碍浏览", "当前位置：示例", "首页>法规",
      "首页|法规", "登录|帮助", "帮助|注册", "高级检索", "热门搜索：甲", "【打印】", "【关闭】", "下载文字版", "扫一扫", "您是第12位",
      "访问者", "主办单位：示例", "网站标识码：1", "客户端下载", "我的收藏", "邮编：100000", "字号:大", "来源:示例网",
      "首页", "打印", "关闭", "收藏", "分享", "返回", "返回首页", "返回列表", "上一页", "下一页", "大中小", "[大][中][小]", "【大中小】",
      "[打印]",
      "[关闭]", "登录", "注册", "搜索", "下载", "全文下载", "网站首页", "字号", "更多", "更多>>", "打印|关闭", "分享到:微信",
      "分享至：微信",
      "分享至:微信", "登录/首页", "下载·收藏", "更多｜返回", "注册[上一页]", "搜索【下一页】",
    ]
    #expect(each(lines, NavigationWords.match) == [])
    let others = ["本办法由示例机关解释。", "登录和下载", "注册登录", "第一条", "打印甲"]
    #expect(others.filter { NavigationWords.match(Array($0.utf8)) } == [])
  }
}
