internal import LegalXML
internal import RegulationModel

/// Reads what stands where units should.
enum LooseReading {
  /// Reads words as 款 that are in no article, or behind an article as its last ones: so they would
  /// be read in print.
  static func read(_ element: XMLElement, into draft: inout ActDraft) {
    let role = UnitRole(element)
    if draft.isInArticle { draft.words.note(.textBehindArticle, element) }
    if role == .other { draft.words.note(.unitAsText, element) }
    if role == .provision { return ParagraphReading.readParagraph(element, into: &draft) }
    var reading = ParagraphReading()
    reading.read(element, into: &draft)
    reading.finish(&draft)
  }

  /// 总纲 before the first unit is preamble: its paragraphs are no 款 of an article.
  static func readPreamble(
    _ element: XMLElement, _ heading: [UInt8], into draft: inout ActDraft
  ) {
    if heading.isEmpty {
      draft.words.note(.frontText, element)
    } else {
      draft.words.note(.frontText, element, heading)
      draft.builder.preamble(EditionBuilder.append(heading))
    }
    for part in element.parts where UnitRole(part) != .label {
      for block in draft.words.blocks(of: part, keepsLists: false) {
        let words = draft.words.words(of: block)
        if !words.isEmpty { draft.builder.preamble(EditionBuilder.append(words)) }
      }
    }
  }
}
