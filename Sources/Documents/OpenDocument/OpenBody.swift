internal import ChineseText
internal import LegalXML

/// A block of a text, before it goes into the document.
struct OpenBlock {
  var text: [UInt8]
  var evidence: Evidence
  var place: Place
}

/// Walks through the body of a text and makes its blocks.
struct OpenBody {
  /// A list that is open: its style, its level from 0, and whether its item still needs its label.
  struct OpenList {
    let style: OpenListStyle?
    let level: Int
    var needsLabel = false
    /// The number that the item sets.
    var start: Int?
  }

  let styles: OpenStyles
  var changes = OpenChanges()
  var blocks: [OpenBlock] = []
  /// How many paragraphs and tables there were.
  var paragraphs = 0
  var tables = 0
  private(set) var pictures = 0
  /// Why all that is read now is set aside.
  var aside: Evidence.Aside?
  private var counters = OpenListCounters()
  private var headings = OpenListCounters()
  var open: [OpenList] = []

  init(_ styles: OpenStyles) {
    self.styles = styles
  }

  /// Reads the elements within; the depth of a document is limited, and with it this recursion.
  mutating func read(_ parent: XMLElement) {
    for element in parent.elements { readElement(element) }
  }

  /// Reads the elements within as something that is set aside.
  mutating func read(_ parent: XMLElement, as why: Evidence.Aside) {
    let before = aside
    aside = aside ?? why
    read(parent)
    aside = before
  }

  private mutating func readElement(_ element: XMLElement) {
    switch element.openName {
    case "text:p", "text:h": readParagraph(element)
    case "text:list": readList(element)
    case "text:numbered-paragraph": readNumbered(element)
    case "table:table": readTable(element)
    case "text:section":
      let isHidden = element.open("text:display") == "none"
      if isHidden { read(element, as: .hidden) } else { read(element) }
    case "text:table-of-content", "text:illustration-index", "text:table-index",
      "text:object-index", "text:user-index", "text:alphabetical-index", "text:bibliography":
      if let body = element.firstOpen("text:index-body") { read(body, as: .contents) }
    case "text:tracked-changes": changes.read(element)
    case "text:change", "text:change-start", "text:change-end": readChange(element)
    case "draw:image": pictures += 1
    case "office:annotation": add(OpenPlain.text(of: element), as: .comment)
    case "office:forms", "text:sequence-decls", "text:variable-decls", "text:user-field-decls",
      "svg:title", "svg:desc", "office:event-listeners":
      break
    default: read(element)
    }
  }

  private mutating func readChange(_ element: XMLElement) {
    guard let identifier = element.open("text:change-id") else { return }
    if element.openName == "text:change", let deleted = changes.deletion(identifier) {
      add(deleted, as: .deleted)
    }
    changes.note(element.openName, identifier)
  }

  /// Adds a block that is set aside.
  mutating func add(_ text: String, as why: Evidence.Aside) {
    var evidence = Evidence()
    evidence.aside = aside ?? why
    blocks.append(
      OpenBlock(text: Array(text.utf8), evidence: evidence, place: Place(paragraph: paragraphs)))
  }

  // MARK: Paragraphs

  private mutating func readParagraph(_ element: XMLElement) {
    paragraphs += 1
    let inline = OpenInline(element, styles, &changes)
    pictures += inline.pictures
    let label = label(of: element)
    var evidence = evidence(of: element)
    for (index, line) in inline.lines.enumerated() {
      var text = line.text
      evidence.links = line.links
      evidence.isInserted = line.isInserted
      evidence.labelLength = 0
      evidence.continuesParagraph = index > 0
      if index == 0, let label, !label.text.isEmpty { prefix(label, &text, &evidence) }
      blocks.append(OpenBlock(text: text, evidence: evidence, place: Place(paragraph: paragraphs)))
    }
    for (why, text) in inline.asides { add(text, as: why) }
    for frame in inline.frames { readFrame(frame) }
  }

  /// Text boxes and shapes that hang on a paragraph stand in no list of it.
  private mutating func readFrame(_ frame: XMLElement) {
    let outer = open
    open = []
    let before = pictures
    read(frame)
    pictures = before
    open = outer
  }

