internal import AknProfile
internal import LegalXML
internal import RegulationModel

/// Reads 条: label, caption, and what stands inside.
enum ArticleReading {
  /// Reads a 条.
  static func read(_ element: XMLElement, into draft: inout ActDraft) {
    draft.words.noteAttributes(element)
    let printed = draft.words.words(of: element, "num")
    guard
      let label = UnitLabel(
        printed, of: .article, id: element["eId"], after: draft.lastNumbers[.article],
        isOwn: draft.isOwn, keepsLabels: draft.keepsLabels)
    else { return }
    draft.lastNumbers[.article] = label.number
    let heading = draft.words.words(of: element, "heading")
    draft.builder.article(
      label.number, line: element.line, label: EditionBuilder.append(label.label))
    if label.isChosen { draft.note(label: printed, chosen: label.label, of: element) }
    if !heading.isEmpty, label.isUnit {
      draft.builder.unitHeading(EditionBuilder.append(heading))
    } else if !heading.isEmpty {
      let brackets = CaptionBrackets.allCases.first {
        $0.name == element.first("heading")?["class"]
      }
      let caption = (brackets ?? .lenticular).around(heading)
      draft.builder.caption(EditionBuilder.append(caption))
    }
    draft.isInArticle = true
    var reading = ParagraphReading(isInArticle: true)
    for part in element.parts where !["num", "heading"].contains(part.name.local) {
      reading.read(part, into: &draft)
    }
    reading.finish(&draft)
    if !reading.isWritten { draft.builder.emptyParagraph(line: element.line) }
  }
}

extension CaptionBrackets {
  /// A caption in its brackets.
  fileprivate func around(_ words: [UInt8]) -> [UInt8] { open + words + close }
}
