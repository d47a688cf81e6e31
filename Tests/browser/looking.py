"""What every kind of page must be: widths, print, contrast, names, and without JavaScript."""

from . import page_audit

PRINTED_AWAY = """[...document.querySelectorAll('nav, button, #find, .skip, footer a')].filter((e) => {
  const rect = e.getBoundingClientRect();
  return getComputedStyle(e).display !== 'none' && rect.width > 0 && rect.height > 0;
}).map((e) => e.outerHTML.slice(0, 60)).slice(0, 3)"""


def kinds(page, site, pages, report):
    """Each page loads whole, in both widths and both colours, printed, and keeps the audit."""
    for kind, path in pages:
        name = f"{kind} {path}: "
        page.media(prefers_color_scheme="light")
        page.resize(1280)
        page.open(site.url(path, query="整改" if kind == "search" else ""))
        if kind == "search":
            page.wait("document.querySelector('.result')", "no results")
        if kind == "address":
            page.wait("document.readyState === 'complete' && document.documentElement.dataset.page !== 'address'",
                      f"{path} leads nowhere")
        for width in [1280, 360]:
            page.resize(width, 740, is_phone=width < 600)
            found = page.evaluate(page_audit.OVERFLOW)
            report.check(f"{name}nothing sideways at {width} px", not found, found)
        page.resize(1280)
        for theme in ["light", "dark"]:
            page.media(prefers_color_scheme=theme)
            faults = page.evaluate(page_audit.AUDIT)
            report.check(f"{name}headings, names, landmarks, contrast ({theme})", not faults, faults)
        page.media(prefers_color_scheme="light")
        focus(page, name, report)
        printing(page, name, report)


def focus(page, name, report):
    """The first stops of the Tab key can be seen, the way past the header first."""
    page.evaluate("document.activeElement.blur(); scrollTo(0, 0)")
    page.evaluate("getSelection().removeAllRanges()")
    faults = []
    for stop in range(12):
        page.key("Tab")
        if stop == 0 and not page.evaluate(
                "(document.activeElement.getAttribute('href') || '').startsWith('#')"):
            faults.append("the first stop does not skip the header")
        fault = page.evaluate(page_audit.FOCUS)
        if fault.startswith("nothing"):
            break
        if fault:
            faults.append(fault)
    report.check(f"{name}focus is seen", not faults, faults[:3])


def printing(page, name, report):
    """Printed without what only a screen needs."""
    page.printed(True)
    shown = page.evaluate(PRINTED_AWAY)
    report.check(f"{name}no navigation in print", not shown, shown)
    page.printed(False)
    pdf = page.pdf()
    report.check(f"{name}prints to PDF", pdf.startswith(b"%PDF-") and len(pdf) > 5_000, len(pdf))


def without_script(page, site, pages, report):
    """Everything can be read, and no control is shown that does nothing."""
    page.scripts(False)
    for kind, path in pages:
        page.open(site.url(path))
        # An address leads on by itself.
        page.wait("document.readyState === 'complete'"
                  " && document.querySelector('main')?.innerText.trim().length > 10",
                  f"{kind} {path} cannot be read without JavaScript")
        report.check(f"{kind} {path}: readable without JavaScript", True)
        dead = page.evaluate("""[...document.querySelectorAll('button:not(#find button), select, input[type=date]')]
          .filter((e) => e.getClientRects().length).map((e) => e.outerHTML.slice(0, 60))""")
        report.check(f"{kind} {path}: no dead buttons without JavaScript", not dead, dead[:3])
    page.open(site.url("search.html"))
    hint = page.evaluate("(document.querySelector('noscript') || {}).innerText || ''")
    report.check("the search says that it needs scripts", "脚本" in hint or "JavaScript" in hint, hint)
    links = page.evaluate("document.querySelectorAll('main a[href]').length")
    report.check("and leads to the lists", links >= 2, links)
    page.scripts(True)


def comparison(page, site, report):
    """A work leads to the comparison of its editions; changes are marked, not by colour alone."""
    page.open(site.url("shili-tiaoli/index.html"))
    page.click('main a[href*="compare/"]')
    page.wait("document.documentElement.dataset.page === 'comparison'", "no comparison")
    page.wait("document.readyState === 'complete'", "not loaded")
    report.check("a work leads to the comparison of its editions", True)
    words = page.evaluate("[...document.querySelectorAll('ins')].map((e) => e.textContent).join('|')")
    report.check("new words are marked", "五" in words and "节假日照常开放" in words, words)
    words = page.evaluate("[...document.querySelectorAll('del')].map((e) => e.textContent).join('|')")
    report.check("old words are marked", "三" in words, words)
    lines = page.evaluate("""['ins', 'del'].map((name) =>
      getComputedStyle(document.querySelector(name)).textDecorationLine).join()""")
    report.equal("marks are no colours alone", lines, "underline,line-through")


def hostile(page, site, pages, report):
    """Texts that look like markup stay text."""
    for path in pages:
        page.open(site.url(path))
        ran = page.evaluate("typeof hostile")
        report.equal(f"{path}: no text becomes a script", ran, "undefined")
        made = page.evaluate("document.querySelectorAll('main img, main script').length")
        report.equal(f"{path}: no text becomes an element", made, 0)
    page.open(site.url("ceshi-banfa/2020-05-06/index.html"))
    text = page.evaluate("document.querySelector('main').textContent")
    for piece in ["<script>hostile=1</script>", "\"&'乙]]>丙", "&lt;不变&gt;", "长" * 9_999]:
        report.check(f"{piece[:20]} stands there as it is", piece in text)
    page.open(site.url("search.html", query='"<img src=x onerror=hostile=1>"'))
    page.wait("document.querySelector('.result mark')", "the words are not found")
    marked = page.evaluate("document.querySelector('.result mark').textContent")
    report.equal("a hit that looks like markup stays text", marked, "<img src=x onerror=hostile=1>")
    report.equal("and does nothing", page.evaluate("typeof hostile"), "undefined")
