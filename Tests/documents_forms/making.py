"""Makes the documents of each form; a form is a name, its files by law, and what is true of them."""

import subprocess
from dataclasses import dataclass, field

from . import records, tools, web, word_messy, word_numbered

FORMS = (
    "text", "docx-typed", "docx-numbered", "docx-messy", "odt", "odt-numbered", "doc", "rtf", "html",
    "markdown-bold", "markdown-headings", "markdown-tight", "pdf", "pdf-text", "pdf-layout", "pdf-raw",
    "epub", "record-json", "record-csv", "record-articles", "own-text", "own-markdown", "own-html", "own-json", "own-akn")
OWN = {"own-text": "txt", "own-markdown": "md", "own-html": "html", "own-json": "json", "own-akn": "xml"}


def typed(law, path):
    """The one form that needs python-docx, which may be missing."""
    from . import word_typed
    word_typed.write(law, path)


def saved(make):
    """Writes what a form makes of a law as text."""
    return lambda law, path: path.write_text(make(law), encoding="utf-8")


MARKUP = {
    "text": ("txt", saved(web.plain)), "html": ("html", saved(web.page)),
    "markdown-bold": ("md", saved(web.markdown_bold)), "markdown-headings": ("md", saved(web.markdown_headings)),
    "markdown-tight": ("md", saved(web.markdown_tight))}
WORD = {"docx-typed": typed, "docx-numbered": word_numbered.write, "docx-messy": word_messy.write,
        "docx-simple": word_numbered.write_simple}
OTHER = {"record-json": ("json", records.write_json), "record-csv": ("csv", records.write_csv),
         "record-articles": ("jsonl", records.write_articles), "epub": ("epub", records.write_book)}
WRITERS = {**{name: ("docx", write) for name, write in WORD.items()}, **OTHER, **MARKUP}
FROM = {"odt": "docx-typed", "odt-numbered": "docx-simple", "doc": "docx-typed", "rtf": "docx-typed",
        "pdf": "docx-typed", "pdf-text": "pdf", "pdf-layout": "pdf", "pdf-raw": "pdf", **dict.fromkeys(OWN, "text")}
TARGET = {"odt": "odt", "odt-numbered": "odt", "doc": "doc", "rtf": "rtf", "pdf": "pdf"}
MODE = {"pdf-text": "", "pdf-layout": "-layout", "pdf-raw": "-raw"}
NEEDS = {"docx-typed": "python-docx", **dict.fromkeys(TARGET, "soffice"), **dict.fromkeys(MODE, "pdftotext")}


@dataclass
class Form:
    """The documents of one form; `lost` says why it could not be made."""
    name: str
    files: dict = field(default_factory=dict)
    lost: str = ""

    @property
    def is_pdf(self):
        return self.name.startswith("pdf")


class Workshop:
    """Makes forms on demand, each once."""

    def __init__(self, program, laws, folder, few):
        self.program, self.laws, self.folder, self.few = program, laws, folder, few
        self.made = {}

    def form(self, name):
        if name not in self.made:
            self.made[name] = Form(name)
            needed = NEEDS.get(name)
            if needed and not tools.installed(needed):
                self.made[name].lost = f"{needed} is not installed"
            elif name in FROM and self.form(FROM[name]).lost:
                self.made[name].lost = self.form(FROM[name]).lost
            else:
                self.made[name].files = self.make(name)
        return self.made[name]

    def chosen(self, name):
        """All laws, or few for the forms that the program gives to LibreOffice one by one."""
        return self.laws[:: max(1, len(self.laws) // self.few)] if name in ("doc", "rtf") else self.laws

    def make(self, name):
        place = self.folder / name
        place.mkdir(parents=True, exist_ok=True)
        laws = self.chosen(name)
        if name in WRITERS:
            ending, write = WRITERS[name]
            files = {law.name: place / f"{law.name}.{ending}" for law in laws}
            for law in laws:
                write(law, files[law.name])
            return files
        sources = self.form(FROM[name]).files
        if name in TARGET:
            made = tools.convert(
                [sources[law.name] for law in laws], TARGET[name], place, self.folder / "profile")
            return {law.name: file for law, file in zip(laws, made)}
        if name in MODE:
            return {law.name: tools.text_of_pdf(sources[law.name], place / f"{law.name}.txt", MODE[name]) for law in laws}
        return {law.name: self.export(name, sources[law.name], place / f"{law.name}.{OWN[name]}") for law in laws}

    def export(self, name, source, target):
        """What the program itself writes."""
        subprocess.run([self.program, "export", "--in", str(source), "--format", name[4:], "--force",
                        "-o", str(target)], capture_output=True, timeout=120)
        return target
