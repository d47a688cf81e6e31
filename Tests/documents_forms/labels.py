"""Labels of the same numbered Word files, as the program, LibreOffice and pandoc show them."""

from collections import Counter

from . import tools
from .reading import Reading, bare, walk, words

KINDS = (("division", "编章节"), ("article", "条"), ("item", "项"), ("subitem", "目"))
LENGTH = 10


def key(label, text):
    """A label with the first characters behind it."""
    return bare(label) + bare(text)[:LENGTH]


def wanted_labels(laws):
    """What each file must show, by law and kind."""
    return {law.name: [(line.kind, line.label, line.text) for line in law.lines if line.label and line.kind != "heading"]
            for law in laws}


def shown_by_program(program, files):
    shown = {}
    for name, file in files.items():
        editions = Reading(program, [file]).editions
        lines = []
        for node in walk(editions[0]["body"]) if editions else []:
            if node["label"]:
                inside = "".join(words(child) for child in node["children"]) if node["kind"] == "article" else ""
                lines.append(bare(node["label"]) + bare((node["heading"] or "") + (node["text"] or "") + inside))
        shown[name] = lines
    return shown


def shown_by_others(workshop):
    """The lines of LibreOffice's and pandoc's text by law; None where the program is missing."""
    files = workshop.form("docx-numbered").files
    office = pandoc = None
    if tools.installed("soffice"):
        made = tools.convert(list(files.values()), "txt:Text (encoded):UTF8", workshop.folder / "labels",
                             workshop.folder / "profile")
        office = {name: lines_of(file.read_text(encoding="utf-8-sig")) for name, file in zip(files, made)}
    if tools.installed("pandoc"):
        pandoc = {name: lines_of(tools.pandoc_text(file)) for name, file in files.items()}
    return office, pandoc


def lines_of(text):
    return [bare(line) for line in text.split("\n") if line.strip()]


def right_labels(wanted, shown):
    """How many labels of each kind stand before their text."""
    right = Counter()
    for name, labels in wanted.items():
        starts = Counter(line[:size] for line in shown.get(name, []) for size in {len(key(*label[1:])) for label in labels})
        for kind, label, text in labels:
            if starts[key(label, text)] > 0:
                right[kind] += 1
    return right


def table(program, workshop, laws):
    """Prints the table; true where the program shows every label."""
    wanted = wanted_labels(laws)
    everything = Counter(kind for labels in wanted.values() for kind, _, _ in labels)
    office, pandoc = shown_by_others(workshop)
    columns = {"tiaoli": shown_by_program(program, workshop.form("docx-numbered").files),
               "LibreOffice": office, "pandoc": pandoc}
    print("Labels of the numbered Word files that stand before their text (in a list of many levels LibreOffice starts"
          " the articles again in each chapter, whatever the file says)")
    print("| labels | all | " + " | ".join(columns) + " |")
    print("|---|---|" + "---|" * len(columns))
    counts = {name: right_labels(wanted, shown) for name, shown in columns.items() if shown is not None}
    for kind, name in KINDS:
        if everything[kind]:
            cells = [f"{counts[column][kind]}" if column in counts else "not checked" for column in columns]
            print(f"| {name} | {everything[kind]} | " + " | ".join(cells) + " |")
    return counts["tiaoli"] == everything
