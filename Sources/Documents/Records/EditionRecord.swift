internal import ChineseText
internal import JSONText

/// Reads an edition back that this program wrote as JSON (`tiaoli/edition/1`): its lines with their
/// labels and headings.
struct EditionRecord {
  private var builder = DocumentBuilder(.json)
  private var tables = 0

  /// Whether a value is such an edition.
  static func recognizes(_ value: JSONValue) -> Bool {
    guard case .string(let schema) = EditionRecord.member("schema", of: value) else { return false }
    return schema.hasPrefix("tiaoli/edition/")
  }

  /// The document of an edition.
  ///
  /// - Throws: `text(.empty)` where it holds no text.
  static func document(_ edition: JSONValue) throws(DocumentFailure) -> SourceDocument {
    var record = EditionRecord()
    record.addFront(edition)
    for node in member("body", of: edition).elements { record.add(node, depth: 0) }
    for line in member("closing", of: edition).elements { record.addText(line) }
    for annex in member("annexes", of: edition).elements {
      record.addLine(annex, level: 2)
      for node in member("body", of: annex).elements { record.add(node, depth: 1) }
    }
    return try record.builder.finish()
  }

  private mutating func addFront(_ edition: JSONValue) {
    var title = Evidence()
    title.isTitle = true
    builder.add(EditionRecord.text("title", of: edition), title, at: place)
    builder.add(EditionRecord.text("document_number", of: edition), at: place)
    builder.add(EditionRecord.text("note", of: edition), at: place)
    for line in EditionRecord.member("preamble", of: edition).elements { addText(line) }
  }

  /// Adds a provision and what is in it; deeper than any edition is no edition.
  private mutating func add(_ node: JSONValue, depth: Int) {
    guard depth < 16 else { return }
    let children = EditionRecord.member("children", of: node).elements
    switch EditionRecord.text("kind", of: node) {
    case "part", "subpart", "chapter", "section", "crossheading":
      addLine(node, level: min(6, depth + 2))
    case "article": addArticle(node, children)
    default: addLine(node, level: nil)
    }
    let isArticle = EditionRecord.text("kind", of: node) == "article"
    for child in isArticle ? children.dropFirst() : children[...] { add(child, depth: depth + 1) }
    addText(EditionRecord.member("closing", of: node))
  }

  /// The label, the caption in brackets and the first 款 stand on one line.
  private mutating func addArticle(_ node: JSONValue, _ children: [JSONValue]) {
    let label = EditionRecord.text("label", of: node)
    let heading = EditionRecord.text("heading", of: node)
    let isUnit = label.hasSuffix("、") || label.hasSuffix(".")
    let caption = heading.isEmpty || isUnit ? heading : "【\(heading)】"
    let first = children.first.map { EditionRecord.text("text", of: $0) } ?? ""
    if isUnit, !heading.isEmpty {
      addLabelled(label, caption)
      addLines(first)
    } else {
      addLabelled(label, first, caption: caption)
    }
    for child in children.first.map({ EditionRecord.member("children", of: $0).elements }) ?? [] {
      add(child, depth: 4)
    }
    if let first = children.first { addText(EditionRecord.member("closing", of: first)) }
  }

  private mutating func addLine(_ node: JSONValue, level: Int?) {
    let words = ["heading", "text"].map { EditionRecord.text($0, of: node) }
    addLabelled(EditionRecord.text("label", of: node), words.joined(), level: level)
  }

  /// Adds a text behind its label, and behind a caption if there is one; the label stands alone
  /// before a table.
  private mutating func addLabelled(
    _ label: String, _ words: String, caption: String = "", level: Int? = nil
  ) {
    let head = [label, caption].filter { !$0.isEmpty }.joined(separator: "\u{3000}")
    var evidence = Evidence()
    evidence.labelLength = label.utf8.count
    evidence.heading = level
    addLines(words, behind: head.isEmpty ? "" : head + "\u{3000}", evidence)
  }

  private mutating func addText(_ value: JSONValue) {
    if case .string(let text) = value { addLines(text) }
  }

  /// Adds a block for each line of a text and for each row of its table.
  private mutating func addLines(
    _ text: String, behind head: String = "", _ evidence: Evidence = Evidence()
  ) {
    let bytes = Array(text.utf8)
    var isHeadOpen = !head.isEmpty
    for piece in TextPiece.pieces(of: bytes.indices, in: bytes) {
      switch piece {
      case .line(let line):
        let words = Array(bytes[line])
        builder.add(
          isHeadOpen ? Array(head.utf8) + words : words, isHeadOpen ? evidence : Evidence(),
          at: place)
      case .table(let rows):
        if isHeadOpen { builder.add(head, evidence, at: place) }
        addRows(rows, of: bytes)
      }
      isHeadOpen = false
    }
    if isHeadOpen { builder.add(head, evidence, at: place) }
  }

  private mutating func addRows(_ rows: [Range<Int>], of bytes: [UInt8]) {
    tables += 1
    for (position, row) in rows.enumerated() {
      var evidence = Evidence()
      let cells = TextPiece.cells(of: row, in: bytes).count
      evidence.row = Evidence.Row(
        table: tables, number: position + 1, spans: Array(repeating: 1, count: cells))
      builder.add(Array(bytes[row]), evidence, at: place)
    }
  }

  private var place: Place { Place(paragraph: builder.count + 1) }

  private static func member(_ name: String, of value: JSONValue) -> JSONValue {
    value.members.first { $0.name == name }?.value ?? .null
  }

  private static func text(_ name: String, of value: JSONValue) -> String {
    if case .string(let text) = member(name, of: value) { text } else { "" }
  }
}
