internal import ChineseText

/// A term made ready for matching: its characters without blanks, folded where folding is on.
struct TermPattern: Sendable {
  /// The characters to match in order, folded when `isFolded`.
  let glyphs: [UInt32]
  /// The same characters as they were typed.
  let typed: [UInt32]
  /// The term in UTF-8 as it was typed.
  let bytes: [UInt8]
  /// Whether a text may differ in width, case, form of punctuation and blanks.
  let isFolded: Bool
  /// Whether a number in Chinese numerals is a whole one, as one in digits always is: 10日 is not in
  /// 二十日. Words that were typed may be a part of it.
  let holdsNumerals: Bool

  init(_ characters: [UInt32], isFolded: Bool, holdsNumerals: Bool = false) {
    self.isFolded = isFolded
    self.holdsNumerals = holdsNumerals
    let view = String.UnicodeScalarView(characters.compactMap(Unicode.Scalar.init))
    bytes = Array(String(view).utf8)
    // NUL parts the sections of a collection.
    let scalars = characters.filter { $0 != 0 }
    typed = isFolded ? scalars.filter { !Glyph.isBlank($0) } : scalars
    glyphs = isFolded ? typed.map(SearchFolding.folded) : typed
  }

  /// The spellings of the character at an index that a text may have.
  func spellings(at index: Int) -> [UInt32] {
    glyphs[index] == SearchWildcards.one
      ? [] : isFolded ? SearchFolding.variants(of: glyphs[index]) : [glyphs[index]]
  }

  @inline(__always)
  private func matches(_ glyph: UInt32, at index: Int) -> Bool {
    if glyphs[index] == SearchWildcards.one { return glyph != 0 }
    return (isFolded ? SearchFolding.folded(glyph) : glyph) == glyphs[index]
  }

  /// Longest run of blanks inside a hit; re-flowed text has no longer ones.
  static let blankLimit = 16

  /// The stretch that matches, when the character at `index` stands at an offset of the text.
  ///
  /// - Parameters:
  ///   - index: which character of the term is known to stand there.
  ///   - offset: UTF-8 offset of the character at `index`, which is known to match.
  ///   - bytes: validated text; NUL parts its sections and is matched by nothing.
  /// - Returns: half-open range of UTF-8 offsets; `nil` where the rest does not match.
  func match(_ index: Int, at offset: Int, in bytes: Span<UInt8>) -> Range<Int>? {
    guard let start = start(before: index, at: offset, in: bytes) else { return nil }
    var end = offset + glyph(at: offset, in: bytes).length
    for position in (index + 1)..<max(index + 1, glyphs.count) {
      if isFolded { end = skipBlanks(from: end, in: bytes) }
      guard end < bytes.count else { return nil }
      let next = glyph(at: end, in: bytes)
      guard matches(next.value, at: position) else { return nil }
      end += next.length
    }
    return isInsideNumber(start..<end, of: bytes) ? nil : start..<end
  }

  /// Whether digits go on beyond a stretch that begins or ends with one: 34 is not in 12345, unless the
  /// search is letter for letter.
  private func isInsideNumber(_ range: Range<Int>, of bytes: Span<UInt8>) -> Bool {
    guard isFolded else { return false }
    if let first = glyphs.first, isNumeral(first),
      let before = glyph(endingAt: range.lowerBound, notBefore: 0, in: bytes),
      isNumeral(before.value)
    {
      return true
    }
    guard let last = glyphs.last, isNumeral(last), range.upperBound < bytes.count else {
      return false
    }
    return isNumeral(glyph(at: range.upperBound, in: bytes).value)
  }

  private func isNumeral(_ glyph: UInt32) -> Bool {
    Glyph.isDigit(glyph) || holdsNumerals && NumeralSpellings.numerals.contains(glyph)
  }

  private func start(before index: Int, at offset: Int, in bytes: Span<UInt8>) -> Int? {
    var start = offset
    for position in stride(from: index - 1, through: 0, by: -1) {
      var budget = isFolded ? TermPattern.blankLimit : 0
      var last = glyph(endingAt: start, notBefore: 0, in: bytes)
      while let blank = last, budget > 0, Glyph.isBlank(blank.value) {
        budget -= 1
        last = glyph(endingAt: blank.offset, notBefore: 0, in: bytes)
      }
      guard let last, matches(last.value, at: position) else { return nil }
      start = last.offset
    }
    return start
  }

  private func skipBlanks(from offset: Int, in bytes: Span<UInt8>) -> Int {
    var end = offset
    var budget = TermPattern.blankLimit
    while end < bytes.count, budget > 0 {
      let next = glyph(at: end, in: bytes)
      guard Glyph.isBlank(next.value) else { break }
      end += next.length
      budget -= 1
    }
    return end
  }

  /// What was folded in a hit; empty for one that is letter for letter the term.
  func foldings(in range: Range<Int>, of bytes: Span<UInt8>) -> FoldingMask {
    if isExact(range, bytes) { return FoldingMask() }
    var result = FoldingMask()
    var cursor = GlyphCursor(range)
    for glyph in typed {
      if cursor.skipBlanks(bytes) { result.insert(.spaces) }
      let found = cursor.take(bytes)
      if found != glyph, glyph != SearchWildcards.one {
        result.insert(SearchFolding.difference(found, glyph))
      }
    }
    // The blanks were in the query, and not in the text.
    if result.isEmpty, !typed.contains(SearchWildcards.one) { result.insert(.spaces) }
    return result
  }

  private func isExact(_ range: Range<Int>, _ text: Span<UInt8>) -> Bool {
    guard range.count == bytes.count else { return false }
    for index in bytes.indices where bytes[index] != text[range.lowerBound + index] { return false }
    return true
  }
}
