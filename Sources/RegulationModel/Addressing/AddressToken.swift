internal import ChineseText

/// A word of what was typed as an address.
struct AddressToken: Sendable, Hashable {
  enum Kind: Sendable, Hashable {
    /// `34`, `三十四`
    case number(Int)
    /// `（二）`, `(2)`
    case bracketed(Int)
    /// `art_34__para_1`
    case identifier([AddressStep])
    /// 第
    case ordinal
    /// 条, 款 …; 段 is `.segment`.
    case unit(ProvisionKind)
    /// 前两项: the first ones of a place.
    case first(ProvisionKind, count: Int)
    /// 段: a further paragraph of a 项.
    case segment
    /// A word that stands before its number: `Art.`, `chapter`, 附件, 小标题.
    case word(ProvisionKind)
    /// 未编号部分, before its number.
    case unnumbered
    /// 附则 and its like.
    case heading(String)
    /// 之
    case branch
    /// `.`
    case dot
    /// `-`: of a branch (`17-1`) or a range (`9-11`).
    case hyphen
    /// 至, 到, `~`, `—`, `to`
    case range
    /// `,`, 、, 和 …
    case list
    /// `__`
    case joint
    /// `_2`, `（第2处）`: which of several that have the number.
    case occurrence(Int)
    /// `p`, before the number of a 段 in short forms.
    case segmentMark
    /// Anything else that can be in a title: a letter, or 》.
    case titleWord
    /// Punctuation that is in no address.
    case unknown
  }

  let kind: Kind
  /// UTF-8 offset of the first glyph in what was typed.
  let offset: Int
  /// Whether a blank stands in front.
  let isSpaced: Bool

  /// Whether the word can be in a title and in no address.
  var isTitleWord: Bool { kind == .titleWord }
}

/// A glyph of what was typed, in one width and case. Blanks are not among them.
struct AddressGlyph: Sendable {
  let value: UInt32
  /// UTF-8 offset in what was typed.
  let offset: Int
  /// Whether a blank stands in front.
  let isSpaced: Bool

  /// Dashes are none of it: they stand for ranges.
  static let equivalence: Equivalence = [.width, .letterCase, .hyphens]

  /// The glyphs of a text.
  static func glyphs(of text: String) -> [AddressGlyph] {
    var glyphs: [AddressGlyph] = []
    var offset = 0
    var isSpaced = false
    for scalar in text.unicodeScalars {
      if scalar.properties.isWhitespace || isInvisible(scalar.value) {
        isSpaced = true
      } else {
        glyphs.append(
          AddressGlyph(value: equivalence.folded(scalar.value), offset: offset, isSpaced: isSpaced))
        isSpaced = false
      }
      offset += UTF8.width(scalar)
    }
    return glyphs
  }

  private static func isInvisible(_ value: UInt32) -> Bool {
    switch value {
    case 0x200B...0x200F, 0x2060, 0xFEFF, 0xFE00...0xFE0F: true
    default: false
    }
  }
}
