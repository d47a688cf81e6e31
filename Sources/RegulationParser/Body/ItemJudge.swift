internal import ChineseText
internal import Findings
internal import RegulationModel

/// Decides whether a passage with an item's label is an item, by the numbers that run.
enum ItemJudge {
  enum Verdict {
    case item
    /// An item whose number is not the next; the finding says so.
    case doubtful(Finding)
    /// Text that begins with a label; a finding where that is a choice.
    case text(Finding?)
  }

  /// What a label of one Latin letter is in the lists that are open: i. behind h. is a letter, else
  /// a roman number.
  static func read(
    _ style: LabelStyle, _ number: Int, _ lists: ListLevels
  ) -> (LabelStyle, Int) {
    guard style == .roman, let letter = LatinLabel.asLetter(number),
      let last = lists.lastNumber(of: .letters), last + 1 == letter
    else { return (style, number) }
    return (.letters, letter)
  }

  /// Judges a label against the open lists.
  ///
  /// - Parameters:
  ///   - passage: the passage.
  ///   - style: the style of its label.
  ///   - number: its number.
  ///   - lists: the open lists.
  ///   - hasPending: whether unnumbered paragraphs stand behind the last item.
  ///   - followsColon: whether the words before end in a colon.
  ///   - text: access to the words.
  /// - Returns: the verdict.
  static func judge(
    _ passage: Passage, _ style: LabelStyle, _ number: Int, _ lists: ListLevels,
    hasPending: Bool, followsColon: Bool, text: PassageText
  ) -> Verdict {
    if style == .bracketed || style == .bracketedDigits, isCited(passage, text) {
      return .text(nil)
    }
    guard let last = lists.lastNumber(of: style) else {
      if number == 1 { return !style.needsColon || followsColon ? .item : .text(nil) }
      guard followsColon else {
        return .text(ParserFindings.labelAsText(line: passage.line, label: label(passage, text)))
      }
      return .doubtful(
        ParserFindings.itemGap(line: passage.line, label: label(passage, text), expected: 1))
    }
    if number == last + 1 { return .item }
    if number == 1, hasPending { return .item }
    if number == last || number == 1 {
      return .doubtful(ParserFindings.itemRepeated(line: passage.line, label: label(passage, text)))
    }
    if number > last, !hasPending {
      return .doubtful(
        ParserFindings.itemGap(
          line: passage.line, label: label(passage, text), expected: last + 1))
    }
    return .text(ParserFindings.labelAsText(line: passage.line, label: label(passage, text)))
  }

  /// Whether the label is cited rather than set: （一）至（三）项, （四）项所列, （一）、（二）项.
  static func isCited(_ passage: Passage, _ text: PassageText) -> Bool {
    isCited(passage.textStart..<max(passage.textStart, passage.end), text.bytes.span)
  }

  /// The same of what stands behind a label.
  static func isCited(_ words: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
    var cursor = GlyphCursor(words)
    switch cursor.take(bytes) {
    case Glyph.to, Glyph.enumerationComma, 0x548C, 0x6216, 0x53CA, 0x4E0E:  // 至 、 和 或 及 与
      let next = cursor.peek(bytes)
      return next == Glyph.leftParenthesis || next == 0x28 || next == Glyph.ordinal
        || next == 0x8005
    case Glyph.item:
      // 项 as the unit; 项目 begins a sentence of its own.
      return cursor.peek(bytes) != 0x76EE
    default: return false
    }
  }

  private static func label(_ passage: Passage, _ text: PassageText) -> String {
    var bytes: [UInt8] = []
    text.appendLabel(passage, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension LabelStyle {
  /// Whether a list of the style opens behind a colon only: 一、, a. and 甲、 begin prose as well.
  fileprivate var needsColon: Bool {
    switch self {
    case .enumerated, .letters, .roman, .stems: true
    case .bracketed, .dotted, .bracketedDigits, .circled: false
    }
  }
}
