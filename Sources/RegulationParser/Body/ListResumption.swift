internal import RegulationModel

/// Whether a list goes on behind unnumbered lines and a list inside it: （二）…。 下列…：1.… 2.… （三）….
enum ListResumption {
  /// How many lines further a list may go on.
  static let farthest = 400

  /// Whether the next number of a list stands on one of the lines, before an article or a division.
  ///
  /// - Parameters:
  ///   - list: the list's style and last number.
  ///   - lines: indexes of the lines.
  ///   - label: the label of a line; `nil` for a line without one.
  /// - Returns: whether it does.
  static func happens(
    _ list: (style: LabelStyle, last: Int), in lines: Range<Int>, label: (Int) -> LabelMatch?
  ) -> Bool {
    for line in lines {
      switch label(line)?.label {
      case .item(list.style, list.last + 1): return true
      case .item(list.style, _): return false
      case .article, .division, .annex: return false
      case .item, nil: continue
      }
    }
    return false
  }
}
