internal import AknProfile
internal import ChineseText
internal import LegalXML
internal import RegulationModel

/// 编 分编 章 节 and what others have instead of them, headings between articles, and words that
/// stand in no article.
extension ActReader {
  /// Reads an element of the body, whatever it is.
  mutating func readUnit(_ element: XMLElement, inside parent: ProvisionKind?) {
    if isBasicUnit(element) { return readArticle(element) }
    if isCrossheading(element) {
      for part in element.parts { readCrossheading(words(part), line: element.line) }
      return
    }
    switch UnitRole(element) {
    case .division: readDivision(element, inside: parent)
    case .crossheading, .label: readCrossheading(words(element), line: element.line)
    case .provision, .item, .list, .lead, .closing, .words: readLoose(element)
    case .other where element.elements.isEmpty || element.holdsWords: readLoose(element)
    case .other: readAsHeading(element, words(of: element, "num", "heading", "subheading"), parent)
    }
  }

  /// What an export writes where no `crossHeading` may stand.
  private func isCrossheading(_ element: XMLElement) -> Bool {
    element.name.local == "hcontainer" && element["name"] == AknNames.crossheading
  }

  private mutating func readDivision(_ element: XMLElement, inside parent: ProvisionKind?) {
    noteAttributes(element)
    let number = words(of: element, "num")
    let heading = words(of: element, "heading", "subheading")
    guard let level = DivisionLevels.level(of: element, inside: parent) else {
      return readAsHeading(element, join([number, heading]), parent)
    }
    var kind = level.kind
    if number.isEmpty {
      guard CanonicalLine.isSupplementary(0..<heading.count, in: heading.span) || text.isOwn else {
        return readAsHeading(element, heading, parent)
      }
      // 附则 beside 编 is no 章 of the last one.
      if !text.isOwn, parent == nil { kind = widestDivision ?? kind }
      builder.division(kind, nil, line: element.line, label: nil, heading: append(heading))
      isInArticle = false
    } else if let label = UnitLabel(
      number, of: kind, id: element["eId"], after: lastNumbers[kind])
    {
      note(label.isChosen, number, element)
      if level.isChanged { findings.add(.levelChanged, line: element.line, element.name.local) }
      lastNumbers[kind] = label.number
      builder.division(
        kind, label.number, line: element.line, label: append(label.label),
        heading: heading.isEmpty ? nil : append(heading))
      isInArticle = false
    } else {
      return readAsHeading(element, join([number, heading]), parent)
    }
    widestDivision = min(widestDivision ?? kind, kind)
    readParts(of: element, inside: kind)
  }

  private mutating func readParts(of element: XMLElement, inside kind: ProvisionKind?) {
    for part in element.parts where UnitRole(part) != .label { readUnit(part, inside: kind) }
  }

  /// A division that has no place among ours: its heading, then what it holds.
  private mutating func readAsHeading(
    _ element: XMLElement, _ heading: [UInt8], _ parent: ProvisionKind?
  ) {
    guard builder.hasUnits || holdsBasicUnit(element) else {
      return readAsPreamble(element, heading)
    }
    if !heading.isEmpty {
      findings.add(.unitAsHeading, line: element.line, String(decoding: heading, as: UTF8.self))
      readCrossheading(heading, line: element.line)
    }
    readParts(of: element, inside: parent)
  }

  /// 总纲 before the first unit is preamble: its paragraphs are no 款 of an article.
  private mutating func readAsPreamble(_ element: XMLElement, _ heading: [UInt8]) {
    let example = heading.isEmpty ? element.name.local : String(decoding: heading, as: UTF8.self)
    findings.add(.frontText, line: element.line, example)
    if !heading.isEmpty { builder.preamble(append(heading)) }
    for part in element.parts where UnitRole(part) != .label {
      for block in blocks(of: part, keepsLists: false) {
        let words = words(of: block)
        if !words.isEmpty { builder.preamble(append(words)) }
      }
    }
  }

  private mutating func readCrossheading(_ words: [UInt8], line: Int) {
    guard !words.isEmpty else { return }
    builder.crossheading(line: line, append: append(words))
    isInArticle = false
  }

  /// What stands where units should is read as 款 that are in no article, or behind an article as
  /// its last ones: so they would be read in print.
  mutating func readLoose(_ element: XMLElement) {
    let role = UnitRole(element)
    if isInArticle { findings.add(.textBehindArticle, line: element.line, element.name.local) }
    if role == .other { findings.add(.unitAsText, line: element.line, element.name.local) }
    if role == .provision { return readParagraph(element) }
    var state = OpenParagraph()
    readPart(element, &state)
    finish(&state)
  }

  // MARK: - Notes

  /// Notes a label that was chosen.
  mutating func note(_ isChosen: Bool, _ printed: [UInt8], _ element: XMLElement) {
    guard isChosen else { return }
    findings.add(.labelChosen, line: element.line, String(decoding: printed, as: UTF8.self))
  }

  /// What the model does not keep of a provision.
  mutating func noteAttributes(_ element: XMLElement) {
    if let status = element["status"] { findings.add(.statusLeftOut, line: element.line, status) }
    if element["wId"] != nil || element["period"] != nil {
      findings.add(.versionLeftOut, line: element.line, element["eId"] ?? element.name.local)
    }
  }
}
