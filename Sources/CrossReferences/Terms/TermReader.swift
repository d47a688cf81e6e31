internal import ChineseText
internal import RegulationModel

/// Goes through an edition for its definitions, and again for their uses.
struct TermReader {
  private let edition: Edition
  private let index: ProvisionIndex
  private let scanner: CitationScanner
  private let resolver: CitationResolver
  private let definitions: DefinitionScanner
  private let abbreviations: AbbreviationScanner
  private(set) var terms: [DefinedTerm] = []
  private(set) var glosses: [Gloss] = []
  private(set) var deemings: [String] = []
  private(set) var places: [DefinedTerms.Place] = []
  /// For each term, the phrase that defines it.
  private var phrases: [Range<Int>] = []
  /// For each term, whether it is used in 《》 only.
  private var isTitle: [Bool] = []
  /// The article or list whose texts are a glossary, and where its terms hold.
  private var glossary: (rows: Range<Int>, scope: TermScope)?

  init(_ edition: Edition, _ names: StatuteNames) {
    self.edition = edition
    index = ProvisionIndex(edition)
    let context = ActContext(edition, names: names)
    scanner = CitationScanner(names: context.names, ownGenre: context.genre)
    resolver = CitationResolver(context: context, index: index)
    definitions = DefinitionScanner(bytes: edition.bytes)
    abbreviations = AbbreviationScanner(bytes: edition.bytes)
  }

  mutating func read() {
    for range in edition.front.preamble { add(abbreviations.matches(in: range.offsets), row: -1) }
    for row in edition.rows.indices {
      for range in texts(of: row) { readText(range, row: row) }
    }
    countUses()
  }

  private func texts(of row: Int) -> [Range<Int>] {
    let provision = edition.rows[row]
    guard provision.kind != .crossheading else { return [] }
    return [provision.text, provision.closing].filter { !$0.isEmpty }.map(\.offsets)
  }

  private static let deem: Word = "视为"
  /// A text without any of these defines nothing but short names.
  private static let mentions: WordSet = ["所称", "所指", "是指", "系指", "含义", "定义", "解释"]

  private mutating func readText(_ range: Range<Int>, row: Int) {
    let stored = edition.bytes
    if TermReader.deem.first(in: range, of: stored.span) != nil {
      deemings.append(Provision(edition: edition, index: row).id)
    }
    var matches = abbreviations.matches(in: range)
    if let glossary, glossary.rows.contains(row) {
      matches += definitions.plain(in: range, isGlossary: true, scope: glossary.scope) { _ in false
      }
    } else {
      matches += definitionsOutside(range, row)
    }
    // A short name inside of a defined term is one of its names already.
    let terms = matches.filter { $0.kind == .definition }.map(\.phrase)
    matches.removeAll { match in
      match.kind == .abbreviation && terms.contains { $0.contains(match.phrase.lowerBound) }
    }
    matches.sort { $0.phrase.lowerBound < $1.phrase.lowerBound }
    add(matches, row: row)
  }

  /// Definitions by 所称 and 是指, and the heading of a glossary.
  private mutating func definitionsOutside(_ range: Range<Int>, _ row: Int) -> [TermMatch] {
    let stored = edition.bytes
    let bytes = stored.span
    guard TermReader.mentions.isIn(range, of: bytes) else { return [] }
    var isQuoted = false
    let tokens = scanner.tokens(in: range, of: bytes, isQuoted: &isQuoted)
    let place = CitingPlace(row: row, in: index)
    openGlossary(range, row, tokens, place)
    let text = CitingText(range: range, offset: range.lowerBound, place: place)
    var memory = Memory()
    let results = resolver.resolve(tokens, in: text, of: bytes, memory: &memory)
    var scopes: [Int: TermScope] = [:]
    for (token, result) in zip(tokens, results) {
      if let scope = result.flatMap({ scope(token, $0) }) { scopes[token.range.upperBound] = scope }
    }
    let called = definitions.called(in: range) { scopes[$0] }
    let isTaken = { (phrase: Range<Int>) in
      tokens.contains {
        $0.range.lowerBound < phrase.upperBound && phrase.lowerBound < $0.range.upperBound
      }
        || called.contains { $0.phrase.overlaps(phrase) }
    }
    return called
      + definitions.plain(in: range, isGlossary: false, scope: .act, isCited: isTaken)
  }

  /// Where a definition holds, by its subject: 本条例, 本章, 前款, 第三条.
  private func scope(_ token: CitationToken, _ result: Resolution) -> TermScope? {
    if let work = result.work {
      return .cited(CitedScope(work: work, targets: result.spans.map(\.first.id)))
    }
    if result.kind == .`self` { return .act }
    return result.runs.first.map { .row($0.first) }
  }

