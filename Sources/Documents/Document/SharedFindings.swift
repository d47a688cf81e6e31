internal import Findings

/// What readers of several formats say of their choices.
enum SharedFindings {
  /// Text that the source strikes out stands apart.
  static func deletedText(_ count: Int, block: Int) -> Finding {
    Finding(
      .note, "deleted-text", line: block,
      english:
        "struck-out text is set aside (\(count) \(count == 1 ? "place" : "places"), the first here)",
      chinese: "删除线中的文字不作正文（共\(count)处，此为第一处）")
  }

  /// The name of a file promises a container; the bytes are text. `format` is what such a name
  /// stands for, `nil` for files that no reader takes.
  static func namedOtherwise(_ ending: String, _ format: DocumentFormat?) -> Finding {
    let english = format.map { "\($0.english) (.\(ending))" } ?? ".\(ending)"
    let chinese = format.map { "\($0.chinese)（.\(ending)）" } ?? ".\(ending)文件"
    return Finding(
      .note, SourceDocument.namedOtherwise,
      english: "the name says \(english), but the bytes are plain text and were read as such",
      chinese: "文件名表明是\(chinese)，内容却是纯文本，已按纯文本读取")
  }
}
