/// The brackets in which an article's caption is printed; 【】 unless the heading's class says other.
package enum CaptionBrackets: CaseIterable {
  /// 【】
  case lenticular
  /// （）
  case parentheses
  /// ()
  case narrowParentheses
  /// 〔〕
  case tortoiseShell
  /// ［］
  case square
  /// []
  case narrowSquare

  /// The class of the heading; `nil` for the usual brackets.
  package var name: String? {
    switch self {
    case .lenticular: nil
    case .parentheses: "parentheses"
    case .narrowParentheses: "narrow-parentheses"
    case .tortoiseShell: "tortoise-shell-brackets"
    case .square: "square-brackets"
    case .narrowSquare: "narrow-square-brackets"
    }
  }

  /// The opening bracket in UTF-8.
  package var open: [UInt8] {
    switch self {
    case .lenticular: Array("【".utf8)
    case .parentheses: Array("（".utf8)
    case .narrowParentheses: Array("(".utf8)
    case .tortoiseShell: Array("〔".utf8)
    case .square: Array("［".utf8)
    case .narrowSquare: Array("[".utf8)
    }
  }

  /// The closing bracket in UTF-8.
  package var close: [UInt8] {
    switch self {
    case .lenticular: Array("】".utf8)
    case .parentheses: Array("）".utf8)
    case .narrowParentheses: Array(")".utf8)
    case .tortoiseShell: Array("〕".utf8)
    case .square: Array("］".utf8)
    case .narrowSquare: Array("]".utf8)
    }
  }
}
