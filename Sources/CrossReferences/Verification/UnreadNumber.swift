internal import ChineseText
internal import RegulationModel

/// A number of a provision beside the title of an act, written so that it was not read as part of the
/// citation: 《…》64条, 《…》（第六十四条）, 第六十四条（《…》）, 《…》§64.
enum UnreadNumber {
  /// Scalars that are looked at on either side of the title.
  private static let reach = 30
  /// What may stand between the two.
  private static let joints: Set<Unicode.Scalar> = Set("：:，, 　（(〔[中的之内".unicodeScalars)

  /// Whether such a number stands behind a title or before it.
  ///
  /// - Parameters:
  ///   - citation: the title, in Unicode scalars of the text.
  ///   - text: the paragraph.
  /// - Returns: whether the citation means more than the act as a whole.
  static func stands(beside citation: Range<Int>, in text: [Unicode.Scalar]) -> Bool {
    let end = min(text.count, citation.upperBound + reach)
    return opens(text[citation.upperBound..<end])
      || closes(text[max(0, citation.lowerBound - reach)..<citation.lowerBound])
  }

  /// Whether a text begins with a number: behind a date in brackets, and behind what joins it.
  private static func opens(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
    var rest = text
    if let first = rest.first, "（(〔[".unicodeScalars.contains(first),
      let close = rest.firstIndex(where: { "）)〕]".unicodeScalars.contains($0) }),
      !isNumber(rest[..<close].dropFirst())
    {
      rest = rest[(close + 1)...]
    }
    return isNumber(rest.drop { joints.contains($0) })
  }

  ///     number = "§" digits | step | numeral "条"
  private static func isNumber(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
    if text.first == "§" { return true }
    let bytes = text.flatMap { Array(UTF8.encode($0) ?? UTF8.encodedReplacementCharacter) }
    var cursor = GlyphCursor(0..<bytes.count)
    if StepScanner.step(&cursor, bytes.span) != nil { return true }
    return ChineseNumeral.read(&cursor, bytes.span) != nil
      && ProvisionUnit.read(&cursor, bytes.span) == .article
  }

  /// Whether a text ends with a number and an opening bracket.
  private static func closes(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
    guard let last = text.last, "（(".unicodeScalars.contains(last),
      let start = text.lastIndex(of: "第")
    else { return false }
    let bytes = text[start...].dropLast().flatMap {
      Array(UTF8.encode($0) ?? UTF8.encodedReplacementCharacter)
    }
    var cursor = GlyphCursor(0..<bytes.count)
    while StepScanner.step(&cursor, bytes.span) != nil {}
    return cursor.isAtEnd
  }
}
