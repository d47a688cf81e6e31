import ChineseText

extension FuzzEntry {
  /// Bytes to text: what comes out is valid, in one form, and reads again as itself.
  static let decoding = FuzzEntry("decoding") { bytes throws(Violation) in
    guard let source = try? SourceText(decoding: bytes) else { return }
    let text = source.bytes.text
    try require(Array(text.utf8) == source.bytes, "the text is not UTF-8")
    let again = try? SourceText(text)
    try require(again?.bytes == source.bytes, "decoding again changes the text")
    try require(again?.lines == source.lines, "decoding again changes the lines")
    try require(again?.wasNormalized == false, "the text is not in its form")
    var end = 0
    for line in source.lines {
      try require(line.start >= end && line.end >= line.start, "lines overlap")
      end = line.end
    }
    try require(end <= source.bytes.count, "a line ends behind the text")
    var count = GlyphCount()
    count.add(text)
    for line in source.lines { count.remove(source.string(line.content)) }
    try require(count.differences.isEmpty, "no line has \(count.differences)")
  }
}
