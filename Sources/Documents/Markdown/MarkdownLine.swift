internal import ChineseText

/// A line of a Markdown file.
struct MarkdownLine {
  /// Its number in the file, counted from 1.
  let number: Int
  /// UTF-8 offset at which it begins, its blanks included; moved where a comment ends inside it.
  var start: Int
  /// UTF-8 offset behind its last glyph that is not blank.
  let end: Int
  /// Whether a blank of two columns or more ends it: a hard break.
  let endsInBlanks: Bool

  /// The lines of a text with their blanks.
  static func all(of source: SourceText) -> [MarkdownLine] {
    let bytes = source.bytes
    var lines: [MarkdownLine] = []
    lines.reserveCapacity(source.lines.count)
    var start = 0
    for (index, line) in source.lines.enumerated() {
      var stop = max(line.end, start)
      while stop < bytes.count, bytes[stop] != Mark.lineFeed, bytes[stop] != Mark.carriageReturn {
        stop += 1
      }
      let tail = bytes[max(line.end, start)..<stop]
      lines.append(
        MarkdownLine(
          number: index + 1, start: start, end: max(line.end, start),
          endsInBlanks: tail.count >= 2 && tail.suffix(2).allSatisfy { $0 == Mark.space }))
      let isPair =
        stop + 1 < bytes.count && bytes[stop] == Mark.carriageReturn
        && bytes[stop + 1] == Mark.lineFeed
      start = stop + (isPair ? 2 : 1)
    }
    return lines
  }

  /// Whether nothing is left of it.
  func isBlank(in bytes: [UInt8]) -> Bool {
    var offset = start
    while offset < end, Mark.isBlank(bytes[offset]) { offset += 1 }
    return offset >= end || onlyWideBlanks(in: bytes, from: offset)
  }

  private func onlyWideBlanks(in bytes: [UInt8], from offset: Int) -> Bool {
    guard bytes[offset] >= 0x80 else { return false }
    var cursor = GlyphCursor(offset..<end)
    cursor.skipBlanks(bytes.span)
    return cursor.isAtEnd
  }
}

/// The bytes that mark Markdown up.
enum Mark {
  static let ampersand = UInt8(ascii: "&")
  static let asterisk = UInt8(ascii: "*")
  static let backslash = UInt8(ascii: "\\")
  static let backtick = UInt8(ascii: "`")
  static let carriageReturn: UInt8 = 0x0D
  static let closeBracket = UInt8(ascii: "]")
  static let closeParenthesis = UInt8(ascii: ")")
  static let colon = UInt8(ascii: ":")
  static let dash = UInt8(ascii: "-")
  static let equals = UInt8(ascii: "=")
  static let exclamation = UInt8(ascii: "!")
  static let greater = UInt8(ascii: ">")
  static let hash = UInt8(ascii: "#")
  static let less = UInt8(ascii: "<")
  static let lineFeed: UInt8 = 0x0A
  static let openBracket = UInt8(ascii: "[")
  static let openParenthesis = UInt8(ascii: "(")
  static let pipe = UInt8(ascii: "|")
  static let plus = UInt8(ascii: "+")
  static let space: UInt8 = 0x20
  static let tab: UInt8 = 0x09
  static let tilde = UInt8(ascii: "~")
  static let underscore = UInt8(ascii: "_")

  /// Whether a byte is a blank or a tab.
  static func isBlank(_ byte: UInt8) -> Bool { byte == space || byte == tab }

  /// Whether a byte is a digit.
  static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// Whether a byte is an ASCII letter.
  static func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte & 0xDF) }

  /// Whether a byte is ASCII punctuation, which a backslash makes plain.
  static func isPunctuation(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
    default: false
    }
  }

  /// The length of a run of one byte from an offset on.
  static func run(_ byte: UInt8, in bytes: [UInt8], from offset: Int, to end: Int) -> Int {
    var stop = offset
    while stop < end, bytes[stop] == byte { stop += 1 }
    return stop - offset
  }
}
