internal import ChineseText
internal import LegalXML
internal import RegulationModel

/// The 款 that is being read.
struct OpenParagraph {
  /// Whether the builder has it yet.
  var isOpen = false
  /// How many items it has so far.
  var items = 0
  /// Words that begin its text: a number or heading that no 款 has.
  var lead: [UInt8] = []
}

/// 款: their lead-in or text, their items, what closes them.
extension ActReader {
  /// What an article holds.
  mutating func readArticleContent(_ article: XMLElement) {
    var state = OpenParagraph()
    for child in article.elements {
      switch child.name.local {
      case "num", "heading": break
      case "paragraph", "subsection", "subparagraph", "alinea", "clause", "section":
        state = OpenParagraph()
        noteAttributes(child)
        readParagraph(child)
      case "intro", "content":
        state = OpenParagraph()
        readPart(child, &state)
      default:
        // An article whose items stand right in it has one 款.
        readPart(child, &state)
      }
    }
    if article.elements.allSatisfy({ ["num", "heading"].contains($0.name.local) }) {
      builder.paragraph(line: article.line, append: nil)
    }
  }

  /// A 款, or something that stands where one should.
  mutating func readParagraph(_ element: XMLElement) {
    var state = OpenParagraph()
    guard ActReader.holdsParts(element) else { return readPart(element, &state) }
    for child in element.elements {
      switch child.name.local {
      case "num": addLead(child, .numberInText, &state)
      case "heading", "subheading": addLead(child, .headingInText, &state)
      default: readPart(child, &state)
      }
    }
    if !state.isOpen { open(&state, state.lead.isEmpty ? nil : [], line: element.line) }
  }

  private static func holdsParts(_ element: XMLElement) -> Bool {
    ["paragraph", "subsection", "subparagraph", "alinea", "clause", "section"]
      .contains(element.name.local)
  }

  /// 款 have no number and no heading: these words begin its text.
  private mutating func addLead(
    _ part: XMLElement, _ kind: ImportFindings.Kind, _ state: inout OpenParagraph
  ) {
    let words = words(part)
    guard !words.isEmpty else { return }
    findings.add(kind, line: part.line, String(decoding: words, as: UTF8.self))
    state.lead += words + [0x20]
  }

  /// Opens a 款 with its words; `nil` for one that has nothing but items.
  private mutating func open(_ state: inout OpenParagraph, _ words: [UInt8]?, line: Int) {
    let all = words.map { text.tidy(state.lead + $0) } ?? (state.lead.isEmpty ? nil : state.lead)
    builder.paragraph(line: line, append: all.map { append($0) })
    state = OpenParagraph(isOpen: true)
  }

  /// A part of a 款; opens the 款 where none is open.
  private mutating func readPart(_ element: XMLElement, _ state: inout OpenParagraph) {
    switch element.name.local {
    case "list": readList(element, &state)
    case "point", "indent", "item", "paragraph", "subparagraph", "clause", "subclause":
      // A numbered paragraph within a subsection is what we call a 项.
      if !state.isOpen { open(&state, nil, line: element.line) }
      state.items += 1
      readItem(element, position: state.items, depth: 0)
    case "wrapUp", "listWrapUp", "listConclusion": readClosing(element, &state)
    case "paragraph" where element.first("num") == nil:
      readParagraph(element)
      state.isOpen = true
    default:
      for block in blocks(of: element) { readBlock(block, &state) }
    }
  }

  private mutating func readBlock(_ block: TextBlock, _ state: inout OpenParagraph) {
    guard !block.isList else { return readList(block.element, &state) }
    let words = words(of: block)
    if !words.isEmpty { open(&state, words, line: block.element.line) }
  }

  private mutating func readList(_ list: XMLElement, _ state: inout OpenParagraph) {
    for child in list.elements {
      switch child.name.local {
      case "intro", "listIntroduction":
        for block in blocks(of: child) { readBlock(block, &state) }
      case "wrapUp", "listWrapUp", "listConclusion": readClosing(child, &state)
      default:
        if !state.isOpen { open(&state, nil, line: child.line) }
        state.items += 1
        readItem(child, position: state.items, depth: 0)
      }
    }
  }

  /// Words behind the items complete the lead-in's sentence; further ones are a 款.
  private mutating func readClosing(_ element: XMLElement, _ state: inout OpenParagraph) {
    var isFirst = state.items > 0
    for block in blocks(of: element) {
      let words = words(of: block)
      guard !words.isEmpty else { continue }
      if isFirst {
        builder.closingWords(append(words))
      } else {
        open(&state, words, line: block.element.line)
      }
      isFirst = false
    }
  }
}
