internal import ChineseText

/// The characters that begin or end citations, by name.
extension Glyph {
  static let above: UInt32 = 0x4E0A  // 上
  static let all: UInt32 = 0x5404  // 各
  static let below: UInt32 = 0x4E0B  // 下
  static let with: UInt32 = 0x4EE5  // 以, of 以下
  static let directory: UInt32 = 0x76EE  // 目
  static let its: UInt32 = 0x5176  // 其
  static let law: UInt32 = 0x6CD5  // 法
  static let paragraph: UInt32 = 0x6B3E  // 款
  static let quoteClose: UInt32 = 0x201D  // ”
  static let quoteOpen: UInt32 = 0x201C  // “
  static let same: UInt32 = 0x540C  // 同
  static let such: UInt32 = 0x8BE5  // 该
  static let this: UInt32 = 0x672C  // 本

  /// Whether a glyph is a Chinese character.
  static func isHan(_ glyph: UInt32) -> Bool {
    (0x4E00...0x9FFF).contains(glyph) || (0x3400...0x4DBF).contains(glyph)
  }

  /// A comma of either width.
  static func isComma(_ glyph: UInt32) -> Bool { glyph == comma || glyph == 0x2C }

  /// A bracket of either width.
  static func opensBracket(_ glyph: UInt32) -> Bool { glyph == leftParenthesis || glyph == 0x28 }
  static func closesBracket(_ glyph: UInt32) -> Bool { glyph == rightParenthesis || glyph == 0x29 }
}
