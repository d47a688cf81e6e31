internal import ChineseText
internal import Findings
internal import RegulationModel

/// A decision divided into its parts, before any instruction is read.
///
///     decision = title , 题注 , preamble , { item } , closing
///     item     = (cn "、" | arabic "." | "（" cn "）" | 第N条) paragraph {paragraph}
///
/// A paragraph without a number goes on with the item before it. Inside quotation marks a line that
/// begins with 1. or （一） is content.
struct DecisionFrame {
  /// A numbered passage and its words.
  struct Item {
    var path: [String]
    var line: Int
    var text: ClauseText
    /// How many items it is inside of.
    var depth: Int { max(0, path.count - 1) }
  }

  private(set) var front = DecisionFront()
  private(set) var items: [Item] = []
  private(set) var closing: [String] = []
  private(set) var dropped: [String] = []
  private(set) var findings: [Finding] = []

  private var stack: [OpenLabel] = []
  private var assembler = QuoteAssembler()
  private var block: [DecisionParagraph]?
  private var current: (path: [String], line: Int)?

  private struct OpenLabel {
    let style: ItemStyle
    var number: Int
    var text: String
  }

  /// Divides the paragraphs of a document.
  init(_ document: DecisionParagraphs) {
    dropped = document.dropped
    let paragraphs = document.paragraphs
    let first = DecisionFrame.firstItem(paragraphs)
    front = DecisionFront(paragraphs[..<first])
    let end = DecisionFrame.closingStart(paragraphs, from: first)
    for index in first..<end { read(paragraphs[index]) }
    finishItem()
    closing = paragraphs[end...].map { $0.text() }
    if items.isEmpty { takeInstructionOfFront() }
  }

  /// Whether the words before the items say that instructions follow.
  var isAnnounced: Bool { front.paragraphs.contains { DecisionFront.announces($0) } }

  // MARK: - Items

  private mutating func read(_ paragraph: DecisionParagraph) {
    if assembler.isInQuote {
      guard endsContent(paragraph) else { return assembler.add(paragraph) }
      findings.append(DecisionFindings.quoteUnclosed(line: assembler.quoteLine ?? paragraph.line))
      assembler.closeQuote()
    } else if block != nil {
      guard endsContent(paragraph) || ClauseOpening.isRenumbering(paragraph.glyphs) else {
        block?.append(paragraph)
        return
      }
      finishBlock()
    }
    if let label = itemLabel(paragraph) {
      start(label, paragraph)
    } else if ClauseOpening.isEnding(paragraph.glyphs[...]) {
      finishItem()
      stack = []
      current = ([], paragraph.line)
      assembler.add(paragraph)
    } else if startsBlock(paragraph) {
      block = [paragraph]
    } else {
      if current == nil { current = ([], paragraph.line) }
      assembler.add(paragraph)
    }
  }

  /// Opens the item of a paragraph with a number.
  private mutating func start(_ label: ItemLabel, _ paragraph: DecisionParagraph) {
    finishItem()
    if let depth = stack.firstIndex(where: { $0.style == label.style }) {
      let expected = stack[depth].number + 1
      if label.number != expected {
        findings.append(
          DecisionFindings.itemGap(line: paragraph.line, label: label.text, expected: expected))
      }
      stack.removeSubrange(depth...)
    }
    stack.append(OpenLabel(style: label.style, number: label.number, text: label.text))
    current = (stack.map(\.text), paragraph.line)
    assembler.add(paragraph, from: paragraph.labelLength)
  }

  private mutating func finishItem() {
    finishBlock()
    if assembler.isInQuote {
      findings.append(DecisionFindings.quoteUnclosed(line: assembler.quoteLine ?? 0))
      assembler.closeQuote()
    }
    if let current {
      items.append(Item(path: current.path, line: current.line, text: assembler.text))
    }
    current = nil
    assembler = QuoteAssembler()
  }

  private mutating func finishBlock() {
    guard let paragraphs = block else { return }
    block = nil
    if let first = paragraphs.first, !BlockWords.areAnnounced(assembler.text) {
      findings.append(DecisionFindings.unquotedText(line: first.line))
    }
    assembler.addBlock(paragraphs)
  }