  private func prefix(
    _ label: (text: String, hasBlank: Bool), _ text: inout [UInt8], _ evidence: inout Evidence
  ) {
    let front = Array((label.hasBlank ? label.text + "\u{3000}" : label.text).utf8)
    var start = GlyphCursor(text.indices)
    start.skipBlanks(text.span)
    evidence.labelLength = label.text.utf8.count
    evidence.links = evidence.links.map { $0.moved(by: front.count - start.offset) }
    text.removeFirst(start.offset)
    text = front + text
  }

  private func evidence(of element: XMLElement) -> Evidence {
    var evidence = Evidence()
    let style = element.open("text:style-name")
    if element.openName == "text:h" {
      evidence.heading = min(max(Int(element.open("text:outline-level") ?? "") ?? 1, 1), 6)
    }
    evidence.isTitle = styles.paragraph(style, is: "Title")
    evidence.alignment = styles.paragraph(style, \.alignment)
    evidence.indent = styles.indent(style)
    evidence.listLevel = open.last?.level
    evidence.aside = aside
    return evidence
  }

  // MARK: Lists

  /// The label of a paragraph and whether a blank follows it; `nil` where it has none.
  private mutating func label(of element: XMLElement) -> (text: String, hasBlank: Bool)? {
    if let list = open.last {
      guard list.needsLabel else { return nil }
      open[open.count - 1].needsLabel = false
      let numbers = counters.count(level: list.level, start: list.start, style: list.style)
      return labelText(list.style, list.level, numbers)
    }
    guard element.openName == "text:h", element.open("text:is-list-header") != "true" else {
      return nil
    }
    let level = min(max(Int(element.open("text:outline-level") ?? "") ?? 1, 1), 10) - 1
    let named = styles.paragraph(element.open("text:style-name"), \.list)
    let style = named.map { $0.isEmpty ? nil : styles.lists[$0] } ?? styles.outline
    guard let style else { return nil }
    let start =
      element.open("text:restart-numbering") == "true"
      ? Int(element.open("text:start-value") ?? "") ?? style.levels[level]?.start : nil
    let numbers = headings.count(level: level, start: start, style: style)
    return labelText(style, level, numbers)
  }

  private func labelText(
    _ style: OpenListStyle?, _ level: Int, _ numbers: [Int]
  ) -> (text: String, hasBlank: Bool)? {
    guard let style else { return nil }
    let text = style.label(level: level, numbers: numbers)
    return text.isEmpty ? nil : (text, style.levels[level]?.isFollowedByNothing != true)
  }

  private mutating func readList(_ element: XMLElement) {
    let level = min((open.last?.level ?? -1) + 1, 9)
    let name = element.open("text:style-name")
    let style = name.flatMap { styles.lists[$0] } ?? open.last?.style ?? paragraphStyle(element)
    let key = name ?? ""
    if open.isEmpty {
      counters.begin(
        style: key, continuing: element.open("text:continue-list"),
        continues: element.open("text:continue-numbering") == "true")
    }
    open.append(OpenList(style: style, level: level))
    for item in element.elements {
      let isItem = item.openName == "text:list-item"
      guard isItem || item.openName == "text:list-header" else { continue }
      open[open.count - 1].needsLabel = isItem
      open[open.count - 1].start = item.open("text:start-value").flatMap { Int($0) }
      read(item)
    }
    open.removeLast()
    if open.isEmpty { counters.end(style: key, identifier: element.open("xml:id")) }
  }

  /// A list without a style of its own takes that of its paragraphs.
  private func paragraphStyle(_ list: XMLElement) -> OpenListStyle? {
    let first = list.elements.lazy.flatMap(\.elements).first {
      $0.openName == "text:p" || $0.openName == "text:h"
    }
    let name = styles.paragraph(first?.open("text:style-name"), \.list)
    return name.flatMap { styles.lists[$0] }
  }

  private mutating func readNumbered(_ element: XMLElement) {
    let level = min(max(Int(element.open("text:level") ?? "") ?? 1, 1), 10) - 1
    let name = element.open("text:style-name") ?? ""
    let list = element.open("text:list-id") ?? name
    counters.begin(style: name, continuing: list, continues: false)
    let outer = open
    open = [
      OpenList(
        style: styles.lists[name], level: level, needsLabel: true,
        start: element.open("text:start-value").flatMap { Int($0) })
    ]
    read(element)
    open = outer
    counters.end(style: name, identifier: list)
  }
}
