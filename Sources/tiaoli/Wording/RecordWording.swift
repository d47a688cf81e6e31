internal import CommandKit

/// The words of `tiaoli record`, both languages side by side.
enum RecordWording {
  static let unchanged = LocalizedText("the record says so already", "记录已是如此，没有变化")
}
