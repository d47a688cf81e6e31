internal import ChineseText

/// How a 项 or 目 is marked. A list keeps one style; another style opens a list inside it.
package enum LabelStyle: UInt8, Sendable {
  /// （一）
  case bracketed
  /// 一、
  case enumerated
  /// 1. 1． 1、 ⒈
  case dotted
  /// （1） 1）
  case bracketedDigits
  /// ①
  case circled
}

/// What a line begins with, by its glyphs alone.
package enum Label: Sendable, Hashable {
  /// 第一编, 第二分编, 第三章, 第四节
  case division(ProvisionKind, ProvisionNumber)
  /// 第十七条, 第十七条之一
  case article(ProvisionNumber)
  /// （一）, 一、, 1., （1）, ①
  case item(LabelStyle, Int)
  /// 附件, 附件1, 附表二, 附录
  case annex(Int?)
}

/// A label found at the start of a line.
package struct LabelMatch: Sendable, Hashable {
  /// What it is.
  package let label: Label
  /// UTF-8 offset behind its last glyph.
  package let end: Int
  /// Whether a blank follows, or nothing.
  package let isSpaced: Bool
  /// Whether the blank that follows is one U+3000, as in canonical text, or nothing follows.
  package let isCanonicallySpaced: Bool

  /// The same label where a container counted it: it is set apart from the words behind it,
  /// whatever parts them.
  package var counted: LabelMatch {
    LabelMatch(label: label, end: end, isSpaced: true, isCanonicallySpaced: isCanonicallySpaced)
  }
}

