internal import ChineseText
internal import Findings
internal import LegalXML

/// Writes the blocks of a page into a document.
struct WebBlocks {
  private let page: WebPage
  private var builder = DocumentBuilder(.html)
  /// The paragraph of the last block of running text.
  private var paragraph = -1
  /// The first block that is set aside for each reason, and how many are.
  private var asides: [Evidence.Aside: (first: Int, count: Int)] = [:]
  /// Paragraphs that hold so many breaks that each line of theirs is a paragraph.
  private let laidOutByBreaks: Set<Int>

  /// Whether the table that is read sets articles, and which table that is.
  private var articles = ArticleTable()
  private var table = 0

  /// A paragraph with more lines is laid out by breaks.
  private static let lineLimit = 8

  init(_ page: WebPage) {
    self.page = page
    var counts: [Int: Int] = [:]
    for (index, block) in page.content.blocks.enumerated() where page.asides[index] == nil {
      counts[block.paragraph, default: 0] += 1
    }
    laidOutByBreaks = Set(counts.filter { $0.value > WebBlocks.lineLimit }.keys)
  }

  /// Adds the fields and all blocks.
  mutating func addAll() {
    for field in page.fields { builder.field(field.name, field.value, key: field.key) }
    for index in page.content.blocks.indices { add(index) }
    if page.content.isMisdeclared { builder.findings.append(WebFindings.encodingMisdeclared) }
    tell(.deleted, SharedFindings.deletedText)
    tell(.hidden, WebFindings.hiddenText)
    tell(.navigation, WebFindings.navigation)
  }

  /// Adds a finding where blocks are set aside for a reason.
  private mutating func tell(_ aside: Evidence.Aside, _ finding: (Int, Int) -> Finding) {
    guard let told = asides[aside] else { return }
    builder.findings.append(finding(told.count, told.first))
  }

  /// The document.
  consuming func finish() throws(DocumentFailure) -> SourceDocument { try builder.finish() }

  private mutating func add(_ index: Int) {
    let block = page.content.blocks[index]
    var evidence = Evidence()
    evidence.aside = page.asides[index]
    evidence.heading = block.heading
    evidence.isTitle = page.titles.contains(index)
    evidence.listLevel = block.listDepth > 0 ? block.listDepth - 1 : nil
    evidence.alignment = alignment(block.alignment)
    evidence.isInserted = block.isInserted
    evidence.row = block.row.map(row)
    var text = page.texts[index]
    let blanks = block.row == nil ? WebBlocks.blanks(before: text) : (length: 0, columns: 0)
    text.removeFirst(blanks.length)
    if let parts = partsOfArticle(block, text, evidence) {
      paragraph = block.paragraph
      return addParts(parts, of: block, text, evidence)
    }
    let label = label(of: block, before: text)
    let shift = label.count - blanks.length
    evidence.labelLength = label.isEmpty ? 0 : block.label?.utf8.count ?? 0
    evidence.links = block.links.compactMap { link in
      let words = link.words.clamped(
        to: blanks.length..<max(blanks.length, page.texts[index].count))
      guard !words.isEmpty else { return nil }
      return Evidence.Link(
        target: link.target, words: (words.lowerBound + shift)..<(words.upperBound + shift))
    }
    let indent = max(block.indent, blanks.columns)
    if indent > 0, evidence.alignment != .center { evidence.indent = indent }
    evidence.continuesParagraph = continues(
      block, indent: max(blanks.columns, block.indent), evidence)
    if evidence.aside == nil { paragraph = block.paragraph }
    text = label + text
    evidence.links = Evidence.Link.composed(evidence.links, in: &text)
    builder.add(text, evidence, at: Place(line: block.line, row: block.row?.number))
    if let aside = evidence.aside {
      asides[aside, default: (builder.count, 0)].count += 1
    }
  }

