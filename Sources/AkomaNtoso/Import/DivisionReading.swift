internal import ChineseText
internal import LegalXML
internal import RegulationModel

/// 编 分编 章 节 and what others have instead of them, 条, headings between them.
extension ActReader {
  /// Reads an element of the body, whatever it is.
  mutating func readUnit(_ element: XMLElement, inside parent: ProvisionKind?) {
    noteAttributes(element)
    switch element.name.local {
    case basicUnit: readArticle(element)
    case "crossHeading": readCrossheading(words(element), line: element.line)
    case "hcontainer" where element["name"] == AkomaNtoso.crossheading:
      readCrossheading(element.first("crossHeading").map { words($0) } ?? [], line: element.line)
    case "num", "heading", "subheading": break
    case "paragraph", "subsection", "subparagraph", "point", "list", "alinea", "indent", "clause":
      readParagraph(element)
    case let name where DivisionLevels.isDivision(name): readDivision(element, inside: parent)
    default: readBlocks(element, inside: parent)
    }
  }

  private mutating func readDivision(_ element: XMLElement, inside parent: ProvisionKind?) {
    let number = element.first("num").map { words($0) } ?? []
    var heading = element.first("heading").map { words($0) } ?? []
    if let sub = element.first("subheading") { heading = join(heading, words(sub)) }
    let level = DivisionLevels.level(of: element, inside: parent)
    guard let level else { return readAsHeading(element, join(number, heading), inside: parent) }
    let kind = level.kind
    if number.isEmpty {
      guard CanonicalLine.isSupplementary(0..<heading.count, in: heading.span) || text.isOwn else {
        return readAsHeading(element, heading, inside: parent)
      }
      builder.division(kind, nil, line: element.line, label: nil, heading: append(heading))
    } else if let label = UnitLabel(number, of: kind, after: lastNumbers[kind]) {
      note(label.isChosen, number, element)
      if level.isChanged { findings.add(.levelChanged, line: element.line, element.name.local) }
      lastNumbers[kind] = label.number
      builder.division(
        kind, label.number, line: element.line, label: append(label.label),
        heading: heading.isEmpty ? nil : append(heading))
    } else {
      return readAsHeading(element, join(number, heading), inside: parent)
    }
    for child in element.elements { readUnit(child, inside: kind) }
  }

  /// Two texts on one line, with a blank between them where words need one.
  func join(_ first: [UInt8], _ second: [UInt8]) -> [UInt8] {
    first.isEmpty || second.isEmpty ? first + second : text.tidy(first + [0x0A] + second)
  }

  /// A division that has no place among ours: its heading, then what it holds.
  private mutating func readAsHeading(
    _ element: XMLElement, _ heading: [UInt8], inside parent: ProvisionKind?
  ) {
    guard builder.hasUnits || element.descendant(basicUnit) != nil else {
      return readAsPreamble(element, heading)
    }
    if !heading.isEmpty {
      findings.add(.unitAsHeading, line: element.line, String(decoding: heading, as: UTF8.self))
      readCrossheading(heading, line: element.line)
    }
    for child in element.elements { readUnit(child, inside: parent) }
  }

  /// 总纲 before the first unit is preamble: its paragraphs are no 款 of an article.
  private mutating func readAsPreamble(_ element: XMLElement, _ heading: [UInt8]) {
    findings.add(.frontText, line: element.line, String(decoding: heading, as: UTF8.self))
    if !heading.isEmpty { builder.preamble(append(heading)) }
    var paragraphs: [XMLElement] = []
    for child in element.elements
    where !["num", "heading", "subheading"].contains(child.name.local) {
      collectBlocks(child, into: &paragraphs)
    }
    for paragraph in paragraphs {
      let words = words(paragraph)
      if !words.isEmpty { builder.preamble(append(words)) }
    }
  }

  private mutating func readCrossheading(_ words: [UInt8], line: Int) {
    guard !words.isEmpty else { return }
    builder.crossheading(line: line, append: append(words))
  }

  /// Blocks that stand where units should: each `p` and each row of a table is a paragraph.
  private mutating func readBlocks(_ element: XMLElement, inside parent: ProvisionKind?) {
    if DivisionLevels.isBlock(element.name.local) {
      for block in blocks(of: element) {
        let words = words(of: block)
        if !words.isEmpty { builder.paragraph(line: block.element.line, append: append(words)) }
      }
      return
    }
    if element.elements.isEmpty {
      let words = words(element)
      guard !words.isEmpty else { return }
      findings.add(.unitAsText, line: element.line, element.name.local)
      builder.paragraph(line: element.line, append: append(words))
      return
    }
    for child in element.elements { readUnit(child, inside: parent) }
  }

  private mutating func readArticle(_ element: XMLElement) {
    let printed = element.first("num").map { words($0) } ?? []
    guard let label = UnitLabel(printed, of: .article, after: lastNumbers[.article]) else { return }
    note(label.isChosen, printed, element)
    lastNumbers[.article] = label.number
    let brackets = CaptionBrackets.allCases.first {
      $0.name == element.first("heading")?["class"]
    }
    let caption = element.first("heading").map { words($0) }
    builder.article(
      label.number, line: element.line, label: append(label.label),
      caption: caption.flatMap { caption in
        guard !caption.isEmpty else { return nil }
        let brackets = brackets ?? .lenticular
        return append(brackets.open + caption + brackets.close)
      })
    readArticleContent(element)
  }

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

/// Which elements are divisions, and at which of our levels they stand.
enum DivisionLevels {
  private static let names: [String: ProvisionKind] = [
    "book": .part, "tome": .part, "part": .part, "title": .part, "subpart": .subpart,
    "subtitle": .subpart, "chapter": .chapter, "division": .chapter, "subchapter": .section,
    "section": .section, "subdivision": .section, "hcontainer": .chapter, "transitional": .chapter,
    "level": .chapter,
  ]

  static func isDivision(_ name: String) -> Bool { names[name] != nil }

  /// Elements that hold words and no units.
  static func isBlock(_ name: String) -> Bool {
    [
      "p", "block", "blockList", "ul", "ol", "table", "container", "foreign", "content", "tblock",
      "intro", "wrapUp",
    ]
    .contains(name)
  }

  /// The level of a division within another one; `nil` when none of ours is left.
  static func level(
    of element: XMLElement, inside parent: ProvisionKind?
  ) -> (kind: ProvisionKind, isChanged: Bool)? {
    let name = element.name.local
    let own = element["class"].flatMap { word in
      ProvisionKind.allCases.first { $0.isDivision && $0.name == word }
    }
    guard let wanted = own ?? names[name] else { return nil }
    var kind = wanted
    if let parent, kind <= parent {
      guard let next = ProvisionKind(rawValue: parent.rawValue + 1), next.isDivision else {
        return nil
      }
      kind = next
    }
    return (kind, kind.name != name && name != "division")
  }
}
