/// The measures of a page in twentieths of a point, by GB/T 9704-2012, 5.1 to 5.2: A4, 37 mm above the
/// text and 28 mm left of it, 156 mm by 225 mm for the text, 22 lines of 28 characters.
package struct PageForm: Sendable {
  package let width: Int
  package let height: Int
  package let top: Int
  package let right: Int
  package let bottom: Int
  package let left: Int

  /// A page that stands.
  package static let portrait = PageForm(
    width: 11_906, height: 16_838, top: 2_098, right: 1_474, bottom: 1_984, left: 1_587)
  /// The same page, turned so that its head lies at the binding (8: tables that lie on their side).
  package static let landscape = PageForm(
    width: 16_838, height: 11_906, top: 1_587, right: 2_098, bottom: 1_474, left: 1_984)

  /// The width of the text.
  package var textWidth: Int { width - left - right }
  /// How many characters of a title, 22 points, a line holds.
  package var titleWidth: Int { textWidth / 440 }

  /// The height of a line: 225 mm hold 22.
  static let line = 579
  /// What is added to the width of a character of 16 points, in 4,096ths of a point, so that 156 mm
  /// hold 28.
  static let characterSpace = -849
  /// What a character of 16 points gives up of its width, in twentieths of a point, so that 156 mm hold
  /// 28 without the grid.
  static let tracking = -6
  /// From the edge of the text to that of the page number's line, so that its dash lies 7 mm below the
  /// text.
  private static let numberDepth = 565
  /// From the edge of the page to its head.
  private static let headDepth = 850

  /// Writes size, margins and grid.
  func write(to xml: inout XMLText) {
    let lies: [(StaticString, String)] = width > height ? [("w:orient", "landscape")] : []
    xml.empty("w:pgSz", attributes: [("w:w", String(width)), ("w:h", String(height))] + lies)
    xml.empty(
      "w:pgMar", ("w:top", String(top)), ("w:right", String(right)),
      ("w:bottom", String(bottom)), ("w:left", String(left)),
      ("w:header", String(PageForm.headDepth)),
      ("w:footer", String(bottom - PageForm.numberDepth)), ("w:gutter", "0"))
    xml.empty(
      "w:docGrid", ("w:type", "linesAndChars"), ("w:linePitch", String(PageForm.line)),
      ("w:charSpace", String(PageForm.characterSpace)))
  }
}
