internal import Findings

/// What the reader of Word files chose or left out, in words.
enum WordFindings {
  /// Files within the file that could not be read.
  static func chunksLeftOut(_ count: Int) -> Finding {
    Finding(
      .warning, "word-chunks-left-out",
      english:
        "files embedded in the Word file cannot be read, and their text is missing: \(count)",
      chinese: "Word 文件内嵌的文件无法读取，缺少其文字：\(count) 个")
  }

  /// Fields of which only Word knows what they show.
  static func fieldsLeftOut(_ count: Int) -> Finding {
    Finding(
      .warning, "word-fields-left-out",
      english: "fields whose text Word makes only when it shows them are missing: \(count)",
      chinese: "缺少 Word 在显示时才生成的域文字：\(count) 处")
  }

  /// What is told of the lines of a kind, of which the first stands on `line`.
  static func finding(_ notice: WordBlock.Notice, count: Int, line: Int) -> Finding {
    let (code, english, chinese) = words(notice)
    return Finding(
      .note, code, line: line, english: "\(english): \(count)", chinese: "\(chinese)：\(count) 行")
  }

  private static func words(
    _ notice: WordBlock.Notice
  ) -> (code: String, english: String, chinese: String) {
    switch notice {
    case .chunk:
      ("word-chunks-taken", "lines taken from files embedded in the Word file", "取自 Word 文件内嵌文件")
    case .comment: ("word-comments-apart", "lines of comments, set apart", "批注，已另置")
    case .deletion:
      (
        "word-deletions-left-out",
        "lines of tracked deletions, taken as done and left out of the text",
        "修订中删除的文字，按已接受处理，不计入正文"
      )
    case .hidden:
      ("word-hidden-text", "lines hidden in Word, left out of the text", "Word 中的隐藏文字，不计入正文")
    case .insertion:
      (
        "word-insertions-taken", "lines with tracked insertions, taken as done and read",
        "含修订中插入的文字，按已接受处理，计入正文"
      )
    case .note: ("word-notes-apart", "lines of footnotes and endnotes, set apart", "脚注或尾注，已另置")
    case .strike:
      (
        "word-struck-text-left-out", "lines of struck out text, left out of the text",
        "带删除线的文字，不计入正文"
      )
    }
  }
}
