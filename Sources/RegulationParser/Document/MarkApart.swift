internal import RegulationModel

/// A stretch of a line that is no text of the regulation: the colon behind a label, the mark of
/// a footnote.
struct MarkApart {
  /// 1-based.
  let line: Int
  /// UTF-8 offset in the source.
  let offset: Int
  let text: [UInt8]
  var reason = DroppedText.Reason.labelMark
  /// Whether it is a number that counts a paragraph: 1 of `1　…`.
  var countsParagraph = false
}
