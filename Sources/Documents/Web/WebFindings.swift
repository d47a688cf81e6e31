internal import Findings

/// What the reader of web pages says of its choices.
enum WebFindings {
  /// Blocks of the site were set aside.
  static func navigation(_ count: Int, block: Int) -> Finding {
    Finding(
      severity: .note, code: "navigation-set-aside", line: block,
      message: Finding.Message(
        english:
          "\(count) \(count == 1 ? "line" : "lines") of the web site around the document (menus, links, notices) set aside, the first here",
        chinese: "网页上正文以外的导航、链接、声明等\(count)行不作正文，此为第一行"))
  }
}
