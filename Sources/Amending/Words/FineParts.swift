internal import ChineseText
internal import DecisionLanguage
internal import RegulationModel

/// Parts of a text that have no number: the proviso (但书), the halves of a sentence.
///
/// They are found in the words themselves; where more than one place may be meant, none is.
struct FinePart {
  /// The words of the part, without the mark that ends their sentence.
  var words: Range<Int>
  /// What goes when the part goes: the mark before it, too.
  var removal: Range<Int>

  /// The proviso of a text: from 但 or 但是 at the start of a clause to the end of the sentence.
  ///
  ///     甲应当乙，但是丙除外。      ，但是丙除外
  ///
  /// - Returns: `nil` when there is none, or more than one, or nobody can say where it ends.
  static func proviso(in text: [UInt8]) -> FinePart? {
    var found: [FinePart] = []
    for sentence in Sentences.ranges(in: text) {
      let marks = ClauseMark.all(in: text, sentence)
      let end = ClauseMark.end(of: sentence, in: text)
      var starts: [(mark: Int, word: Int)] = [(sentence.lowerBound, sentence.lowerBound)]
      starts += marks.filter { $0.range.upperBound < end }.map {
        ($0.range.lowerBound, $0.range.upperBound)
      }
      for start in starts where opensProviso(start.word, in: text) {
        // Behind a ； nobody knows whether it is still the proviso.
        guard
          !marks.contains(where: {
            $0.isDivider && $0.range.lowerBound > start.word && $0.range.lowerBound < end
          })
        else { return nil }
        let isSentence = start.word == sentence.lowerBound
        found.append(
          FinePart(
            words: start.word..<end, removal: isSentence ? sentence : start.mark..<end))
      }
    }
    return found.count == 1 ? found[0] : nil
  }

  private static func opensProviso(_ offset: Int, in text: [UInt8]) -> Bool {
    guard offset < text.count else { return false }
    return glyph(at: offset, in: text.span).value == 0x4F46  // 但
  }

  /// One half of a text that is one sentence with one ； in it.
  static func half(_ number: Int, of text: [UInt8]) -> FinePart? {
    let sentences = Sentences.ranges(in: text)
    guard sentences.count == 1, let sentence = sentences.first else { return nil }
    let end = ClauseMark.end(of: sentence, in: text)
    let dividers = ClauseMark.all(in: text, sentence).filter {
      $0.isDivider && $0.range.upperBound < end
    }
    guard dividers.count == 1, let divider = dividers.first?.range else { return nil }
    return number == 1
      ? FinePart(words: 0..<divider.lowerBound, removal: 0..<divider.upperBound)
      : FinePart(words: divider.upperBound..<end, removal: divider.lowerBound..<end)
  }
}

/// A mark that parts clauses of a sentence.
private struct ClauseMark {
  var range: Range<Int>
  /// Whether it is a ；.
  var isDivider: Bool

  static func all(in text: [UInt8], _ range: Range<Int>) -> [ClauseMark] {
    var marks: [ClauseMark] = []
    var cursor = GlyphCursor(range)
    let span = text.span
    while !cursor.isAtEnd {
      let start = cursor.offset
      let next = cursor.take(span)
      let isDivider = next == Glyph.semicolon || next == 0x3B
      guard isDivider || next == Glyph.comma || next == 0x2C || next == Glyph.colon else {
        continue
      }
      marks.append(ClauseMark(range: start..<cursor.offset, isDivider: isDivider))
    }
    return marks
  }

  /// Offset of the mark that ends a sentence, or of its end where it has none.
  static func end(of sentence: Range<Int>, in text: [UInt8]) -> Int {
    guard
      let last = glyph(endingAt: sentence.upperBound, notBefore: sentence.lowerBound, in: text.span)
    else { return sentence.upperBound }
    return EndMark.ends(last.value) ? last.offset : sentence.upperBound
  }
}
