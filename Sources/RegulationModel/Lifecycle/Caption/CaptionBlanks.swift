internal import ChineseText

/// Where the source of a caption sets its words apart: the words themselves hold no blanks of the layout.
struct CaptionBlanks {
  /// UTF-8 offsets before which the source has a blank or another line, ascending.
  let gaps: [Int]
  /// Those before which a blank stands within a line, ascending.
  let blanks: [Int]

  /// Words that stand together.
  static let none = CaptionBlanks(gaps: [], blanks: [])

  /// Whether the source sets words apart at an offset.
  func part(at offset: Int) -> Bool {
    let index = gaps.partitionPoint { $0 >= offset }
    return index < gaps.count && gaps[index] == offset
  }

  /// The blanks in a range of the words at which one body's name ends and another's begins:
  /// `财政部　税务总局`. A name that goes on, as 国务院　办公厅, is one.
  func betweenNames(_ words: Range<Int>, of text: Span<UInt8>) -> [Int] {
    var found: [Int] = []
    var start = words.lowerBound
    for blank in blanks[blanks.partitionPoint { $0 > words.lowerBound }...] {
      guard blank < words.upperBound else { break }
      guard CaptionName.mayBe(start..<blank, text),
        CaptionName.mayBe(blank..<words.upperBound, text),
        CaptionBlanks.parts.length(at: blank, before: words.upperBound, in: text) == nil,
        let last = glyph(endingAt: blank, notBefore: start, in: text),
        CaptionBlanks.ends.contains(last.value)
      else { continue }
      found.append(blank)
      start = blank
    }
    return found
  }

  /// Words as printed, U+3000 at the blanks between names.
  func printed(_ words: Range<Int>, of text: [UInt8]) -> String {
    let places = betweenNames(words, of: text.span)
    guard !places.isEmpty else { return String(decoding: text[words], as: UTF8.self) }
    var bytes: [UInt8] = []
    var copied = words.lowerBound
    for place in places {
      bytes += text[copied..<place]
      bytes += CaptionBlanks.space
      copied = place
    }
    return String(decoding: bytes + text[copied..<words.upperBound], as: UTF8.self)
  }

  private static let space = Array("\u{3000}".utf8)
  /// What the name of a body may end with.
  private static let ends = GlyphSet("会院部局署厅府委办行社处军席央团校所".unicodeScalars.map(\.value))
  /// What belongs to the body named before it.
  private static let parts: WordSet = [
    "办公厅", "办公室", "常务委员会", "常委会", "委员会", "人民政府", "人民代表大会", "党组", "党委", "主席团", "令", "公告", "第",
  ]
}
