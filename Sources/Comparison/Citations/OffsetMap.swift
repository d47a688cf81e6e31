internal import TextDifference

/// Where the places of a new text were in the old one.
struct OffsetMap: Sendable {
  /// A stretch that both texts have, in Unicode scalars from the start of each.
  private struct Stretch {
    let old: Int
    let new: Int
    let count: Int
  }

  /// In order; between them the texts differ, if only in layout.
  private var stretches: [Stretch] = []

  /// Compares two texts.
  init(old: String, new: String) {
    var oldOffset = 0
    var newOffset = 0
    for segment in TextDifference(old: old, new: new).segments {
      let count = segment.text.unicodeScalars.count
      switch segment.operation {
      case .equal:
        stretches.append(Stretch(old: oldOffset, new: newOffset, count: count))
        oldOffset += count
        newOffset += count
      case .delete: oldOffset += count
      case .insert: newOffset += count
      }
    }
  }

  /// The old offset of a new one; `nil` where the old text has nothing like it. O(log n).
  func oldOffset(of offset: Int) -> Int? {
    var low = 0
    var high = stretches.count
    while low < high {
      let middle = (low + high) / 2
      if stretches[middle].new <= offset { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return nil }
    let stretch = stretches[low - 1]
    return offset < stretch.new + stretch.count ? stretch.old + offset - stretch.new : nil
  }
}
