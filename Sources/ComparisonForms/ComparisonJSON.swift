package import Comparison
internal import CrossReferences
public import JSONText
internal import RegulationModel
internal import TextDifference

/// The JSON of comparisons: schema `tiaoli/diff/1`.
public enum ComparisonJSON {
  /// The schema's name.
  public static let schema = "tiaoli/diff/1"

  /// Writes a comparison as one object. The summary counts all articles, shown or not. `more` writes
  /// members of its own behind the others.
  public static func write(
    _ document: ComparisonDocument, to json: inout JSONWriter,
    more: (inout JSONWriter) -> Void = { _ in }
  ) {
    let comparison = document.comparison
    json.object { json in
      json.field("schema", schema)
      write("old", document.old, title: comparison.old.title, to: &json)
      write("new", document.new, title: comparison.new.title, to: &json)
      write("summary", comparison.summary, to: &json)
      write("division_summary", comparison.divisionSummary, to: &json)
      json.array("changes") { json in
        for change in document.changes { write(change, to: &json) }
      }
      json.array("texts") { json in
        for part in comparison.parts { write(part, to: &json) }
      }
      json.array("stale_citations") { json in
        for citation in document.staleCitations { write(citation, to: &json) }
      }
      more(&json)
    }
  }

  private static func write(
    _ key: String, _ name: EditionName, title: String?, to json: inout JSONWriter
  ) {
    json.object(key) { json in
      json.field("name", name.name)
      json.field("date", name.date?.description)
      json.field("title", title)
    }
  }

  /// Writes the counts as a member.
  package static func write(
    _ key: String, _ summary: ComparisonSummary, to json: inout JSONWriter
  ) {
    json.object(key) { json in
      json.field("unchanged", summary.unchanged)
      json.field("modified", summary.modified)
      json.field("added", summary.added)
      json.field("removed", summary.removed)
      json.field("renumbered", summary.renumbered)
      json.field("split", summary.split)
      json.field("merged", summary.merged)
      json.field("moved", summary.moved)
      json.field("layout_only", summary.layoutOnly)
    }
  }

  /// Writes a change and those inside it. Depth is that of the model, at most ten.
  package static func write(_ change: ProvisionChange, to json: inout JSONWriter) {
    json.object { json in
      json.field("kind", change.subject?.kind.name)
      json.field("change", change.kind.rawValue)
      json.field("renumbered", change.isRenumbered)
      json.field("moved", change.isMoved)
      json.field("layout_only", change.isLayoutOnly)
      json.array("old") { json in change.old.forEach { json.string($0.id) } }
      json.array("new") { json in change.new.forEach { json.string($0.id) } }
      json.field("old_label", labels(change.old))
      json.field("new_label", labels(change.new))
      write(change.difference, to: &json)
      json.array("children") { json in
        for child in change.children { write(child, to: &json) }
      }
    }
  }

  private static func write(_ part: TextPartChange, to json: inout JSONWriter) {
    json.object { json in
      json.field("part", part.part.rawValue)
      json.field("change", part.kind.rawValue)
      json.field("layout_only", part.kind == .unchanged && part.difference.isLayoutOnly)
      write(part.difference, to: &json)
    }
  }

  private static func write(_ difference: TextDifference, to json: inout JSONWriter) {
    json.member("similarity", json: decimal(difference.similarity))
    if !difference.isShortest { json.field("shortest", false) }
    json.array("segments") { json in
      for segment in difference.segments {
        json.object { json in
          json.field("op", segment.operation.rawValue)
          json.field("text", segment.text)
          switch segment.nature {
          case .text: break
          case .layout: json.field("layout", true)
          case .label: json.field("label", true)
          }
        }
      }
    }
  }

  private static func write(_ stale: StaleCitation, to json: inout JSONWriter) {
    json.object { json in
      json.field("from", stale.citation.from)
      json.field("part", stale.citation.part.rawValue)
      json.field("start", stale.citation.start)
      json.field("end", stale.citation.end)
      json.field("text", stale.citation.text)
      json.array("old_targets") { json in stale.oldTargets.forEach { json.string($0.id) } }
      json.array("moved_to") { json in stale.movedTo.forEach { json.string($0.id) } }
      json.array("new_targets") { json in stale.newTargets.forEach { json.string($0.id) } }
    }
  }

  /// The labels of provisions as printed; of 款, which have none, the citation within the article.
  private static func labels(_ provisions: [Provision]) -> String? {
    guard !provisions.isEmpty else { return nil }
    return provisions.map(\.shownLabel).joined(separator: "、")
  }

  /// A share with three digits behind the point. Only equal texts give 1, only texts with nothing
  /// in common give 0.
  private static func decimal(_ share: Double) -> String {
    if share >= 1 { return "1" }
    if share <= 0 { return "0" }
    let thousandths = min(999, max(1, Int((share * 1_000).rounded())))
    let digits = String(thousandths)
    return "0." + String(repeating: "0", count: 3 - digits.utf8.count) + digits
  }
}

extension Provision {
  /// The label as printed, or what stands for it: 第二款 for a 款, the heading of an unnumbered
  /// division or annex.
  var shownLabel: String {
    let label = label
    if !label.isEmpty { return label }
    if kind == .paragraph, let number { return number.label(.paragraph) }
    return heading ?? citation
  }
}
