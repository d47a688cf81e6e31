"""The find box: what is typed, and where it leads; the right answers were written before it ran."""

import json

from . import reading
from .made_library import NEW, OLD, write_work

HOME = "index.html"
BOOKS = "tushu-jieyue/2023-06-01"
PARK = "gongyuan-guanli/2019-05-01"
AID = "shehui-jiuzhu/2020-06-01"
DRAIN = "chengshi-paishui/2018-07-01"
LAKE = "hubo-baohu/2017-03-01"
HARBOUR = "gangkou-fa/2015-01-01"


def text(title, articles, opening="为了示范，制定本规则。"):
    """A text of numbered articles; each says its own number in words that the others do not have."""
    numbers = "一 二 三 四 五 六 七 八 九".split()

    def han(number):
        tens, ones = divmod(number, 10)
        return ("" if tens == 1 else numbers[tens - 1] if tens else "") + ("十" if tens else "") \
            + (numbers[ones - 1] if ones else "")

    lines = [title]
    if articles > 20:
        lines.append("第一章　总则")
    lines.append("第一条　" + opening)
    for number in range(2, articles + 1):
        if articles > 20 and number == 11:
            lines.append("第二章　码头管理")
        lines.append(f"第{han(number)}条　本条是{title}的样文，电话12345，为期{number}日。")
    return "\n".join(lines) + "\n"


def library(folder):
    """Six works of invented words: a long law, a trial regulation, one with two texts."""
    made = folder / "found"
    write_work(made, "tushu-jieyue", "图书借阅示例条例", {"2019-03-01": OLD, "2023-06-01": NEW}, ["借书条例"])
    works = [
        (PARK, "示例市公园管理条例", 12, "为了管理公园里的游船，制定本条例。"),
        (AID, "示例省社会救助条例（试行）", 15, "为了社会救助，制定本条例。"),
        (DRAIN, "示例市城市排水办法", 9, "为了城市排水和公园积水，制定本办法。"),
        (LAKE, "示例湖泊保护规定", 7, "为了保护湖泊，制定本规定。"),
        (HARBOUR, "中华人民共和国港口法", 34, "为了管理港口，制定本法。"),
    ]
    for place, title, articles, opening in works:
        slug, date = place.split("/")
        write_work(made, slug, title, {date: text(title, articles, opening)})
    return made


