internal import Amending
internal import ChineseText
internal import DecisionLanguage
internal import RegulationModel
internal import RegulationParser

/// What a file of the folder `drafts/` turned out to be.
struct DraftReading: Sendable {
  /// What is in it.
  enum Content: Sendable {
    /// A draft of the whole regulation.
    case regulation(Edition)
    /// A decision that amends it, and what became of it; `nil` when it amends other acts only, or
    /// no text is held.
    case decision(AmendingDecision, AmendmentResult?)
    /// Anything else: its lines.
    case text([String])
    /// Bytes that are no text.
    case unreadable
  }

  let file: DraftFile
  /// The name of its file in the site, without the extension.
  let name: String
  let content: Content
  /// The text that a decision was tried on: the one in force, else the newest on which all of it can be carried
  /// out; `nil` for anything but a decision, and where no text is held.
  let base: HeldEdition?
  /// The comparison with the text in force, of a decision with the one it was tried on; `nil` where there is
  /// nothing to compare.
  let pair: EditionPair?

  /// Reads a file. Cost is that of reading and comparing the texts.
  init(_ file: DraftFile, named name: String, of work: HeldWork, in place: WorkPlace) {
    self.file = file
    self.name = name
    (content, base) = DraftReading.read(file.bytes, of: work)
    let result: Edition? =
      switch content {
      case .regulation(let edition): edition
      case .decision(_, let result): result?.edition
      case .text, .unreadable: nil
      }
    let words = if case .decision = content { SiteWording.afterDecision } else { file.name }
    if let old = base ?? work.current, let result {
      pair = EditionPair(old, draft: result, named: words, at: place.draft(name))
    } else {
      pair = nil
    }
  }

  /// A decision quotes articles and a regulation may speak of changes: the title tells.
  private static func read(_ bytes: [UInt8], of work: HeldWork) -> (Content, HeldEdition?) {
    let decision = try? AmendingDecision.read(bytes)
    let title = decision?.title ?? ""
    if let decision, ["决定", "修正案"].contains(where: title.contains) {
      return tried(decision, on: work)
    }
    if let edition = try? RegulationReader.read(bytes) { return (.regulation(edition), nil) }
    if let decision { return tried(decision, on: work) }
    guard let text = try? SourceText(decoding: bytes) else { return (.unreadable, nil) }
    return (.text(text.lines.filter { !$0.isBlank }.map { text.string($0.content) }), nil)
  }

  /// A decision belongs to the text that it was written for, which it does not name: it is tried on the text in
  /// force, then on the others, newest first, until all of it can be carried out.
  private static func tried(
    _ decision: AmendingDecision, on work: HeldWork
  ) -> (Content, HeldEdition?) {
    guard let current = work.current else { return (.decision(decision, nil), nil) }
    let first = try? AmendmentRun.apply(decision, to: current.edition)
    if first == nil || first?.edition != nil { return (.decision(decision, first), current) }
    for other in work.editions.reversed() where other.date != current.date {
      if let result = try? AmendmentRun.apply(decision, to: other.edition), result.edition != nil {
        return (.decision(decision, result), other)
      }
    }
    return (.decision(decision, first), current)
  }

  /// The title to show: that of the text, else the name of the file.
  var title: String {
    let title: String? =
      switch content {
      case .regulation(let edition): edition.title
      case .decision(let decision, _): decision.title
      case .text(let lines): lines.first
      case .unreadable: nil
      }
    return title.flatMap { $0.isEmpty ? nil : $0 } ?? file.name
  }
}
