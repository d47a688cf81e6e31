"""What the program makes of a file: its editions as JSON, with the few questions the checks ask of them."""

import json
import os
import re
import subprocess

DIVISIONS = ("part", "subpart", "chapter", "section")


def bare(text):
    """The text without blanks of any kind."""
    return re.sub(r"[\s\u200b\ufeff]", "", text or "")


def unbracketed(note):
    """A note without blanks and without the brackets around it."""
    words = bare(note)
    while len(words) > 1 and words[0] in "（(" and words[-1] in "）)":
        words = words[1:-1]
    return words


class Reading:
    """One call of `tiaoli parse`: exit status, messages and the editions it gave."""

    def __init__(self, program, files, form="jsonl", seconds=300):
        result = subprocess.run(
            [program, "parse", *[str(file) for file in files], "--format", form],
            capture_output=True, timeout=seconds, env=dict(os.environ, LC_ALL="C"))
        self.status = result.returncode
        self.messages = result.stderr.decode("utf-8", "replace")
        self.answers = []
        for line in result.stdout.decode("utf-8", "replace").split("\n"):
            if line.strip():
                self.answers.append(json.loads(line))
        self.refusals = [str(answer.get("error")) for answer in self.answers if answer.get("schema") == "tiaoli/error/1"]
        self.editions = [answer for answer in self.answers if answer.get("schema") == "tiaoli/edition/1"]


def walk(nodes):
    """All nodes of a tree in reading order."""
    for node in nodes:
        yield node
        yield from walk(node["children"])


def articles(edition):
    """The articles of the body in order."""
    return [node for node in walk(edition["body"]) if node["kind"] == "article"]


def paragraphs(article):
    """The 款 of an article; a second paragraph inside an item is none."""
    return [node for node in article["children"] if node["kind"] == "paragraph"]


def below(article, kind):
    return [node for node in walk(article["children"]) if node["kind"] == kind]


def words(node):
    """Everything a node says, its label included, without blanks."""
    text = (node["label"] or "") + (node["heading"] or "") + (node["text"] or "")
    return bare(text + "".join(words(child) for child in node["children"]) + (node["closing"] or ""))


def content(article):
    """Everything an article says behind its label, without blanks."""
    text = (article["heading"] or "") + (article["text"] or "")
    return bare(text + "".join(words(child) for child in article["children"]) + (article["closing"] or ""))


def all_strings(value, skipped=("id", "file", "schema", "diagnostics", "code", "message")):
    """Every string of a JSON value but messages and names."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        for entry in value:
            yield from all_strings(entry, skipped)
    elif isinstance(value, dict):
        for key, entry in value.items():
            if key not in skipped:
                yield from all_strings(entry, skipped)


def tree_words(edition):
    """Everything that counts as text of the regulation, without blanks."""
    kept = [edition["title"] or "", edition["note"] or "", *edition["preamble"]]
    kept += [words(node) for node in edition["body"]]
    for annex in edition["annexes"]:
        kept += [annex["label"] or "", annex["heading"] or "", *[words(node) for node in annex["body"]]]
    return bare("".join(kept + list(edition["closing"])))


def outline(edition):
    """Divisions and articles as short words: `第一章总则`, `~会费` (crossheading), `第二条 2/3/0` (款/项/目)."""
    lines = []
    for node in walk(edition["body"]):
        if node["kind"] in DIVISIONS:
            lines.append(bare((node["label"] or "") + (node["heading"] or "")))
        elif node["kind"] == "crossheading":
            lines.append("~" + words(node))
        elif node["kind"] == "article":
            counts = [len(paragraphs(node)), len(below(node, "item")), len(below(node, "subitem"))]
            lines.append(f"{bare(node['label'])} {counts[0]}/{counts[1]}/{counts[2]}")
    return lines
