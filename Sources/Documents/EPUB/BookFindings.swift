internal import Findings

/// What is told about books, in the order of the codes.
enum BookFindings {
  /// Chapters that the book names and its archive does not hold.
  static func missing(_ names: [String]) -> Finding {
    finding(
      .warning, "book-chapter-missing",
      english: "\(names.count) chapters are not in the file: \(list(names))",
      chinese: "文件中缺少\(names.count)个章节：\(list(names))")
  }

  /// Chapters that cannot be read.
  static func unreadable(_ names: [String]) -> Finding {
    finding(
      .warning, "book-chapter-unreadable",
      english: "\(names.count) chapters cannot be read and were left out: \(list(names))",
      chinese: "有\(names.count)个章节无法读取，未读入：\(list(names))")
  }

  /// Parts that are pictures or the like.
  static func others(_ count: Int) -> Finding {
    finding(
      .note, "book-part-left-out", english: "\(count) parts that are no text are left out",
      chinese: "有\(count)个非文字部分未读入")
  }

  private static func list(_ names: [String]) -> String {
    names.prefix(8).joined(separator: ", ") + (names.count > 8 ? " …" : "")
  }

  private static func finding(
    _ severity: Finding.Severity, _ code: String, english: String, chinese: String
  ) -> Finding {
    Finding(
      severity, code, english: english, chinese: chinese)
  }
}
