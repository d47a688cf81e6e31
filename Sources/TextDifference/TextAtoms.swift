internal import ChineseText

/// Stretches that a reader takes in as one: numbers, steps of citations, Latin words.
enum TextAtoms {
  /// A stretch that marks should not part.
  struct Atom: Equatable {
    /// Indexes of its glyphs.
    let range: Range<Int>
    /// Whether it goes on with the citation that ends before it: 第一款 behind 第三十四条.
    let continuesChain: Bool
  }

  /// The atoms of a text without its blanks, in order. `isSpaced` tells for each glyph whether a
  /// blank stood before it; no atom goes over one.
  ///
  ///     atom    = step | number | word
  ///     step    = 第 [（] numeral [）] unit [之 numeral]
  ///     number  = （ numeral ） [unit] | numeral numeral+ | digit+ [年月日%]
  static func atoms(in glyphs: [UInt32], isSpaced: [Bool]) -> [Atom] {
    var atoms: [Atom] = []
    var position = 0
    while position < glyphs.count {
      guard let found = end(ofAtomAt: position, in: glyphs) else {
        position += 1
        continue
      }
      let end = isSpaced[(position + 1)..<found].firstIndex(of: true) ?? found
      let follows = glyphs[position] == Glyph.ordinal && atoms.last?.range.upperBound == position
      atoms.append(Atom(range: position..<end, continuesChain: follows))
      position = end
    }
    return atoms
  }

  private static func end(ofAtomAt start: Int, in glyphs: [UInt32]) -> Int? {
    let first = glyphs[start]
    if first == Glyph.ordinal { return endOfStep(start, glyphs) }
    if first == Glyph.leftParenthesis || first == 0x28 { return endOfBracketed(start, glyphs) }
    if ChineseNumeral.isNumeral(first) {
      let end = endOfNumeral(start, glyphs)
      return end - start > 1 ? end : nil
    }
    guard isLatin(first) else { return nil }
    var end = start + 1
    while end < glyphs.count, isLatin(glyphs[end]) || joinsLatin(end, glyphs) { end += 1 }
    if end < glyphs.count, Glyph.isDigit(glyphs[end - 1]), isDateUnit(glyphs[end]) { end += 1 }
    return end - start > 1 ? end : nil
  }

  /// 第三十四条, 第（二）项, 第十七条之一; 第一审 is 第一 with no unit behind.
  private static func endOfStep(_ start: Int, _ glyphs: [UInt32]) -> Int? {
    var end = start + 1
    let isBracketed = end < glyphs.count && isOpen(glyphs[end])
    if isBracketed { end += 1 }
    let numeralEnd = endOfNumeral(end, glyphs)
    guard numeralEnd > end else { return nil }
    end = numeralEnd
    if isBracketed {
      guard end < glyphs.count, isClose(glyphs[end]) else { return nil }
      end += 1
    }
    guard end < glyphs.count, isUnit(glyphs[end]) else { return end }
    end += 1
    if end + 1 < glyphs.count, glyphs[end] == Glyph.branch {
      let branchEnd = endOfNumeral(end + 1, glyphs)
      if branchEnd > end + 1 { end = branchEnd }
    }
    return end
  }

  /// （二）, （二）项
  private static func endOfBracketed(_ start: Int, _ glyphs: [UInt32]) -> Int? {
    let end = endOfNumeral(start + 1, glyphs)
    guard end > start + 1, end < glyphs.count, isClose(glyphs[end]) else { return nil }
    let isItem = end + 1 < glyphs.count && glyphs[end + 1] == Glyph.item
    return isItem ? end + 2 : end + 1
  }

  private static func endOfNumeral(_ start: Int, _ glyphs: [UInt32]) -> Int {
    var end = start
    while end < glyphs.count, ChineseNumeral.isNumeral(glyphs[end]) || Glyph.isDigit(glyphs[end]) {
      end += 1
    }
    return end
  }

  private static func isUnit(_ glyph: UInt32) -> Bool {
    switch glyph {
    case Glyph.article, Glyph.item, Glyph.chapter, Glyph.section, Glyph.part, 0x6B3E, 0x76EE,
      0x6B21:
      true  // 条项章节编款目次
    default: false
    }
  }

  private static func isDateUnit(_ glyph: UInt32) -> Bool {
    glyph == Glyph.year || glyph == Glyph.month || glyph == Glyph.day || glyph == 0x25
  }

  private static func isLatin(_ glyph: UInt32) -> Bool {
    Glyph.isDigit(glyph) || (0x41...0x5A).contains(glyph) || (0x61...0x7A).contains(glyph)
      || (0xFF21...0xFF3A).contains(glyph) || (0xFF41...0xFF5A).contains(glyph)
  }

  /// The dot of 1.5 and the solidus of GB/T.
  private static func joinsLatin(_ position: Int, _ glyphs: [UInt32]) -> Bool {
    let isJoint = glyphs[position] == 0x2E || glyphs[position] == 0x2F
    return isJoint && position + 1 < glyphs.count && isLatin(glyphs[position + 1])
  }

  private static func isOpen(_ glyph: UInt32) -> Bool {
    glyph == Glyph.leftParenthesis || glyph == 0x28
  }

  private static func isClose(_ glyph: UInt32) -> Bool {
    glyph == Glyph.rightParenthesis || glyph == 0x29
  }
}
