/// How text and values stand in the bytes of a document.
enum XMLEscape {
  /// Where a text stands; a value of an attribute keeps its line breaks as references.
  enum Place {
    case attribute
    case text
  }

  /// Characters that XML cannot hold: `Char`, production 2 of XML 1.0.
  struct Unheld {
    /// The first one; `nil` when there is none.
    var first: UInt32?
    var count = 0
  }

  /// Appends UTF-8 as it stands in a document; U+FFFD stands for what XML cannot hold. Linear.
  static func append(
    _ text: UnsafeBufferPointer<UInt8>, _ place: Place, to bytes: inout [UInt8]
  ) -> Unheld {
    var unheld = Unheld()
    /// What was not appended yet begins here.
    var start = 0
    var index = 0
    while index < text.count {
      let byte = text[index]
      // Nearly all: letters, and all that is not ASCII but the row of U+F000.
      if byte > UInt8(ascii: ">"), byte != 0xEF {
        index += 1
        continue
      }
      var length = 1
      var written: StaticString?
      if let refused = refused(at: index, in: text) {
        unheld.first = unheld.first ?? refused.scalar
        unheld.count += 1
        length = refused.length
        written = "\u{FFFD}"
      } else {
        written = reference(to: byte, in: place)
      }
      if let written {
        bytes.append(contentsOf: text[start..<index])
        bytes.append(contentsOf: written)
        start = index + length
      }
      index += length
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
    return unheld
  }

  /// The character at an offset when XML cannot hold it: U+FFFE and U+FFFF are EF BF BE and
  /// EF BF BF, and a text has no surrogates.
  private static func refused(
    at index: Int, in text: UnsafeBufferPointer<UInt8>
  ) -> (scalar: UInt32, length: Int)? {
    switch text[index] {
    case 0x09, 0x0A, 0x0D: nil
    case ..<0x20: (UInt32(text[index]), 1)
    case 0xEF where text[index + 1] == 0xBF && text[index + 2] >= 0xBE:
      (0xFFC0 | UInt32(text[index + 2]), 3)
    default: nil
    }
  }

  /// What stands for a character that is markup or that a reader of XML would change.
  private static func reference(to byte: UInt8, in place: Place) -> StaticString? {
    switch byte {
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "\""): "&quot;"
    case 0x0D: "&#13;"
    case 0x0A where place == .attribute: "&#10;"
    case 0x09 where place == .attribute: "&#9;"
    default: nil
    }
  }
}

extension [UInt8] {
  fileprivate mutating func append(contentsOf text: StaticString) {
    text.withUTF8Buffer { append(contentsOf: $0) }
  }
}
