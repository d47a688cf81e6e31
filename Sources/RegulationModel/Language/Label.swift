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
  /// ① ㉑
  case circled
  /// a) a. A. （a）
  case letters
  /// i. ii) （iii）
  case roman
  /// 甲、
  case stems
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

  /// The label of a unit that is printed without one, as if it stood at an offset.
  package static func unprinted(_ number: Int, at offset: Int) -> LabelMatch {
    LabelMatch(
      label: .article(ProvisionNumber(number)), end: offset, isSpaced: true,
      isCanonicallySpaced: true)
  }

  /// The same glyphs taken for another label, set apart from the words behind them.
  package func relabelled(_ label: Label) -> LabelMatch {
    LabelMatch(label: label, end: end, isSpaced: true, isCanonicallySpaced: isCanonicallySpaced)
  }
}
