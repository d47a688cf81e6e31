internal import ChineseText

/// Divides what was typed into the words of an address.
struct AddressLexer {
  private let glyphs: [AddressGlyph]
  private let values: [UInt32]
  private var position = 0

  /// The words of a text, in order. Words that no address has are `.unknown`.
  static func tokens(of text: String) throws(AddressError) -> [AddressToken] {
    var lexer = AddressLexer(AddressGlyph.glyphs(of: text))
    return try lexer.tokens()
  }

  private init(_ glyphs: [AddressGlyph]) {
    self.glyphs = glyphs
    values = glyphs.map(\.value)
  }

  private mutating func tokens() throws(AddressError) -> [AddressToken] {
    var tokens: [AddressToken] = []
    while position < glyphs.count {
      let glyph = glyphs[position]
      var kind = takeUnitLabel(behind: tokens.last?.kind)
      if kind == nil { kind = try next() }
      guard let kind else { continue }
      let isRepeated = (kind == .list || kind == .range) && tokens.last?.kind == kind
      if !isRepeated {
        tokens.append(AddressToken(kind: kind, offset: glyph.offset, isSpaced: glyph.isSpaced))
      }
    }
    return tokens
  }

  /// Takes the next word; `nil` for one without meaning.
  private mutating func next() throws(AddressError) -> AddressToken.Kind? {
    let glyph = values[position]
    if isDigit(glyph) { return .number(takeDigits()) }
    if (0x61...0x7A).contains(glyph) { return try word() }
    if let number = takeHanNumber() { return .number(number) }
    if let first = takeFirst() { return first }
    if let phrase = takePhrase() { return phrase }
    if glyph == 0x28 { return bracketed() }
    if glyph == 0x5F { return underscore() }
    position += 1
    if let sign = AddressVocabulary.signs[glyph] { return sign }
    if AddressVocabulary.silent.contains(glyph) { return nil }
    if glyph == Glyph.fullStop { return position == glyphs.count ? nil : .dot }
    return ProvisionUnit.kind(glyph).map { .unit($0) } ?? other(glyph)
  }

  private func other(_ glyph: UInt32) -> AddressToken.Kind {
    let isLetter = Unicode.Scalar(glyph)?.properties.isAlphabetic ?? false
    let isClosing = glyph == Glyph.titleClose || glyph == 0x3009  // 〉
    return isLetter || isClosing ? .titleWord : .unknown
  }

  // MARK: - Words of several glyphs

  ///     first = "前" number ("款" | "项")
  ///
  /// - Returns: `nil`, with nothing taken, where 前 is of a title.
  private mutating func takeFirst() -> AddressToken.Kind? {
    let start = position
    if take(Glyph.previous),
      let count = takeHanNumber() ?? (continues(isDigit) ? takeDigits() : nil),
      count > 1, position < values.count, let kind = ProvisionUnit.kind(values[position]),
      kind == .paragraph || kind == .item
    {
      position += 1
      return .first(kind, count: count)
    }
    position = start
    return nil
  }

  private mutating func takePhrase() -> AddressToken.Kind? {
    for phrase in AddressVocabulary.phrases where values[position...].starts(with: phrase.glyphs) {
      position += phrase.glyphs.count
      return phrase.kind
    }
    return nil
  }

  private mutating func word() throws(AddressError) -> AddressToken.Kind {
    var identifier = IdentifierReader(values, at: position)
    if let steps = try identifier.read() {
      position = identifier.position
      return .identifier(steps)
    }
    var word = ""
    repeat {
      if let scalar = Unicode.Scalar(values[position]) { word.unicodeScalars.append(scalar) }
      position += 1
    } while continues { (0x61...0x7A).contains($0) }
    return AddressVocabulary.words[word] ?? .titleWord
  }

  /// `_2`, `__`.
  private mutating func underscore() -> AddressToken.Kind {
    position += 1
    if continues({ $0 == 0x5F }) {
      position += 1
      return .joint
    }
    guard continues(isDigit) else { return .unknown }
    return .occurrence(takeDigits())
  }

  /// `（二）`, `（第2处）`.
  private mutating func bracketed() -> AddressToken.Kind {
    let start = position
    position += 1
    let isOccurrence = take(Glyph.ordinal)
    let isDigits = position < values.count && isDigit(values[position])
    if let number = isDigits ? takeDigits() : takeHanNumber(),
      !isOccurrence || take(0x5904), take(0x29)  // 处
    {
      return isOccurrence ? .occurrence(number) : .bracketed(number)
    }
    position = start + 1
    return .unknown
  }

  /// `一、` or `一）` as units are printed, at the end or before the next level: 二、（三）. Behind
  /// （三）, also `1.`.
  ///
  /// - Parameter previous: the word in front; `nil` at the start.
  /// - Returns: the number without its mark; `nil`, with nothing taken, where there is no such label.
  private mutating func takeUnitLabel(behind previous: AddressToken.Kind?) -> AddressToken.Kind? {
    let start = position
    switch previous {
    case nil, .titleWord, .unknown:
      if let number = takeHanNumber(), takeUnitMark(), isAtEnd || values[position] == 0x28 {
        return .number(number)
      }
    case .bracketed:
      if continues(isDigit) {
        let number = takeDigits()
        if isAtEnd || takeUnitMark(), isAtEnd { return .bracketed(number) }
      }
    default: return nil
    }
    position = start
    return nil
  }

  /// 、 ) or `.` behind a number.
  private mutating func takeUnitMark() -> Bool {
    take(Glyph.enumerationComma) || take(0x29) || take(0x2E)
  }

  private var isAtEnd: Bool { position == values.count }

  // MARK: - Numbers

  /// Above what any provision has: stands for all larger numbers.
  static let tooLarge = ChineseNumeral.maximum + 1

  private mutating func takeDigits() -> Int {
    var number = 0
    repeat {
      number = min(number * 10 + Int(values[position] & 0x0F), Self.tooLarge)
      position += 1
    } while continues(isDigit)
    return number
  }

  /// Takes a numeral. Blanks may stand in it (`三 十 四`), but not between digits of a list.
  private mutating func takeHanNumber() -> Int? {
    var text = ""
    var hasUnit = false
    while position < values.count, let symbol = hanSymbol(values[position]) {
      let isUnit = symbol.value >= 10
      if glyphs[position].isSpaced, !text.isEmpty, !isUnit, !hasUnit { break }
      hasUnit = hasUnit || isUnit
      text.append(symbol.text)
      position += 1
    }
    return text.isEmpty ? nil : ChineseNumeral.value(of: text) ?? Self.tooLarge
  }

  private func hanSymbol(_ glyph: UInt32) -> (text: String, value: Int)? {
    guard glyph > 0x7F, let scalar = Unicode.Scalar(glyph) else { return nil }
    let text = String(scalar)
    return ChineseNumeral.value(of: text).map { (text, $0) }
  }

  // MARK: - Glyphs

  private func isDigit(_ glyph: UInt32) -> Bool { (0x30...0x39).contains(glyph) }

  /// Whether the next glyph meets a condition and no blank stands in front.
  private func continues(_ condition: (UInt32) -> Bool) -> Bool {
    position < glyphs.count && !glyphs[position].isSpaced && condition(values[position])
  }

  private mutating func take(_ glyph: UInt32) -> Bool {
    guard position < values.count, values[position] == glyph else { return false }
    position += 1
    return true
  }
}
