"""What stays with a reader: the bar, the contents, the day, notes, the marks of the last change."""

import json

OLD = "shili-tiaoli/2019-03-01/"
NEW = "shili-tiaoli/2023-06-01/"
SHIFT = """new Promise((resolve) => {
  let sum = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) sum += entry.value;
  }).observe({ type: "layout-shift", buffered: true });
  setTimeout(() => resolve(sum), 400);
})"""
MOST_SHIFT = 0.02
WHERE = "document.querySelector('#where .unit')?.textContent"


def text(page, selector):
    """The words of an element; empty where there is none."""
    return page.evaluate(
        f"(document.querySelector({json.dumps(selector)}) || {{ innerText: '' }}).innerText")


def bar(page, site, report):
    """The bar names the article in view, the contents follow it, the arrows lead on."""
    page.resize(1280)
    page.open(site.url(NEW + "index.html", fragment="art_4"))
    page.wait(f"{WHERE} === '第四条'", "the bar does not name the article in view")
    report.check("the bar names the article in view", True)
    report.equal("and its chapter", text(page, "#where .chapter"), "第二章　借阅")
    marked = "document.querySelector('#contents [aria-current]')?.textContent"
    report.check("the contents follow", (page.evaluate(marked) or "").startswith("第四条"), page.evaluate(marked))
    top = page.evaluate("document.getElementById('bar').getBoundingClientRect().top")
    report.check("the bar stays at the top", abs(top) < 2, top)
    covered = page.evaluate("document.querySelector('#art_4').getBoundingClientRect().top"
                            " >= document.getElementById('bar').getBoundingClientRect().bottom - 1")
    report.check("it covers nothing that a link leads to", covered)
    page.click("#turn-on")
    page.wait("location.hash === '#art_5'", "the arrow does not lead on")
    report.check("the arrow leads to the next article", True)


def contents_on_a_phone(page, site, report):
    """One button opens contents and jump, closes with Esc, and leads to a number or to words."""
    page.resize(360, 740, is_phone=True)
    page.open(site.url(NEW + "index.html"))
    shown = "document.getElementById('contents').getClientRects().length > 0"
    report.check("on a phone the contents wait behind a button", not page.evaluate(shown))
    page.click("#to-contents")
    page.wait(shown, "the button opens no contents")
    inside = page.evaluate("document.activeElement.closest('dialog') !== null")
    report.check("the focus is in the contents", inside)
    page.key("Escape")
    page.wait(f"!({shown})", "Esc does not close the contents")
    report.check("Esc closes them, the focus is back",
                 page.evaluate("document.activeElement.id") == "to-contents",
                 page.evaluate("document.activeElement.outerHTML.slice(0, 60)"))
    for typed, wanted in [("四", "art_4"), ("第5条", "art_5"), ("整改情况", "art_6")]:
        page.click("#to-contents")
        page.wait(shown, "the button opens no contents")
        page.type(typed)
        page.key("Enter")
        page.wait(f"location.hash === '#{wanted}'", f"{typed} does not lead to {wanted}")
        report.check(f"{typed} leads to {wanted}", True)
    page.resize(1280)


def force(page, site, report):
    """The band tells by the reader's clock; the box leads to the text of a day; latest to the law."""
    page.open(site.url(NEW + "index.html"))
    report.equal("a text in force says so", text(page, "#band"), "现行")
    page.open(site.url(OLD + "art_4.html"))
    report.check("a superseded one says so", text(page, "#band").startswith("历史文本，已被2023年6月1日文本取代"),
                 text(page, "#band"))
    clock = """(() => { const Real = Date; const at = new Real("2020-02-02T12:00:00").getTime();
      window.Date = class extends Real { constructor(...a) { super(...(a.length ? a : [at])); } }; })()"""
    script = page.before(clock)
    page.open(site.url(OLD + "art_4.html"))
    report.equal("on a day when it was in force it says that", text(page, "#band"), "现行")
    page.open(site.url(NEW + "art_4.html"))
    report.check("and the newer one that it is not yet",
                 text(page, "#band").startswith("尚未施行，自2023年7月1日起施行"), text(page, "#band"))
    title = page.evaluate("document.title")
    report.check("so says its title", title.startswith("〔尚未施行"), title)
    page.open(site.url("shili-tiaoli/latest/art_4.html"))
    page.wait(f"location.href.endsWith('/{OLD}art_4.html')", "latest does not go by the clock")
    page.forget(script)
    page.open(site.url("shili-tiaoli/latest/art_4.html"))
    page.wait(f"location.href.endsWith('/{NEW}art_4.html')", "latest does not lead to the text in force")
    report.check("the address that never changes leads to the text in force", True)
    page.wait("document.readyState === 'complete' && document.querySelector('.as-at')", "no box of days")
    page.evaluate("document.querySelector('.as-at').open = true")
    page.evaluate("document.getElementById('as-at-day').value = '2020-02-02'")
    page.click(".as-at-day button")
    page.wait(f"location.href.includes('/{OLD}art_4.html')", "the day does not lead to its text")
    report.check("a day leads to the same article in its text", True)


