internal import Findings

/// What is said about amending decisions as they are read: all wording, alphabetical by code.
enum DecisionFindings {
  static func actUnknown(line: Int) -> Finding {
    Finding(
      severity: .error, code: "act-unknown", line: line,
      message: .init(
        english: "the decision amends several acts and does not say which one from here on",
        chinese: "决定修改多件法规，此处未说明修改的是哪一件"))
  }

  static func itemGap(line: Int, label: String, expected: Int) -> Finding {
    Finding(
      severity: .warning, code: "item-gap", line: line,
      message: .init(
        english: "\(label) stands where item \(expected) was expected",
        chinese: "\(label)不连续，此处应为第\(expected)项"))
  }

  static func notUnderstood(line: Int, words: String) -> Finding {
    Finding(
      severity: .error, code: "not-understood", line: line,
      message: .init(
        english: "“\(ShortenedWords.text(words))” is no instruction of the grammar",
        chinese: "“\(ShortenedWords.text(words))”不是可识别的修改指令"))
  }

  static func quoteUnclosed(line: Int) -> Finding {
    Finding(
      severity: .warning, code: "quote-unclosed", line: line,
      message: .init(
        english: "the quotation that begins here has no closing mark; it was ended before the next "
          + "instruction",
        chinese: "此处开始的引文没有后引号，已在下一条修改指令之前结束"))
  }

  static func unquotedText(line: Int) -> Finding {
    Finding(
      severity: .warning, code: "unquoted-text", line: line,
      message: .init(
        english:
          "the new text that begins here has no quotation marks; it was taken up to the next "
          + "instruction",
        chinese: "此处开始的新文字没有引号，已取至下一条修改指令之前"))
  }
}
