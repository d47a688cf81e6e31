#!/usr/bin/env python3
"""Makes documents out of laws and measures how the program reads them.

    documents.py PROGRAM [--laws DIR] [--keep DIR] [--only FORM,…] [--few N] [--labels] [--verbose [N]]

Word files (typed, numbered by Word's lists, messy), OpenDocument, .doc, .rtf, web pages, Markdown, PDF and its text.
The laws are those of DIR (a folder for each with A.txt and truth.json), else the project's own texts; two invented
ones are always among them. Needs python-docx; a form whose tools are missing is not checked, and that is said.
Prints a line for each form and "N passed, M failed, K not checked"; exit 1 where one is below what is promised.
"""
import argparse
import pathlib
import sys
import tempfile
import time

from documents_forms import decisions, labels
from documents_forms.laws import own_laws, shared_laws
from documents_forms.making import FORMS, Workshop
from documents_forms.measure import MEASURES, measure

ROOT = pathlib.Path(__file__).resolve().parent.parent
PROMISED = {"articles": 100, "units": 99.8, "titles": 99, "notes": 99, "headings": 99, "tables": 99}
PROMISED_OF_PDF = {**PROMISED, "articles": 99.5, "units": 99}
NAMES = {"articles": "articles", "units": "款/项", "titles": "title", "notes": "题注", "headings": "headings",
         "tables": "annexes"}


def arguments():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--laws", type=pathlib.Path, default=ROOT.parent / "shared" / "laws" / "documents")
    parser.add_argument("--keep", type=pathlib.Path, help="where the documents stay")
    parser.add_argument("--only", default="", help=f"some of {','.join(FORMS)},decisions")
    parser.add_argument("--few", type=int, default=6, help="how many .doc and .rtf files")
    parser.add_argument("--every", type=int, default=1, help="every N-th law only")
    parser.add_argument("--labels", action="store_true", help="the labels beside LibreOffice's and pandoc's")
    parser.add_argument("--verbose", type=int, nargs="?", const=20, default=5, help="how many faults of a form are shown")
    options = parser.parse_args()
    options.only = options.only.split(",") if options.only else [] if options.labels else [*FORMS, "decisions"]
    unknown = set(options.only) - {*FORMS, "decisions"}
    if unknown:
        parser.error(f"no such form: {', '.join(sorted(unknown))}")
    return options


def all_laws(options, program):
    laws = list(own_laws(program, ROOT))
    if options.laws.is_dir():
        laws += shared_laws(options.laws)
    for index, law in enumerate(laws):
        law.index = index
    return laws[::options.every]


def report(form, tally, seconds, shown):
    """Prints a form; true where it keeps what is promised."""
    promised = PROMISED_OF_PDF if form.is_pdf else PROMISED
    below, cells = tally.crashed, []
    for name in MEASURES:
        percent = tally.percent(name)
        low = percent is not None and percent < promised[name]
        below = below or low
        if percent is not None:
            cells.append(f"{NAMES[name]} {tally.right[name]}/{tally.all[name]} = {percent:.2f} %{' !' if low else ''}")
    print(f"{'FAILED' if below else 'passed'}  {form.name:18} {', '.join(cells)}  ({seconds:.0f} s)"
          + ("  CRASHED" if tally.crashed else ""), flush=True)
    for fault in tally.faults[:shown]:
        print(f"    {fault}")
    if len(tally.faults) > shown:
        print(f"    … and {len(tally.faults) - shown} more")
    return not below


def report_decisions(program, laws, folder, shown):
    right, drafted, faults = decisions.read_back(program, laws, folder / "decisions")
    kept = drafted > 0 and all(count == drafted for count in right.values())
    counts = ", ".join(f"{form} {count}/{drafted}" for form, count in right.items())
    print(f"{'passed' if kept else 'FAILED'}  {'decisions':18} read back and applied: {counts}")
    for fault in faults[:shown]:
        print(f"    {fault}")
    return kept


def main():
    options = arguments()
    program = str(pathlib.Path(options.program).resolve())
    passed, failed, missing = 0, 0, 0
    with tempfile.TemporaryDirectory(prefix="tiaoli-documents-") as name:
        folder = (options.keep or pathlib.Path(name)).resolve()
        folder.mkdir(parents=True, exist_ok=True)
        laws = all_laws(options, program)
        print(f"{len(laws)} laws, {sum(len(law.articles) for law in laws)} articles")
        workshop = Workshop(program, laws, folder, options.few)
        for form_name in [name for name in options.only if name in FORMS]:
            start = time.monotonic()
            form = workshop.form(form_name)
            if form.lost:
                missing += 1
                print(f"not checked  {form.name}: {form.lost}")
                continue
            right = report(form, measure(program, form, laws), time.monotonic() - start, options.verbose)
            passed, failed = passed + right, failed + (not right)
        if "decisions" in options.only:
            right = report_decisions(program, laws, folder, options.verbose)
            passed, failed = passed + right, failed + (not right)
        if options.labels:
            right = labels.table(program, workshop, laws)
            passed, failed = passed + right, failed + (not right)
    print(f"{passed} passed, {failed} failed, {missing} not checked")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
