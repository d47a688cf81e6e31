"""The search of the site answers as `tiaoli search` does."""

import json
import subprocess
import time

from .made_library import ROOT

QUERIES = [
    "整改", '"巡视整改"', "巡视", "党", "的", "巡视 整改", "巡视 整改 -巡察", "“两个维护”", '"集中统一领导"',
    "２０２４年", "2024年", "，", "。", "\\“", "( )", "（一）", "党 组织", '"党 组织"', "人 才 -党建 -整改",
    "ai", "八八战略", "习近平", "<中国共产党章程>", "不存在的词语", "整改落实", "——", "·", '党 "的 领导" -巡',
    "巡视 OR 巡察", "第?轮巡视", "六个月", "6个月", "党*建设", "整改 -巡察 OR 巡视", "\"第?轮\"", "第三十四条", "第34条",
    "?视 OR 整*实", "巡视 | 整改 \"的\"", "\\?", "一百二十条 OR 第十二条", "二〇二四年", "两年", "?", "中*",
    "1", "整改 整改", "整改 \"整改\"", "中国共产党巡视工作条例", "年2", "𠀀", "<script>",
]
WRONG = ["OR", "整改 OR", "OR 整改", "整改 OR OR 巡视", "整改 AND 巡视", "/巡./", "**", "?*", "整改 OR -巡视", "-", '""', '"abc', "整改 -", "-整改", "一" * 201]
RESULTS = """[...document.querySelectorAll('.result')].map((result) => [
  result.querySelector('h3 a').href,
  [...result.querySelectorAll('.snippet')].map((line) => [...line.childNodes]
    .filter((node) => node.className !== 'place')
    .map((node) => node.nodeName === 'MARK' ? '【' + node.textContent + '】' : node.textContent)
    .join('').replace(/^ /, '')),
])"""


def told(program, library, query):
    """What the program finds; a string is its complaint."""
    command = [program, "search", "--format", "json", "--limit", "0", "--library", library,
               "--corpus", ROOT / "seeds", "--", query]
    result = subprocess.run(command, capture_output=True, cwd=ROOT,
                            env={"LC_ALL": "zh_CN.UTF-8"}, check=False)
    if result.returncode == 2:
        return result.stderr.decode().strip().removeprefix("tiaoli: ")
    return json.loads(result.stdout)


def figures(wanted):
    """How the page says how much was found: 22条，61处; 31条（篇），143处 of laws and corpus."""
    places = {result["where"] for result in wanted["results"]}
    unit = "条（篇）" if len(places) > 1 else "条" if "regulation" in places else "篇"
    return f"{wanted['documents']}{unit}，{wanted['hits']}处"


def marked(snippet):
    """A snippet with its marks in 【】."""
    text = snippet["text"]
    at, result = 0, ""
    for start, end in snippet["marks"]:
        result += text[at:start] + "【" + text[start:end] + "】"
        at = end
    return result + text[at:]


def ask(page, site, query, order=""):
    """Searches and gives what is announced, what is said of folding, and the seconds it took."""
    start = time.monotonic()
    page.open(site.url("search.html", query=query) + order)
    page.wait("document.getElementById('results').dataset.query !== undefined", f"{query}: no answer",
              timeout=60)
    seconds = time.monotonic() - start
    status = page.wait("document.getElementById('status').textContent", f"{query}: nothing said")
    folded = page.evaluate("(document.querySelector('.folded') || {}).textContent || ''")
    return status, folded, seconds


def show_all(page):
    """Presses all buttons that show more."""
    more = """(() => {
      const button = [...document.querySelectorAll('button.more')].find((b) => !b.hidden);
      if (button) button.click();
      return Boolean(button);
    })()"""
    while page.evaluate(more):
        pass


def counts(page, site, program, library, queries, report):
    """The figures of both, and where `queries` asks for all, the results with their snippets."""
    for query in queries:
        wanted = told(program, library, query)
        status, folded, _ = ask(page, site, query)
        name = f"search {query[:24]}: "
        if not wanted["documents"]:
            report.check(name + "nothing is found", status.endswith(f"没有找到：{query}"), status)
            continue
        report.equal(name + figures(wanted), status, figures(wanted))
        is_told = f"其中{wanted['folded_hits']}次写法不同" in folded if wanted["folded_hits"] else not folded
        report.check(name + "folding is told", is_told, (wanted["folded_hits"], folded))


def results(page, site, program, library, queries, report):
    """The same results in the same order, with the same snippets."""
    for query in queries:
        wanted = []
        for result in told(program, library, query)["results"]:
            lines = [marked(s) for s in result["snippets"] if s["section"] != "title"]
            if result["where"] == "corpus":
                place = (f"corpus/{result['id']}.html", "")
            else:
                place = (f"{result['work']}/{result['edition']}/index.html", result["id"])
            wanted.append((place, lines))
        ask(page, site, query, "&order=rank")
        show_all(page)
        found = [(site.path(href), lines) for href, lines in page.evaluate(RESULTS)]
        odd = next((pair for pair in zip(found, wanted) if pair[0] != pair[1]), None)
        report.check(f"search {query}: the same {len(wanted)} results", found == wanted,
                     odd or (len(found), len(wanted)))


def complaints(page, site, program, library, report):
    """A query that asks for nothing is told so, in the same words."""
    for query in WRONG:
        status, _, _ = ask(page, site, query)
        report.equal(f"search {query[:10]}: the complaint", status, told(program, library, query))


def typing(page, site, program, library, report):
    """From another page by keyboard; the next query without a new page, and back again."""
    page.open(site.url("xunshi-gongzuo-tiaoli/2024-02-08/index.html"))
    page.key("/")
    page.type("整改")
    page.key("Enter")
    page.wait("document.querySelector('.result')", "no results")
    box = "document.getElementById('q').value"
    report.equal("the box keeps the query", page.evaluate(box), "整改")
    live = page.evaluate("document.getElementById('status').getAttribute('role')")
    report.equal("results are announced", live, "status")
    page.evaluate("window.isSame = true")
    page.evaluate("document.getElementById('q').value = '\"巡视整改\"'")
    page.evaluate("document.getElementById('q').focus()")
    page.key("Enter")
    wanted = told(program, library, '"巡视整改"')
    page.wait(f"document.getElementById('status').textContent === '{figures(wanted)}'",
              "no second answer")
    report.check("a second query is answered", True)
    report.check("on the same page", page.evaluate("window.isSame === true"))
    page.evaluate("history.back()")
    page.wait(f"{box} === '整改' && document.querySelector('.result')", "no way back")
    page.wait("document.getElementById('status').textContent", "nothing is said")
    report.check("back leads to the first query", True)
    page.click(".result h3 a")
    page.wait("location.hash.length > 1", "the result does not lead on")
    exists = "document.getElementById(decodeURIComponent(location.hash.slice(1)))"
    report.check("a result leads to its provision", page.wait(f"Boolean({exists})", "no anchor"))
    page.open(site.url("search.html", query="第三十四条第二项"))
    page.wait("document.querySelector('.named a')", "no jump is offered")
    href = page.evaluate("document.querySelector('.named a').href")
    report.equal("an address in the search offers its unit", site.path(href)[1], "art_34__para_1__point_2")
