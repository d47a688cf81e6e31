internal import ChineseText

/// What the title of an act says.
struct ActTitle: Sendable {
  private(set) var name: String?
  private(set) var genre: Word?
  private(set) var amended: String?
  private(set) var interpreted: String?

  private static let national: Word = "中华人民共和国"

  init(_ range: Range<Int>, in bytes: Span<UInt8>) {
    guard !range.isEmpty else { return }
    name = ActTitle.bare(range, in: bytes)
    let end = Genre.withoutSuffix(range, in: bytes)
    let length =
      Genre.core.length(endingAt: end, notBefore: range.lowerBound, in: bytes)
      ?? Genre.own.length(endingAt: end, notBefore: range.lowerBound, in: bytes)
    genre = length.map { Word(ActTitle.string((end - $0)..<end, in: bytes)) }
    let amendment = CitationWords.amendment
    if amendment.stands(at: end - amendment.bytes.count, before: end, in: bytes),
      end - amendment.bytes.count > range.lowerBound
    {
      amended = ActTitle.bare(range.lowerBound..<(end - amendment.bytes.count), in: bytes)
    }
    amended = amended ?? ActTitle.title(behind: CitationWords.revising, range, bytes)
    interpreted = ActTitle.title(behind: CitationWords.applying, range, bytes)
  }

  /// The title in 《》 or 〈〉 behind a word of a title.
  private static func title(
    behind word: Word, _ range: Range<Int>, _ bytes: Span<UInt8>
  ) -> String? {
    guard let place = word.first(in: range, of: bytes) else { return nil }
    var cursor = GlyphCursor((place + word.bytes.count)..<range.upperBound)
    var start: Int?
    while !cursor.isAtEnd {
      let offset = cursor.offset
      switch cursor.take(bytes) {
      case Glyph.titleOpen, 0x3008: if start == nil { start = cursor.offset }
      case Glyph.titleClose, 0x3009:
        if let start { return bare(start..<offset, in: bytes) }
      default: break
      }
    }
    return nil
  }

  /// A title as works are named: without 《》 around it and without 中华人民共和国 before it.
  static func bare(_ range: Range<Int>, in bytes: Span<UInt8>) -> String {
    var lower = range.lowerBound
    if isNational(range, in: bytes) { lower += national.bytes.count }
    return string(lower..<range.upperBound, in: bytes)
  }

  /// Whether a title begins with 中华人民共和国, and goes on.
  static func isNational(_ range: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    range.count > national.bytes.count
      && national.stands(at: range.lowerBound, before: range.upperBound, in: bytes)
  }

  /// The text of a range without blanks, with the angle brackets of nested titles made 〈〉.
  static func string(_ range: Range<Int>, in bytes: Span<UInt8>) -> String {
    var result = String.UnicodeScalarView()
    var cursor = GlyphCursor(range)
    while !cursor.isAtEnd {
      var value = cursor.take(bytes)
      if Glyph.isBlank(value) { continue }
      if value == 0x3C || value == 0xFF1C { value = 0x3008 }
      if value == 0x3E || value == 0xFF1E { value = 0x3009 }
      if let scalar = Unicode.Scalar(value) { result.append(scalar) }
    }
    return String(result)
  }
}
