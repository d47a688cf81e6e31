#!/usr/bin/env python3
"""Reads the site in a real browser. Usage: site_browser.py PATH/TO/tiaoli [--firefox]

Needs Chromium or Firefox and Chinese fonts (apt-get install chromium firefox-esr fonts-noto-cjk), nothing else. Builds the
sites itself, opens them over file:// and over a server on this machine, ends with a line of
figures, and fails when a check fails.
"""

import os
import pathlib
import subprocess
import sys
import tempfile

from browser import addresses, finding, looking, made_library, reading, searching, staying
from browser.devtools import Browser
from browser.firefox import Firefox
from browser.report import Report
from browser.site import Site, pages_by_kind, served

WORKS_OF_LARGE_LIBRARY = 45
RARE = "编号为17号"


def build(program, folder, library=None, corpus=True):
    """Builds a site and gives its folder."""
    library = library or made_library.ROOT / "Regulations"
    sources = ["--corpus", made_library.ROOT / "seeds"] if corpus else []
    made_library.run(program, "site", "-o", folder, "--drafts", "--library", library, *sources)
    return folder


def sample(folder):
    """A page or two of each kind: the first, and the longest."""
    chosen = []
    for kind, paths in sorted(pages_by_kind(folder).items()):
        longest = max(paths, key=lambda path: (folder / path).stat().st_size)
        chosen += [(kind, path) for path in dict.fromkeys([paths[0], longest])]
    return chosen


def clean(page, site, report, what):
    """Nothing was complained of, and nothing asked of anybody else."""
    page.collect()
    outside = [url for url in page.requests
               if not url.startswith((site.base, "data:", "about:"))]
    report.check(f"{what}: no request leaves the site", not outside, outside[:3])
    report.check(f"{what}: the console is empty", not page.complaints, page.complaints[:3])
    page.requests, page.complaints = [], []


def check_shipped(browser, site, program, report):
    """All that a reader does with the shipped library."""
    library = made_library.ROOT / "Regulations"
    groups = {
        "popover": (reading.popover,), "jumps": (reading.jumps,),
        "copying": (reading.copying,), "keys": (reading.keys,), "themes": (reading.themes,),
        "typing": (searching.typing, program, library),
        "complaints": (searching.complaints, program, library),
        "counts": (searching.counts, program, library, searching.QUERIES),
        "results": (searching.results, program, library, ["整改", '"巡视整改"', "党 -的", "，"]),
    }
    for name, (action, *arguments) in groups.items():
        page = browser.page()
        report.run(name, action, page, site, *arguments, report)
        clean(page, site, report, name)
        page.close()


def check_invented(browser, site, report):
    """All kinds of pages, of a library with two editions and a text that means harm."""
    pages = sample(site.folder)
    kinds = {kind for kind, _ in pages}
    report.equal("there are pages of all kinds", sorted(kinds), [
        "address", "article", "comparison", "corpus", "duties", "edition", "item", "library", "notes",
        "search", "work"])
    hostile = [path for paths in pages_by_kind(site.folder).values() for path in paths
               if path.startswith("ceshi-banfa/")]
    groups = {
        "pages": (looking.kinds, pages), "links": (reading.follow_links, made_library.NEW_EDITION), "comparison": (looking.comparison,),
        "bar": (staying.bar,), "contents": (staying.contents_on_a_phone,),
        "force": (staying.force,), "notes": (staying.notes,), "redline": (staying.redline,),
        "comparing": (staying.comparing,), "sizes": (staying.sizes,), "shifts": (staying.shifts, pages),
        "harm": (looking.hostile, hostile), "no JavaScript": (looking.without_script, pages),
    }
    for name, (action, *arguments) in groups.items():
        page = browser.page()
        report.run(name, action, page, site, *arguments, report)
        clean(page, site, report, name)
        page.close()


def check_found(browser, site, report):
    """What is typed into the find box, in a library of six invented works."""
    for action in [finding.leads, finding.says, finding.suggestions, finding.landing, finding.choices,
                   finding.catalogue]:
        page = browser.page()
        report.run(action.__name__, action, page, site, report)
        clean(page, site, report, action.__name__)
        page.close()


def check_table(browser, site, report):
    """The addresses of the table, as the script reads them."""
    page = browser.page()
    report.run("addresses", addresses.both_sides, page, site, report)
    clean(page, site, report, "addresses")
    page.close()


def check_large(browser, site, program, library, report):
    """Many works: the index has postings, and a query loads no more texts than it needs."""
    page = browser.page()
    report.run("counts", searching.counts, page, site, program, library,
               searching.QUERIES[:16] + [RARE, "第三十四条"], report)
    page.requests = []
    searching.ask(page, site, RARE)
    page.collect()
    texts = {url for url in page.requests if "/search/t" in url}
    report.check("a rare word loads few texts", 0 < len(texts) <= 2, texts)
    clean(page, site, report, "large")
    page.close()


def main():
    program = os.path.abspath(sys.argv[1])
    chosen = Firefox if "--firefox" in sys.argv[2:] else Browser
    report = Report()
    with tempfile.TemporaryDirectory(prefix="tiaoli-site-") as name, chosen() as browser:
        folder = pathlib.Path(name)
        shipped = build(program, folder / "shipped")
        invented = build(program, folder / "invented-site", made_library.invented(program, folder))
        library = made_library.large(folder, WORKS_OF_LARGE_LIBRARY)
        large = build(program, folder / "large-site", library)
        found = build(program, folder / "found-site", finding.library(folder), corpus=False)
        table = build(program, folder / "addresses-site", addresses.library(folder), corpus=False)
        report.place = "file: "
        check_found(browser, Site(found, found.as_uri() + "/"), report)
        check_table(browser, Site(table, table.as_uri() + "/"), report)
        check_shipped(browser, Site(shipped, shipped.as_uri() + "/"), program, report)
        check_invented(browser, Site(invented, invented.as_uri() + "/"), report)
        report.place = "http: "
        with served(large, "/") as base:
            check_large(browser, Site(large, base), program, library, report)
        for prefix in ["/", "/intranet/law%20texts/"]:
            report.place = f"http {prefix}: "
            with served(shipped, prefix) as base:
                check_shipped(browser, Site(shipped, base), program, report)
            with served(invented, prefix) as base:
                check_invented(browser, Site(invented, base), report)
    print(f"{report.passed} passed, {report.failed} failed")
    sys.exit(1 if report.failed else 0)


if __name__ == "__main__":
    main()
