internal import AknProfile
internal import ChineseText
internal import LegalXML
internal import RegulationModel

/// The 款 that is being read.
struct OpenParagraph {
  /// Whether it is one of several in an article; `false` in a `paragraph` of its own.
  var isInArticle = false
  /// Whether the builder has it: items may follow.
  var isOpen = false
  /// Whether it is the lead-in of an article: numbered paragraphs behind it are its 项.
  var isLead = false
  /// How many items it has so far.
  var items = 0
  /// Words that begin its text: numbers and headings that no 款 has.
  var lead: [[UInt8]] = []
  /// Whether anything was written.
  var isWritten = false
}

/// 条 and 款: their lead-in or text, their items, what closes them.
extension ActReader {
  /// Reads a 条.
  mutating func readArticle(_ element: XMLElement) {
    noteAttributes(element)
    let printed = words(of: element, "num")
    guard
      let label = UnitLabel(
        printed, of: .article, id: element["eId"], after: lastNumbers[.article],
        isOwn: text.isOwn)
    else { return }
    note(label.isChosen, printed, element)
    lastNumbers[.article] = label.number
    let heading = words(of: element, "heading")
    let brackets = CaptionBrackets.allCases.first {
      $0.name == element.first("heading")?["class"]
    }
    builder.article(label.number, line: element.line, label: append(label.label))
    if !heading.isEmpty, label.isUnit {
      builder.unitHeading(append(heading))
    } else if !heading.isEmpty {
      builder.caption(append((brackets ?? .lenticular).around(heading)))
    }
    isInArticle = true
    var state = OpenParagraph(isInArticle: true)
    for part in element.parts where !["num", "heading"].contains(part.name.local) {
      readPart(part, &state)
    }
    finish(&state)
    if !state.isWritten { builder.emptyParagraph(line: element.line) }
  }

  /// A 款, or something that stands where one should.
  mutating func readParagraph(_ element: XMLElement) {
    noteAttributes(element)
    var state = OpenParagraph()
    for part in element.parts { readPart(part, &state) }
    finish(&state)
    if !state.isWritten { builder.emptyParagraph(line: element.line) }
  }

  /// Reads a part of an article or of a 款.
  mutating func readPart(_ element: XMLElement, _ state: inout OpenParagraph) {
    switch role(of: element, state) {
    case .label: addLead(element, &state)
    case .item:
      if !state.isOpen || !state.lead.isEmpty { open(&state, [], line: element.line) }
      state.items += 1
      readItem(element, position: state.items, depth: 0)
    case .list: for part in element.parts { readPart(part, &state) }
    case .provision:
      finish(&state)
      readParagraph(element)
      state.close()
    case .closing:
      finish(&state)
      readClosing(element, &state)
    case .lead:
      readWords(element, &state)
      state.isLead = state.isInArticle && state.isOpen
    case .division, .crossheading, .other:
      findings.add(.unitAsText, line: element.line, element.name.local)
      readWords(element, &state)
    case .words: readWords(element, &state)
    }
  }

  /// What an element is at its place: a numbered paragraph within a 款 is what we call a 项, and a
  /// 条 within a 条 what we call a 款.
  private func role(of element: XMLElement, _ state: OpenParagraph) -> UnitRole {
    let role = isBasicUnit(element) ? .provision : UnitRole(element)
    guard role == .provision, element.first("num") != nil else { return role }
    return state.isInArticle && !state.isLead ? .provision : .item
  }

  /// Ends a 款: words that should have begun a text are one.
  mutating func finish(_ state: inout OpenParagraph) {
    if !state.lead.isEmpty { open(&state, [], line: lastLine) }
  }

  // MARK: - Words

  /// 款 have no number and no heading: these words begin its text.
  private mutating func addLead(_ part: XMLElement, _ state: inout OpenParagraph) {
    let words = words(part)
    guard !words.isEmpty else { return }
    let kind: ImportChoice = part.name.local == "num" ? .numberInText : .headingInText
    findings.add(kind, line: part.line, String(decoding: words, as: UTF8.self))
    state.lead.append(words)
  }

  /// Opens a 款 with its words; one without any has nothing but items.
  private mutating func open(_ state: inout OpenParagraph, _ words: [UInt8], line: Int) {
    let all = join(state.lead + [words])
    if all.isEmpty {
      builder.emptyParagraph(line: line)
    } else {
      builder.paragraph(line: line, append: append(all))
    }
    state = OpenParagraph(isInArticle: state.isInArticle, isOpen: true, isWritten: true)
  }

  private mutating func readWords(_ element: XMLElement, _ state: inout OpenParagraph) {
    for block in blocks(of: element, keepsLists: true) {
      if block.isList, block.numbers.isEmpty {
        readPart(block.element, &state)
        continue
      }
      let words = words(of: block)
      guard !words.isEmpty else { continue }
      if block.isRow, state.isOpen, state.items == 0, state.lead.isEmpty {
        // Rows of a table are lines of the 款 above them.
        builder.continueParagraph(append(words))
      } else {
        open(&state, words, line: block.element.line)
      }
    }
  }

  /// Words behind the items complete the lead-in's sentence; further ones are a 款.
  private mutating func readClosing(_ element: XMLElement, _ state: inout OpenParagraph) {
    for block in blocks(of: element, keepsLists: false) {
      let words = words(of: block)
      guard !words.isEmpty else { continue }
      if state.items > 0 {
        builder.closingWords(append(words))
        state.close()
      } else {
        open(&state, words, line: block.element.line)
      }
    }
  }
}

extension OpenParagraph {
  /// Nothing may be added to the 款 any more.
  mutating func close() {
    self = OpenParagraph(isInArticle: isInArticle, isWritten: true)
  }
}

extension CaptionBrackets {
  /// A caption in its brackets.
  fileprivate func around(_ words: [UInt8]) -> [UInt8] { open + words + close }
}
