internal import CommandKit
internal import RegulationModel

/// The words of `tiaoli record`, both languages side by side.
enum RecordWording {
  /// How to record that a work of the library is repealed.
  static func repealed(_ slug: String, _ day: CalendarDate?, by title: String) -> LocalizedText {
    let call =
      "tiaoli record \(slug) --repealed-on \(day?.description ?? "DATE") --repealed-by \(title) --write"
    return LocalizedText(
      "it repeals \(slug); record that with \(call)", "该文本废止\(slug)；可用 \(call) 补记")
  }

  /// That a repeal was recorded.
  static func repealWritten(_ slug: String, _ day: CalendarDate) -> LocalizedText {
    LocalizedText("\(slug) is recorded as repealed on \(day)", "已补记：\(slug)于\(day)废止")
  }

  static let unchanged = LocalizedText("the record says so already", "记录已是如此，没有变化")
}
