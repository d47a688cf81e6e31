/// What holds for the runs at a place of a paragraph.
struct RunState {
  var isHidden: Bool
  var isStruck: Bool
  var isStruckTwice: Bool
  var isDeleted = false
  var isInserted = false

  /// Where text goes.
  @inline(__always)
  var target: ParagraphText.Target {
    isDeleted ? .deleted : isHidden ? .hidden : isStruck || isStruckTwice ? .struck : .text
  }
}

extension StoryReader {
  /// Reads what stands within a paragraph, or within an element of one.
  mutating func readInline(
    in index: Int, _ state: RunState, _ text: inout ParagraphText
  ) throws(DocumentFailure) {
    for child in part.children(index) {
      switch part.tag(child) {
      case .r: try readRun(child, state, &text)
      case .pPr, .rPr, .sdtPr, .sdtEndPr, .rt: break
      case .ins, .moveTo:
        var inner = state
        inner.isInserted = true
        try readInline(in: child, inner, &text)
      case .del, .moveFrom:
        var inner = state
        inner.isDeleted = true
        try readInline(in: child, inner, &text)
      case .hyperlink: try readLink(child, state, &text)
      case .fldSimple: try readSimpleField(child, state, &text)
      case .sdt:
        try readControl(child) { reader, content throws(DocumentFailure) in
          try reader.readInline(in: content, state, &text)
        }
        if contentsDepth > 0 { text.isContents = true }
      default: try readPiece(child, state, &text)
      }
    }
  }

  private mutating func readLink(
    _ index: Int, _ state: RunState, _ text: inout ParagraphText
  ) throws(DocumentFailure) {
    let start = text.bytes.count
    try readInline(in: index, state, &text)
    let anchor = part.string(.anchor, of: index).map { "#" + $0 } ?? ""
    let target = part.string(.r_id, of: index).flatMap { references[$0]?.target } ?? ""
    text.link(from: start, to: target + anchor)
  }

  private mutating func readSimpleField(
    _ index: Int, _ state: RunState, _ text: inout ParagraphText
  ) throws(DocumentFailure) {
    fields.begin()
    fields.instruct((part.string(.instr, of: index) ?? "").utf8)
    fields.separate(at: text.bytes.count, keepsPages: kind == .pageHead)
    try readInline(in: index, state, &text)
    endField(&text)
  }

  private mutating func readRun(
    _ index: Int, _ state: RunState, _ text: inout ParagraphText
  ) throws(DocumentFailure) {
    var state = state
    var skipsMark = false
    for child in part.children(index) {
      switch part.tag(child) {
      case .rPr:
        let own = runProperties(child)
        state.isHidden = own.isHidden ?? state.isHidden
        state.isStruck = own.isStruck ?? state.isStruck
        state.isStruckTwice = own.isStruckTwice ?? state.isStruckTwice
        if text.size == nil { text.size = own.size }
      case .footnoteReference, .endnoteReference:
        skipsMark = part.string(.customMarkFollows, of: child).map { $0 != "0" } ?? false
        try readNote(child, state, &text)
      case .t where skipsMark, .sym where skipsMark: break
      default: try readPiece(child, state, &text)
      }
    }
  }

  private func runProperties(_ index: Int) -> WordProperties {
    var own = WordProperties()
    for property in part.children(index) {
      if part.tag(property) == .rStyle {
        if let style = part.value(property).flatMap({ source.styles.style($0) }) {
          own = style.properties
        }
      } else {
        own.readRun(part, property)
      }
    }
    return own
  }

