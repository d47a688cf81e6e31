"""What a reader does: links, addresses, keys, copying, colours."""

import json
import time

EDITION = "xunshi-gongzuo-tiaoli/2024-02-08/"
POPOVER = "(() => { const p = document.getElementById('popover');" \
    " return p && !p.hidden ? p.textContent : ''; })()"


def find(page, words):
    """Types words into the find box and sends them."""
    page.evaluate("document.getElementById('q').value = ''; document.getElementById('q').focus()")
    page.type(words)
    page.evaluate("window.tiaoliLeft = true")
    page.key("Enter")


def pasted(page):
    """What the clipboard holds, pasted into the find box (which takes no line ends)."""
    page.evaluate("document.getElementById('q').value = ''; document.getElementById('q').focus()")
    page.paste()
    return page.wait("document.getElementById('q').value", "nothing was pasted")


def follow_links(page, site, edition, report):
    """A citation leads to its provision, a backlink back to the article that cites."""
    page.open(site.url(edition + "index.html"))
    link = page.evaluate("""(() => {
      const inArticle = [...document.querySelectorAll('article a.ref[href^="#art_"]')]
        .find((a) => a.closest('article').id !== a.hash.slice(1).split('__')[0]);
      inArticle.id = 'first-citation';
      return [inArticle.hash.slice(1), inArticle.closest('article').id];
    })()""")
    page.click("#first-citation")
    page.wait(f"location.hash === '#{link[0]}'", "the citation does not lead on")
    is_target = f"document.getElementById({json.dumps(link[0])}).matches(':target')"
    report.check("a citation leads to its provision", page.evaluate(is_target), link)
    cited = link[0].split("__")[0]
    page.open(site.url(edition + cited + ".html"))
    backlink = f'main a[href*="{link[1]}"]'
    has_link = page.evaluate(f"Boolean(document.querySelector({json.dumps(backlink)}))")
    report.check(f"{cited} links back to {link[1]}", has_link)
    page.click(backlink)
    page.wait(f"location.href.includes('{link[1]}')", "the backlink does not lead back")
    is_there = "document.readyState === 'complete' && (!location.hash" \
        " || Boolean(document.getElementById(decodeURIComponent(location.hash.slice(1)))))"
    page.wait(is_there, "the backlink leads to no anchor")
    report.check("the backlink leads to what is there", True)


def popover(page, site, report):
    """The popover shows the target, moves nothing, is described and closes."""
    page.open(site.url(EDITION + "index.html"))
    target = page.evaluate("""(() => {
      const link = document.querySelector('article a.ref[href^="#art_"]');
      link.id = 'first-citation';
      link.scrollIntoView({ block: 'center', behavior: 'instant' });
      return document.getElementById(link.hash.slice(1)).textContent.replace(/\\s/g, '').slice(5, 25);
    })()""")
    size = "[document.scrollingElement.scrollHeight, document.scrollingElement.scrollWidth].join()"
    before = page.evaluate(size)
    page.hover("#first-citation")
    text = page.wait(POPOVER, "no popover under the pointer")
    report.check("the popover shows the cited text", target in text.replace("　", ""), text)
    report.equal("the popover moves nothing", page.evaluate(size), before)
    described = page.evaluate("document.getElementById('first-citation').getAttribute('aria-describedby')")
    report.equal("the link is described by the popover", described, "popover")
    role = page.evaluate("document.getElementById('popover').getAttribute('role')")
    report.equal("the popover is a tooltip", role, "tooltip")
    page.key("Escape")
    report.equal("Esc closes the popover", page.evaluate(POPOVER), "")
    page.move(1, 1)
    page.evaluate("""(() => {
      const all = [...document.querySelectorAll('a[href], button:not([hidden])')];
      all[all.indexOf(document.getElementById('first-citation')) - 1].focus();
    })()""")
    page.key("Tab")
    page.wait(POPOVER, "no popover for the keyboard")
    report.check("the popover shows for the keyboard", True)
    page.key("Tab")
    page.wait(f"!{POPOVER}", "the popover stays")
    report.check("the popover goes with the focus", True)


JUMPS = {
    "34": "art_34", "３４": "art_34", "第34条": "art_34", "第三十四条": "art_34",
    "三十四条": "art_34", "第三十四条第二项": "art_34__para_1__point_2",
    "第三十四条第一款第（二）项": "art_34__para_1__point_2", "34.1.2": "art_34__para_1__point_2",
    "art_34__para_1__point_2": "art_34__para_1__point_2", "第三章": "chp_3", "chp_3": "chp_3",
    "巡视条例34": "art_34", "《巡视工作条例》第三十四条": "art_34", "9-11": "art_9",
    "第 三 十 四 条": "art_34", "第三十四条第二款": "art_34__para_2",
}


