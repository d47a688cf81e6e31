internal import LegalXML
internal import RegulationModel

/// Reads the 款 of an article, or one 款: lead-in or text, items, what closes them.
struct ParagraphReading {
  /// Whether anything was written.
  private(set) var isWritten = false
  /// Whether the 款 is one of several in an article; `false` in a `paragraph` of its own.
  private let isInArticle: Bool
  /// Whether the builder has the 款: items may follow.
  private var isOpen = false
  /// Whether the 款 is the lead-in of an article: numbered paragraphs behind it are its 项.
  private var isLead = false
  /// How many items the 款 has so far.
  private var items = 0
  /// Words that begin its text: numbers and headings that no 款 has.
  private var lead: [[UInt8]] = []

  init(isInArticle: Bool = false) {
    self.isInArticle = isInArticle
  }

  /// Reads a 款, or something that stands where one should.
  static func readParagraph(_ element: XMLElement, into draft: inout ActDraft) {
    draft.words.noteAttributes(element)
    var reading = ParagraphReading()
    for part in element.parts { reading.read(part, into: &draft) }
    reading.finish(&draft)
    if !reading.isWritten { draft.builder.emptyParagraph(line: element.line) }
  }

  /// Reads a part of an article or of a 款.
  mutating func read(_ element: XMLElement, into draft: inout ActDraft) {
    switch role(of: element, basicUnit: draft.basicUnit) {
    case .label: addLead(element, &draft)
    case .item:
      if !isOpen || !lead.isEmpty { open([], line: element.line, &draft) }
      items += 1
      ItemReading.read(element, position: items, depth: 0, into: &draft)
    case .list: for part in element.parts { read(part, into: &draft) }
    case .provision:
      finish(&draft)
      ParagraphReading.readParagraph(element, into: &draft)
      close()
    case .closing:
      finish(&draft)
      readClosing(element, &draft)
    case .lead:
      readWords(element, &draft)
      isLead = isInArticle && isOpen
    case .division, .crossheading, .other:
      draft.words.note(.unitAsText, element)
      readWords(element, &draft)
    case .words: readWords(element, &draft)
    }
  }

  /// Ends a 款: words that should have begun a text are one.
  mutating func finish(_ draft: inout ActDraft) {
    if !lead.isEmpty { open([], line: draft.words.lastLine, &draft) }
  }

  /// What an element is at its place: a numbered paragraph within a 款 is what we call a 项, and a
  /// 条 within a 条 what we call a 款.
  private func role(of element: XMLElement, basicUnit: String) -> UnitRole {
    if UnitName.of(element) == "level", basicUnit != "level" {
      return element.first("num") == nil ? .provision : .item
    }
    let role = UnitName.of(element) == basicUnit ? .provision : UnitRole(element)
    guard role == .provision, element.first("num") != nil else { return role }
    return isInArticle && !isLead ? .provision : .item
  }

  // MARK: - Words

  /// 款 have no number and no heading: these words begin its text.
  private mutating func addLead(_ part: XMLElement, _ draft: inout ActDraft) {
    let words = draft.words.words(part)
    guard !words.isEmpty else { return }
    draft.words.note(part.name.local == "num" ? .numberInText : .headingInText, part, words)
    lead.append(words)
  }

  /// Opens a 款 with its words; one without any has nothing but items.
  private mutating func open(_ words: [UInt8], line: Int, _ draft: inout ActDraft) {
    let all = draft.words.join(lead + [words])
    if all.isEmpty {
      draft.builder.emptyParagraph(line: line)
    } else {
      draft.builder.paragraph(line: line, append: EditionBuilder.append(all))
    }
    close()
    isOpen = true
  }

  /// Nothing may be added to the 款 any more.
  private mutating func close() {
    self = ParagraphReading(isInArticle: isInArticle)
    isWritten = true
  }

  private mutating func readWords(_ element: XMLElement, _ draft: inout ActDraft) {
    for block in draft.words.blocks(of: element, keepsLists: true) {
      if block.isList, block.numbers.isEmpty {
        read(block.element, into: &draft)
        continue
      }
      let words = draft.words.words(of: block)
      guard !words.isEmpty else { continue }
      if block.isRow, isOpen, items == 0, lead.isEmpty {
        // Rows of a table are lines of the 款 above them.
        draft.builder.continueParagraph(EditionBuilder.append(words))
      } else {
        for paragraph in QuotedBreak.paragraphs(words) {
          open(paragraph, line: block.element.line, &draft)
        }
      }
    }
  }

  /// Words behind the items complete the lead-in's sentence; further ones are a 款.
  private mutating func readClosing(_ element: XMLElement, _ draft: inout ActDraft) {
    for block in draft.words.blocks(of: element, keepsLists: false) {
      let words = draft.words.words(of: block)
      guard !words.isEmpty else { continue }
      if items > 0 {
        draft.builder.closingWords(EditionBuilder.append(words))
        close()
      } else {
        open(words, line: block.element.line, &draft)
      }
    }
  }
}
