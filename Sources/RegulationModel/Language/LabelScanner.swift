internal import ChineseText

/// Reads labels. Blanks inside a label (`第 一 条`) are skipped.
package enum LabelScanner {
  /// The label at the start of a line; `nil` when the line begins with anything else.
  ///
  ///     label = division | article | item | annex
  package static func match(_ line: Range<Int>, in bytes: Span<UInt8>) -> LabelMatch? {
    guard !line.isEmpty, mayStartLabel(bytes[line.lowerBound]) else { return nil }
    var cursor = GlyphCursor(line)
    let first = cursor.peek(bytes)
    let label: Label?
    switch first {
    case Glyph.ordinal, Glyph.ordinalMisread: label = ordinal(&cursor, bytes)
    case Glyph.annexFirst: label = annex(&cursor, bytes)
    // Most lines begin with an ideograph that no label begins with.
    case 0x4000..<0xA000 where !LabelGlyph.mayOpen(first): return nil
    default: label = ItemLabelScanner.label(&cursor, bytes)
    }
    return label.flatMap { match($0, endingAt: cursor, bytes) }
  }

  /// The label of an item at the start of a line whose count alone tells it from a number with a
  /// fraction: `2.` of `2.3年以内`, `3、` of `3、5万元`; `nil` for anything else.
  package static func weakMatch(_ line: Range<Int>, in bytes: Span<UInt8>) -> LabelMatch? {
    guard !line.isEmpty, bytes[line.lowerBound] < 0x40 || bytes[line.lowerBound] == 0xEF else {
      return nil
    }
    var cursor = GlyphCursor(line)
    let label = ItemLabelScanner.dottedBeforeDigit(&cursor, bytes)
    return label.flatMap { match($0, endingAt: cursor, bytes) }
  }

  private static func match(
    _ label: Label, endingAt cursor: GlyphCursor, _ bytes: Span<UInt8>
  ) -> LabelMatch? {
    var cursor = cursor
    let end = cursor.offset
    let following = cursor.take(bytes)
    let isCanonical =
      following == Glyph.ideographicSpace || following == Glyph.lineSeparator || following == 0
    return LabelMatch(
      label: label, end: end, isSpaced: isCanonical || Glyph.isBlank(following),
      isCanonicallySpaced: isCanonical)
  }

  /// Most lines begin with a byte that no label begins with.
  private static func mayStartLabel(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x28, 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0xE2...0xE9, 0xEF: true
    default: false
    }
  }

  ///     division = "第" number ("编" | "分编" | "章" | "节")
  ///     article  = "第" number ["-" number] "条" {"之" number}
  ///
  /// Units may be in traditional script: 條 編 節. The dash of `第—条` is 一 to a machine that read
  /// a printed page, and so is 笫 for 第.
  private static func ordinal(_ cursor: inout GlyphCursor, _ bytes: Span<UInt8>) -> Label? {
    cursor.take(bytes)
    guard let value = number(&cursor, bytes) ?? misreadOne(&cursor, bytes), value > 0 else {
      return nil
    }
    let branch = hyphenated(&cursor, bytes)
    let number = ProvisionNumber(value)
    switch cursor.take(bytes) {
    case Glyph.article, Glyph.articleTraditional:
      if let branch { return .article(ProvisionNumber(value, branches: [branch])) }
      return .article(branched(value, &cursor, bytes))
    case _ where branch != nil: return nil
    case Glyph.chapter: return .division(.chapter, number)
    case Glyph.section, Glyph.sectionTraditional: return .division(.section, number)
    case Glyph.part, Glyph.partTraditional: return .division(.part, number)
    case Glyph.subpartFirst:
      let isSubpart = cursor.take(Glyph.part, bytes) || cursor.take(Glyph.partTraditional, bytes)
      return isSubpart ? .division(.subpart, number) : nil
    default: return nil
    }
  }

  private static func misreadOne(_ cursor: inout GlyphCursor, _ bytes: Span<UInt8>) -> Int? {
    var probe = cursor
    switch probe.take(bytes) {
    // — - － – ― ─ ー
    case Glyph.dash, 0x2D, 0xFF0D, 0x2013, 0x2015, 0x2500, 0x30FC: break
    default: return nil
    }
    guard probe.peek(bytes) == Glyph.article else { return nil }
    cursor = probe
    return 1
  }

  /// The branch of `第3-1条`; `nil` when no hyphen and number follow.
  private static func hyphenated(_ cursor: inout GlyphCursor, _ bytes: Span<UInt8>) -> Int? {
    // No ideograph, as 条 is, is a hyphen.
    guard cursor.offset < cursor.end, bytes[cursor.offset] &- 0xE4 >= 6 else { return nil }
    var probe = cursor
    let hyphen = probe.take(bytes)
    guard hyphen == 0x2D || hyphen == 0xFF0D || hyphen == 0x2010 || hyphen == 0x2011 else {
      return nil
    }
    guard let branch = number(&probe, bytes), (1..<1_000).contains(branch) else { return nil }
    cursor = probe
    return branch
  }

  /// Reads a numeral and the blanks around and inside it: `第 十 一 章`.
  static func number(_ cursor: inout GlyphCursor, _ bytes: Span<UInt8>) -> Int? {
    cursor.skipBlanks(bytes)
    let start = cursor.offset
    guard let first = ChineseNumeral.read(&cursor, bytes) else { return nil }
    var isSpaced = false
    while cursor.skipBlanks(bytes), ChineseNumeral.read(&cursor, bytes) != nil { isSpaced = true }
    guard isSpaced else { return first }
    // A tab parts no cells within a label.
    var glyphs: [UInt8] = []
    Respacing.appendLabel(start..<cursor.offset, of: bytes, to: &glyphs)
    var whole = GlyphCursor(0..<glyphs.count)
    let value = ChineseNumeral.read(&whole, glyphs.span)
    // 一 1 is no numeral: printed without the blank, it would be read as something else.
    return whole.isAtEnd ? value : nil
  }

  /// The number with the branches behind its 条: 之一, 之二之一.
  private static func branched(
    _ value: Int, _ cursor: inout GlyphCursor, _ bytes: Span<UInt8>
  ) -> ProvisionNumber {
    guard let first = branch(&cursor, bytes) else { return ProvisionNumber(value) }
    let second = branch(&cursor, bytes) ?? 0
    return ProvisionNumber(value, branches: [first, second])
  }

  /// Takes 之 and a number; `nil`, with the cursor unmoved, where none follow.
  private static func branch(_ cursor: inout GlyphCursor, _ bytes: Span<UInt8>) -> Int? {
    // 之 is E4 B9 8B.
    guard cursor.offset < cursor.end, bytes[cursor.offset] == 0xE4 || bytes[cursor.offset] == 0x20
    else { return nil }
    var probe = cursor
    // A wide blank ends the label: `第十七条　之一` has 之一 for its text.
    while probe.take(0x20, bytes) {}
    guard probe.take(Glyph.branch, bytes) else { return nil }
    while probe.take(0x20, bytes) {}
    guard let branch = ChineseNumeral.read(&probe, bytes), (1..<1_000).contains(branch) else {
      return nil
    }
    cursor = probe
    return branch
  }

  ///     annex = ("附件" | "附表" | "附录" | "附图") [number] [":" | "："] | "附" [":" | "："]
  private static func annex(_ cursor: inout GlyphCursor, _ bytes: Span<UInt8>) -> Label? {
    cursor.take(bytes)
    let start = cursor
    let isSpaced = skipSpaces(&cursor, bytes)
    switch Unicode.Scalar(cursor.take(bytes)) {
    case "件", "表", "录", "图": break
    default:
      let next = cursor.peek(bytes)
      cursor = start
      // 附　则, 附　注 are words spread out.
      if isSpaced, next == 0 || Glyph.isBlank(next) || next == Glyph.colon || next == 0x3A {
        return nil
      }
      return endsAnnexLabel(&cursor, bytes) ? .annex(nil) : nil
    }
    var probe = cursor
    skipSpaces(&probe, bytes)
    if let value = ChineseNumeral.read(&probe, bytes), value > 0, value < 1_000,
      endsAnnexLabel(&probe, bytes)
    {
      cursor = probe
      return .annex(value)
    }
    // 附件　一览表: the numeral is the heading's.
    return endsAnnexLabel(&cursor, bytes) ? .annex(nil) : nil
  }

  /// Skips blanks within a line of a paragraph, and tells whether there were any.
  @discardableResult
  private static func skipSpaces(_ cursor: inout GlyphCursor, _ bytes: Span<UInt8>) -> Bool {
    let start = cursor.offset
    while Glyph.isBlank(cursor.peek(bytes)), cursor.peek(bytes) != Glyph.lineSeparator {
      cursor.take(bytes)
    }
    return cursor.offset > start
  }

  /// Takes a colon; otherwise a blank or nothing must follow.
  private static func endsAnnexLabel(_ cursor: inout GlyphCursor, _ bytes: Span<UInt8>) -> Bool {
    let next = cursor.peek(bytes)
    if next == Glyph.colon || next == 0x3A {
      cursor.take(bytes)
      return true
    }
    return next == 0 || Glyph.isBlank(next)
  }
}

/// Ideographs that the labels of items begin with.
private enum LabelGlyph {
  /// Whether the label of an item may begin with an ideograph: a numeral, a stem.
  static func mayOpen(_ glyph: UInt32) -> Bool { openers.contains(glyph) }

  private static let openers = GlyphSet(
    (0x4000..<0xA000).filter { ChineseNumeral.isNumeral($0) || Stem.number(of: $0) != nil })
}