# Typed on a page; the place to which it leads.
LEADS = [
    (HOME, "港口法", HARBOUR, ""), (HOME, "《港口法》", HARBOUR, ""),
    (HOME, "中华人民共和国港口法", HARBOUR, ""), (HOME, "港口法34", HARBOUR, "art_34"),
    (HOME, "港口法第三十四条", HARBOUR, "art_34"), (HOME, "《港口法》第34条", HARBOUR, "art_34"),
    (HOME, "港口法第二章", HARBOUR, "chp_2"), (HOME, "港口法总则", HARBOUR, "chp_1"),
    (HOME, "港口法9-11", HARBOUR, "art_9"), (HOME, "港口法3,5", HARBOUR, "art_3"),
    (HOME, "借书条例4.1.2", BOOKS, "art_4__para_1__point_2"),
    (HOME, "图书借阅示例条例第四条第三项", BOOKS, "art_4__para_1__point_3"),
    (HOME, "借书条例", BOOKS, ""), (HOME, "圖書借閱示例條例", BOOKS, ""),
    (HOME, "公园管理条例", PARK, ""), (HOME, "公園管理條例", PARK, ""), (HOME, "公园条例", PARK, ""),
    (HOME, "社会救助条例", AID, ""), (HOME, "gkf", HARBOUR, ""), (HOME, "slscspsbf", DRAIN, ""),
    (HOME, "jstl", BOOKS, ""), (HARBOUR + "/index.html", "34", HARBOUR, "art_34"),
    (HARBOUR + "/index.html", "三十四", HARBOUR, "art_34"),
    (HARBOUR + "/index.html", "借书条例4", BOOKS, "art_4"),
]
# Typed on a page; what the page of the search says, and what it does not.
SAYS = [
    (HOME, "13", ["第十三条：请选法规", "2部法规有第十三条", "《示例省社会救助条例（试行）》第十三条"], ["公园"]),
    (HOME, "十三", ["2部法规有第十三条"], []), (HOME, "99", ["没有第九十九条", "《中华人民共和国港口法》，到第三十四条"], []),
    (HOME, "123", ["正文中没有找到：123"], []), (HOME, "12345", ["条，"], ["没有找到：12345"]),
    (HOME, "港口法99", ["没有第九十九条：本版本有第一条至第三十四条"], []),
    (HARBOUR + "/index.html", "99", ["没有第九十九条：本版本有第一条至第三十四条"], []),
    (HARBOUR + "/index.html", "5-3", ["5-3：没有第五条之三；如果是指范围，请写3-5"], []),
    (HOME, "湖泊", ["法规《示例湖泊保护规定》"], []),
    (HOME, "湖泊保户规定", ["是否指《示例湖泊保护规定》"], []), (HOME, "港囗法", ["是否指《中华人民共和国港口法》"], []),
    (HOME, "遊船", ["按简体字“游船”查找", "游船"], []), (HOME, "码斗", ["是否要找", "码头"], []),
    (HOME, "没有的词语", ["没有找到：没有的词语"], ["是否"]),
    (HOME, "三册", ["没有找到：三册"], ["历史文本）"]),
]
ANSWERED = "document.getElementById('results') && document.getElementById('results').dataset.query"
SAID = "document.getElementById('status').textContent + '|'" \
    " + document.getElementById('results').textContent"


def leads(page, site, report):
    """A name or an address that one thing alone can mean leads there."""
    for path, typed, edition, unit in LEADS:
        page.open(site.url(path))
        reading.find(page, typed)
        wanted = (edition + "/index.html", unit)
        there = "document.readyState === 'complete' && !window.tiaoliLeft"
        if path != edition + "/index.html":
            page.wait(there, f"{typed} leads nowhere")
        if unit:
            page.wait("location.hash", f"{typed} leads to no unit")
        report.equal(f"{typed} leads on", site.path(page.evaluate("location.href")), wanted)


def says(page, site, report):
    """What several things can mean, or nothing, is told with what there is."""
    for path, typed, wanted, unwanted in SAYS:
        page.open(site.url(path))
        reading.find(page, typed)
        page.wait("location.pathname.endsWith('/search.html')", f"{typed} is not searched")
        page.wait(ANSWERED, f"{typed}: no answer")
        page.wait("document.getElementById('status').textContent", f"{typed}: nothing is said")
        said = page.evaluate(SAID)
        missing = [words for words in wanted if words not in said]
        extra = [words for words in unwanted if words in said]
        report.check(f"{typed} is answered", not missing and not extra, (missing, extra, said[:200]))


OPTIONS = "[...document.querySelectorAll('#suggestions [role=option]')].map((e) => e.textContent)"


def suggestions(page, site, report):
    """While one types: provisions, works, the search; keys choose, Esc closes, nothing moves."""
    page.open(site.url(HARBOUR + "/index.html"))
    height = "document.scrollingElement.scrollHeight"
    before = page.evaluate(height)
    page.evaluate("document.getElementById('q').focus()")
    page.type("9-11")
    page.wait(f"{OPTIONS}.length", "no suggestions")
    options = page.evaluate(OPTIONS)
    report.check("a range is offered", options[0].startswith("第九条至第十一条"), options)
    report.check("the search of this law is offered", any("在本法规中查找" in o for o in options), options)
    report.equal("suggestions move nothing", page.evaluate(height), before)
    page.key("ArrowDown")
    active = page.evaluate("document.getElementById('q').getAttribute('aria-activedescendant')")
    report.equal("an arrow chooses the first", active, "suggestion-0")
    page.key("Escape")
    report.equal("Esc closes the list",
                 page.evaluate("document.getElementById('q').getAttribute('aria-expanded')"), "false")
    report.equal("and leaves what is typed", page.evaluate("document.getElementById('q').value"), "9-11")
    page.key("ArrowDown")
    page.wait(f"{OPTIONS}.length && document.getElementById('q').getAttribute('aria-expanded') === 'true'",
              "no list again")
    page.key("ArrowDown")
    page.key("Enter")
    page.wait("document.querySelectorAll('.chosen').length === 3", "the range is not marked")
    report.check("a chosen range is marked", True)