  ///     glossary = [subject] … ("含义" | "定义" | "解释") ["是" | "为" | "如下"] "："
  private mutating func openGlossary(
    _ range: Range<Int>, _ row: Int, _ tokens: [CitationToken], _ place: CitingPlace
  ) {
    let stored = edition.bytes
    let bytes = stored.span
    guard let last = glyph(endingAt: range.upperBound, notBefore: range.lowerBound, in: bytes),
      last.value == Glyph.colon || last.value == 0x3A,
      TermWords.glossaryEnds.length(endingAt: last.offset, notBefore: range.lowerBound, in: bytes)
        != nil
    else { return }
    var scope = TermScope.act
    if case .this(let unit)? = tokens.first?.head, unit < .article,
      let division = place.division(unit, in: index)
    {
      scope = .row(division)
    }
    // The items of the 款, or the paragraphs up to the next article.
    let own = Int(edition.rows[row].end)
    let end = place.article.map { Int(edition.rows[$0].end) } ?? own
    glossary = ((row + 1)..<(own > row + 1 ? own : end), scope)
  }

  private mutating func add(_ matches: [TermMatch], row: Int) {
    for match in matches {
      let scope: DefinedTerm.Scope
      switch match.scope {
      case .act: scope = .act
      case .row(let row): scope = .provision(Provision(edition: edition, index: row).id)
      case .cited(let cited):
        addGlosses(match, of: cited, row: row)
        continue
      }
      for name in match.names where !name.isEmpty {
        terms.append(
          DefinedTerm(
            term: string(name), kind: match.kind, definedIn: id(row),
            definition: meaning(match.definition, row: row), scope: scope, firstUse: nil, uses: 0,
            isUsedBeforeDefinition: false, line: line(row)))
        phrases.append(match.phrase)
        isTitle.append(match.isTitle)
        places.append(
          DefinedTerms.Place(term: terms.count - 1, range: name, isDefinition: true))
      }
    }
  }

  private mutating func addGlosses(_ match: TermMatch, of cited: CitedScope, row: Int) {
    for name in match.names where !name.isEmpty {
      glosses.append(
        Gloss(
          term: string(name), work: cited.work, targets: cited.targets.filter { !$0.isEmpty },
          definedIn: id(row), definition: meaning(match.definition, row: row), line: line(row)))
    }
  }

  /// The identifier of a provision; a row below 0 is the preamble.
  private func id(_ row: Int) -> String {
    row < 0 ? "preamble" : Provision(edition: edition, index: row).id
  }

  private func line(_ row: Int) -> Int { row < 0 ? 0 : Int(edition.rows[row].line) }

  /// A meaning, with the 项 that it announces.
  private func meaning(_ range: Range<Int>, row: Int) -> String {
    var text = string(range)
    guard row >= 0, text.isEmpty || text.hasSuffix("：") || text.hasSuffix(":") else { return text }
    for item in index.children(of: row).prefix(100).map(Int.init) {
      text += string(edition.rows[item].label.offsets) + string(edition.rows[item].text.offsets)
    }
    return text
  }

  private func string(_ range: Range<Int>) -> String {
    String(decoding: edition.bytes[range], as: UTF8.self)
  }
}

// MARK: - Uses

extension TermReader {
  private mutating func countUses() {
    var positions: [String: [Int]] = [:]
    var names: [(word: Word, name: Int)] = []
    for (position, term) in terms.enumerated() where term.kind != .widening {
      if positions[term.term] == nil { names.append((Word(term.term), position)) }
      positions[term.term, default: []].append(position)
    }
    let uses = TermUses(names)
    guard !positions.isEmpty else { return }
    for range in edition.front.preamble { count(uses, range.offsets, row: -1, positions) }
    for row in edition.rows.indices {
      for range in texts(of: row) { count(uses, range, row: row, positions) }
    }
  }

  private mutating func count(
    _ uses: TermUses, _ range: Range<Int>, row: Int, _ positions: [String: [Int]]
  ) {
    let stored = edition.bytes
    for use in uses.uses(in: range, row: row, of: stored.span) {
      let all = positions[terms[use.name].term] ?? []
      let position = holding(all, at: use.offset) ?? use.name
      guard !phrases[position].contains(use.offset) else { continue }
      let end = use.offset + terms[position].term.utf8.count
      guard !isTitle[position] || isInMarks(use.offset..<end, of: stored.span) else { continue }
      terms[position].uses += 1
      places.append(
        DefinedTerms.Place(
          term: position, range: use.offset..<end, isDefinition: false))
      if use.offset < phrases[position].lowerBound { terms[position].isUsedBeforeDefinition = true }
      if terms[position].firstUse == nil {
        terms[position].firstUse = id(row)
      }
    }
  }

  /// Whether 《》 stand around a range.
  private func isInMarks(_ range: Range<Int>, of bytes: Span<UInt8>) -> Bool {
    glyph(endingAt: range.lowerBound, notBefore: 0, in: bytes)?.value == Glyph.titleOpen
      && range.upperBound < bytes.count
      && glyph(at: range.upperBound, in: bytes).value == Glyph.titleClose
  }

  /// The definition that holds at an offset: the last before it, else the first of all.
  private func holding(_ positions: [Int], at offset: Int) -> Int? {
    let behind = positions.partitionPoint { phrases[$0].lowerBound > offset }
    return behind > 0 ? positions[behind - 1] : positions.first
  }
}
