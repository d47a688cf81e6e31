/// Who and when at the end of an official document (GB/T 9704-2012, 7.3.5.1): the date four characters
/// from the right edge, the organ in the middle above it.
struct Signature: Sendable {
  private let lines: [String]

  /// Makes a signature of its lines; the date is the last one.
  init(_ lines: [String]) {
    self.lines = lines
  }

  /// How far a line's end stands from the right edge, in hundredths of a character.
  func indent(of line: String) -> Int {
    let date = lines.last.map { OfficialWidth.width(of: $0) } ?? 0
    let widest = lines.lazy.map { OfficialWidth.width(of: $0) }.max() ?? 0
    // The widest line does not come nearer to the edge than this.
    let middle = max(Signature.fromEdge + date / 2, Signature.nearest + widest / 2)
    return max(0, Int(((middle - OfficialWidth.width(of: line) / 2) * 100).rounded()))
  }

  /// In characters.
  private static let fromEdge = 4.0
  private static let nearest = 2.0
}
