internal import LegalXML

/// What a paragraph holds: its lines, what is set aside from it, and the frames that hang on it.
struct OpenInline {
  /// A line of a paragraph; a line break ends it.
  struct Line {
    var text: [UInt8] = []
    var links: [Evidence.Link] = []
    var isInserted = false
  }

  /// Elements whose content is no text of the paragraph.
  private static let silent: Set<String> = [
    "office:annotation-end", "office:forms", "text:bibliography-mark-source", "svg:title",
    "svg:desc", "text:alphabetical-index-mark", "text:toc-mark", "text:user-index-mark",
  ]
  private static let spaceLimit = 256

  private(set) var lines = [Line()]
  private(set) var asides: [(why: Evidence.Aside, text: String)] = []
  /// Frames with text boxes, to be read behind the paragraph.
  private(set) var frames: [XMLElement] = []
  private(set) var pictures = 0
  /// Why the text that is being read is set aside, and that text.
  private var aside: Evidence.Aside?
  private var asideText = ""
  /// Whether a blank is due before the next character.
  private var isBlankDue = false
  private var changes: OpenChanges
  private let styles: OpenStyles

  /// Reads a `text:p` or `text:h`; insertions that begin or end in it are noted in `changes`.
  init(_ paragraph: XMLElement, _ styles: OpenStyles, _ changes: inout OpenChanges) {
    self.styles = styles
    self.changes = changes
    read(paragraph)
    for index in lines.indices {
      while lines[index].text.last == 0x20 { lines[index].text.removeLast() }
    }
    changes = self.changes
  }

  private mutating func read(_ element: XMLElement) {
    for child in element.children {
      switch child {
      case .text(let text): addCollapsed(text)
      case .element(let inner): readElement(inner)
      }
    }
  }

  private mutating func readElement(_ element: XMLElement) {
    let name = element.openName
    switch name {
    case "text:span": readSpan(element)
    case "text:a": readLink(element)
    case "text:s":
      let count = Int(element.open("text:c") ?? "") ?? 1
      add(String(repeating: " ", count: min(max(count, 1), OpenInline.spaceLimit)))
    case "text:tab": add("\t")
    case "text:line-break":
      isBlankDue = false
      if aside == nil { lines.append(Line()) } else { asideText += " " }
    case "text:note": readNote(element)
    case "office:annotation":
      asides.append((.comment, OpenPlain.text(of: element)))
    case "text:hidden-text", "text:hidden-paragraph":
      let hidden = element.open("text:string-value") ?? element.text
      if !hidden.isEmpty { asides.append((.hidden, hidden)) }
    case "text:ruby":
      for part in element.elements where part.openName == "text:ruby-base" { read(part) }
      for part in element.elements where part.openName == "text:ruby-text" {
        asides.append((.note, part.text))
      }
    case "text:change", "text:change-start", "text:change-end": readChange(element, name)
    case "draw:frame", "draw:custom-shape", "draw:rect", "draw:g", "draw:a", "draw:caption":
      frames.append(element)
      pictures += OpenPlain.count(of: "draw:image", in: element)
    default: if !OpenInline.silent.contains(name) { read(element) }
    }
  }

  private mutating func readSpan(_ span: XMLElement) {
    let style = span.open("text:style-name")
    var why: Evidence.Aside?
    if styles.text(style, \.isStruck) == true { why = .deleted }
    if styles.text(style, \.isHidden) == true { why = .hidden }
    guard let why, aside == nil else { return read(span) }
    aside = why
    asideText = ""
    let wasDue = isBlankDue
    read(span)
    isBlankDue = wasDue
    aside = nil
    if !asideText.isEmpty { asides.append((why, asideText)) }
  }

  private mutating func readLink(_ link: XMLElement) {
    let line = lines.count - 1
    let start = lines[line].text.count
    read(link)
    guard let target = link.open("xlink:href"), lines.count - 1 == line else { return }
    let end = lines[line].text.count
    if end > start {
      lines[line].links.append(Evidence.Link(target: target, words: start..<end))
    }
  }

  private mutating func readNote(_ note: XMLElement) {
    let sign = note.firstOpen("text:note-citation")?.text ?? ""
    let body = note.firstOpen("text:note-body").map { OpenPlain.text(of: $0) } ?? ""
    asides.append((.note, sign.isEmpty ? body : "\(sign)\u{3000}\(body)"))
  }

  private mutating func readChange(_ element: XMLElement, _ name: String) {
    guard let identifier = element.open("text:change-id") else { return }
    if name == "text:change", let deleted = changes.deletion(identifier) {
      asides.append((.deleted, deleted))
    }
    changes.note(name, identifier)
  }

  /// Adds text whose blanks and line ends count as one blank (part 3, 6.1.2).
  private mutating func addCollapsed(_ text: String) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case " ", "\t", "\n", "\r": isBlankDue = true
      default: add(scalar)
      }
    }
  }

  private mutating func add(_ text: String) {
    for scalar in text.unicodeScalars { add(scalar) }
  }

  private mutating func add(_ scalar: Unicode.Scalar) {
    let isBlank = isBlankDue
    isBlankDue = false
    guard aside == nil else {
      if isBlank, !asideText.isEmpty { asideText += " " }
      asideText.unicodeScalars.append(scalar)
      return
    }
    let line = lines.count - 1
    if isBlank, let last = lines[line].text.last, last != 0x20 { lines[line].text.append(0x20) }
    lines[line].text.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    if changes.isInserting { lines[line].isInserted = true }
  }
}
