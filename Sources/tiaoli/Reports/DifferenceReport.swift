internal import CommandKit
internal import Comparison
internal import ComparisonForms
internal import RegulationModel
internal import TextDifference

/// A comparison for the terminal: counts, then each change, then what to look at.
struct DifferenceReport {
  /// How it looks.
  struct Look {
    let console: Console
    let paint: Paint
    /// `nil` for two columns where there is room.
    let isSideBySide: Bool?
  }

  private let document: ComparisonDocument
  private let old: String
  private let new: String

  init(_ document: ComparisonDocument, old: String, new: String) {
    self.document = document
    self.old = old
    self.new = new
  }

  /// Whether two texts have the same words under the same numbers: those of the provisions that are
  /// asked for, where some are.
  static func isSame(_ document: ComparisonDocument) -> Bool {
    let isPart = document.selection.provisions != nil
    let changes = isPart ? document.changes : document.comparison.changes
    return (isPart || document.comparison.parts.allSatisfy { $0.kind == .unchanged })
      && changes.allSatisfy { $0.kind == .unchanged && !$0.isRenumbered && !$0.isMoved }
  }

  func text(_ style: Look, summaryOnly: Bool) -> String {
    let console = style.console
    var page = DifferencePage(console, paint: style.paint, isSideBySide: style.isSideBySide)
    page.addTitle(title)
    guard !DifferenceReport.isSame(document) else {
      page.addLine(console.say(DifferenceWording.noDifference(hasLayout)))
      return page.text
    }
    page.addLine(console.say(DifferenceWording.summary(document.summary)))
    guard !summaryOnly else { return page.text }
    if document.selection.provisions == nil, document.selection.traits == nil {
      for part in document.comparison.parts where part.kind != .unchanged {
        page.add(
          heading: console.say(DifferenceWording.part(part.part)), part.difference.segments)
      }
    }
    addChanges(&page, console)
    for citation in document.staleCitations {
      page.addLine(style.paint.bad("! ") + console.say(DifferenceWording.stale(citation)))
    }
    return page.text
  }

  private var title: String {
    let name = document.comparison.new.title ?? document.comparison.old.title
    return (name.map { "《\($0)》  " } ?? "") + "\(old) → \(new)"
  }

  private var hasLayout: Bool {
    document.comparison.changes.contains { $0.isLayoutOnly }
      || document.comparison.parts.contains { $0.difference.isLayoutOnly }
  }

  /// Runs of articles that only got another number stand on one line.
  private func addChanges(_ page: inout DifferencePage, _ console: Console) {
    var run: [ProvisionChange] = []
    for change in document.changes {
      if change.kind == .unchanged, change.isRenumbered, !change.isMoved,
        change.subject?.kind == .article
      {
        if let last = run.last, !follows(change, last) { flush(&run, &page, console) }
        run.append(change)
        continue
      }
      guard isShown(change) else { continue }
      flush(&run, &page, console)
      page.add(heading: heading(of: change, console), change.difference.segments)
    }
    flush(&run, &page, console)
  }

  /// An unchanged provision is shown when it was asked for.
  private func isShown(_ change: ProvisionChange) -> Bool {
    if change.kind != .unchanged || change.isRenumbered || change.isMoved { return true }
    return document.selection.provisions != nil || document.selection.traits != nil
  }

  private func follows(_ change: ProvisionChange, _ last: ProvisionChange) -> Bool {
    guard let old = change.old.first?.number, let new = change.new.first?.number,
      let oldBefore = last.old.first?.number, let newBefore = last.new.first?.number
    else { return false }
    return old.follows(oldBefore) && new.follows(newBefore)
  }

  private func flush(
    _ run: inout [ProvisionChange], _ page: inout DifferencePage, _ console: Console
  ) {
    guard let first = run.first, let last = run.last else { return }
    let old = range(first.old.first, last.old.first)
    let new = range(first.new.first, last.new.first)
    page.addLine("\n\(old) → \(new)  \(console.say(DifferenceWording.renumberedOnly))")
    run = []
  }

  private func range(_ first: Provision?, _ last: Provision?) -> String {
    guard let first, let last, first.label != last.label else { return first?.label ?? "" }
    return "\(first.label)至\(last.label)"
  }

  private func heading(of change: ProvisionChange, _ console: Console) -> String {
    let old = change.old.map(name).joined(separator: "、")
    let new = change.new.map(name).joined(separator: "、")
    let place =
      old == new || new.isEmpty || old.isEmpty ? (new.isEmpty ? old : new) : "\(old) → \(new)"
    return "\(place)  \(console.say(DifferenceWording.kind(change)))"
  }

  private func name(_ provision: Provision) -> String {
    provision.label.isEmpty ? provision.heading ?? provision.citation : provision.label
  }
}
