internal import Findings

/// What the reader of web pages says of its choices.
enum WebFindings {
  /// The page names an encoding that its bytes are not in.
  static let encodingMisdeclared = Finding(
    .note, "encoding-misdeclared",
    english: "the page says that it is in a GB encoding, but its bytes are UTF-8 and were read so",
    chinese: "网页声明为GB编码，实际是UTF-8，已按UTF-8读取")

  /// Text that the page does not show stands apart.
  static func hiddenText(_ count: Int, block: Int) -> Finding {
    Finding(
      .note, "hidden-text", line: block,
      english:
        "text that the page hides is set aside (\(count) \(count == 1 ? "line" : "lines"), the first here)",
      chinese: "网页中不显示的文字不作正文（共\(count)行，此为第一行）")
  }

  /// Blocks of the site were set aside.
  static func navigation(_ count: Int, block: Int) -> Finding {
    Finding(
      .note, "navigation-set-aside", line: block,
      english:
        "\(count) \(count == 1 ? "line" : "lines") of the web site around the document (menus, links, notices) set aside, the first here",
      chinese: "网页上正文以外的导航、链接、声明等\(count)行不作正文，此为第一行")
  }
}
