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
}
