internal import ChineseText
internal import RegulationModel

/// The titles of a collection that counts its regulations: 一、考勤制度, 二、请假制度, each above a 第一条.
/// The numbers are the collection's and are set apart.
enum NumberedTitles {
  /// Passages from a title to its first article: a 题注, a number, the heading of a chapter.
  private static let reach = 5

  /// The document without such numbers.
  static func opened(_ outline: DocumentOutline) -> DocumentOutline {
    let firsts = outline.passages.indices.filter {
      outline.passages[$0].label?.label == .article(ProvisionNumber(1))
    }
    guard firsts.count > 1 else { return outline }
    let titles = firsts.compactMap { title(above: $0, outline) }
    guard titles.count > 1 else { return outline }
    let bytes = outline.text.bytes.span
    var passages = outline.passages
    var marks = outline.marks
    for index in titles {
      let passage = passages[index]
      let number = Respacing.text(passage.start..<passage.textStart, of: bytes)
      marks.append(MarkApart(line: passage.line, offset: passage.start, text: number))
      passages[index] = passage.withoutLabel
    }
    return DocumentOutline(outline, passages: passages, apart: outline.apart, marks: marks)
  }

  /// The numbered title of an act above a first article, with nothing but its front between.
  private static func title(above first: Int, _ outline: DocumentOutline) -> Int? {
    for index in (max(0, first - reach)..<first).reversed() {
      let passage = outline.passages[index]
      switch passage.label?.label {
      case .item:
        let isAct = !passage.endsClause && TitleWords.areAct(outline.text.text(passage))
        return isAct ? index : nil
      case .article, .annex: return nil
      case .division, nil: if passage.endsClause, !isNote(passage, outline) { return nil }
      }
    }
    return nil
  }

  private static func isNote(_ passage: Passage, _ outline: DocumentOutline) -> Bool {
    CanonicalLine.looksLikeNote(passage.start..<passage.end, in: outline.text.bytes.span)
  }
}

extension Passage {
  /// The passage from the words behind its label on.
  var withoutLabel: Passage { opened(at: textStart) }

  /// The passage from a UTF-8 offset on, without label.
  func opened(at start: Int) -> Passage {
    var rest = Passage(
      first: first, last: last, start: start, label: nil, textStart: start, end: end,
      endsClause: endsClause)
    rest.mark = mark
    return rest
  }
}