def jumps(page, site, report):
    """An address leads to its unit from every page; what is not there goes to the search."""
    start = site.url(EDITION + "index.html")
    page.open(start)
    for typed, wanted in JUMPS.items():
        page.evaluate("history.replaceState(null, '', location.pathname)")
        find(page, typed)
        page.wait("location.hash || location.search", f"{typed} does nothing")
        report.equal(f"{typed} jumps", site.path(page.evaluate("location.href")),
                     (EDITION + "index.html", wanted))
        if "search.html" in page.evaluate("location.href"):
            page.open(start)
    inside = page.evaluate("document.activeElement && document.activeElement.id")
    report.equal("the focus goes along", inside, list(JUMPS.values())[-1])
    for path in [EDITION + "art_9.html", "index.html", "search.html", "corpus/index.html"]:
        page.open(site.url(path))
        find(page, "34")
        page.wait("location.hash === '#art_34'", f"34 does nothing on {path}")
        report.check(f"34 jumps from {path}", True)
    for typed in ["54", "34.9", "第九百条", "整改"]:
        page.open(start)
        find(page, typed)
        page.wait("location.pathname.endsWith('/search.html')", f"{typed} is not searched")
        report.check(f"{typed} goes to the search", True)


def copying(page, site, report):
    """Citation and text are on the clipboard afterwards, with and without a clipboard object."""
    for name, code in [("", ""), (" without a clipboard object",
                                  "Object.defineProperty(navigator, 'clipboard', { value: undefined })")]:
        script = page.before(code)
        page.open(site.url(EDITION + "art_34.html"))
        status = "document.getElementById('status').textContent"
        page.click("button.copy-cite")
        page.wait(f"{status} === '已复制'", "nothing is said of the copy")
        wanted = page.evaluate("document.querySelector('button.copy-cite').dataset.cite")
        report.equal("a citation is copied" + name, pasted(page), wanted)
        report.check("the citation has title, edition and article" + name,
                     wanted == "《中国共产党巡视工作条例》（2024年修订）第三十四条",
                     wanted)
        page.evaluate(f"{status.replace('.textContent', '')}.textContent = ''")
        page.click('button.copy-text[data-of="art_34"]')
        page.wait(f"{status} === '已复制'", "nothing is said of the copy")
        text = pasted(page)
        report.check("an article is copied" + name, text.startswith(
            "第三十四条　被巡视党组织应当自收到巡视反馈意见之日起") and "：（一）研究" in text.replace(" ", ""), text[:80])
        page.forget(script)


def keys(page, site, report):
    """`/` finds, arrows turn pages except while typing, Esc leaves the box."""
    page.open(site.url(EDITION + "art_9.html"))
    page.key("/")
    active = "document.activeElement.id"
    report.equal("/ goes to the find box", page.evaluate(active), "q")
    report.equal("/ is not typed", page.evaluate("document.getElementById('q').value"), "")
    page.key("ArrowRight")
    time.sleep(0.2)
    report.check("arrows do nothing while typing", page.evaluate("location.href").endswith("art_9.html"))
    page.key("Escape")
    report.check("Esc leaves the box", page.evaluate(active) != "q")
    page.key("ArrowRight", modifiers=1)
    time.sleep(0.2)
    report.check("Alt and an arrow stay the browser's", "art_10" not in page.evaluate("location.href"))
    page.open(site.url(EDITION + "art_9.html"))
    page.key("ArrowRight")
    page.wait("location.pathname.endsWith('/art_10.html')", "→ does nothing")
    page.wait("document.readyState === 'complete'", "not loaded")
    page.key("ArrowLeft")
    page.wait("location.pathname.endsWith('/art_9.html')", "← does nothing")
    report.check("arrows turn the pages", True)


LIGHT = """(() => {
  const [r, g, b, a] = (getComputedStyle(document.body).backgroundColor + ' 1').match(/[\\d.]+/g);
  const shown = Number(a) === 0 && getComputedStyle(document.body).backgroundColor.includes(', 0)')
    ? getComputedStyle(document.documentElement).backgroundColor.match(/[\\d.]+/g) : [r, g, b];
  return shown.slice(0, 3).reduce((sum, value) => sum + Number(value), 0) / 3;
})()"""


def themes(page, site, report):
    """Dark by the system's setting and by the switch, kept over pages."""
    page.media(prefers_color_scheme="light")
    page.open(site.url("index.html"))
    report.check("light by the system", page.evaluate(LIGHT) > 200, page.evaluate(LIGHT))
    page.media(prefers_color_scheme="dark")
    report.check("dark by the system", page.evaluate(LIGHT) < 70, page.evaluate(LIGHT))
    page.media(prefers_color_scheme="light")
    page.click("#theme")
    report.check("dark by the switch", page.evaluate(LIGHT) < 70, page.evaluate(LIGHT))
    page.open(site.url(EDITION + "index.html"))
    report.check("dark on the next page", page.evaluate(LIGHT) < 70, page.evaluate(LIGHT))
    page.media(prefers_color_scheme="dark")
    page.click("#theme")
    report.check("light by the switch", page.evaluate(LIGHT) > 200, page.evaluate(LIGHT))
    page.open(site.url("search.html"))
    report.check("light on the next page", page.evaluate(LIGHT) > 200, page.evaluate(LIGHT))
    page.click("#theme")
    page.media(prefers_color_scheme="light")
    report.check("the system's choice is followed again", page.evaluate(LIGHT) > 200)
    page.open(site.url(EDITION + "index.html"))
    calm = page.evaluate("getComputedStyle(document.documentElement).scrollBehavior")
    report.equal("nothing glides where less motion is wished", calm, "auto")
