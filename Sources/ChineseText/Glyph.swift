/// The characters that carry structure, by name; scanners compare these numbers, which all modules see
/// as such.
@usableFromInline
package enum Glyph {
  @inlinable package static var annexFirst: UInt32 { 0x9644 }  // 附
  @inlinable package static var article: UInt32 { 0x6761 }  // 条
  @inlinable package static var articleTraditional: UInt32 { 0x689D }  // 條
  @inlinable package static var branch: UInt32 { 0x4E4B }  // 之
  @inlinable package static var chapter: UInt32 { 0x7AE0 }  // 章
  @inlinable package static var colon: UInt32 { 0xFF1A }  // ：
  @inlinable package static var comma: UInt32 { 0xFF0C }  // ，
  @inlinable package static var dash: UInt32 { 0x2014 }  // —
  @inlinable package static var day: UInt32 { 0x65E5 }  // 日
  @inlinable package static var enumerationComma: UInt32 { 0x3001 }  // 、
  @inlinable package static var fullStop: UInt32 { 0x3002 }  // 。
  @inlinable package static var fullwidthDot: UInt32 { 0xFF0E }  // ．
  @inlinable package static var ideographicSpace: UInt32 { 0x3000 }
  @inlinable package static var item: UInt32 { 0x9879 }  // 项
  @inlinable package static var leftLenticular: UInt32 { 0x3010 }  // 【
  @inlinable package static var leftParenthesis: UInt32 { 0xFF08 }  // （
  /// What stands between the rows of one paragraph.
  @inlinable package static var lineSeparator: UInt32 { 0x2028 }
  @inlinable package static var month: UInt32 { 0x6708 }  // 月
  @inlinable package static var ordinal: UInt32 { 0x7B2C }  // 第
  /// 笫, as machines that read printed pages take 第 for.
  @inlinable package static var ordinalMisread: UInt32 { 0x7B2B }
  @inlinable package static var part: UInt32 { 0x7F16 }  // 编
  @inlinable package static var partTraditional: UInt32 { 0x7DE8 }  // 編
  @inlinable package static var previous: UInt32 { 0x524D }  // 前
  @inlinable package static var rightLenticular: UInt32 { 0x3011 }  // 】
  @inlinable package static var rightParenthesis: UInt32 { 0xFF09 }  // ）
  @inlinable package static var section: UInt32 { 0x8282 }  // 节
  @inlinable package static var sectionTraditional: UInt32 { 0x7BC0 }  // 節
  @inlinable package static var semicolon: UInt32 { 0xFF1B }  // ；
  @inlinable package static var subpartFirst: UInt32 { 0x5206 }  // 分, of 分编
  @inlinable package static var titleClose: UInt32 { 0x300B }  // 》
  @inlinable package static var titleOpen: UInt32 { 0x300A }  // 《
  @inlinable package static var to: UInt32 { 0x81F3 }  // 至
  @inlinable package static var year: UInt32 { 0x5E74 }  // 年

  /// Whether the glyph is white space of any width: the one set that all modules share.
  ///
  /// Real texts hold, besides the obvious, no-break spaces, en spaces and zero-width spaces.
  @inlinable
  @inline(__always)
  package static func isBlank(_ glyph: UInt32) -> Bool {
    // Nearly all glyphs stand behind the ideographic space.
    glyph <= 0x3000 || glyph == 0xFEFF ? isNarrowBlank(glyph) : false
  }

  @usableFromInline
  package static func isNarrowBlank(_ glyph: UInt32) -> Bool {
    switch glyph {
    case 0x20, 0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x85, 0xA0, 0xAD, 0x1680, 0x2000...0x200F,
      0x2028...0x202F, 0x205F, 0x2060, 0x2066...0x2069, 0x3000, 0xFEFF:
      true
    default: false
    }
  }

  /// Whether the glyph is 0–9, of either width.
  @inlinable
  package static func isDigit(_ glyph: UInt32) -> Bool {
    (0x30...0x39).contains(glyph) || (0xFF10...0xFF19).contains(glyph)
  }

  /// Whether the glyph ends a sentence or a clause that may end a paragraph: 。；：！？ and their
  /// half-width forms.
  package static func endsClause(_ glyph: UInt32) -> Bool {
    switch glyph {
    case fullStop, semicolon, colon, 0xFF01, 0xFF1F, 0x2E, 0x3B, 0x3A, 0x21, 0x3F, 0x2026: true
    default: false
    }
  }

  /// Whether the glyph is punctuation at all, of either width.
  package static func isPunctuation(_ glyph: UInt32) -> Bool {
    switch glyph {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E, 0xB7, 0x2010...0x2027, 0x2030...0x205E,
      0x3001...0x3003, 0x3008...0x3011, 0x3014...0x301F, 0xFF01...0xFF0F, 0xFF1A...0xFF20,
      0xFF3B...0xFF40, 0xFF5B...0xFF65:
      true
    default: false
    }
  }

  /// Whether the glyph closes a bracket or a quotation: ）》」』】〕”’ and half-width forms.
  @usableFromInline
  package static func isClosing(_ glyph: UInt32) -> Bool {
    switch glyph {
    case rightParenthesis, titleClose, 0x300D, 0x300F, rightLenticular, 0x3015, 0x3009, 0x201D,
      0x2019, 0x29, 0x5D, 0x22:
      true
    default: false
    }
  }

  /// Whether the glyph opens a bracket or a quotation: （《「『【〔“‘ and half-width forms.
  package static func isOpening(_ glyph: UInt32) -> Bool {
    switch glyph {
    case leftParenthesis, titleOpen, 0x300C, 0x300E, leftLenticular, 0x3014, 0x3008, 0x201C,
      0x2018, 0x28, 0x5B:
      true
    default: false
    }
  }
}
