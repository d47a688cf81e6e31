"""The table of addresses, asked of the script of the site: the same rows that the program must satisfy."""

import json

from .made_library import ROOT, write_work

DAY = "2020-01-02"
ANSWERS = """(async (cases) => {
  const box = await window.tiaoli.loadBox();
  const answers = [];
  for (const [edition, typed] of cases) {
    try {
      const { name, parts } = box.readAddress(typed);
      const place = await box.placeIn(edition, parts);
      answers.push({ name, named: box.citationOfParts(parts), complaint: place.complaint,
        units: place.units && place.units.map((unit) => unit.id),
        citation: place.units && place.citation });
    } catch (error) {
      answers.push({ complaint: box.addressMessage(error), kind: error.kind });
    }
  }
  return answers;
})(%s)"""


def table():
    return json.loads((ROOT / "Tests/Addresses/addresses.json").read_text(encoding="utf-8"))


def library(folder):
    """A library of the editions of the table."""
    made = folder / "addresses"
    for name, lines in table()["editions"].items():
        write_work(made, name, lines[0] + name, {DAY: "\n".join(lines) + "\n"})
    return made


def both_sides(page, site, report):
    """The script reads every row as the program does."""
    rows = table()
    page.open(site.url("index.html"))

    def ask(cases):
        given = json.dumps([[f"{edition}/{DAY}", typed] for edition, typed in cases])
        return page.evaluate(ANSWERS % given)

    spellings = [(row, typed) for row in rows["spellings"] for typed in row["typed"]]
    for (row, typed), got in zip(spellings, ask([(row["edition"], typed) for row, typed in spellings])):
        report.equal(f"{row['edition']} {typed}", (got.get("units"), got.get("citation")),
                     ([row["id"]], row["citation"]))
    for row, got in zip(rows["lists"], ask([(r["edition"], r["typed"]) for r in rows["lists"]])):
        report.equal(f"{row['edition']} {row['typed']}", got.get("units"), row["ids"])
    for row, got in zip(rows["named"], ask([("chapters", r["typed"]) for r in rows["named"]])):
        report.equal(row["typed"], (got.get("name"), got.get("named")),
                     (row["name"], "、".join(row["citations"])))
    for row, got in zip(rows["errors"], ask([(r["edition"], r["typed"]) for r in rows["errors"]])):
        report.equal(f"{row['edition']} {row['typed']}", got.get("complaint"), row["chinese"])
    for typed, got in zip(rows["fragments"], ask([("chapters", t) for t in rows["fragments"]])):
        report.equal(f"fragment {typed}", got.get("kind"), "notAnAddress")
