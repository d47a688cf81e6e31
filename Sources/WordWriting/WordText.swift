/// The body of a Word document under construction: paragraphs and tables (ECMA-376, part 1, 17).
package struct WordText: Sendable {
  /// How a paragraph is set.
  package enum Style: String, Sendable, CaseIterable {
    /// The title over all.
    case title = "Title"
    /// A heading.
    case heading = "Heading1"
    /// A line under the title.
    case subtitle = "Subtitle"
    /// Running text, its first line indented by two characters.
    case body = "Body"
    /// Text in a table cell.
    case cell = "CellText"
    /// The head of a table column, a division in a table.
    case cellHead = "CellHead"
    /// A note in a table cell.
    case cellNote = "CellNote"
  }

  /// How words are set.
  package enum Emphasis: Sendable, Hashable {
    /// As the paragraph.
    case none
    /// A label: bold, in the type of headings.
    case label
    /// Taken away: struck through, in red.
    case deleted
    /// Added: underlined and bold, in green.
    case inserted
    /// Marked by a reviewer: in a colour, with a line under it of its own kind.
    case marked(Colour)
  }

  /// The colours of marks.
  package enum Colour: Sendable, Hashable {
    case red
    case green
    case blue
    case grey
  }

  var xml = XMLText()

  /// Makes an empty body.
  package init() {}

  /// Adds a paragraph; `indent` counts characters from the left, beside the style's own.
  package mutating func paragraph(
    _ style: Style, indent: Int = 0, content: (inout Words) -> Void
  ) {
    xml.element("w:p") { xml in
      xml.element("w:pPr") { xml in
        xml.empty("w:pStyle", ("w:val", style.rawValue))
        if indent > 0 {
          xml.empty(
            "w:ind", ("w:leftChars", String(indent * 100)), ("w:left", String(indent * 210)))
        }
      }
      var words = Words()
      content(&words)
      xml.append(words.xml)
    }
  }

  /// Adds a paragraph of plain text.
  package mutating func paragraph(_ style: Style, _ text: String) {
    paragraph(style) { $0.add(text) }
  }

  /// The words of a paragraph.
  package struct Words: Sendable {
    fileprivate var xml = XMLText()

    /// Adds words; U+2028 breaks the line, TAB is a tab.
    package mutating func add(_ text: String, _ emphasis: Emphasis = .none) {
      guard !text.isEmpty else { return }
      xml.element("w:r") { xml in
        if emphasis != .none { xml.element("w:rPr") { Self.write(emphasis, to: &$0) } }
        Self.write(text, to: &xml)
      }
    }

    /// Adds words with comments on them, by their places among those of the document.
    package mutating func add(_ text: String, _ emphasis: Emphasis, comments: [Int]) {
      for index in comments { xml.empty("w:commentRangeStart", ("w:id", String(index))) }
      add(text, emphasis)
      for index in comments {
        xml.empty("w:commentRangeEnd", ("w:id", String(index)))
        xml.element("w:r") { $0.empty("w:commentReference", ("w:id", String(index))) }
      }
    }

    private static func write(_ text: String, to xml: inout XMLText) {
      var words = String.UnicodeScalarView()
      func end(_ xml: inout XMLText) {
        guard !words.isEmpty else { return }
        xml.element("w:t", ("xml:space", "preserve")) { $0.text(String(words)) }
        words.removeAll()
      }
      for scalar in text.unicodeScalars {
        switch scalar {
        case "\u{2028}":
          end(&xml)
          xml.empty("w:br")
        case "\t":
          end(&xml)
          xml.empty("w:tab")
        default: words.append(scalar)
        }
      }
      end(&xml)
    }

    private static func write(_ emphasis: Emphasis, to xml: inout XMLText) {
      switch emphasis {
      case .none: break
      case .label:
        xml.empty("w:rFonts", ("w:eastAsia", "黑体"), ("w:hAnsi", "Arial"), ("w:ascii", "Arial"))
        xml.empty("w:b")
      case .deleted:
        xml.empty("w:strike")
        xml.empty("w:color", ("w:val", "B00020"))
      case .marked(let colour):
        xml.empty("w:color", ("w:val", colour.value))
        xml.empty("w:u", ("w:val", colour.line), ("w:color", colour.value))
      case .inserted:
        xml.empty("w:b")
        xml.empty("w:color", ("w:val", "00602B"))
        xml.empty("w:u", ("w:val", "single"))
      }
    }
  }
}

extension WordText.Colour {
  fileprivate var value: String {
    switch self {
    case .red: "B00020"
    case .green: "00602B"
    case .blue: "1B4A8A"
    case .grey: "5C5C5C"
    }
  }

  fileprivate var line: String {
    switch self {
    case .red: "wave"
    case .green: "single"
    case .blue: "dotted"
    case .grey: "dash"
    }
  }
}
