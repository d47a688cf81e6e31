#!/usr/bin/env python3
"""Reads small files that were once read wrongly and compares with what is right.

    document_cases.py PROGRAM [--cases DIR] [--only WORD] [--verbose]

Prints a line for each case and "N passed, M failed, K not checked"; exit 1 where one failed.
"""
import argparse
import pathlib
import sys
import tempfile
from collections import Counter

from documents_forms.cases import CASES
from documents_forms.reading import (
    Reading, all_strings, articles, bare, content, outline, tree_words, unbracketed)

ROOT = pathlib.Path(__file__).resolve().parent.parent
# What stands between a label and its text, or rules a table, may be left out of the text.
MARKS = Counter({mark: 10_000 for mark in "：:，、,|-─│┌┐└┘├┤┬┴┼#*>\\`"})


def same_line(found, wanted):
    """An outline line as wanted; `~` before what is wanted allows a crossheading or a division."""
    counts = lambda line: (line.split() + [""])[:2]
    if wanted.startswith("~"):
        return found.lstrip("~") == wanted[1:]
    label, numbers = counts(wanted)
    other, others = counts(found)
    full = numbers + "/0" * (2 - numbers.count("/")) if numbers else ""
    return label == other and full == others


def compare_outline(edition, wanted):
    found = outline(edition)
    lines = [line.strip() for line in wanted.split(";")]
    right = len(found) == len(lines) and all(same_line(*pair) for pair in zip(found, lines))
    return [] if right else [f"outline: {'; '.join(found)}"]


def compare_events(edition, wanted, optional):
    found = [(event["date"], event["action"]) for event in edition["events"]]
    rest = [event for event in found if event in wanted or event not in optional]
    return [] if rest == wanted else [f"events: {found}"]


def compare_dropped(edition, wanted):
    faults = []
    for words, reasons in wanted.items():
        found = [entry["reason"] for entry in edition["dropped"] if bare(words) in bare(entry["text"])]
        if not set(found) & set(reasons.split("|")):
            faults.append(f"dropped {words}: {found or 'not dropped'}")
    return faults


def compare_edition(edition, wanted):
    """The faults of one edition against a table row."""
    faults = []
    if "title" in wanted and bare(edition["title"]) != bare(wanted["title"]):
        faults.append(f"title: {edition['title']}")
    if "note" in wanted and unbracketed(edition["note"]) != unbracketed(wanted["note"]):
        faults.append(f"note: {edition['note']}")
    if "exact_note" in wanted and (edition["note"] or "").strip("（）") != wanted["exact_note"].strip("（）"):
        faults.append(f"note is not as printed: {edition['note']}")
    if "events" in wanted:
        faults += compare_events(edition, wanted["events"], wanted.get("optional_events", []))
    if "outline" in wanted:
        faults += compare_outline(edition, wanted["outline"])
    if "numbers" in wanted and [node["number"] for node in articles(edition)] != wanted["numbers"]:
        faults.append(f"numbers: {[node['number'] for node in articles(edition)]}")
    if "preamble" in wanted:
        found = [bare(line) for line in edition["preamble"]]
        if found not in [[bare(line) for line in choice] for choice in wanted["preamble"]]:
            faults.append(f"preamble: {edition['preamble']}")
    for label, text in wanted.get("texts", {}).items():
        found = [content(node) for node in articles(edition) if bare(node["label"]) == label]
        choices = [bare(choice) for choice in ([text] if isinstance(text, str) else text)]
        if not found or found[0] not in choices:
            faults.append(f"{label}: {found}")
    if "annexes" in wanted:
        found = [bare((annex["label"] or "") + (annex["heading"] or "")).replace("：", "").replace(":", "")
                 for annex in edition["annexes"]]
        if len(found) != len(wanted["annexes"]) or not all(
                name in title for name, title in zip(wanted["annexes"], found)):
            faults.append(f"annexes: {found}")
    faults += compare_dropped(edition, wanted.get("dropped", {}))
    kept = tree_words(edition)
    faults += [f"in the text: {word}" for word in wanted.get("absent", []) if bare(word) in kept]
    faults += [f"not in the text: {word}" for word in wanted.get("present", []) if bare(word) not in kept]
    if "field" in wanted:
        rest = {key: value for key, value in edition.items() if key not in ("preamble", "dropped", "body", "annexes")}
        if not any(wanted["field"] in word for word in all_strings(rest)):
            faults.append(f"no field says {wanted['field']}")
    if "code" in wanted and not any(
            wanted["code"] in entry["code"] + entry["message"] for entry in edition["diagnostics"]):
        faults.append(f"no finding says {wanted['code']}: {[entry['code'] for entry in edition['diagnostics']]}")
    if "raw" in wanted and not any(wanted["raw"] in word for word in all_strings(edition["body"])):
        faults.append(f"the body has no {wanted['raw']!r}")
    return faults


