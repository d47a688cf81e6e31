internal import AknProfile
internal import ChineseText
internal import LegalXML
internal import RegulationModel

/// Reads a body: 编 分编 章 节 and what others have instead of them, headings between articles, and
/// words that stand in no article.
///
/// Depth is that of the document, which the parser of XML limits.
struct BodyReading {
  /// The widest division so far.
  private var widestDivision: ProvisionKind?

  /// Reads the body, or the text of an annex.
  mutating func read(_ body: XMLElement, into draft: inout ActDraft) {
    draft.basicUnit = "article"
    if !draft.isOwn {
      let candidates = [
        "article", "section", "regulation", "rule", "clause", "level", "paragraph", "point", "item",
      ]
      draft.basicUnit = candidates.first { body.holdsUnit($0) } ?? "article"
    }
    for part in body.parts { readUnit(part, inside: nil, &draft) }
  }

  /// Reads an element of the body, whatever it is.
  private mutating func readUnit(
    _ element: XMLElement, inside parent: ProvisionKind?, _ draft: inout ActDraft
  ) {
    if UnitName.of(element) == draft.basicUnit {
      return ArticleReading.read(element, into: &draft)
    }
    if isCrossheading(element), !element.holdsUnit(draft.basicUnit) {
      for part in element.parts {
        readCrossheading(draft.words.words(part), line: element.line, &draft)
      }
      return
    }
    if UnitRole(element) == .list, !draft.isOwn, element.holdsUnit(draft.basicUnit) {
      return readParts(of: element, inside: parent, &draft)
    }
    switch UnitRole(element) {
    case .division where isCrossheading(element):
      readAsHeading(
        element, draft.words.words(of: element, "num", "heading", "subheading"), parent, &draft)
    case .division: readDivision(element, inside: parent, &draft)
    case .crossheading, .label:
      readCrossheading(draft.words.words(element), line: element.line, &draft)
    case .provision, .item, .list, .lead, .closing, .words:
      LooseReading.read(element, into: &draft)
    case .other where element.elements.isEmpty || element.holdsWords:
      LooseReading.read(element, into: &draft)
    case .other:
      let heading = draft.words.words(of: element, "num", "heading", "subheading")
      readAsHeading(element, heading, parent, &draft)
    }
  }

  /// What an export writes where no `crossHeading` may stand.
  private func isCrossheading(_ element: XMLElement) -> Bool {
    element.name.local == "hcontainer" && element["name"] == AknNames.crossheading
  }

  private mutating func readDivision(
    _ element: XMLElement, inside parent: ProvisionKind?, _ draft: inout ActDraft
  ) {
    draft.words.noteAttributes(element)
    let number = draft.words.words(of: element, "num")
    let heading = draft.words.words(of: element, "heading", "subheading")
    guard let level = DivisionLevels.level(of: element, inside: parent) else {
      return readAsHeading(element, draft.words.join([number, heading]), parent, &draft)
    }
    var kind = level.kind
    if number.isEmpty {
      guard CanonicalLine.isSupplementary(0..<heading.count, in: heading.span) || draft.isOwn else {
        return readAsHeading(element, heading, parent, &draft)
      }
      // 附则 beside 编 is no 章 of the last one.
      if !draft.isOwn, parent == nil { kind = widestDivision ?? kind }
      draft.builder.division(
        kind, nil, line: element.line, label: nil, heading: EditionBuilder.append(heading))
    } else if let label = UnitLabel(
      number, of: kind, id: element["eId"], after: draft.lastNumbers[kind],
      keepsLabels: draft.keepsLabels)
    {
      if level.isChanged { draft.words.note(.levelChanged, element) }
      draft.lastNumbers[kind] = label.number
      draft.builder.division(
        kind, label.number, line: element.line, label: EditionBuilder.append(label.label),
        heading: heading.isEmpty ? nil : EditionBuilder.append(heading))
      if label.isChosen { draft.note(label: number, chosen: label.label, of: element) }
    } else {
      return readAsHeading(element, draft.words.join([number, heading]), parent, &draft)
    }
    draft.isInArticle = false
    widestDivision = min(widestDivision ?? kind, kind)
    readParts(of: element, inside: kind, &draft)
  }

  private mutating func readParts(
    of element: XMLElement, inside kind: ProvisionKind?, _ draft: inout ActDraft
  ) {
    for part in element.parts where UnitRole(part) != .label {
      readUnit(part, inside: kind, &draft)
    }
  }

  /// A division that has no place among ours: its heading, then what it holds.
  private mutating func readAsHeading(
    _ element: XMLElement, _ heading: [UInt8], _ parent: ProvisionKind?, _ draft: inout ActDraft
  ) {
    guard draft.builder.hasUnits || element.holdsUnit(draft.basicUnit) else {
      return LooseReading.readPreamble(element, heading, into: &draft)
    }
    if !heading.isEmpty {
      draft.words.note(.unitAsHeading, element, heading)
      readCrossheading(heading, line: element.line, &draft)
    }
    readParts(of: element, inside: parent, &draft)
  }

  private func readCrossheading(_ words: [UInt8], line: Int, _ draft: inout ActDraft) {
    guard !words.isEmpty else { return }
    draft.builder.crossheading(line: line, append: EditionBuilder.append(words))
    draft.isInArticle = false
  }
}

extension XMLElement {
  /// Whether a unit of a name stands within, at any depth; one that is quoted does not count.
  fileprivate func holdsUnit(_ name: String) -> Bool {
    elements.contains { element in
      if UnitName.of(element) == name { return true }
      switch UnitRole(element) {
      case .words, .lead, .closing, .label: return false
      default: return element.holdsUnit(name)
      }
    }
  }
}
