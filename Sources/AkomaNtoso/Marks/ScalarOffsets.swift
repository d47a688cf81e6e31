/// Turns offsets in Unicode scalars into UTF-8 offsets, for offsets that only grow.
struct ScalarOffsets {
  private var offset: Int
  private var scalar = 0

  init(from start: Int) {
    offset = start
  }

  /// The UTF-8 offset of a scalar; the end of the text for one beyond it.
  mutating func offset(of target: Int, in bytes: Span<UInt8>) -> Int {
    while scalar < target, offset < bytes.count {
      offset += 1
      while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
      scalar += 1
    }
    return offset
  }
}
