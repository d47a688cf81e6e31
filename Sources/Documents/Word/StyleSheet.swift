internal import ChineseText

/// The bytes of `styles.xml` without what no text depends on.
///
/// Templates carry thousands of styles of tables and of names that Word only knows; read, they cost
/// more than most documents.
enum StyleSheet {
  private static let open = UInt8(ascii: "<")
  private static let slash = UInt8(ascii: "/")
  /// Longer start tags are not looked into.
  private static let tagLimit = 1_000
  private static let style = Array("<w:style ".utf8)
  private static let styleEnd = Array("</w:style>".utf8)
  private static let table = Array(#"w:type="table""#.utf8)
  private static let latent = Array("<w:latentStyles".utf8)
  private static let latentEnd = Array("</w:latentStyles>".utf8)

  /// Leaves out styles of tables and latent styles; a part with comments, character data or another
  /// prefix stays as it is.
  static func trimmed(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var kept = 0
    var next = 0
    while let place = first(bytes, from: next) {
      next = place + 1
      if next < bytes.count, bytes[next] == UInt8(ascii: "!") { return bytes }
      guard let closing = closing(of: bytes, at: place) else { continue }
      guard let end = end(closing, of: bytes, from: next) else { return bytes }
      result += bytes[kept..<place]
      (kept, next) = (end, end)
    }
    return kept == 0 ? bytes : result + bytes[kept...]
  }

  /// The end tag of an element that is left out; `nil` for others.
  private static func closing(of bytes: [UInt8], at place: Int) -> [UInt8]? {
    if matches(latent, bytes, at: place) { return latentEnd }
    guard matches(style, bytes, at: place) else { return nil }
    let near = bytes[place..<min(place + tagLimit, bytes.count)]
    guard let tagEnd = near.firstIndex(of: UInt8(ascii: ">")), bytes[tagEnd - 1] != slash,
      holds(table, bytes[place..<tagEnd])
    else { return nil }
    return styleEnd
  }

  /// The offset behind an end tag; `nil` where there is none, or a comment before it.
  private static func end(_ closing: [UInt8], of bytes: [UInt8], from start: Int) -> Int? {
    var next = start
    while let candidate = first(bytes, from: next) {
      if matches(closing, bytes, at: candidate) { return candidate + closing.count }
      next = candidate + 1
      if next < bytes.count, bytes[next] == UInt8(ascii: "!") { return nil }
    }
    return nil
  }

  private static func first(_ bytes: [UInt8], from start: Int) -> Int? {
    start < bytes.count
      ? ByteSearch.first(open, in: start..<bytes.count, of: bytes.span) : nil
  }

  private static func matches(_ word: [UInt8], _ bytes: [UInt8], at place: Int) -> Bool {
    guard place + word.count <= bytes.count else { return false }
    for index in word.indices where bytes[place + index] != word[index] { return false }
    return true
  }

  private static func holds(_ word: [UInt8], _ bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.count >= word.count else { return false }
    for start in bytes.startIndex...bytes.endIndex - word.count
    where bytes[start..<start + word.count].elementsEqual(word) {
      return true
    }
    return false
  }
}
