/// The words of a paragraph.
package struct WordRuns: Sendable {
  /// How words are set.
  package enum Emphasis: Sendable, Hashable {
    /// As the paragraph.
    case none
    /// A label: in the type of headings.
    case label
    /// Of the second level: in the type of notes.
    case second
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

  private(set) var xml = XMLText()
  private(set) var revisions: Int

  init(revisions: Int) {
    self.revisions = revisions
  }

  /// Adds words; U+2028 breaks the line, TAB is a tab.
  package mutating func add(_ text: String, _ emphasis: Emphasis = .none) {
    guard !text.isEmpty else { return }
    Self.write(text, emphasis, isDeleted: false, to: &xml)
  }

  /// Adds words that a revision adds or takes away.
  package mutating func add(_ text: String, _ emphasis: Emphasis = .none, _ revision: WordRevision)
  {
    guard !text.isEmpty else { return }
    let isDeleted = revision.operation == .deleted
    let attributes = revision.attributes(revisions)
    xml.element(isDeleted ? "w:del" : "w:ins", attributes: attributes) { xml in
      Self.write(text, emphasis, isDeleted: isDeleted, to: &xml)
    }
    revisions += 1
  }

  /// Adds words with comments on them, by their places among those of the document.
  package mutating func add(_ text: String, _ emphasis: Emphasis, comments: [Int]) {
    for index in comments { xml.empty("w:commentRangeStart", ("w:id", String(index))) }
    add(text, emphasis)
    for index in comments {
      xml.empty("w:commentRangeEnd", ("w:id", String(index)))
      xml.element("w:r") { xml in
        xml.element("w:rPr") { $0.face(nil) }
        xml.empty("w:commentReference", ("w:id", String(index)))
      }
    }
  }

  private static func write(
    _ text: String, _ emphasis: Emphasis, isDeleted: Bool, to xml: inout XMLText
  ) {
    xml.element("w:r") { xml in
      xml.element("w:rPr") { write(emphasis, to: &$0) }
      write(text, isDeleted ? "w:delText" : "w:t", to: &xml)
    }
  }

  private static func write(_ text: String, _ element: StaticString, to xml: inout XMLText) {
    var words = String.UnicodeScalarView()
    func end(_ xml: inout XMLText) {
      guard !words.isEmpty else { return }
      xml.element(element, ("xml:space", "preserve")) { $0.text(String(words)) }
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
    case .label: xml.face(.heading)
    case .second: xml.face(.note)
    default: xml.face(nil)
    }
    switch emphasis {
    case .none, .label, .second: break
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

extension WordRuns.Colour {
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
