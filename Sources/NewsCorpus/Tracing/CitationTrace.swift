internal import ChineseText
internal import CrossReferences
internal import RegulationModel

/// The citations of regulations in an item, each held against the edition that was in force.
struct CitationTrace {
  private(set) var passages: [TracedPassage] = []
  private let text: ItemText
  private let works: [PreparedWork]
  private var titles: TitleMentions

  init(_ text: ItemText, _ works: [PreparedWork]) {
    self.text = text
    self.works = works
    let citing = text.paragraphs.indices.filter { index in
      let words = text.paragraphs[index].text
      return words.contains(Glyph.titleOpen) || works.contains { $0.isNamed(in: words) }
    }
    titles = TitleMentions(
      citing.isEmpty ? [] : text.paragraphs.map(\.text), heading: text.heading)
    for index in citing { readParagraph(index) }
  }

  private mutating func readParagraph(_ index: Int) {
    let words = text.paragraphs[index].text.string
    guard let document = try? SourceText(words) else { return }
    let references = TextCitations(words).references
    let meanings = references.map { meaning(of: $0, at: index) }
    let checks = checks(of: document, references, meanings)
    for (reference, meaning) in zip(references, meanings) {
      guard let meaning else { continue }
      passages.append(passage(reference, meaning, checks[reference.start], at: index))
    }
  }

  /// The act that a citation means.
  private struct Meaning {
    let title: String
    let work: TracedWork?
    let basis: ShortTitle.NameBasis?
  }

  /// What a citation means; `nil` for acts that nobody asked about.
  private mutating func meaning(of reference: Reference, at index: Int) -> Meaning? {
    guard let title = reference.work else { return nil }
    if let work = works.first(where: { $0.work.work.isNamed(title) })?.work {
      return Meaning(title: work.work.title, work: work, basis: nil)
    }
    let noun = Glyphs(title)
    guard ShortTitle.nouns.holds(noun) else { return nil }
    let found = titles.meaning(of: noun, at: index, reference.start)
    guard let full = found.title else {
      // An unknown act is told where one of those asked about has such a title.
      let isPossible = works.contains {
        Glyphs($0.work.work.title).suffix(noun.count).elementsEqual(noun)
      }
      return isPossible ? Meaning(title: title, work: nil, basis: .unknown) : nil
    }
    let work = works.first { $0.work.work.isNamed(full) }?.work
    guard work != nil || found.basis == .subject else { return nil }
    return Meaning(title: work?.work.title ?? full, work: work, basis: found.basis)
  }

  /// What the check of the citations says, by their start; those of unknown acts are not checked.
  private func checks(
    of document: SourceText, _ references: [Reference], _ meanings: [Meaning?]
  ) -> [Int: CitationCheck.Result] {
    var acts: [String: CitationCheck.Act] = [:]
    for (reference, meaning) in zip(references, meanings) {
      guard let title = reference.work, let work = meaning?.work,
        let held = work.text(on: text.item.date.date)
      else { continue }
      acts[title] = CitationCheck.Act(edition: held.edition, repealed: work.repealed)
    }
    guard !acts.isEmpty else { return [:] }
    var checks: [Int: CitationCheck.Result] = [:]
    for result in CitationCheck(document, act: { title, _ in acts[title] }).results {
      checks[result.reference.start] = result
    }
    return checks
  }

  private func passage(
    _ reference: Reference, _ meaning: Meaning, _ check: CitationCheck.Result?, at index: Int
  ) -> TracedPassage {
    let words = text.paragraphs[index]
    var kind = TracedPassage.ReuseKind.citation
    var differences: [WordingDifference] = []
    var range = reference.start..<reference.end
    switch check?.verdict {
    case .misquoted(let found):
      kind = .misquotation
      differences = found.map { WordingDifference(given: $0.added, held: $0.missing) }
      if let quote = check?.quote.map({ Glyphs($0) }),
        let start = words.text.place(of: quote, from: reference.end)
      {
        range = start..<(start + quote.count)
      }
    case .noSuchProvision(let reason):
      differences = [WordingDifference(given: "", held: "", note: reason.message)]
    case .repealed(let day):
      differences = [WordingDifference(given: "", held: "", note: NewsFindings.repealed(day))]
    case .verified, .exists, .notChecked, nil: break
    }
    let held = works.first { $0.work.work.slug == meaning.work?.work.slug }?
      .text(on: text.item.date.date)
    return TracedPassage(
      item: text.item.id, line: text.item.paragraphs[index].line, text: words.words(range),
      range: range, kind: kind, work: meaning.work?.work.slug, title: meaning.title,
      edition: held?.date, provisions: held?.lookup.find(reference).provisions.map(\.id) ?? [],
      basis: meaning.basis, differences: differences, specificLetters: 0)
  }
}
