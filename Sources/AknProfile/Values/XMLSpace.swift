/// What XML itself takes for white space.
enum XMLSpace {
  /// Whether a byte is a space, tab or line break.
  static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }

  /// Whether a byte is a tab or line break, as layout has them.
  static func isLayout(_ byte: UInt8) -> Bool {
    byte == 0x09 || byte == 0x0A || byte == 0x0D
  }
}
