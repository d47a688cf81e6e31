/// Where the first line of a paragraph begins: `w:ind`.
///
/// Lengths are twentieths of a point; the values in hundredths of a character beat them.
struct WordIndent: Sendable, Hashable {
  private var left: Int?
  private var leftChars: Int?
  private var first: Int?
  private var firstChars: Int?

  /// Nothing is said.
  init() {}

  /// Reads the element.
  init(_ part: WordPart, _ index: Int) {
    left = part.number(.left, of: index) ?? part.number(.start, of: index)
    leftChars = part.number(.leftChars, of: index) ?? part.number(.startChars, of: index)
    first = part.number(.hanging, of: index).map { -$0 } ?? part.number(.firstLine, of: index)
    let hanging = part.number(.hangingChars, of: index)
    firstChars = part.number(.firstLineChars, of: index) ?? hanging.map { -$0 }
    if let hanging, hanging != 0 { firstChars = -hanging }
  }

  /// The indent with what another says in its place.
  func with(_ other: WordIndent) -> WordIndent {
    var result = self
    result.left = other.left ?? left
    result.leftChars = other.leftChars ?? leftChars
    result.first = other.first ?? first
    result.firstChars = other.firstChars ?? firstChars
    return result
  }

  /// The indent of the first line in columns, of which a character takes two; `nil` where nothing
  /// is said. `size` is the height of a character in half points.
  func columns(size: Int) -> Int? {
    guard left != nil || leftChars != nil || first != nil || firstChars != nil else { return nil }
    func columns(_ chars: Int?, _ length: Int?) -> Int {
      if let chars, chars != 0 { return hundredths(min(max(chars, -10_000), 10_000) * 2) }
      guard let length else { return 0 }
      return hundredths(min(max(length, -100_000), 100_000) * 200 / max(size * 10, 20))
    }
    return max(0, columns(leftChars, left) + columns(firstChars, first))
  }

  private func hundredths(_ value: Int) -> Int {
    value >= 0 ? (value + 50) / 100 : -((50 - value) / 100)
  }
}
