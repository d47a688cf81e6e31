internal import ChineseText
package import RegulationModel

/// Reads the number that `num` prints.
package enum PrintedNumber {
  /// The number of an element, e.g. 17-1 of `第十七条之一` and 12 of `（十二）`; `nil` when it prints
  /// none, prints more than a number, or names another unit than the element is.
  ///
  ///     num = label | [ "（" | "(" ] numeral [ "）" | ")" | "." | "．" | "、" ]
  package static func read(_ num: String, of element: String) -> ProvisionNumber? {
    let bytes = Array(num.utf8)
    var range = GlyphCursor(0..<bytes.count)
    range.skipBlanks(bytes.span)
    let label = LabelScanner.match(range.offset..<bytes.count, in: bytes.span)
    if let label, isBlank(label.end..<bytes.count, of: bytes) {
      return number(label.label, of: element)
    }
    return plain(num)
  }

  private static func number(_ label: Label, of element: String) -> ProvisionNumber? {
    switch (label, element) {
    case (.division(let kind, let number), _):
      return kind.name == element || element == "division" || element == "level" ? number : nil
    case (.article(let number), "article"), (.article(let number), "level"): return number
    // 一、 of a decision is cited as its 第一条.
    case (.item(.enumerated, let number), "article"), (.item(.dotted, let number), "article"),
      (.item(.bracketed, let number), "article"):
      return ProvisionNumber(number)
    case (.item(_, let number), "point"), (.item(_, let number), "level"),
      (.item(_, let number), "division"):
      return ProvisionNumber(number)
    default: return nil
    }
  }

  private static func plain(_ num: String) -> ProvisionNumber? {
    var inner = Substring(num).unicodeScalars
    while let first = inner.first, isMargin(first) { inner.removeFirst() }
    while let last = inner.last, isMargin(last) { inner.removeLast() }
    let text = String(inner)
    guard let value = ChineseNumeral.value(of: text), value > 0 else {
      return ProvisionNumber(text)
    }
    return ProvisionNumber(value)
  }

  private static func isMargin(_ scalar: Unicode.Scalar) -> Bool {
    Glyph.isBlank(scalar.value) || Glyph.isPunctuation(scalar.value)
  }

  private static func isBlank(_ range: Range<Int>, of bytes: [UInt8]) -> Bool {
    var cursor = GlyphCursor(range)
    cursor.skipBlanks(bytes.span)
    return cursor.isAtEnd
  }
}
