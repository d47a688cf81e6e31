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
  /// The comparison with the newest held edition; `nil` where there is nothing to compare.
  let pair: EditionPair?

  /// Reads a file. Cost is that of reading and comparing the texts.
  init(_ file: DraftFile, named name: String, of work: HeldWork, in place: WorkPlace) {
    self.file = file
    self.name = name
    content = DraftReading.read(file.bytes, newest: work.current)
    let result: Edition? =
      switch content {
      case .regulation(let edition): edition
      case .decision(_, let result): result?.edition
      case .text, .unreadable: nil
      }
    let words = if case .decision = content { SiteWording.afterDecision } else { file.name }
    if let newest = work.current, let result {
      pair = EditionPair(newest, draft: result, named: words, at: place.draft(name))
    } else {
      pair = nil
    }
  }

  /// A decision quotes articles and a regulation may speak of changes: the title tells.
  private static func read(_ bytes: [UInt8], newest: HeldEdition?) -> Content {
    let decision = try? AmendingDecision.read(bytes)
    let title = decision?.title ?? ""
    if let decision, ["决定", "修正案"].contains(where: title.contains) {
      return .decision(decision, apply(decision, to: newest))
    }
    if let edition = try? RegulationReader.read(bytes) { return .regulation(edition) }
    if let decision { return .decision(decision, apply(decision, to: newest)) }
    guard let text = try? SourceText(decoding: bytes) else { return .unreadable }
    return .text(text.lines.filter { !$0.isBlank }.map { text.string($0.content) })
  }

  private static func apply(
    _ decision: AmendingDecision, to newest: HeldEdition?
  ) -> AmendmentResult? {
    newest.flatMap { try? AmendmentRun.apply(decision, to: $0.edition) }
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
