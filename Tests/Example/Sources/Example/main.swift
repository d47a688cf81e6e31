import FoundationEssentials
import Glibc
import TiaoliLibrary

// Reads a regulation, prints its articles, looks a provision up, resolves citations, compares the
// text with another one, and writes JSON, Akoma Ntoso and HTML into a folder:
//
//     swift run Example OLD NEW FOLDER

let arguments = CommandLine.arguments.dropFirst()
guard arguments.count == 3, let oldFile = arguments.first, let folder = arguments.last else {
  print("usage: Example OLD NEW FOLDER")
  exit(2)
}
let newFile = arguments[arguments.index(after: arguments.startIndex)]

// An edition is the text of a regulation with an index over it. Any document will do: a text file,
// the text of a PDF, a page of news in which the regulation stands.
let old = try RegulationReader.read([UInt8](Data(contentsOf: URL(filePath: oldFile))))
let new = try RegulationReader.read([UInt8](Data(contentsOf: URL(filePath: newFile))))
print("《\(old.title ?? oldFile)》")
for event in old.events {
  print("\(event.date) \(event.actor ?? "") \(event.action?.rawValue ?? "")")
}

// The tree: divisions, articles, paragraphs, items.
for article in old.articles.prefix(3) {
  print("\(article.label)  \(article.id), \(article.children.count) 款")
}

// An address is written as people write it. A provision prints where it stands.
for written in ["34.1.2", "第三十四条第二项", "第五十四条"] {
  do throws(AddressError) {
    for provision in try old.resolve(AddressReader.read(written)) {
      print("\(written) → \(provision.citation): \(provision.text.prefix(12))…")
    }
  } catch {
    print("\(written) → \(error.message.chinese)")
  }
}

// Citations of the text, each with what it means and how that is known.
let citations = EditionCitations(old)
for reference in citations.references where reference.from.hasPrefix("art_40") {
  let targets = reference.targets.compactMap { old.provision(id: $0)?.citation }
  print("\(reference.from) “\(reference.text)” → \(targets.joined(separator: "、"))")
}

// The comparison pairs articles by what they say, whatever their numbers.
let comparison = EditionComparison(old: old, new: new)
let summary = comparison.summary
print("\(summary.modified) modified, \(summary.added) added, \(summary.renumbered) renumbered")
for change in comparison.articleChanges where change.kind != .unchanged {
  let segments = change.difference.segments.filter { $0.isRevision }
  let words = segments.map { "\($0.operation.rawValue) \($0.text)" }
  print("\(change.subject?.citation ?? ""): \(change.kind.rawValue): \(words.first ?? "")")
}

// Output: the JSON of an edition and of a comparison, Akoma Ntoso, and a page to read.
var edition = JSONWriter(layout: .indented)
EditionJSON.write(old, EditionJSON.Context(file: "old.txt"), to: &edition)
var difference = JSONWriter(layout: .indented)
ComparisonJSON.write(
  ComparisonDocument(comparison, old: EditionName("old.txt"), new: EditionName("new.txt")),
  to: &difference)
let act = try ActExport(old, identity: ActIdentity(of: old)).document()
for (name, bytes) in [
  ("edition.json", edition.bytes), ("diff.json", difference.bytes), ("act.xml", act.bytes),
  ("page.html", EditionPage.bytes(of: old, date: old.events.last?.date)),
] {
  try Data(bytes).write(to: URL(filePath: folder).appending(path: name))
}

// What was written is checked, and comes back as it was.
let report = try AknValidator().report(on: act.bytes)
print("Akoma Ntoso: \(report.isValid ? "valid" : "not valid")")
print("read back: \(try ActImport(act.bytes).edition == old ? "the same text" : "another text")")