def landing(page, site, report):
    """The hits are marked on the page to which a result leads, over links too."""
    page.open(site.url("search.html", query="图书馆"))
    page.wait(ANSWERED, "no answer")
    page.click(".result h3 a")
    page.wait("document.querySelector('mark.hit')", "nothing is marked")
    words = page.evaluate("[...document.querySelectorAll('mark.hit')].map((e) => e.textContent)")
    report.check("hits are marked where one lands", "图书馆" in "".join(words), words)
    whole = page.evaluate("document.querySelector('#art_2').textContent.replace(/\\s/g, '')")
    report.check("and the words stay", "本条例所称图书馆，是指收藏图书并供人借阅的机构" in whole, whole)


def choices(page, site, report):
    """Scope, chapter, order and the other texts are chosen above the results."""
    page.open(site.url("search.html", query="三册") + "&others=1")
    page.wait(ANSWERED, "no answer")
    said = page.evaluate(SAID)
    report.check("superseded texts are searched by the switch",
                 "2019年3月1日文本，历史文本）" in said and "不超过三册" in said, said[:200])
    page.open(site.url("search.html", query="样文") + "&in=gangkou-fa&part=chp_2")
    page.wait(ANSWERED, "no answer")
    page.wait("document.getElementById('status').textContent", "nothing is said")
    said = page.evaluate(SAID)
    report.check("a chapter is searched alone", said.startswith("24条，24处"), said[:60])
    chapters = page.evaluate("[...document.querySelectorAll('.choices option')].map((e) => e.textContent)")
    report.check("the chapters are offered", "第二章　码头管理" in chapters, chapters)
    page.evaluate("""(() => {
      const scope = document.querySelector('.choices select');
      scope.value = '';
      scope.dispatchEvent(new Event('change'));
    })()""")
    page.wait("!location.search.includes('in=') && " + ANSWERED, "the scope stays")
    first = page.evaluate("document.querySelector('.result-group h2').textContent")
    report.check("the law with the most hits is first", first.startswith("《中华人民共和国港口法》"), first)
    page.open(site.url("index.html"))
    report.equal("the library lists all works", page.evaluate("document.querySelectorAll('.library tbody tr').length"), 6)
    page.evaluate("""(() => {
      const kind = document.getElementById('filter-kind');
      kind.value = '条例';
      kind.dispatchEvent(new Event('change'));
    })()""")
    shown = "[...document.querySelectorAll('.library tbody tr')].filter((row) => !row.hidden).length"
    report.equal("and narrows them by kind", page.evaluate(shown), 2)


def catalogue(page, site, report):
    """The catalogue for programs names every work, text and article, and leads to files that are there."""
    index = json.loads((site.folder / "index.json").read_text(encoding="utf-8"))
    report.equal("the catalogue has all works", [work["work"] for work in index["works"]], sorted(
        place.split("/")[0] for place in [BOOKS, PARK, AID, DRAIN, LAKE, HARBOUR]))
    for work in index["works"]:
        paths = [work["page"], work["feed"]]
        for edition in work["editions"]:
            paths += [edition["page"], *edition["forms"].values()]
            folder = edition["page"].rpartition("/")[0]
            paths += [f"{folder}/{article}.html" for article in edition["articles"]]
        missing = [path for path in paths if not (site.folder / path).is_file()]
        report.check(f"{work['work']}: what the catalogue names is there", not missing, missing[:3])
