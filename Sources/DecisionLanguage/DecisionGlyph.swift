internal import ChineseText

/// The characters that the grammar of amending instructions looks at, by name.
package enum DecisionGlyph {
  static let colon: UInt32 = 0x3A
  static let comma: UInt32 = 0x2C
  static let doubleQuote: UInt32 = 0x22  // "
  static let lineFeed: UInt32 = 0x0A
  package static let quoteClose: UInt32 = 0x201D  // ”
  package static let quoteOpen: UInt32 = 0x201C  // “
  static let semicolon: UInt32 = 0x3B
  package static let singleClose: UInt32 = 0x2019  // ’
  package static let singleOpen: UInt32 = 0x2018  // ‘

  /// Stands for a quotation in the text of a clause: this number plus the quotation's index. No
  /// scalar is as large.
  static let quotation: UInt32 = 0x11_0000

  /// Whether a glyph stands for a quotation.
  static func isQuotation(_ glyph: UInt32) -> Bool { glyph >= quotation }

  /// Whether a glyph begins a quotation: “ 「 and the half-width mark, which is both.
  package static func opensQuote(_ glyph: UInt32) -> Bool {
    glyph == quoteOpen || glyph == 0x300C || glyph == doubleQuote || glyph == 0xFF02
  }

  /// The mark that ends a quotation which another one began.
  static func closing(of open: UInt32) -> UInt32 {
    switch open {
    case 0x300C: 0x300D
    case doubleQuote, 0xFF02: open
    default: quoteClose
    }
  }

  /// A colon of either width.
  package static func isColon(_ glyph: UInt32) -> Bool { glyph == colon || glyph == Glyph.colon }

  /// A comma of either width.
  static func isComma(_ glyph: UInt32) -> Bool { glyph == comma || glyph == Glyph.comma }

  /// What ends a sentence or a clause of an instruction: 。； and a paragraph's end.
  static func endsClause(_ glyph: UInt32) -> Bool {
    switch glyph {
    case Glyph.fullStop, Glyph.semicolon, semicolon, lineFeed: true
    default: false
    }
  }

  /// What may stand between two clauses and says nothing.
  static func parts(_ glyph: UInt32) -> Bool {
    isComma(glyph) || endsClause(glyph) || glyph == Glyph.enumerationComma
      || glyph == Glyph.ideographicSpace || glyph == 0x2E
  }

  /// Whether a glyph is an ideograph.
  static func isHan(_ glyph: UInt32) -> Bool {
    (0x4E00...0x9FFF).contains(glyph) || (0x3400...0x4DBF).contains(glyph)
  }
}