  /// The paragraphs of an article's row, each with the offset at which it begins, the label before the
  /// first one; `nil` where the row is one line.
  private mutating func partsOfArticle(
    _ block: HTMLContent.Block, _ text: [UInt8], _ evidence: Evidence
  ) -> [Range<Int>]? {
    guard let row = block.row, evidence.aside == nil else { return nil }
    if row.table != table { articles = ArticleTable() }
    table = row.table
    let cells = WebBlocks.paragraphs(of: row, text)
    let texts = cells.map { $0.map { Array(text[$0]) } }
    if ArticleTable.isPage(texts) { return cells.flatMap { $0 } }
    guard let found = articles.text(of: texts) else { return nil }
    var parts = cells[found.cell]
    if found.isLabelled {
      guard parts.count > 1 else { return nil }
      parts[0] = 0..<parts[0].upperBound
    }
    return parts
  }

  /// The paragraphs of each cell of a row that are not blank.
  private static func paragraphs(of row: HTMLContent.Row, _ text: [UInt8]) -> [[Range<Int>]] {
    var cells: [[Range<Int>]] = [[]]
    var start = 0
    var breaks = row.breaks[...]
    func close(_ end: Int) {
      let stretch = BlockText.trimmed(start..<end, of: text)
      if !stretch.isEmpty { cells[cells.count - 1].append(stretch) }
      start = end
    }
    for offset in text.indices {
      if breaks.first == offset {
        breaks = breaks.dropFirst()
        close(offset)
      }
      guard text[offset] == 0x09 else { continue }
      close(offset)
      start = offset + 1
      cells.append([])
    }
    close(text.count)
    return cells
  }

  private mutating func addParts(
    _ parts: [Range<Int>], of block: HTMLContent.Block, _ text: [UInt8], _ evidence: Evidence
  ) {
    for part in parts {
      var own = Evidence()
      own.isInserted = evidence.isInserted
      if UnitLabel.begins(Array(text[part])), part.lowerBound == 0 { own.row = evidence.row }
      own.links = block.links.compactMap { link in
        let words = link.words.clamped(to: part)
        guard !words.isEmpty else { return nil }
        return Evidence.Link(
          target: link.target,
          words: words.lowerBound - part.lowerBound..<words.upperBound - part.lowerBound)
      }
      var words = Array(text[part])
      own.links = Evidence.Link.composed(own.links, in: &words)
      builder.add(words, own, at: Place(line: block.line, row: block.row?.number))
    }
  }

  /// A block behind a break goes on in the paragraph, unless it is indented as a first line is.
  private func continues(
    _ block: HTMLContent.Block, indent: Int, _ evidence: Evidence
  ) -> Bool {
    evidence.aside == nil && block.paragraph == paragraph && block.row == nil
      && !laidOutByBreaks.contains(paragraph) && indent < 2
  }

  /// The number that a browser shows, unless the text brings its own.
  private func label(of block: HTMLContent.Block, before text: [UInt8]) -> [UInt8] {
    guard let label = block.label, !UnitLabel.begins(text) else { return [] }
    return Array((label.hasSuffix("、") ? label : label + "\u{3000}").utf8)
  }

  private func alignment(_ word: String?) -> Evidence.Alignment? {
    word == "justify" ? .justified : word.flatMap(Evidence.Alignment.init)
  }

  private func row(_ row: HTMLContent.Row) -> Evidence.Row {
    Evidence.Row(
      table: row.table, number: row.number, spans: row.spans, rowSpans: row.rowSpans,
      isHead: row.isHead)
  }

  private static func blanks(before text: [UInt8]) -> (length: Int, columns: Int) {
    let span = text.span
    var cursor = GlyphCursor(0..<text.count)
    var columns = 0
    while !cursor.isAtEnd, Glyph.isBlank(cursor.peek(span)) {
      columns += DisplayWidth.columns(of: cursor.take(span))
    }
    return (cursor.offset, columns)
  }
}