def notes(page, site, report):
    """What a reader keeps is on the page of notes, in this browser, and can be taken back."""
    page.open(site.url(NEW + "index.html"))
    page.hover("#art_4 .para")
    page.wait("document.querySelector('#art_4 .unit-tools')", "no tools with the article")
    page.evaluate("window.prompt = () => '记下 <b>一点</b>'")
    for name in ["star", "note"]:
        page.click(f".unit-tools .{name}")
    page.wait("document.querySelector('#art_4 .own-note')", "the note is not shown")
    report.equal("a note is text", page.evaluate("document.querySelectorAll('.own-note b').length"), 0)
    page.open(site.url("notes.html"))
    words = page.wait("document.querySelector('#notes li')?.innerText", "the note is not listed")
    report.check("the page of notes has it with its citation",
                 "（2023年" in words and "第四条" in words and "<b>一点</b>" in words, words)
    page.click("#notes li a")
    page.wait("location.hash === '#art_4'", "the note does not lead to its article")
    page.wait("document.querySelector('#art_4.starred')", "the article does not show it")
    report.check("the note leads to its article, where it is shown", True)
    page.open(site.url("notes.html"))
    page.click("#notes li button")
    report.equal("it can be removed", page.evaluate("document.querySelectorAll('#notes li').length"), 0)


def redline(page, site, report):
    """The switch shows the last change in the text, and takes it away again."""
    page.open(site.url(NEW + "index.html"))
    before = page.evaluate("document.querySelector('.text').innerText")
    page.click("#redline")
    page.wait("document.querySelector('.redline')", "the switch shows nothing")
    words = page.evaluate("[...document.querySelectorAll('#art_4 .redline ins, #art_4 .redline del')]"
                          ".map((e) => e.tagName + e.textContent).join()")
    report.equal("what went and what came is marked", words, "DEL三,INS五")
    shown = page.evaluate("[...document.querySelectorAll('#art_4 > .para')].filter((e) => e.getClientRects().length).length")
    report.equal("the text does not stand there twice", shown, 0)
    page.click("#redline")
    report.equal("the switch takes the marks away",
                 page.evaluate("document.querySelector('.text').innerText"), before)


def comparing(page, site, report):
    """From change to change, one kind alone, merged on a phone, heads that stay."""
    path = "shili-tiaoli/compare/2019-03-01_2023-06-01.html"
    page.resize(1280, 400)
    page.open(site.url(path))
    page.click("#change-on")
    page.wait(f"{WHERE}?.endsWith('1/4')", "the bar does not count the changes")
    page.click("#change-on")
    page.wait(f"{WHERE}?.endsWith('2/4')", "the next change is not found")
    report.check("the bar leads from change to change", True)
    heads = page.evaluate("document.querySelector('.comparison th').getBoundingClientRect().top"
                          " - document.getElementById('bar').getBoundingClientRect().bottom")
    report.check("the heads of the table stay", abs(heads) < 4, heads)
    page.evaluate("""(() => { const only = document.getElementById('only-change');
      only.value = 'added'; only.dispatchEvent(new Event('change')); })()""")
    shown = page.evaluate("[...document.querySelectorAll('.comparison tbody tr')]"
                          ".filter((e) => e.getClientRects().length).map((e) => e.dataset.change).join()")
    report.equal("one kind of changes alone", shown, "added")
    page.resize(360, 740, is_phone=True)
    page.open(site.url(path))
    seen = page.evaluate("['.side', '.inline'].map((s) =>"
                         " document.querySelector('.views ' + s).getClientRects().length > 0).join()")
    report.equal("on a phone both texts stand in one", seen, "false,true")
    page.resize(1280)


def sizes(page, site, report):
    """The switch of sizes is kept over pages."""
    size = "parseFloat(getComputedStyle(document.body).fontSize)"
    page.open(site.url("index.html"))
    plain = page.evaluate(size)
    page.click("#size")
    large = page.evaluate(size)
    page.open(site.url(NEW + "index.html"))
    report.check("larger type, on the next page too", plain < large == page.evaluate(size), (plain, large))
    page.click("#size")
    page.click("#size")
    report.equal("and back", page.evaluate(size), plain)


def shifts(page, site, pages, report):
    """Nothing moves by itself once it is shown."""
    for kind, path in pages:
        if kind == "address":
            continue
        for width in [1280, 360]:
            page.resize(width, 740, is_phone=width < 600)
            page.open(site.url(path, query="馆" if kind == "search" else ""))
            moved = page.evaluate(SHIFT)
            report.check(f"{kind} {path}: nothing moves at {width} px", moved < MOST_SHIFT, moved)
    page.resize(1280)