  /// Whether a paragraph ends content that has no closing mark: it has the next number and gives an
  /// instruction, or it ends the decision.
  private func endsContent(_ paragraph: DecisionParagraph) -> Bool {
    guard let label = ItemLabel(paragraph) else {
      return ClauseOpening.isEnding(paragraph.glyphs[...])
    }
    let isNext = stack.contains { $0.style == label.style && $0.number + 1 == label.number }
    return isNext && ClauseOpening.isInstruction(paragraph.glyphs[paragraph.labelLength...])
  }

  /// The number of an item, if the paragraph begins with one; any other label is text.
  private func itemLabel(_ paragraph: DecisionParagraph) -> ItemLabel? {
    guard let label = ItemLabel(paragraph) else { return nil }
    let rest = paragraph.glyphs[paragraph.labelLength...]
    let opens = ClauseOpening.isStrict(rest)
    guard let depth = stack.firstIndex(where: { $0.style == label.style }) else {
      // 第一条 numbers items only where nothing else does.
      if label.style == .article, !stack.isEmpty { return nil }
      return opens ? label : nil
    }
    return opens || label.number == stack[depth].number + 1 ? label : nil
  }

  /// Whether a paragraph is content without marks: the words before it end in a verb and a colon.
  private func startsBlock(_ paragraph: DecisionParagraph) -> Bool {
    guard let first = paragraph.glyphs.first, !DecisionGlyph.opensQuote(first) else { return false }
    return BlockWords.announce(assembler.text)
      && !ClauseOpening.isInstruction(paragraph.glyphs[...])
  }

  // MARK: - Bounds

  /// Index of the first paragraph that is an item.
  private static func firstItem(_ paragraphs: [DecisionParagraph]) -> Int {
    let index = paragraphs.firstIndex { paragraph in
      guard ItemLabel(paragraph) != nil else { return false }
      return ClauseOpening.isStrict(paragraph.glyphs[paragraph.labelLength...])
    }
    guard let index else { return paragraphs.count }
    // A paragraph before it that ends in 作如下修改： may have instructions of its own behind it.
    let head = paragraphs[..<index].lastIndex { DecisionFront.announces($0) }
    return head.map { $0 + 1 } ?? index
  }

  /// Index of the first paragraph behind the instructions: a signature, or an attached text.
  private static func closingStart(_ paragraphs: [DecisionParagraph], from first: Int) -> Int {
    // What stands behind the last sentence of the decision is no instruction.
    if let ending = paragraphs[first...].lastIndex(where: { isFinal($0) }) {
      let next = paragraphs[(ending + 1)...].prefix { ClauseOpening.isEnding($0.glyphs[...]) }
      return ending + 1 + next.count
    }
    var end = paragraphs.count
    while end > first, isSignature(paragraphs[end - 1]) { end -= 1 }
    return end
  }

  /// 本决定自…起施行。 …重新公布。
  private static func isFinal(_ paragraph: DecisionParagraph) -> Bool {
    guard paragraph.label == nil else { return false }
    var cursor = ClauseCursor(paragraph.glyphs)
    return EffectiveReader.read(&cursor) != nil || RepublishReader.read(&cursor) != nil
  }

  /// A line that is no sentence and quotes nothing: 国务院, 2020年12月29日.
  private static func isSignature(_ paragraph: DecisionParagraph) -> Bool {
    guard paragraph.label == nil, paragraph.glyphs.count <= 45, let last = paragraph.glyphs.last
    else { return false }
    return !Glyph.isPunctuation(last) && !paragraph.glyphs.contains { DecisionGlyph.opensQuote($0) }
  }

  // MARK: - One instruction

  /// A decision with one instruction may give it in the preamble: 为了…，将刑法第三百四十二条修改为：.
  private mutating func takeInstructionOfFront() {
    let paragraphs = front.paragraphs
    for (index, paragraph) in paragraphs.enumerated() {
      guard let start = ClauseOpening.firstInstruction(in: paragraph.glyphs) else { continue }
      front = DecisionFront(
        paragraphs[..<index] + (start > 0 ? [paragraph.prefix(start)] : []))
      current = ([], paragraph.line)
      assembler.add(paragraph, from: start)
      let end = DecisionFrame.closingStart(paragraphs, from: index + 1)
      for next in paragraphs[(index + 1)..<end] { read(next) }
      finishItem()
      closing = paragraphs[end...].map { $0.text() } + closing
      return
    }
  }
}
