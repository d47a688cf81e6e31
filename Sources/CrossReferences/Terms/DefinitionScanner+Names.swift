internal import ChineseText

/// The names in what is defined.
extension DefinitionScanner {
  /// The names in a term: without quotation marks, and with the short one in （以下简称…）.
  func names(_ term: Range<Int>) -> (names: [Range<Int>], alias: [Range<Int>]) {
    let text = bytes.span
    var name = term
    var alias: [Range<Int>] = []
    var cursor = GlyphCursor(term)
    while !cursor.isAtEnd {
      let offset = cursor.offset
      guard Glyph.opensBracket(cursor.take(text)) else { continue }
      name = term.lowerBound..<offset
      if cursor.take(AntecedentWords.abbreviations, text) {
        let start = cursor.offset
        while !cursor.isAtEnd, !Glyph.closesBracket(cursor.peek(text)) { cursor.take(text) }
        alias = [unquoted(start..<cursor.offset)]
      }
      break
    }
    return (split(name).flatMap { parted($0) }, alias)
  }

  /// 固定式平台和移动式平台 are two names: both have the noun.
  private func parted(_ name: Range<Int>) -> [Range<Int>] {
    let text = bytes.span
    guard let last = glyph(endingAt: name.upperBound, notBefore: name.lowerBound, in: text) else {
      return [name]
    }
    let attribute: Word = "的"
    var parts: [Range<Int>] = []
    var start = name.lowerBound
    var cursor = GlyphCursor(name)
    while !cursor.isAtEnd {
      let offset = cursor.offset
      let isListed = cursor.peek(text) == Glyph.enumerationComma
      guard offset > start, isListed || takeJoint(&cursor) else {
        cursor.take(text)
        continue
      }
      if isListed { cursor.take(text) }
      parts.append(start..<offset)
      start = cursor.offset
    }
    parts.append(start..<name.upperBound)
    let isList = TermWords.termJoints.isIn(name, of: text)
    let hasNoun = parts.allSatisfy { part in
      part.count > 8
        && glyph(endingAt: part.upperBound, notBefore: part.lowerBound, in: text)?.value
          == last.value
    }
    return isList && hasNoun && attribute.first(in: name, of: text) == nil ? parts : [name]
  }

  private func takeJoint(_ cursor: inout GlyphCursor) -> Bool {
    let text = bytes.span
    guard
      AntecedentWords.noCoordinators.length(at: cursor.offset, before: cursor.end, in: text) == nil
    else { return false }
    return cursor.take(TermWords.termJoints, text)
  }

  /// “甲”、“乙” are two names; 甲、乙 is one.
  private func split(_ range: Range<Int>) -> [Range<Int>] {
    let text = bytes.span
    var names: [Range<Int>] = []
    var cursor = GlyphCursor(range)
    var start: Int?
    while !cursor.isAtEnd {
      let offset = cursor.offset
      switch cursor.take(text) {
      case Glyph.quoteOpen: start = cursor.offset
      case Glyph.quoteClose:
        if let start, start < offset { names.append(start..<offset) }
        start = nil
      default: break
      }
    }
    return names.isEmpty ? [unquoted(range)] : names
  }

  private func unquoted(_ range: Range<Int>) -> Range<Int> {
    let text = bytes.span
    var lower = range.lowerBound
    var upper = range.upperBound
    let marks: Set<UInt32> = [Glyph.quoteOpen, Glyph.quoteClose, 0x22, 0x300A, 0x300B]
    while lower < upper, marks.contains(glyph(at: lower, in: text).value) {
      lower += glyph(at: lower, in: text).length
    }
    while let last = glyph(endingAt: upper, notBefore: lower, in: text), marks.contains(last.value)
    {
      upper = last.offset
    }
    return lower..<upper
  }
}