  /// Reads a part of a run.
  private mutating func readPiece(
    _ index: Int, _ state: RunState, _ text: inout ParagraphText
  ) throws(DocumentFailure) {
    switch part.tag(index) {
    case .t, .m_t: addText(in: index, state, &text)
    case .delText:
      var state = state
      state.isDeleted = true
      addText(in: index, state, &text)
    case .tab, .ptab: add([0x09], state, &text)
    case .br: breakLine(index, state, &text)
    case .cr: if fields.shows { text.breakLine(in: state.target) }
    case .noBreakHyphen: add([0x2D], state, &text)
    case .softHyphen: break
    case .sym: add(WordSymbol.text(part, index), state, &text)
    case .fldChar: readFieldMark(index, state, &text)
    case .instrText, .delInstrText: readInstruction(index)
    case .footnoteReference, .endnoteReference, .commentReference:
      try readNote(index, state, &text)
    case .mc_AlternateContent:
      if let choice = choice(of: index) { try readInline(in: choice, state, &text) }
    case .txbxContent: try readBox(index, state, &text)
    case .v_textpath: readLettering(index, &text)
    case .ruby:
      if let base = part.child(.rubyBase, of: index) { try readInline(in: base, state, &text) }
    case nil where part.isText(index): break
    default: try readInline(in: index, state, &text)
    }
  }

  private mutating func breakLine(
    _ index: Int, _ state: RunState, _ text: inout ParagraphText
  ) {
    let type = part.string(.type, of: index)
    guard type != "page", type != "column", fields.shows else { return }
    text.breakLine(in: state.target)
  }

  private mutating func add(
    _ piece: [UInt8], _ state: RunState, _ text: inout ParagraphText
  ) {
    guard fields.shows, !piece.isEmpty else { return }
    text.add(piece, to: state.target)
    note(state, &text)
  }

  private mutating func note(_ state: RunState, _ text: inout ParagraphText) {
    if state.isInserted, case .text = state.target { text.isInserted = true }
    if fields.isContents { text.isContents = true }
  }

  /// Adds the text of an element; without `xml:space="preserve"` blanks at its ends do not count.
  private mutating func addText(
    in index: Int, _ state: RunState, _ text: inout ParagraphText
  ) {
    guard fields.shows else { return }
    let keepsBlanks = part.string(.xml_space, of: index) == "preserve"
    for child in part.children(index) where part.isText(child) {
      var range = part.range(child)
      if !keepsBlanks { range = part.trimmed(range) }
      text.add(part.bytes(range), to: state.target)
    }
    note(state, &text)
  }

  private mutating func readInstruction(_ index: Int) {
    for child in part.children(index) where part.isText(child) {
      fields.instruct(part.bytes(part.range(child)))
    }
  }

  private mutating func readFieldMark(
    _ index: Int, _ state: RunState, _ text: inout ParagraphText
  ) {
    switch part.string(.fldCharType, of: index) {
    case "begin": if !loneFields.contains(index) { fields.begin() }
    case "separate": fields.separate(at: text.bytes.count, keepsPages: kind == .pageHead)
    case "end": endField(&text, state)
    default: break
    }
  }

  private mutating func endField(_ text: inout ParagraphText, _ state: RunState? = nil) {
    let ended = fields.end()
    if let link = ended.link { text.link(from: link.start, to: link.target) }
    if !ended.shown.isEmpty { text.add(ended.shown, to: state?.target ?? .text) }
    if ended.isUnknown { fieldsLeftOut += 1 }
  }

  /// Reads a text box: blocks of their own, before the paragraph or behind it.
  private mutating func readBox(
    _ index: Int, _ state: RunState, _ text: inout ParagraphText
  ) throws(DocumentFailure) {
    var inner = try readApart(in: index)
    // A box in a struck run is not struck itself.
    if state.isDeleted || state.isHidden {
      for place in inner.indices {
        inner[place].evidence.aside = state.isDeleted ? .deleted : .hidden
        inner[place].notice = state.isDeleted ? .deletion : .hidden
      }
    }
    if text.isBlank { text.before += inner } else { text.after += inner }
  }

  /// Reads words that are drawn as a picture.
  private mutating func readLettering(_ index: Int, _ text: inout ParagraphText) {
    guard let words = part.string(.x_string, of: index) else { return }
    let block = WordBlock(text: Array(words.utf8), place: place)
    if text.isBlank { text.before.append(block) } else { text.after.append(block) }
  }
}
