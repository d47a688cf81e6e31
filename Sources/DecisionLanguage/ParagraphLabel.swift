internal import ChineseText
package import RegulationModel

/// The labels with which paragraphs of new text begin.
package enum ParagraphLabel {
  /// The label of an item with which a paragraph begins.
  package static func item(_ paragraph: String) -> (style: LabelStyle, number: Int, end: Int)? {
    let bytes = Array(paragraph.utf8)
    guard let match = LabelScanner.match(0..<bytes.count, in: bytes.span),
      case .item(let style, let number) = match.label, match.end < bytes.count
    else { return nil }
    return (style, number, match.end)
  }

  /// The label of an article with which a paragraph begins and the words behind it, if a blank parts
  /// them or the label is expected.
  package static func article(
    _ paragraph: String, expected: [String]
  ) -> (label: String, rest: String)? {
    let bytes = Array(paragraph.utf8)
    guard let match = LabelScanner.match(0..<bytes.count, in: bytes.span),
      case .article = match.label
    else { return nil }
    let label = String(decoding: bytes[..<match.end], as: UTF8.self)
    guard match.isSpaced || expected.contains(label) else { return nil }
    return (label, rest(bytes, from: match.end))
  }

  /// The label of a division with which a heading begins, and the heading.
  package static func division(_ paragraph: String) -> (label: String, rest: String)? {
    let bytes = Array(paragraph.utf8)
    guard let match = LabelScanner.match(0..<bytes.count, in: bytes.span),
      case .division = match.label, bytes.count <= 300
    else { return nil }
    return (String(decoding: bytes[..<match.end], as: UTF8.self), rest(bytes, from: match.end))
  }

  /// The label of an annex with which a line begins, and what follows it.
  package static func annex(_ paragraph: String) -> (label: String, rest: String)? {
    let bytes = Array(paragraph.utf8)
    guard let match = LabelScanner.match(0..<bytes.count, in: bytes.span),
      case .annex = match.label, bytes.count <= 300
    else { return nil }
    return (String(decoding: bytes[..<match.end], as: UTF8.self), rest(bytes, from: match.end))
  }

  private static func rest(_ bytes: [UInt8], from start: Int) -> String {
    var cursor = GlyphCursor(start..<bytes.count)
    cursor.skipBlanks(bytes.span)
    return String(decoding: bytes[cursor.offset...], as: UTF8.self)
  }
}
