internal import ChineseText

/// Reads the words of a query from left to right.
struct SearchQueryReader {
  private let scalars: [Unicode.Scalar]
  private var position = 0
  private var required: [SearchQuery.Term] = []
  private var excluded: [SearchQuery.Term] = []

  init(_ text: String) {
    scalars = Array(SearchQueryReader.composed(text).unicodeScalars)
  }

  /// The required and the excluded terms, in the order of the query.
  mutating func read() throws(SearchQueryError) -> (
    terms: [SearchQuery.Term], excluded: [SearchQuery.Term]
  ) {
    skipBlanks()
    guard position < scalars.count else { throw .empty }
    while position < scalars.count {
      try readWord()
      skipBlanks()
    }
    if let open = openOperator { throw .loneOperator(offset: open) }
    guard !required.isEmpty else { throw .onlyExclusions }
    return (required, excluded)
  }

  /// Where an `OR` stands whose second word has not come; `nil` where none does.
  private var openOperator: Int?

  /// The operators of other searches.
  static let otherOperators = ["AND", "NOT", "NEAR", "XOR", "&&", "||", "&"]

  /// Takes `OR`, or `|` alone; throws for what is an operator elsewhere.
  private mutating func takeOperator() throws(SearchQueryError) -> Bool {
    var end = position
    while end < scalars.count, !Glyph.isBlank(scalars[end].value) { end += 1 }
    let word = String(String.UnicodeScalarView(scalars[position..<end]))
    if Self.otherOperators.contains(word)
      || (end - position > 2 && word.hasPrefix("/") && word.hasSuffix("/"))
    {
      throw .unknownOperator(word, offset: position)
    }
    guard word == "OR" || word == "|" else { return false }
    guard !required.isEmpty, openOperator == nil else { throw .loneOperator(offset: position) }
    openOperator = position
    position = end
    return true
  }

  private mutating func readWord() throws(SearchQueryError) {
    if try takeOperator() { return }
    let start = position
    let isExcluded = Self.isMinus(scalars[position])
    if isExcluded { position += 1 }
    guard position < scalars.count, !Glyph.isBlank(scalars[position].value) else {
      throw .loneMinus(offset: start)
    }
    let isPhrase = Self.isQuote(scalars[position])
    let text = isPhrase ? try readPhrase() : readTerm()
    guard text.unicodeScalars.contains(where: { !Glyph.isBlank($0.value) }) else {
      throw .emptyPhrase(offset: start)
    }
    guard text.unicodeScalars.count <= SearchQuery.lengthLimit else {
      throw .tooLong(offset: start)
    }
    let isWild = !isPhrase && SearchWildcards.isOnly(text)
    guard !isWild else { throw .onlyWildcards(offset: start) }
    if let open = openOperator {
      guard !isExcluded, let last = required.indices.last else {
        throw .loneOperator(offset: open)
      }
      openOperator = nil
      let word = SearchQuery.Word(text: text, isPhrase: isPhrase)
      if !required[last].words.contains(word) { required[last].others.append(word) }
      guard required[last].others.count < SearchQuery.termLimit else { throw .tooManyTerms }
      return
    }
    add(SearchQuery.Term(text: text, isPhrase: isPhrase), isExcluded: isExcluded)
    guard required.count + excluded.count <= SearchQuery.termLimit else { throw .tooManyTerms }
  }

  private mutating func add(_ term: SearchQuery.Term, isExcluded: Bool) {
    if isExcluded {
      if !excluded.contains(where: { $0.text == term.text }) { excluded.append(term) }
    } else if !required.contains(where: { $0.text == term.text }) {
      required.append(term)
    }
  }

  ///     term = {character | "\" quote}        a quote in the middle begins the next word
  private mutating func readTerm() -> String {
    var text = String.UnicodeScalarView()
    while position < scalars.count {
      let scalar = scalars[position]
      if Glyph.isBlank(scalar.value) || Self.isQuote(scalar) { break }
      text.append(takeCharacter())
    }
    return String(text)
  }

  private mutating func readPhrase() throws(SearchQueryError) -> String {
    let start = position
    position += 1
    var text = String.UnicodeScalarView()
    while position < scalars.count, !Self.isQuote(scalars[position]) {
      text.append(takeCharacter())
    }
    guard position < scalars.count else { throw .unbalancedQuote(offset: start) }
    position += 1
    return SearchQueryReader.trimmed(text)
  }

  /// Takes a character, or the quotation mark behind a backslash.
  private mutating func takeCharacter() -> Unicode.Scalar {
    if scalars[position] == "\\", position + 1 < scalars.count, Self.isQuote(scalars[position + 1])
    {
      position += 1
    }
    defer { position += 1 }
    return scalars[position]
  }

  private mutating func skipBlanks() {
    while position < scalars.count, Glyph.isBlank(scalars[position].value) { position += 1 }
  }

  /// Whether a character opens or closes a phrase.
  static func isQuote(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\"" || scalar == "＂" || scalar == "“" || scalar == "”"
  }

  /// Whether a character in front of a word excludes it.
  static func isMinus(_ scalar: Unicode.Scalar) -> Bool { scalar == "-" || scalar == "－" }

  private static func trimmed(_ text: String.UnicodeScalarView) -> String {
    var rest = Substring.UnicodeScalarView(text)
    while let first = rest.first, Glyph.isBlank(first.value) { rest.removeFirst() }
    while let last = rest.last, Glyph.isBlank(last.value) { rest.removeLast() }
    return String(rest)
  }

  /// The text in NFC, as all documents are.
  private static func composed(_ text: String) -> String {
    guard let source = try? SourceText(text) else { return text }
    return source.string(0..<source.bytes.count)
  }
}
