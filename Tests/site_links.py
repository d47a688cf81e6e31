#!/usr/bin/env python3
"""Checks a site that `tiaoli site` wrote: HTML without parse errors, links and anchors that resolve,
nothing from elsewhere, one heading of the first level and no level left out, labels and landmarks.

    site_links.py FOLDER [--pages N] [--limit-edition BYTES]

Needs html5lib. Prints each fault with its page and ends with a count; exit status 1 for faults.
With --pages, the syntax of every page beyond the first N of a kind is read by the standard
library's parser alone, which is faster; links are checked on all pages.
"""

import argparse
import json
import sys
import xml.etree.ElementTree as ElementTree
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

try:
    import html5lib
except ImportError:
    sys.exit("site_links.py: html5lib is missing; install it with pip")

VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "wbr"}
KINDS = {"address", "library", "work", "edition", "article", "comparison", "corpus", "decision", "duties", "item", "notes", "search"}


class Page(HTMLParser):
    """What a page has that others lead to, and what it leads to."""

    def __init__(self, text):
        super().__init__(convert_charrefs=True)
        self.ids, self.links, self.faults = set(), [], []
        self.headings, self.labels, self.fields, self.landmarks = [], set(), [], []
        self.language = self.kind = self.title = None
        self.open, self.data = [], {}
        self.feed(text)
        self.close()
        if self.open:
            self.faults.append(f"not closed: {self.open}")

    def handle_starttag(self, tag, pairs):
        values = dict(pairs)
        if len(values) != len(pairs):
            self.faults.append(f"<{tag}> has an attribute twice")
        if tag == "html":
            self.language, self.kind = values.get("lang"), values.get("data-page")
        if "id" in values:
            if values["id"] in self.ids:
                self.faults.append(f"id {values['id']} stands twice")
            self.ids.add(values["id"])
        for key, value in pairs:
            if key.startswith("on") or key == "style":
                self.faults.append(f"<{tag} {key}> is script or style in the page")
            if key in ("href", "src", "action") and value is not None:
                relation = values.get("rel", "")
                if tag == "link" and (relation == "canonical" or value == "data:,"):
                    continue
                self.links.append((tag, key, value))
        if tag in ("h1", "h2", "h3", "h4", "h5", "h6"):
            self.headings.append(int(tag[1]))
        if tag == "label":
            self.labels.add(values.get("for"))
        if tag in ("input", "select", "textarea"):
            self.fields.append(values.get("id"))
        if tag in ("main", "nav", "header", "footer"):
            self.landmarks.append(tag)
        if tag == "nav" and not values.get("aria-label"):
            self.faults.append("a nav without a label")
        if tag == "script" and "src" not in values:
            self.data = {"type": values.get("type"), "text": ""}
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        if not self.open or self.open.pop() != tag:
            self.faults.append(f"</{tag}> closes nothing")
        if tag == "script" and self.data:
            if self.data["type"] != "application/ld+json":
                self.faults.append("a script in the page")
            else:
                try:
                    json.loads(self.data["text"])
                except ValueError as error:
                    self.faults.append(f"JSON-LD: {error}")
            self.data = {}

    def handle_data(self, text):
        if self.data:
            self.data["text"] += text
        if self.open and self.open[-1] == "title":
            self.title = (self.title or "") + text

    def check(self):
        """The faults of the page by itself."""
        yield from self.faults
        if self.language != "zh-Hans":
            yield f"lang is {self.language}"
        if self.kind not in KINDS:
            yield f"data-page is {self.kind}"
        if not (self.title or "").strip():
            yield "no title"
        if self.headings.count(1) != 1:
            yield f"{self.headings.count(1)} headings of the first level"
        for before, after in zip(self.headings, self.headings[1:]):
            if after > before + 1:
                yield f"h{after} follows h{before}"
        for field in self.fields:
            if field not in self.labels:
                yield f"the field {field} has no label"
        if self.landmarks.count("main") != 1:
            yield "not one main"


def main():
    options = argparse.ArgumentParser()
    options.add_argument("folder", type=Path)
    options.add_argument("--pages", type=int, default=10**9)
    options.add_argument("--limit-edition", type=int, default=0)
    options = options.parse_args()
    root = options.folder.resolve()
    faults, pages, read = [], {}, {}
    files = {path.relative_to(root).as_posix() for path in root.rglob("*") if path.is_file()}
    for name in sorted(files):
        path = root / name
        if name.endswith(".html"):
            text = path.read_text(encoding="utf-8")
            page = pages[name] = Page(text)
            faults += [(name, fault) for fault in page.check()]
            read[page.kind] = read.get(page.kind, 0) + 1
            if read[page.kind] <= options.pages:
                parser = html5lib.HTMLParser(strict=False)
                parser.parse(text)
                for place, code, data in parser.errors[:5]:
                    faults.append((name, f"HTML, line {place[0]}: {code} {data or ''}"))
            if page.kind == "edition" and 0 < options.limit_edition < len(text.encode()):
                faults.append((name, f"{len(text.encode())} bytes"))
        elif name.endswith(".xml"):
            try:
                ElementTree.parse(path)
            except ElementTree.ParseError as error:
                faults.append((name, f"XML: {error}"))
        elif name.endswith(".json"):
            try:
                json.loads(path.read_text(encoding="utf-8"))
            except ValueError as error:
                faults.append((name, f"JSON: {error}"))
    links = 0
    for name, page in pages.items():
        for tag, key, value in page.links:
            links += 1
            fault = fault_of(root, name, value, files, pages)
            if fault:
                faults.append((name, f"<{tag} {key}={value!r}>: {fault}"))
    for name, fault in faults:
        print(f"{name}: {fault}")
    print(f"{len(files)} files, {len(pages)} pages, {links} links, {len(faults)} faults")
    return 1 if faults or not pages else 0


def fault_of(root, name, value, files, pages):
    """Why a link of a page does not resolve; None when it does."""
    parts = urlsplit(value)
    if parts.scheme or parts.netloc:
        return "leads out of the site"
    target = name
    if parts.path:
        path = (root / name).parent / unquote(parts.path)
        try:
            target = path.resolve().relative_to(root).as_posix()
        except ValueError:
            return "leads out of the folder"
        if target not in files:
            return "no such file"
    if parts.fragment and target in pages and unquote(parts.fragment) not in pages[target].ids:
        return "no such anchor"
    return None


if __name__ == "__main__":
    sys.exit(main())
