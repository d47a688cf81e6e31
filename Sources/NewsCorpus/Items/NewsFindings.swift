internal import ChineseText
internal import Documents
internal import Findings
internal import RegulationModel

/// The findings and messages of this module: all wording, alphabetical by code.
enum NewsFindings {
  static func headingParts(line: Int) -> Finding {
    Finding(
      severity: .note, code: "heading-parts-unsure", line: line,
      message: .init(
        english: "the lines of this heading could be divided into headline and subhead otherwise",
        chinese: "这组标题的主题与副题也可以作另一种划分"))
  }

  static func itemStart(line: Int, began: Bool) -> Finding {
    Finding(
      severity: .note, code: "item-start-unsure", line: line,
      message: began
        ? .init(
          english: "an item was taken to begin here; little shows that it is no section heading",
          chinese: "此处按新的一篇处理，但也可能只是文内小标题")
        : .init(
          english: "these lines were taken for a section heading; they might begin an item",
          chinese: "此处按文内小标题处理，但也可能是新的一篇"))
  }

  static func noHeadline(line: Int) -> Finding {
    Finding(
      severity: .note, code: "no-headline", line: line,
      message: .init(english: "this item has no heading", chinese: "这一篇没有标题"))
  }

  static func noText(line: Int) -> Finding {
    Finding(
      severity: .note, code: "no-text", line: line,
      message: .init(
        english: "this item is a heading without text", chinese: "这一篇只有标题，没有正文"))
  }

  static func singleLine(line: Int) -> Finding {
    Finding(
      severity: .warning, code: "single-line", line: line,
      message: .init(
        english: "the file holds one line only; it is served as one item",
        chinese: "文件只有一行，按一篇处理"))
  }

  /// Why a file gave nothing, and what to do.
  static func unreadable(_ failure: DocumentFailure) -> Finding.Message {
    guard case .text(let reason) = failure else { return failure.message }
    return unreadable(reason)
  }

  private static func unreadable(_ failure: DecodingFailure) -> Finding.Message {
    switch failure {
    case .empty:
      .init(
        english: "the file is empty; remove it, or fetch its text again", chinese: "文件为空，请删除或重新获取文本"
      )
    case .notText(let offset):
      .init(
        english: "the file is no text (byte \(offset)); give its text instead",
        chinese: "文件不是文本（第\(offset)字节），请改用其文本")
    case .tooLarge(let limit):
      .init(
        english: "the file is larger than \(limit) bytes; divide it", chinese: "文件超过\(limit)字节，请拆分")
    case .undecodable(let encoding, let offset):
      .init(
        english: "the file is not valid \(encoding.rawValue) at byte \(offset); save it as UTF-8",
        chinese: "文件第\(offset)字节处不是有效的\(encoding.rawValue)，请另存为UTF-8")
    }
  }
}
