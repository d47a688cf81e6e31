import LanguageServer

extension FuzzEntry {
  /// Edits of a text in an editor: five bytes give an edit, and the rest is the text.
  static let edits = FuzzEntry("edits") { bytes throws(Violation) in
    let count = Int(bytes.first ?? 0) % 40
    let edits = bytes.dropFirst().prefix(count * 5)
    let start = String(decoding: bytes.dropFirst(1 + edits.count), as: UTF8.self)
    for encoding in PositionEncoding.allCases {
      var text = TextDocument(
        uri: "", language: "", version: 0, text: start, encoding: encoding)
      for offset in stride(from: edits.startIndex, to: edits.endIndex - 4, by: 5) {
        try edit(&text, Array(edits[offset..<(offset + 5)]), encoding)
      }
    }
  }

  private static let words = ["", "\n", "\r", "\r\n", "𠮷", "条", "a", "第一条　\n"]

  /// Makes an edit; a text that was changed is like one that was just opened.
  private static func edit(
    _ text: inout TextDocument, _ numbers: [UInt8], _ encoding: PositionEncoding
  ) throws(Violation) {
    let first = TextPosition(line: Int(numbers[0]) - 1, character: Int(numbers[1]) - 1)
    let last = TextPosition(line: first.line + Int(numbers[2] % 3), character: Int(numbers[3]))
    let word = words[Int(numbers[4]) % words.count]
    let before = text.bytes
    do throws(TextFault) {
      try text.apply([.part(TextSpan(first, last), word)], version: nil)
    } catch {
      return try require(text.bytes == before, "changed in spite of \(error)")
    }
    guard let whole = String(validating: text.bytes, as: UTF8.self) else {
      throw Violation(description: "a torn character")
    }
    let fresh = TextDocument(uri: "", language: "", version: 0, text: whole, encoding: encoding)
    for position in [first, last, TextPosition(line: first.line + 1, character: 0)] {
      let offsets = [text, fresh].map { try? $0.offset(of: position) }
      try require(offsets[0] == offsets[1], "\(position): \(offsets)")
    }
  }
}
