/// The longest common subsequence, sixty-four columns of its table at a time.
///
/// Row by row, a bit vector tells where the length grows from one column to the next (Hyyrö's form
/// of the recurrence of Allison and Dix). All rows are kept, and the way back through them gives
/// the alignment. Cost: rows times columns / 64, in time and in words of memory.
enum BitParallelAlignment {
  /// Words of memory that two texts need.
  static func words(_ old: Int, _ new: Int) -> Int { (old + 63) / 64 * new }

  /// A longest alignment of two texts.
  static func runs(_ old: Span<UInt32>, _ new: Span<UInt32>) -> CommonRuns {
    let rows = table(old, new)
    let width = (old.count + 63) / 64
    var column = old.count
    var row = new.count
    var reversed: [CommonRun] = []
    while row > 0, column > 0 {
      let bit = column - 1
      if old[bit] == new[row - 1] {
        column -= 1
        row -= 1
        if let last = reversed.last, last.old == column + 1, last.new == row + 1 {
          reversed[reversed.count - 1] = CommonRun(old: column, new: row, count: last.count + 1)
        } else {
          reversed.append(CommonRun(old: column, new: row, count: 1))
        }
      } else if rows[(row - 1) * width + bit >> 6] >> UInt64(bit & 63) & 1 == 1 {
        column -= 1
      } else {
        row -= 1
      }
    }
    var result = CommonRuns()
    for run in reversed.reversed() { result.append(run) }
    return result
  }

  /// For each row a vector whose zeros are the columns in which the length grows.
  private static func table(_ old: Span<UInt32>, _ new: Span<UInt32>) -> [UInt64] {
    let width = (old.count + 63) / 64
    let columns = ColumnMasks(old)
    var rows = [UInt64](repeating: 0, count: new.count * width)
    var vector = [UInt64](repeating: .max, count: width)
    for row in new.indices {
      if let base = columns.base(of: new[row]) {
        var carry: UInt64 = 0
        for word in 0..<width {
          let before = vector[word]
          let matches = before & columns.masks[base + word]
          let (half, overflowed) = before.addingReportingOverflow(matches)
          let (sum, overflowedAgain) = half.addingReportingOverflow(carry)
          carry = overflowed || overflowedAgain ? 1 : 0
          vector[word] = sum | (before & ~matches)
        }
      }
      for word in 0..<width { rows[row * width + word] = vector[word] }
    }
    return rows
  }
}

/// For each key of a text, a bit vector of the columns that it stands in.
private struct ColumnMasks {
  private(set) var masks: [UInt64] = []
  private var slots: [UInt32]
  private var ids: [Int32]
  private let width: Int
  private let slotMask: Int

  init(_ text: Span<UInt32>) {
    width = (text.count + 63) / 64
    var size = 16
    while size < text.count * 2 { size *= 2 }
    slotMask = size - 1
    slots = [UInt32](repeating: 0, count: size)
    ids = [Int32](repeating: -1, count: size)
    masks.reserveCapacity(width * min(text.count, 1_024))
    var count: Int32 = 0
    for column in text.indices {
      let slot = slot(of: text[column])
      if ids[slot] < 0 {
        slots[slot] = text[column]
        ids[slot] = count
        count += 1
        masks.append(contentsOf: repeatElement(0, count: width))
      }
      masks[Int(ids[slot]) * width + column >> 6] |= 1 << UInt64(column & 63)
    }
  }

  /// Where the vector of a key begins in `masks`; `nil` when the text does not have the key.
  @inline(__always)
  func base(of key: UInt32) -> Int? {
    let id = ids[slot(of: key)]
    return id < 0 ? nil : Int(id) * width
  }

  @inline(__always)
  private func slot(of key: UInt32) -> Int {
    var slot = Int(truncatingIfNeeded: key &* 0x9E37_79B1 >> 7) & slotMask
    while ids[slot] >= 0, slots[slot] != key { slot = (slot + 1) & slotMask }
    return slot
  }
}
