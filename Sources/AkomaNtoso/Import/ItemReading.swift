internal import ChineseText
internal import LegalXML
internal import RegulationModel

/// Reads 项 and 目, and what stands inside them.
enum ItemReading {
  /// Deeper lists stand beside the deepest.
  private static let maximumDepth = 8

  /// Reads an item.
  ///
  /// - Parameters:
  ///   - element: a `point`, or what stands for one.
  ///   - position: its position in the list, from 1.
  ///   - depth: 0 for a 项, 1 and more for a 目.
  ///   - draft: where it goes.
  static func read(
    _ element: XMLElement, position: Int, depth: Int, into draft: inout ActDraft
  ) {
    draft.words.noteAttributes(element)
    let printed = draft.words.words(of: element, "num")
    let label = ItemLabel(
      printed, id: element["eId"], position: position, depth: depth, keepsLabels: draft.keepsLabels)
    let parts = ItemParts(of: element, &draft.words).parts
    var words = draft.words.words(of: element, "heading", "subheading")
    if !words.isEmpty { draft.words.note(.headingInText, element, words) }
    let hasText = beginsWithText(element, isOwn: draft.isOwn)
    if hasText, case .words(let block) = parts.first {
      words = draft.words.join([words, draft.words.words(of: block)])
    }
    let paragraphs = QuotedBreak.paragraphs(words)
    draft.builder.item(
      label.number, depth: depth, line: element.line, label: EditionBuilder.append(label.label),
      text: EditionBuilder.append(paragraphs[0]))
    if label.isChosen { draft.note(label: printed, chosen: label.label, of: element) }
    for paragraph in paragraphs.dropFirst() {
      draft.builder.paragraph(
        line: element.line, in: .item, append: EditionBuilder.append(paragraph))
    }
    readInside(parts, isTextRead: hasText, depth: depth, into: &draft)
  }

  /// Whether the first words are the item's own. Those of a `paragraph` in our own documents are not:
  /// there it is a further one, also of an item without words.
  private static func beginsWithText(_ element: XMLElement, isOwn: Bool) -> Bool {
    guard isOwn else { return true }
    let first = element.elements.first { UnitRole($0) != .label }
    return first.map(UnitRole.init) != .provision
  }

  /// What stands below an item: 目, and further paragraphs of the 项.
  private static func readInside(
    _ parts: [ItemPart], isTextRead: Bool, depth: Int, into draft: inout ActDraft
  ) {
    var position = 0
    for (index, part) in parts.enumerated() {
      switch part {
      case .item(let element):
        position += 1
        read(element, position: position, depth: min(depth + 1, maximumDepth), into: &draft)
      case .words where index == 0 && isTextRead: break
      case .words(let block):
        let words = draft.words.words(of: block)
        guard !words.isEmpty else { continue }
        for paragraph in QuotedBreak.paragraphs(words) {
          draft.builder.paragraph(
            line: block.element.line, in: .item, append: EditionBuilder.append(paragraph))
        }
      }
    }
  }
}
