package import Comparison
internal import CrossReferences
package import RegulationModel
internal import TextDifference

/// What the note column of a 对照表 says of a change, in Chinese.
package enum ChangeNotes {
  /// The notes of a change of a provision, the most important first.
  package static func notes(of change: ProvisionChange) -> [String] {
    var notes: [String] = []
    switch change.kind {
    case .unchanged:
      if change.isLayoutOnly { notes.append(ComparisonWording.layoutOnly) }
    case .modified: notes.append(modification(change))
    case .added: notes.append(ComparisonWording.added)
    case .removed: notes.append(ComparisonWording.removed)
    case .split: notes.append(ComparisonWording.splitInto(change.new.map(\.shownLabel)))
    case .merged: notes.append(ComparisonWording.fromMerger(of: change.old.map(\.shownLabel)))
    }
    if change.isRenumbered, change.kind != .merged, let old = change.old.first {
      notes.append(ComparisonWording.renumbered(from: old.shownLabel))
    }
    if change.isMoved { notes.append(ComparisonWording.moved) }
    return notes
  }

  /// The notes of a change of another part of the text.
  package static func notes(of part: TextPartChange) -> [String] {
    switch part.kind {
    case .added: [ComparisonWording.added]
    case .removed: [ComparisonWording.removed]
    case .unchanged: part.difference.isLayoutOnly ? [ComparisonWording.layoutOnly] : []
    default: [ComparisonWording.modified]
    }
  }

  /// 修改第一款；增加第二款, as far as 款 tell more than 修改 alone.
  private static func modification(_ change: ProvisionChange) -> String {
    let inner = change.children
    // The paragraphs of an annex are no 款 that anybody would count.
    guard change.subject?.kind != .annex else { return ComparisonWording.modified }
    guard inner.count > 1 || !(inner.first?.children.isEmpty ?? true) else {
      return ComparisonWording.modified
    }
    // Of an article with one 款 and 项, the 项 tell more.
    let units = inner.count == 1 ? inner.flatMap(\.children) : inner
    var parts: [String] = []
    let lead = inner.count == 1 ? leadInChanged(inner[0]) : false
    if lead { parts.append(ComparisonWording.modified) }
    func add(_ kinds: [ProvisionChange.Kind], _ wording: (String) -> String) {
      let labels = units.filter { kinds.contains($0.kind) }.compactMap { unit in
        (unit.new.first ?? unit.old.first).map { $0.shownUnit }
      }
      if !labels.isEmpty { parts.append(wording(labels.joined(separator: "、"))) }
    }
    for unit in units where unit.kind == .split || unit.kind == .merged {
      parts.append(division(unit))
    }
    add([.modified], ComparisonWording.insideModified)
    add([.added], ComparisonWording.insideAdded)
    add([.removed], ComparisonWording.insideRemoved)
    return parts.isEmpty ? ComparisonWording.modified : parts.joined(separator: "；")
  }

  /// 第一款分为三款, 第一款、第二款合并为第一款.
  package static func division(_ unit: ProvisionChange) -> String {
    if unit.kind == .split, let old = unit.old.first {
      return ComparisonWording.insideSplit(old.shownUnit, into: unit.new.map(\.shownUnit))
    }
    return ComparisonWording.insideMerged(
      unit.old.map(\.shownUnit).joined(separator: "、"), into: unit.new.first?.shownUnit ?? "")
  }

  /// Whether the words of a 款 outside of its 项 changed.
  private static func leadInChanged(_ paragraph: ProvisionChange) -> Bool {
    let old = paragraph.old.map { $0.text + ($0.closing ?? "") }
    let new = paragraph.new.map { $0.text + ($0.closing ?? "") }
    return old != new
  }
}

/// What the note column says of a citation that points elsewhere than before.
package enum StaleCitationNote {
  package static func note(_ stale: StaleCitation, in edition: Edition) -> String {
    let place = edition.provision(id: stale.citation.from)?.citation ?? ""
    return ComparisonWording.staleCitation(
      in: place, stale.citation.text, meant: citations(stale.oldTargets) ?? stale.oldCitation.text,
      isNow: citations(stale.movedTo), means: citations(stale.newTargets))
  }

  private static func citations(_ provisions: [Provision]) -> String? {
    guard !provisions.isEmpty else { return nil }
    return provisions.map(\.citation).joined(separator: "、")
  }
}

extension Provision {
  /// How the provision is named within its article: 第二款, 第（三）项, 第1目.
  package var shownUnit: String {
    switch kind {
    case .paragraph, .item, .subitem:
      address.steps.last.map { ProvisionAddress([$0]).citation } ?? ""
    default: shownLabel
    }
  }
}
