package import Comparison
import ComparisonForms
package import RegulationModel
internal import RegulationParser
package import Testing
internal import TextDifference

/// Compares two editions and checks all that holds for every comparison.
@discardableResult
package func expectSoundComparison(
  _ old: Edition, _ new: Edition, sourceLocation: SourceLocation = #_sourceLocation
) -> EditionComparison {
  let comparison = EditionComparison(old: old, new: new)
  var faults: [String] = []
  faults += coverageFaults(comparison.changes.flatMap(\.old), top(old), "old")
  faults += coverageFaults(comparison.changes.flatMap(\.new), top(new), "new")
  for change in comparison.changes { faults += changeFaults(change) }
  faults += orderFaults(comparison)
  for part in comparison.parts { faults += lossFaults(part.difference, part.part.rawValue) }
  let summary = comparison.summary
  let count =
    summary.unchanged + summary.modified + summary.added + summary.removed + summary.split
    + summary.merged
  if count != Array(comparison.articleChanges).count { faults.append("summary") }
  #expect(
    faults.isEmpty, "\(faults.prefix(5))\n\(old.text)\n=====\n\(new.text)",
    sourceLocation: sourceLocation)
  return comparison
}

/// Compares two canonical texts and checks all that holds for every comparison.
package func expectSoundComparison(
  _ old: String, _ new: String, sourceLocation: SourceLocation = #_sourceLocation
) throws -> EditionComparison {
  expectSoundComparison(
    try CanonicalText.read(old), try CanonicalText.read(new), sourceLocation: sourceLocation)
}

/// The provisions that a comparison lists: divisions, articles, annexes, paragraphs outside of them.
private func top(_ edition: Edition) -> [Int] {
  var rows: [Int] = []
  var next = 0
  while next < edition.rows.count {
    let row = edition.rows[next]
    rows.append(next)
    if row.kind.isDivision {
      next += 1
    } else if row.kind == .annex {
      next += 1
      while next < edition.rows.count, edition.rows[next].kind == .paragraph {
        next = Int(edition.rows[next].end)
      }
    } else {
      next = Int(row.end)
    }
  }
  return rows
}

private func coverageFaults(_ provisions: [Provision], _ rows: [Int], _ side: String) -> [String] {
  provisions.map(\.index).sorted() == rows
    ? [] : ["\(side): \(provisions.map(\.id)), not each once"]
}

private func changeFaults(_ change: ProvisionChange) -> [String] {
  let name = "\(change.old.map(\.id)) \(change.new.map(\.id))"
  var faults = lossFaults(change.difference, name)
  let kept = change.difference.segments.filter { $0.operation != .insert }.map(\.text).joined()
  let made = change.difference.segments.filter { $0.operation != .delete }.map(\.text).joined()
  if blankless(kept) != blankless(change.old.map(printed).joined()) {
    faults.append("\(name): old")
  }
  if blankless(made) != blankless(change.new.map(printed).joined()) {
    faults.append("\(name): new")
  }
  if let only = change.old.first, change.old.count == 1, !only.edition.text.contains(kept) {
    faults.append("\(name): not of the old canonical text")
  }
  if let only = change.new.first, change.new.count == 1, !only.edition.text.contains(made) {
    faults.append("\(name): not of the new canonical text")
  }
  let hasRevision = change.difference.segments.contains(where: \.isRevision)
  if change.kind == .unchanged, hasRevision { faults.append("\(name): changed") }
  if change.kind == .modified, !hasRevision { faults.append("\(name): not changed") }
  if (change.kind == .added) != change.old.isEmpty { faults.append("\(name): added") }
  if (change.kind == .removed) != change.new.isEmpty { faults.append("\(name): removed") }
  if !change.children.isEmpty {
    let children = change.children
    faults += coverageFaults(
      children.flatMap(\.old), change.old.flatMap(inside), "\(name) old children")
    faults += coverageFaults(
      children.flatMap(\.new), change.new.flatMap(inside), "\(name) new children")
    for child in children { faults += changeFaults(child) }
  }
  if change.oldLines.map(\.text) != lines(kept) { faults.append("\(name): old lines") }
  if change.newLines.map(\.text) != lines(made) { faults.append("\(name): new lines") }
  return faults
}

private func lines(_ text: String) -> [String] {
  text.utf8.split(separator: 0x0A).map { String($0) ?? "" }
}

private func inside(_ provision: Provision) -> [Int] {
  provision.children.prefix { provision.kind != .annex || $0.kind == .paragraph }.map(\.index)
}

private func lossFaults(_ difference: TextDifference, _ name: String) -> [String] {
  let segments = difference.segments
  let kept = segments.filter { $0.operation != .insert }.map(\.text).joined()
  let made = segments.filter { $0.operation != .delete }.map(\.text).joined()
  let isWhole =
    kept.utf8.elementsEqual(difference.old.table.bytes[difference.old.range])
    && made.utf8.elementsEqual(difference.new.table.bytes[difference.new.range])
  return isWhole ? [] : ["\(name): lost text"]
}

/// Changes stand in the order of the new edition, what is gone behind something that was before it.
private func orderFaults(_ comparison: EditionComparison) -> [String] {
  let rows = comparison.changes.compactMap { $0.new.first?.index }
  return rows == rows.sorted() ? [] : ["order"]
}

/// The words of a provision behind its label, from its parts.
private func printed(_ provision: Provision) -> String {
  if provision.kind.isDivision { return provision.heading ?? "" }
  let caption =
    provision.kind == .article ? provision.heading.map { printedCaption(provision, $0) } : nil
  let heading = provision.kind == .annex ? provision.heading : nil
  // Behind a division or an article of an annex, a paragraph is a change of its own.
  let children = provision.children.prefix { provision.kind != .annex || $0.kind == .paragraph }
  return (caption ?? "") + (heading ?? "") + provision.text
    + children.map { $0.label + printed($0) }.joined() + (provision.closing ?? "")
}

/// The caption with the brackets that it is printed with.
private func printedCaption(_ article: Provision, _ heading: String) -> String {
  let text = article.edition.text
  for (open, close) in [("【", "】"), ("（", "）"), ("(", ")")] {
    let whole = open + heading + close
    if text.contains(article.label + "　" + whole) { return whole }
  }
  return heading
}

private func blankless(_ text: String) -> String {
  String(text.filter { !$0.isWhitespace })
}

/// A comparison as lines: `modified art_3 > art_4 renumbered`.
package func outline(_ changes: [ProvisionChange], indent: String = "") -> [String] {
  changes.flatMap { change -> [String] in
    let old = change.old.map(\.id).joined(separator: " ")
    let new = change.new.map(\.id).joined(separator: " ")
    let traits = [
      change.isRenumbered ? "renumbered" : nil, change.isMoved ? "moved" : nil,
      change.isLayoutOnly ? "layout" : nil,
    ]
    let words = [change.kind.rawValue, old, ">", new] + traits.compactMap { $0 }
    return [indent + words.filter { !$0.isEmpty }.joined(separator: " ")]
      + outline(change.children, indent: indent + "  ")
  }
}
