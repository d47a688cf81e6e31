/// The body of a Word document under construction: paragraphs and tables (ECMA-376, part 1, 17).
package struct WordText: Sendable {
  /// How a paragraph is set.
  package enum Style: Sendable, Hashable {
    /// The title over all.
    case title
    /// A line under the title.
    case subtitle
    /// The 题注 in one line, in the middle; the number of the document.
    case note
    /// A 题注 of several lines.
    case longNote
    /// A heading, by its level from 1; deeper ones than 6 are set as that.
    case heading(Int)
    /// The title of an annex.
    case annexTitle
    /// Running text, its first line indented by two characters.
    case body
    /// Running text without an indent.
    case line
    /// Who and when, at the right.
    case signature
    /// Running text in a table cell.
    case cell
    /// Words in a table cell, without an indent.
    case cellLine
    /// The head of a table column, a division in a table.
    case cellHead
    /// A note in a table cell.
    case cellNote

    fileprivate var id: String {
      switch self {
      case .title: "Title"
      case .subtitle: "Subtitle"
      case .note: "Note"
      case .longNote: "LongNote"
      case .heading(let level): "Heading\(min(max(level, 1), 6))"
      case .annexTitle: "AnnexTitle"
      case .body: "Body"
      case .line: "Line"
      case .signature: "Signature"
      case .cell: "CellText"
      case .cellLine: "CellLine"
      case .cellHead: "CellHead"
      case .cellNote: "CellNote"
      }
    }
  }

  /// What one paragraph has beside its style.
  package struct Setting: Sendable, Hashable {
    /// Empty lines behind it.
    package var linesBehind = 0
    /// Its indent at the right, in hundredths of a character.
    package var right = 0
    /// Whether it begins a page.
    package var beginsPage = false
    /// Whether it is a heading at the left edge.
    package var isAtLeft = false
    /// Whether it is a heading that stands where a paragraph of text would begin.
    package var isInText = false
    /// What became of its end in a revision; `nil` for one that both texts have.
    package var end: WordRevision?

    /// Makes a setting without anything.
    package init() {}
  }

  var xml = XMLText()
  /// How many marks of revisions were made.
  private var revisions = 0
  private var endsWithTable = false

  /// Makes an empty body.
  package init() {}

  /// Adds a paragraph.
  package mutating func paragraph(
    _ style: Style, _ setting: Setting = Setting(), content: (inout WordRuns) -> Void
  ) {
    var runs = WordRuns(revisions: revisions)
    content(&runs)
    let number = runs.revisions
    revisions = number + (setting.end == nil ? 0 : 1)
    xml.element("w:p") { xml in
      xml.element("w:pPr") { xml in
        xml.empty("w:pStyle", ("w:val", style.id))
        Self.write(setting, number, to: &xml)
      }
      xml.append(runs.xml)
    }
    endsWithTable = false
  }

  /// Adds a paragraph of plain text.
  package mutating func paragraph(_ style: Style, _ text: String) {
    paragraph(style) { $0.add(text) }
  }

  /// Adds a paragraph of plain text with a setting of its own.
  package mutating func paragraph(_ style: Style, _ setting: Setting, _ text: String) {
    paragraph(style, setting) { $0.add(text) }
  }

  /// The children of `w:pPr` in the order of the schema.
  private static func write(_ setting: Setting, _ number: Int, to xml: inout XMLText) {
    if setting.beginsPage { xml.empty("w:pageBreakBefore") }
    if setting.linesBehind > 0 {
      xml.empty("w:spacing", ("w:after", String(setting.linesBehind * PageForm.line)))
    }
    if setting.isInText {
      xml.empty("w:ind", ("w:firstLineChars", "200"), ("w:firstLine", "640"))
    } else if setting.right > 0 {
      // A character of the text, 16 points.
      xml.empty(
        "w:ind", ("w:rightChars", String(setting.right)),
        ("w:right", String(setting.right * 32 / 10)))
    }
    if setting.isAtLeft || setting.isInText { xml.empty("w:jc", ("w:val", "left")) }
    xml.element("w:rPr") { xml in
      if let end = setting.end {
        xml.empty(
          end.operation == .inserted ? "w:ins" : "w:del", attributes: end.attributes(number))
      }
      xml.face(nil)
    }
  }

  /// Adds what a table stands in front of: Word joins tables that touch, and a body or a cell must end
  /// with a paragraph.
  mutating func close() {
    if endsWithTable { paragraph(.cellLine, "") }
  }

  /// Adds a finished table.
  mutating func addTable(_ table: XMLText) {
    close()
    xml.append(table)
    endsWithTable = true
  }
}
