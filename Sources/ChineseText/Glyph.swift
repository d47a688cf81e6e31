/// The characters that carry structure, by name; scanners compare these numbers.
@usableFromInline
package enum Glyph {
  package static let annexFirst: UInt32 = 0x9644  // 附
  package static let article: UInt32 = 0x6761  // 条
  package static let articleTraditional: UInt32 = 0x689D  // 條
  package static let branch: UInt32 = 0x4E4B  // 之
  package static let chapter: UInt32 = 0x7AE0  // 章
  package static let colon: UInt32 = 0xFF1A  // ：
  package static let comma: UInt32 = 0xFF0C  // ，
  package static let dash: UInt32 = 0x2014  // —
  package static let day: UInt32 = 0x65E5  // 日
  package static let enumerationComma: UInt32 = 0x3001  // 、
  package static let fullStop: UInt32 = 0x3002  // 。
  package static let fullwidthDot: UInt32 = 0xFF0E  // ．
  package static let ideographicSpace: UInt32 = 0x3000
  package static let item: UInt32 = 0x9879  // 项
  package static let itemTraditional: UInt32 = 0x9805  // 項
  package static let leftLenticular: UInt32 = 0x3010  // 【
  package static let leftParenthesis: UInt32 = 0xFF08  // （
  package static let lineSeparator: UInt32 = 0x2028  // between the rows of one paragraph
  package static let month: UInt32 = 0x6708  // 月
  package static let ordinal: UInt32 = 0x7B2C  // 第
  package static let ordinalMisread: UInt32 = 0x7B2B  // 笫, by machines that read printed pages
  package static let part: UInt32 = 0x7F16  // 编
  package static let partTraditional: UInt32 = 0x7DE8  // 編
  package static let previous: UInt32 = 0x524D  // 前
  package static let rightLenticular: UInt32 = 0x3011  // 】
  package static let rightParenthesis: UInt32 = 0xFF09  // ）
  package static let section: UInt32 = 0x8282  // 节
  package static let sectionTraditional: UInt32 = 0x7BC0  // 節
  package static let semicolon: UInt32 = 0xFF1B  // ；
  package static let subpartFirst: UInt32 = 0x5206  // 分, of 分编
  package static let titleClose: UInt32 = 0x300B  // 》
  package static let titleOpen: UInt32 = 0x300A  // 《
  package static let to: UInt32 = 0x81F3  // 至
  package static let year: UInt32 = 0x5E74  // 年

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
    case 0x20, 0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x85, 0xA0, 0x1680, 0x2000...0x200B, 0x2028, 0x2029,
      0x202F, 0x205F, 0x2060, 0x3000, 0xFEFF:
      true
    default: false
    }
  }

  /// Whether the glyph is 0–9, of either width.
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
