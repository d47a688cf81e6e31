internal import ChineseText

/// The start of a file, its Latin letters in lower case, in which words of markup are looked for.
struct FileHead {
  /// How much of a file is looked at, in bytes.
  private static let length = 4_096

  private let bytes: [UInt8]

  /// Takes the start of a file without its byte-order mark; of UTF-16, glyphs beyond ASCII are `?`.
  init(_ file: [UInt8]) {
    let start = file.prefix(FileHead.length)
    let ascii: [UInt8]
    switch (file.first, file.dropFirst().first) {
    case (0xFF, 0xFE): ascii = FileHead.narrow(start, low: 2)
    case (0xFE, 0xFF): ascii = FileHead.narrow(start, low: 3)
    case (0xEF, 0xBB): ascii = Array(start.dropFirst(3))
    default: ascii = Array(start)
    }
    bytes = ascii.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
  }

  /// The low bytes of units of UTF-16, the first of which stands at `low`.
  private static func narrow(_ start: ArraySlice<UInt8>, low: Int) -> [UInt8] {
    // Of a unit that was cut in two at the end nothing is taken.
    stride(from: low, to: start.count - (1 - low % 2), by: 2).map { offset in
      start[offset ^ 1] == 0 ? start[offset] : UInt8(ascii: "?")
    }
  }

  /// The first byte that is no blank; `nil` where there is none.
  var first: UInt8? { bytes.first { $0 > 0x20 } }

  /// Whether a word in lower case stands in it.
  func contains(_ word: String) -> Bool { ByteSearch.first(Array(word.utf8), in: bytes) != nil }

  /// Whether it begins with a word in lower case, behind blanks.
  func begins(with word: String) -> Bool {
    bytes.drop { $0 <= 0x20 }.starts(with: word.utf8)
  }
}
