extension StoryReader {
  /// Reads a paragraph.
  mutating func readParagraph(_ index: Int) throws(DocumentFailure) {
    paragraphs += 1
    current = paragraphs
    let paragraph = WordParagraph(part, part.child(.pPr, of: index), source.styles)
    var text = pending ?? ParagraphText()
    pending = nil
    let state = RunState(
      isHidden: paragraph.properties.isHidden ?? false,
      isStruck: paragraph.properties.isStruck ?? false,
      isStruckTwice: paragraph.properties.isStruckTwice ?? false)
    try readInline(in: index, state, &text)
    fields.endParagraph()
    if paragraph.endIsDeleted {
      pending = text
    } else {
      finish(text, paragraph)
    }
  }

  /// Makes the blocks of a paragraph.
  mutating func finish(_ text: ParagraphText, _ paragraph: WordParagraph) {
    blocks += text.before
    var paragraph = paragraph
    let isBlank = text.isBlank
    var label: NumberingCounters.Label?
    let list = paragraph.list(&counters)
    if let list, !(isBlank && paragraph.endIsHidden) {
      label = counters.next(list: list.id, level: list.level)
      if let indent = counters.indent(list: list.id, level: list.level) {
        paragraph.inherit(indent)
      }
    }
    if !isBlank || label?.text.isEmpty == false {
      var evidence = paragraph.evidence(size: text.size)
      evidence.listLevel = label == nil ? nil : list?.level
      if text.isContents || contentsDepth > 0 || paragraph.role == .contents {
        evidence.aside = .contents
      }
      add(text, label, evidence)
    }
    addAside(text.deleted, .deleted, .deletion)
    addAside(text.struck, .deleted, .strike)
    addAside(text.hidden, .hidden, .hidden)
    blocks += text.after
  }

  /// Adds the lines of a paragraph; the first has the label.
  private mutating func add(
    _ text: ParagraphText, _ label: NumberingCounters.Label?, _ evidence: Evidence
  ) {
    var isFirst = true
    for line in text.lines() {
      var block = WordBlock(text: line.text, evidence: evidence, place: place)
      block.evidence.links = line.links
      if text.isInserted {
        block.evidence.isInserted = true
        block.notice = .insertion
      }
      if isFirst, let label, !label.text.isEmpty {
        block.put(label)
      } else if BlockText.isBlank(line.text) {
        continue
      } else if !isFirst {
        block.evidence.continuesParagraph = true
        block.evidence.indent = nil
      }
      isFirst = false
      blocks.append(block)
    }
  }

  private mutating func addAside(
    _ text: [UInt8], _ aside: Evidence.Aside, _ notice: WordBlock.Notice
  ) {
    guard !BlockText.isBlank(text) else { return }
    var evidence = Evidence()
    evidence.aside = aside
    blocks.append(WordBlock(text: text, evidence: evidence, place: place, notice: notice))
  }

  /// Where the paragraph stands that was read last.
  var place: Place {
    kind == .body ? Place(paragraph: current) : Place(paragraph: current, part: part.name)
  }
}

extension WordBlock {
  /// Puts the label of a list in front of the text, whose own leading blanks go.
  fileprivate mutating func put(_ label: NumberingCounters.Label) {
    let blanks = BlockText.leadingBlanks(text)
    var front = Array(label.text.utf8)
    evidence.labelLength = front.count
    if !label.isClose || blanks > 0, blanks < text.count { front += [0xE3, 0x80, 0x80] }
    let shift = front.count - blanks
    text.replaceSubrange(..<blanks, with: front)
    evidence.links = evidence.links.compactMap { link in
      let start = max(link.words.lowerBound + shift, front.count)
      let end = link.words.upperBound + shift
      return start < end ? Evidence.Link(target: link.target, words: start..<end) : nil
    }
  }
}
