internal import ChineseText
public import Findings
public import RegulationModel

/// All citations of an edition, resolved within it.
///
/// Cost is linear in the text. Ranges are expanded to the provisions that exist; a document made of
/// nothing but wide ranges gives the ends of the last ones.
public struct EditionCitations: Sendable {
  /// The citations in the order of the text.
  public private(set) var references: [Reference] = []
  /// What is wrong with them: dangling ones, 前款 in a first 款.
  public var findings: [Finding] { faults.map(\.finding) }
  /// The same with the citation that each is about, by its position in `references`.
  package private(set) var faults: [(reference: Int, finding: Finding)] = []

  /// Reads and resolves the citations of an edition.
  ///
  /// - Parameters:
  ///   - edition: the edition; nothing in it is changed.
  ///   - names: the short names that are known for other acts.
  public init(_ edition: Edition, names: StatuteNames = .builtIn) {
    var reader = EditionReader(edition, names: names)
    reader.references.reserveCapacity(edition.rows.count / 4 + 8)
    reader.readPreamble()
    for row in edition.rows.indices { reader.read(row) }
    references = reader.references
    for (position, reference) in references.enumerated() where reference.status == .unresolved {
      let place = reader.label(of: reference)
      if let finding = ReferenceFindings.citation(reference, place: place) {
        faults.append((position, finding))
      }
    }
  }
}

/// Goes through an edition text by text.
struct EditionReader {
  let edition: Edition
  let scanner: CitationScanner
  let resolver: CitationResolver
  let index: ProvisionIndex
  fileprivate(set) var references: [Reference] = []
  private var maker: ReferenceMaker
  private var leadIn: (row: Int, value: LeadIn)?
  private var isQuoted = false
  /// Whether the act amends another, whose new words stand in quotation marks over several texts.
  private let isAmending: Bool

  init(_ edition: Edition, names: StatuteNames) {
    self.edition = edition
    let context = ActContext(edition, names: names)
    index = ProvisionIndex(edition)
    isAmending = context.amended != nil
    scanner = CitationScanner(names: context.names, ownGenre: context.genre)
    resolver = CitationResolver(context: context, index: index)
    maker = ReferenceMaker(edition.bytes, edition, index)
  }

  /// The label of the provision that a citation stands in.
  func label(of reference: Reference) -> String {
    reference.fromRow < 0 ? "序言" : index.label(of: reference.fromRow)
  }

  /// Reads the paragraphs between the title and the first provision.
  mutating func readPreamble() {
    for (position, range) in edition.front.preamble.enumerated() {
      _ = read(
        range.offsets,
        from: ReferenceSource(row: nil, part: .text, preambleParagraph: position + 1))
    }
  }

  /// Reads the text of a provision, and the words behind its items.
  mutating func read(_ row: Int) {
    let provision = edition.rows[row]
    guard !provision.kind.isDivision, provision.kind != .annex, provision.kind != .crossheading
    else { return }
    if !provision.text.isEmpty {
      let memory = read(provision.text.offsets, from: ReferenceSource(row: row, part: .text))
      keepLeadIn(row, memory)
    }
    guard !provision.closing.isEmpty else { return }
    _ = read(provision.closing.offsets, from: ReferenceSource(row: row, part: .closing))
  }

  private mutating func read(_ range: Range<Int>, from source: ReferenceSource) -> Memory {
    let stored = edition.bytes
    let bytes = stored.span
    if !isAmending { isQuoted = false }
    let tokens = scanner.tokens(in: range, of: bytes, isQuoted: &isQuoted)
    var memory = Memory()
    guard !tokens.isEmpty else { return memory }
    let results = resolver.resolve(tokens, in: text(range, source), of: bytes, memory: &memory)
    var position = ScalarPosition(range.lowerBound)
    for (token, result) in zip(tokens, results) {
      guard let result else { continue }
      references.append(maker.reference(token, result, source, position: &position))
    }
    return memory
  }

  /// A text with what stands around it.
  private func text(_ range: Range<Int>, _ source: ReferenceSource) -> CitingText {
    var text = CitingText(range: range, offset: range.lowerBound, place: nil)
    guard let row = source.row else { return text }
    text.place = CitingPlace(row: row, of: edition.rows)
    text.isClosing = source.part == .closing
    // The closing words complete the lead-in's sentence.
    if let leadIn, leadIn.row < row || text.isClosing, leadIn.row <= row,
      row < Int(edition.rows[leadIn.row].end)
    {
      text.leadIn = leadIn.value
    }
    return text
  }

  /// Keeps what the lead-in of a list cites, for its items.
  private mutating func keepLeadIn(_ row: Int, _ memory: Memory) {
    guard edition.rows[row].kind == .paragraph, Int(edition.rows[row].end) > row + 1 else { return }
    leadIn = (row, LeadIn(row, memory, index))
  }
}
