internal import Glibc

/// Finds start tags with more attributes than any document needs.
///
/// The parser compares every two attributes of an element, so that a few megabytes of them would
/// take hours; the bytes are looked through before it sees them. Zero bytes are passed over, which
/// makes UTF-16 look like ASCII.
struct AttributeCrowd {
  /// How many attributes an element may have.
  static let limit = 1_000

  private enum State {
    case text
    /// Behind `<`.
    case opened
    /// In a start tag, outside of values.
    case tag
    /// In a value, up to this quotation mark.
    case value(UInt8)
    /// Behind `<!`, until it is known what begins.
    case markup
    case comment
    case characterData
    case instruction
  }

  private var state = State.text
  /// The last four bytes.
  private var recent: UInt32 = 0
  private var values = 0

  /// The 1-based line of the first start tag with more; `nil` when there is none. Linear.
  static func line(in bytes: [UInt8]) -> Int? {
    // An attribute has five bytes at least: a blank, a name, `=""`.
    guard bytes.count > 5 * limit else { return nil }
    return bytes.withUnsafeBytes { buffer in
      place(in: buffer).map { place in
        1 + buffer[..<place].count { $0 == UInt8(ascii: "\n") }
      }
    }
  }

  /// The offset at which a start tag has too many; text between tags is passed over at once.
  private static func place(in buffer: UnsafeRawBufferPointer) -> Int? {
    guard let base = buffer.baseAddress else { return nil }
    var crowd = AttributeCrowd()
    var index = 0
    while index < buffer.count {
      if case .text = crowd.state {
        guard let next = memchr(base + index, 0x3C, buffer.count - index) else { return nil }
        index = UnsafeRawPointer(next) - base
      }
      let byte = buffer[index]
      if byte != 0 { crowd.take(byte) }
      if crowd.values > limit { return index }
      index += 1
    }
    return nil
  }

  private mutating func take(_ byte: UInt8) {
    recent = recent << 8 | UInt32(byte)
    switch state {
    case .text: if byte == UInt8(ascii: "<") { state = .opened }
    case .opened: open(byte)
    case .tag: takeInTag(byte)
    case .value(let mark): if byte == mark { state = .tag }
    case .markup: takeInMarkup(byte)
    case .comment: if recent & 0xFF_FFFF == 0x2D_2D3E { state = .text }  // -->
    case .characterData: if recent & 0xFF_FFFF == 0x5D_5D3E { state = .text }  // ]]>
    case .instruction: if recent & 0xFFFF == 0x3F3E { state = .text }  // ?>
    }
  }

  private mutating func open(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "!"): state = .markup
    case UInt8(ascii: "?"): state = .instruction
    case UInt8(ascii: "/"): state = .text
    default:
      values = 0
      state = .tag
      takeInTag(byte)
    }
  }

  private mutating func takeInTag(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      values += 1
      state = .value(byte)
    case UInt8(ascii: ">"): state = .text
    case UInt8(ascii: "<"): state = .opened
    default: break
    }
  }

  private mutating func takeInMarkup(_ byte: UInt8) {
    switch recent {
    case 0x3C21_2D2D: state = .comment  // <!--
    case 0x3C21_5B43: state = .characterData  // <![C
    default: if byte == UInt8(ascii: ">") { state = .text }
    }
  }
}
