/// Hashes of all stretches of a fixed number of letters, in linear time.
enum RollingHash {
  private static let base: UInt64 = 0x9E37_79B9_7F4A_7C15

  /// Calls a function with the start and the hash of each stretch.
  static func forEach(in letters: Glyphs, width: Int, _ body: (Int, UInt64) -> Void) {
    guard letters.count >= width, width > 0 else { return }
    var top: UInt64 = 1
    for _ in 1..<max(1, width) { top = top &* base }
    var value: UInt64 = 0
    for index in letters.indices {
      if index >= width { value = value &- top &* UInt64(letters[index - width]) }
      value = value &* base &+ UInt64(letters[index])
      if index >= width - 1 { body(index - width + 1, mixed(value)) }
    }
  }

  /// The hash with all bits depending on all letters, so that its remainders can be sampled.
  private static func mixed(_ value: UInt64) -> UInt64 {
    var mixed = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