def lost_characters(file, editions):
    """Characters of a plain text that are nowhere in the answer; nothing for other files."""
    if file.suffix != ".txt":
        return []
    source = Counter(bare(file.read_text(encoding="utf-8")))
    answer = Counter(bare("".join(word for edition in editions for word in all_strings(edition))))
    lost = source - answer - MARKS
    return [f"lost characters: {''.join(lost)}"] if lost else []


def check_once(program, file, wanted):
    reading = Reading(program, [file])
    if "refused" in wanted:
        if reading.status == 0:
            return ["is not refused: " + "; ".join(line for edition in reading.editions for line in outline(edition))]
        said = "; ".join([reading.messages.strip(), *reading.refusals])
        return [] if wanted["refused"] in said else [f"the refusal does not say {wanted['refused']}: {said}"]
    expected = wanted["editions"] if "editions" in wanted else [wanted]
    if reading.status != 0 or len(reading.editions) != len(expected):
        return [f"exit {reading.status}, {len(reading.editions)} editions: "
                + "; ".join([reading.messages.strip(), *reading.refusals])[:200]]
    faults = [fault for pair in zip(reading.editions, expected) for fault in compare_edition(*pair)]
    return faults + lost_characters(file, reading.editions)


def check(program, file, case):
    """The faults of the best of the right answers."""
    choices = [case, *case.get("or", [])]
    return min((check_once(program, file, choice) for choice in choices), key=len)


def word_files(folder):
    """The two Word files of a case are made here; None where python-docx is missing."""
    try:
        from docx import Document
    except ImportError:
        return None
    lines = ["某市登记办法", "第一条 为了登记，制定本办法。", "第二条 登记机关是市级机关。"]
    for name in ("plain", "auto"):
        document = Document()
        for number, line in enumerate(lines):
            counted = name == "auto" and number > 0
            document.add_paragraph(line[4:] if counted else line, style="List Number" if counted else None)
        document.save(folder / f"{name}.docx")
    return folder


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--cases", type=pathlib.Path, default=ROOT.parent / "shared" / "cases")
    parser.add_argument("--only", default="")
    parser.add_argument("--verbose", action="store_true")
    options = parser.parse_args()
    program = str(pathlib.Path(options.program).resolve())
    outcome = Counter()
    with tempfile.TemporaryDirectory() as name:
        made = word_files(pathlib.Path(name))
        for path, case in CASES.items():
            if options.only not in path:
                continue
            file = options.cases / path
            reason = case.get("skip")
            if case.get("made"):
                file, reason = (made or options.cases) / case["made"], None if made else "python-docx is missing"
            if not reason and not file.exists():
                reason = f"{file} is missing"
            if reason:
                outcome["not checked"] += 1
                print(f"not checked  {path}: {reason}")
                continue
            faults = check(program, file, case)
            outcome["failed" if faults else "passed"] += 1
            if faults or options.verbose:
                print(f"{'FAILED' if faults else 'passed'}  {path}")
            for fault in faults:
                print(f"    {fault}")
    print(", ".join(f"{outcome[word]} {word}" for word in ("passed", "failed", "not checked")))
    return 1 if outcome["failed"] else 0


if __name__ == "__main__":
    sys.exit(main())
