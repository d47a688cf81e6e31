"""Other people's programs that make or read documents: LibreOffice, pdftotext, pandoc."""

import importlib.util
import shutil
import subprocess


def installed(name):
    """Whether a program, or python-docx, is here."""
    return importlib.util.find_spec("docx") is not None if name == "python-docx" else shutil.which(name) is not None


def convert(files, form, folder, profile, seconds=900):
    """Turns many files into a form with one start of LibreOffice; gives the files that came out."""
    folder.mkdir(parents=True, exist_ok=True)
    subprocess.run(
        ["soffice", f"-env:UserInstallation=file://{profile}", "--headless", "--convert-to", form,
         "--outdir", str(folder), *[str(file) for file in files]],
        check=True, capture_output=True, timeout=seconds)
    ending = form.split(":")[0]
    made = [folder / f"{file.stem}.{ending}" for file in files]
    missing = [file.name for file in made if not file.exists()]
    if missing:
        raise RuntimeError(f"LibreOffice did not make {', '.join(missing[:5])}")
    return made


def text_of_pdf(file, target, mode):
    """pdftotext in one of its modes: "" , "-layout" or "-raw"."""
    target.parent.mkdir(parents=True, exist_ok=True)
    subprocess.run(["pdftotext", *([mode] if mode else []), str(file), str(target)], check=True, timeout=120)
    return target


def pandoc_text(file):
    """The plain text that pandoc makes of a Word file, a paragraph a line."""
    return subprocess.run(
        ["pandoc", "--to=plain", "--wrap=none", str(file)], check=True, capture_output=True, timeout=120
    ).stdout.decode("utf-8")
