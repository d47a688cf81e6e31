internal import ChineseText

/// The heading of a division that was set on two lines: 第二章　评定的程序和 ↵ 方法.
enum HeadingLines {
  /// The second line is a remnant when it has this many glyphs: 第三章　附 ↵ 则.
  private static let remnant = 1

  /// Both lines as one passage.
  ///
  /// - Parameters:
  ///   - upper: the words behind the division's label.
  ///   - lower: the line below, which is no sentence.
  ///   - text: access to the words.
  /// - Returns: `nil` where the upper line does not break off, so that the lower is one by itself.
  static func joined(_ upper: Passage, _ lower: Passage, _ text: PassageText) -> Passage? {
    guard upper.first == upper.last, !upper.isCutOut, !lower.isCutOut else { return nil }
    let words = text.text(upper)
    let rest = text.whole(lower)
    guard
      TitleWords.isOpen(words) || TitleWords.continues(rest)
        || text.length(lower, upTo: remnant + 1) <= remnant
    else { return nil }
    var whole = Passage(
      first: upper.first, last: lower.last, start: upper.start, label: upper.label,
      textStart: upper.textStart, end: lower.end, endsClause: false)
    whole.mark = upper.mark
    return whole
  }
}
