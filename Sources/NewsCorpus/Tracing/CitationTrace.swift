internal import CrossReferences
internal import Findings
internal import RegulationModel

/// The citations of regulations in an item, as the check of reports answers them.
struct CitationTrace {
  let passages: [TracedPassage]

  /// Checks the citations of an item against the acts at hand, on the item's day.
  init(_ text: ItemText, _ works: [PreparedWork], _ acts: CitedActs) {
    let item = text.item
    guard text.paragraphs.contains(where: { CitationTrace.mayCite($0.text, works) }) else {
      passages = []
      return
    }
    // The heading names acts for the paragraphs below it, and is no paragraph itself.
    let heading = (text: text.heading.string, line: 0)
    let paragraphs = zip(text.paragraphs, item.paragraphs).map {
      (text: $0.text.string, line: $1.line)
    }
    let check = CitationCheck(
      paragraphs: [heading] + paragraphs, against: acts,
      on: .init(today: nil, document: item.date.date))
    passages = check.results.filter { $0.line > 0 }.compactMap {
      CitationTrace.passage($0, item, works)
    }
  }

  private static func mayCite(_ text: Glyphs, _ works: [PreparedWork]) -> Bool {
    text.contains(0x300A) || works.contains { $0.isNamed(in: text) }
  }

  /// The passage of a citation; `nil` for one of an act that nobody asked about.
  private static func passage(
    _ result: CheckedCitation, _ item: Item, _ works: [PreparedWork]
  ) -> TracedPassage? {
    guard isAsked(result, works) else { return nil }
    let wrong = result.quotations.first { $0.verdict.isWrong && $0.line == result.line }
    let isHeld = result.verdict.code != CitationVerdict.editionNotHeld.code
    return TracedPassage(
      item: item.id, line: result.line, text: wrong?.text ?? result.text,
      range: wrong.map { $0.start..<$0.end } ?? result.start..<result.end,
      kind: wrong == nil ? .citation : .misquotation, work: result.work,
      title: result.title ?? result.text.filter { !"《》".contains($0) },
      edition: isHeld && result.work != nil ? result.edition : nil,
      provisions: isHeld ? result.targets : [], basis: result.basis == .title ? nil : result.basis,
      verdict: result.verdict.code, differences: differences(result), specificLetters: 0)
  }

  /// Whether a citation is of an act that is traced, or may be: by a noun that one of them has, or by
  /// the matter, which says which act it is.
  private static func isAsked(_ result: CheckedCitation, _ works: [PreparedWork]) -> Bool {
    if result.work != nil || result.basis == .subject { return true }
    switch result.verdict {
    case .noSuchAct: return true
    case .unclear:
      let noun = Glyphs(result.text.filter { !"《》".contains($0) })
      return works.contains { Glyphs($0.work.work.title).suffix(noun.count).elementsEqual(noun) }
    default: return false
    }
  }

  private static func differences(_ result: CheckedCitation) -> [WordingDifference] {
    if case .misquoted(let found) = result.verdict {
      return found.map { WordingDifference(given: $0.added, held: $0.missing, note: $0.note) }
    }
    guard result.verdict.isWrong, let reason = result.verdict.reason else { return [] }
    return [WordingDifference(given: "", held: "", note: reason)]
  }
}
