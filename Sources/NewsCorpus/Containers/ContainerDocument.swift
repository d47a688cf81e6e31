internal import ChineseText
internal import Documents

/// A document whose container says what its blocks are, as passages: each block is one, unless it
/// goes on in the paragraph before; what the container sets aside is set aside.
struct ContainerDocument: Sendable {
  /// The passages in order, their lines being the numbers of blocks.
  private(set) var passages: [Passage] = []
  /// What was set aside so far.
  private(set) var dropped: [DroppedLines] = []
  private let document: SourceDocument

  /// Reads a document.
  ///
  /// - Parameters:
  ///   - document: the document, with evidence.
  ///   - reserved: 1-based blocks that hold a regulation and are left out.
  init(_ document: SourceDocument, reserved: [ClosedRange<Int>]) {
    self.document = document
    let lines = document.text.lines.map {
      Glyphs(utf8: document.text.bytes.span.extracting($0.content))
    }
    var reading = PassageReading(lines)
    var held: [Int] = []
    for index in lines.indices where !document.text.lines[index].isBlank {
      if !held.isEmpty, !goesOn(in: index, from: held[held.count - 1]) {
        reading.append(held, of: document.text, claim(held[0]))
        held = []
      }
      if reserved.contains(where: { $0.contains(index + 1) }) {
        reading.interrupt()
      } else if let aside = document.evidence(at: index).aside {
        drop(index, ContainerDocument.reason(aside))
      } else {
        held.append(index)
      }
    }
    reading.append(held, of: document.text, claim(held.first ?? 0))
    reading.mend(joining: false)
    passages = reading.passages
    dropped += reading.dropped
  }

  /// Whether a block goes on in the paragraph of the one before it. Pages put a line break between
  /// paragraphs, too: what follows a finished sentence, or is set in, is a paragraph.
  private func goesOn(in index: Int, from previous: Int) -> Bool {
    let evidence = document.evidence(at: index)
    guard evidence.continuesParagraph, evidence.aside == nil, index == previous + 1 else {
      return false
    }
    if evidence.isTitle || evidence.heading != nil { return true }
    let before = Glyphs(
      utf8: document.text.bytes.span.extracting(document.text.lines[previous].content))
    return !before.endsClause && (evidence.indent ?? 0) < 2 && document.text.lines[index].indent < 2
      && before.count > ContainerDocument.shortestBroken
  }

  /// Shorter lines before a line break are lines of their own.
  private static let shortestBroken = 30

  private func claim(_ index: Int) -> Passage.Claim {
    guard document.text.lines.indices.contains(index) else { return Passage.Claim() }
    let evidence = document.evidence(at: index)
    return Passage.Claim(
      level: evidence.isTitle ? 0 : evidence.heading,
      isEntry: evidence.listLevel != nil,
      links: evidence.links.map(\.target).filter { $0.hasPrefix("http") })
  }

  private mutating func drop(_ index: Int, _ reason: DroppedLines.Reason) {
    dropped.append(
      DroppedLines(
        lines: (index + 1)...(index + 1),
        text: document.text.string(document.text.lines[index].content), reason: reason))
  }

  private static func reason(_ aside: Evidence.Aside) -> DroppedLines.Reason {
    switch aside {
    case .contents: .contents
    case .metadata: .metadata
    case .navigation: .navigation
    case .pageHead: .pageHead
    case .pageNumber: .pageNumber
    case .comment, .deleted, .hidden, .note: .outside
    }
  }
}
