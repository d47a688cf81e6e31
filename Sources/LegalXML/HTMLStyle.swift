internal import CLibXML2

/// What attributes of elements say of their text.
enum HTMLStyle {
  private static let lengthLimit = 4_096

  /// The value of an attribute; `nil` when there is none. Long values are cut.
  static func attribute(_ name: String, of node: xmlNodePtr) -> String? {
    guard node.pointee.properties != nil else { return nil }
    guard let value = LibXML2.take(xmlGetProp(node, name)) else { return nil }
    return value.utf8.count <= lengthLimit
      ? value : String(String.UnicodeScalarView(value.unicodeScalars.prefix(lengthLimit)))
  }

  /// A number in an attribute, within a range; `nil` when there is none.
  static func number(_ name: String, of node: xmlNodePtr, in range: ClosedRange<Int>) -> Int? {
    guard let value = attribute(name, of: node) else { return nil }
    let digits = value.drop { $0 == " " }.prefix { $0.isNumber || $0 == "-" }
    guard !digits.isEmpty else { return nil }
    let number = Int(digits.prefix(10)) ?? range.upperBound
    return min(max(number, range.lowerBound), range.upperBound)
  }

  /// The value of a property of CSS in a `style` attribute, in lower case; `nil` when there is none.
  static func property(_ name: String, in style: String) -> String? {
    for part in style.split(separator: ";") {
      let sides = part.split(separator: ":", maxSplits: 1)
      guard sides.count == 2, trimmed(sides[0]) == name else { continue }
      return trimmed(sides[1])
    }
    return nil
  }

  /// Columns of a `text-indent`: a `em` is a Chinese character of two columns, of 16 pixels or 12
  /// points where the page does not say.
  static func columns(_ indent: String) -> Int {
    let digits = indent.prefix { $0.isNumber || $0 == "." }
    guard let length = Double(digits), length < 1_000 else { return 0 }
    let unit = indent.dropFirst(digits.count)
    let characters =
      if unit.hasPrefix("em") || unit.hasPrefix("rem") { length } else if unit.hasPrefix("pt") {
        length / 12
      } else if unit.hasPrefix("px") { length / 16 } else { 0.0 }
    return Int((characters * 2).rounded())
  }

  private static func trimmed(_ text: Substring) -> String {
    var text = text.drop { $0.isWhitespace }
    while text.last?.isWhitespace == true { text.removeLast() }
    return text.lowercased()
  }
}
