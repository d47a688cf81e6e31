internal import ChineseText
internal import CrossReferences
internal import RegulationModel

/// The passages of one item.
struct ItemTrace {
  private(set) var passages: [TracedPassage] = []
  private let text: ItemText
  private var quotesLeft = ItemTrace.quoteLimit

  /// Letters beyond common wording that show reuse, in an item about the matter and in any other.
  private static let leastSpecific = (about: 8, other: 20)
  /// Quotations of an item that are looked for in a regulation: each costs a reading of it.
  private static let quoteLimit = 300

  init(_ text: ItemText, _ works: [PreparedWork], _ acts: CitedActs) {
    self.text = text
    guard !text.paragraphs.isEmpty else { return }
    let citations = CitationTrace(text, works, acts).passages
    var found = citations
    for work in works {
      let cites = citations.contains { $0.work == work.work.work.slug }
      let isAbout = cites || work.isAbout(text)
      for (index, paragraph) in text.paragraphs.enumerated() {
        let wording = wording(in: paragraph, at: index, work, isAbout: isAbout)
        found += wording
        guard isAbout else { continue }
        let line = text.item.paragraphs[index].line
        let known = wording + citations.filter { $0.line == line && $0.kind == .misquotation }
        found += misquotations(in: paragraph, at: index, work, besides: known)
      }
    }
    passages = found.sorted { left, right in
      (left.line, left.range.lowerBound, left.kind.rawValue)
        < (right.line, right.range.lowerBound, right.kind.rawValue)
    }
  }

  private func wording(
    in paragraph: LetterText, at index: Int, _ work: PreparedWork, isAbout: Bool
  ) -> [TracedPassage] {
    let least = isAbout ? ItemTrace.leastSpecific.about : ItemTrace.leastSpecific.other
    var isTaken = [Bool](repeating: false, count: paragraph.letters.count)
    var passages: [TracedPassage] = []
    for number in work.order(for: text.item.date.date) {
      let held = work.texts[number]
      for match in held.index.matches(in: paragraph.letters)
      where !isTaken[match.range].contains(true) {
        for letter in match.range { isTaken[letter] = true }
        let specific = work.specificLetters(match, of: number, isAbout: isAbout)
        let range = paragraph.printed(match.range)
        let isEarlier = text.item.date.date.map { $0 < held.date } ?? false
        let reuse = isEarlier ? TracedPassage.ReuseKind.earlier : .specific
        passages.append(
          TracedPassage(
            item: text.item.id, line: text.item.paragraphs[index].line,
            text: paragraph.words(range), range: range,
            kind: specific >= least ? reuse : .formula, work: work.work.work.slug,
            title: work.work.work.title, edition: held.date,
            provisions: [held.index.provision(at: match.place).id], basis: nil, verdict: nil,
            differences: [],
            specificLetters: specific))
      }
    }
    return passages
  }

  /// Quotations that are nearly, and not quite, the words of the regulation.
  private mutating func misquotations(
    in paragraph: LetterText, at index: Int, _ work: PreparedWork, besides known: [TracedPassage]
  ) -> [TracedPassage] {
    var passages: [TracedPassage] = []
    for range in Quotations.find(in: paragraph.text) {
      let letters = Array(paragraph.text[range]).letters
      guard letters.count >= WordingIndex.width, !ItemTrace.isKnown(range, known) else { continue }
      guard quotesLeft > 0 else { return passages }
      quotesLeft -= 1
      if let passage = misquotation(letters, range, paragraph, at: index, work) {
        passages.append(passage)
      }
    }
    return passages
  }

  /// Whether the words of a quotation were found as they are, or as a citation's misquotation.
  private static func isKnown(_ range: Range<Int>, _ known: [TracedPassage]) -> Bool {
    known.contains { passage in
      let shared = passage.range.clamped(to: range).count
      return shared > 0 && (passage.kind == .misquotation || shared >= range.count - 2)
    }
  }

  private func misquotation(
    _ letters: Glyphs, _ range: Range<Int>, _ paragraph: LetterText, at index: Int,
    _ work: PreparedWork
  ) -> TracedPassage? {
    for number in work.order(for: text.item.date.date) {
      let held = work.texts[number]
      guard let near = NearWording(letters, in: held.index) else { continue }
      return TracedPassage(
        item: text.item.id, line: text.item.paragraphs[index].line, text: paragraph.words(range),
        range: range, kind: .misquotation, work: work.work.work.slug,
        title: work.work.work.title, edition: held.date,
        provisions: [held.index.provision(row: near.provision).id], basis: nil, verdict: nil,
        differences: near.differences, specificLetters: 0)
    }
    return nil
  }
}

/// The stretches of a text that stand in quotation marks.
enum Quotations {
  static func find(in text: Glyphs) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start: Int?
    for (index, glyph) in text.enumerated() {
      let isPlain = glyph == 0x22 || glyph == 0xFF02
      if glyph == 0x201C || glyph == 0x300C || (isPlain && start == nil) {
        start = index + 1
      } else if glyph == 0x201D || glyph == 0x300D || isPlain, let open = start {
        if index > open { ranges.append(open..<index) }
        start = nil
      }
    }
    return ranges
  }
}