/// Reads labels. Blanks inside a label (`第 一 条`) are skipped.
package enum LabelScanner {
  /// The label at the start of a line; `nil` when the line begins with anything else.
  ///
  ///     label = division | article | item | annex
  package static func match(_ line: Range<Int>, in bytes: Span<UInt8>) -> LabelMatch? {
    guard !line.isEmpty, mayStartLabel(bytes[line.lowerBound]) else { return nil }
    var cursor = GlyphCursor(line)
    let label: Label?
    switch cursor.peek(bytes) {
    case Glyph.ordinal: label = ordinal(&cursor, bytes)
    case Glyph.leftParenthesis, 0x28: label = bracketed(&cursor, bytes)
    case Glyph.annexFirst: label = annex(&cursor, bytes)
    case 0x2460...0x2473, 0x2488...0x249B: label = oneGlyph(&cursor, bytes)
    default: label = counted(&cursor, bytes)
    }
    guard let label else { return nil }
    let end = cursor.offset
    let following = cursor.take(bytes)
    let isCanonical = following == Glyph.ideographicSpace || following == 0
    return LabelMatch(
      label: label, end: end, isSpaced: isCanonical || Glyph.isBlank(following),
      isCanonicallySpaced: isCanonical)
  }

  /// Most lines begin with a byte that no label begins with.
  private static func mayStartLabel(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x28, 0x30...0x39, 0xE2, 0xE3, 0xE4, 0xE5, 0xE7, 0xE9, 0xEF: true
    default: false
    }
  }

  ///     division = "第" number ("编" | "分编" | "章" | "节")
  ///     article  = "第" number "条" {"之" number}
  private static func ordinal(_ cursor: inout GlyphCursor, _ bytes: Span<UInt8>) -> Label? {
    cursor.take(bytes)
    guard let value = number(&cursor, bytes), value > 0 else { return nil }
    let number = ProvisionNumber(value)
    switch cursor.take(bytes) {
    case Glyph.article: return .article(branched(value, &cursor, bytes))
    case Glyph.chapter: return .division(.chapter, number)
    case Glyph.section: return .division(.section, number)
    case Glyph.part: return .division(.part, number)
    case Glyph.subpartFirst:
      return cursor.take(Glyph.part, bytes) ? .division(.subpart, number) : nil
    default: return nil
    }
  }

  /// Reads a numeral and the blanks around and inside it: `第 十 一 章`.
  private static func number(_ cursor: inout GlyphCursor, _ bytes: Span<UInt8>) -> Int? {
    cursor.skipBlanks(bytes)
    let start = cursor.offset
    guard let value = ChineseNumeral.read(&cursor, bytes) else { return nil }
    var isSpaced = false
    while cursor.skipBlanks(bytes), ChineseNumeral.read(&cursor, bytes) != nil { isSpaced = true }
    guard isSpaced else { return value }
    let glyphs = Respacing.text(start..<cursor.offset, of: bytes)
    var whole = GlyphCursor(0..<glyphs.count)
    return ChineseNumeral.read(&whole, glyphs.span)
  }

  private static func branched(
    _ value: Int, _ cursor: inout GlyphCursor, _ bytes: Span<UInt8>
  ) -> ProvisionNumber {
    var branches: [Int] = []
    while branches.count < 2 {
      var probe = cursor
      // A wide blank ends the label: `第十七条　之一` has 之一 for its text.
      while probe.take(0x20, bytes) {}
      guard probe.take(Glyph.branch, bytes) else { break }
      while probe.take(0x20, bytes) {}
      guard let branch = ChineseNumeral.read(&probe, bytes), (1..<1_000).contains(branch) else {
        break
      }
      branches.append(branch)
      cursor = probe
    }
    return branches.isEmpty ? ProvisionNumber(value) : ProvisionNumber(value, branches: branches)
  }

  ///     bracketed = ("（" | "(") number ("）" | ")")
  private static func bracketed(_ cursor: inout GlyphCursor, _ bytes: Span<UInt8>) -> Label? {
    cursor.take(bytes)
    cursor.skipBlanks(bytes)
    let isDigit = Glyph.isDigit(cursor.peek(bytes))
    guard let value = number(&cursor, bytes), value > 0, value < 1_000 else { return nil }
    let close = cursor.take(bytes)
    guard close == Glyph.rightParenthesis || close == 0x29 else { return nil }
    return .item(isDigit ? .bracketedDigits : .bracketed, value)
  }

  ///     annex = ("附件" | "附表" | "附录" | "附图") [number] [":" | "："]
  private static func annex(_ cursor: inout GlyphCursor, _ bytes: Span<UInt8>) -> Label? {
    cursor.take(bytes)
    cursor.skipBlanks(bytes)
    switch cursor.take(bytes) {
    case 0x4EF6, 0x8868, 0x5F55, 0x56FE: break  // 件 表 录 图
    default: return nil
    }
    var probe = cursor
    probe.skipBlanks(bytes)
    if let value = ChineseNumeral.read(&probe, bytes), value > 0, value < 1_000,
      endsAnnexLabel(&probe, bytes)
    {
      cursor = probe
      return .annex(value)
    }
    // 附件　一览表: the numeral is the heading's.
    return endsAnnexLabel(&cursor, bytes) ? .annex(nil) : nil
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

  private static func oneGlyph(_ cursor: inout GlyphCursor, _ bytes: Span<UInt8>) -> Label? {
    let value = cursor.take(bytes)
    return value < 0x2488
      ? .item(.circled, Int(value) - 0x245F) : .item(.dotted, Int(value) - 0x2487)
  }

  ///     counted = han-number "、" | digits ("." | "．" | "、" | "）") not before a digit
  private static func counted(_ cursor: inout GlyphCursor, _ bytes: Span<UInt8>) -> Label? {
    let isDigit = Glyph.isDigit(cursor.peek(bytes))
    guard let value = ChineseNumeral.read(&cursor, bytes), value > 0, value < 1_000 else {
      return nil
    }
    cursor.skipBlanks(bytes)
    let mark = cursor.take(bytes)
    if !isDigit {
      return mark == Glyph.enumerationComma ? .item(.enumerated, value) : nil
    }
    switch mark {
    case 0x2E, Glyph.fullwidthDot, Glyph.enumerationComma:
      return Glyph.isDigit(cursor.peek(bytes)) ? nil : .item(.dotted, value)
    case Glyph.rightParenthesis, 0x29:
      return .item(.bracketedDigits, value)
    default: return nil
    }
  }
}
