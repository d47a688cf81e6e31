internal import Findings

/// What the reader of Word files chose or left out, in words.
enum WordFindings {
  /// Files within the file that could not be read.
  static func chunksLeftOut(_ count: Int) -> Finding {
    Finding(
      severity: .warning, code: "word-chunks-left-out", line: nil,
      message: Finding.Message(
        english: "\(count) files embedded in the Word file cannot be read; their text is missing",
        chinese: "Word 文件内嵌的 \(count) 个文件无法读取，缺少其文字"))
  }

  /// What is told of the lines of a kind, of which the first stands on `line`.
  static func finding(_ mark: WordBlock.Mark, count: Int, line: Int) -> Finding {
    let (code, english, chinese): (String, String, String) =
      switch mark {
      case .chunk:
        (
          "word-chunks-taken", "\(count) lines come from files embedded in the Word file",
          "\(count) 行取自 Word 文件内嵌的文件"
        )
      case .comment:
        (
          "word-comments-apart", "\(count) lines are comments and were set apart",
          "\(count) 行为批注，已另置"
        )
      case .deletion:
        (
          "word-deletions-left-out",
          "tracked deletions in \(count) places were taken as done: the deleted text is left out",
          "\(count) 处修订中的删除按已接受处理，删去的文字不计入正文"
        )
      case .hidden:
        (
          "word-hidden-text", "\(count) lines are hidden in Word and were left out",
          "\(count) 行在 Word 中为隐藏文字，不计入正文"
        )
      case .insertion:
        (
          "word-insertions-taken",
          "tracked insertions in \(count) lines were taken as done: the inserted text is read",
          "\(count) 行修订中的插入按已接受处理，插入的文字计入正文"
        )
      case .note:
        (
          "word-notes-apart", "\(count) lines are footnotes or endnotes and were set apart",
          "\(count) 行为脚注或尾注，已另置"
        )
      case .strike:
        (
          "word-struck-text-left-out", "text is struck out in \(count) places and was left out",
          "\(count) 处文字带删除线，不计入正文"
        )
      }
    return Finding(
      severity: .note, code: code, line: line,
      message: Finding.Message(english: english, chinese: chinese))
  }
}
