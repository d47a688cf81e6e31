internal import ChineseText

/// The number that a list of reports gives to a headline: `4. 某地召开会议`.
enum HeadlineNumber {
  /// Whether most of some headings are numbered so.
  static func areNumbered(_ headings: [[Passage]]) -> Bool {
    let numbered = headings.count { $0.first.map { end(of: $0.text) != nil } ?? false }
    return headings.count >= 2 && numbered * 2 > headings.count
  }

  /// Takes the number off a headline; gives it as a passage of its own, `nil` where there is none.
  static func split(_ passage: inout Passage) -> Passage? {
    guard let end = end(of: passage.text), end < passage.text.count else { return nil }
    var number = passage
    number.text = Array(passage.text[..<end])
    passage.text.removeSubrange(..<end)
    if !passage.spaced.isEmpty {
      let spaced = passage.spaced
      passage.spaced = Array(spaced.dropFirst(end).drop { Glyph.isBlank($0) })
      // Blanks inside of the number move its end.
      if passage.spaced.filter({ !Glyph.isBlank($0) })
        != passage.text.filter({ !Glyph.isBlank($0) })
      {
        passage.spaced = passage.text
      }
    }
    return number
  }

  /// A text without such a number.
  static func bare(_ text: Glyphs) -> Glyphs {
    end(of: text).map { Array(text[$0...]) } ?? text
  }

  private static func end(of text: Glyphs) -> Int? {
    guard let number = SectionNumber(text), number.level >= 3 else { return nil }
    return number.end
  }
}
