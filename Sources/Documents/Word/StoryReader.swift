/// Reads a text of a Word file, such as its body, a note or the head of its pages, into blocks.
struct StoryReader {
  /// What a text is, which decides what belongs to it.
  enum StoryKind {
    case body, note, pageHead
  }

  let source: WordSource
  let part: WordPart
  /// What the part refers to, by identifier.
  let references: WordReferences
  let kind: StoryKind
  /// The blocks so far.
  var blocks: [WordBlock] = []
  var counters: NumberingCounters
  var fields = WordFields()
  /// The starts of fields that never end, which Word shows as if they were not there.
  let loneFields: Set<Int>
  /// How many content controls around this place hold a table of contents.
  var contentsDepth = 0
  /// How many paragraphs were read.
  var paragraphs = 0
  /// Which of them is being read.
  var current = 0
  /// How many tables were read.
  var tables = 0
  /// Text of paragraphs whose ends were deleted: it goes on in the next one.
  var pending: ParagraphText?
  /// The notes and comments that were read.
  var taken: Set<String> = []
  /// How many files within the file were read.
  var chunks = 0
  /// The types of the package's parts, once a file within the file asked for them.
  var types: WordTypes?
  /// How many fields show something that the file does not hold.
  var fieldsLeftOut = 0
  /// How many files within the file could not be read.
  var chunksLeftOut = 0

  init(
    _ source: WordSource, _ part: WordPart, references: WordReferences,
    kind: StoryKind
  ) {
    self.source = source
    self.part = part
    self.references = references
    self.kind = kind
    counters = NumberingCounters(source.numbering)
    loneFields = StoryReader.loneFields(of: part)
  }

  private static func loneFields(of part: WordPart) -> Set<Int> {
    var open: [Int] = []
    for index in 0..<part.count where part.tag(index) == .fldChar {
      switch part.string(.fldCharType, of: index) {
      case "begin": open.append(index)
      case "end": _ = open.popLast()
      default: break
      }
    }
    return Set(open)
  }

  /// Reads what an element holds, block by block.
  mutating func read(in index: Int) throws(DocumentFailure) {
    for child in part.children(index) { try readBlock(child) }
  }

  private mutating func readBlock(_ index: Int) throws(DocumentFailure) {
    switch part.tag(index) {
    case .p: try readParagraph(index)
    case .tbl:
      flushPending()
      try readTable(index)
    case .sdt:
      try readControl(index) { reader, content throws(DocumentFailure) in
        try reader.read(in: content)
      }
    case .mc_AlternateContent:
      if let choice = choice(of: index) { try read(in: choice) }
    case .altChunk:
      flushPending()
      try readChunk(index)
    case .sectPr, .tblPr, .tblGrid, .tcPr, .trPr, .pPr, .rPr, .sdtPr, .sdtEndPr: break
    default: try read(in: index)
    }
  }

  /// The one of several ways of saying the same that is read.
  func choice(of index: Int) -> Int? {
    part.child(.mc_Choice, of: index) ?? part.child(.mc_Fallback, of: index)
  }

  /// Reads what a content control holds, and knows it for a table of contents where it is one.
  mutating func readControl(
    _ index: Int, _ body: (inout StoryReader, Int) throws(DocumentFailure) -> Void
  ) throws(DocumentFailure) {
    let isContents =
      part.child(.sdtPr, of: index).flatMap { part.child(.docPartObj, of: $0) }
      .flatMap { part.value(.docPartGallery, of: $0) } == "Table of Contents"
    guard let content = part.child(.sdtContent, of: index) else { return }
    contentsDepth += isContents ? 1 : 0
    try body(&self, content)
    contentsDepth -= isContents ? 1 : 0
  }

  /// Reads blocks on their own, apart from the text around them.
  mutating func readApart(
    in index: Int
  ) throws(DocumentFailure) -> [WordBlock] {
    // Swapped, not copied: every cell of a table comes here.
    var inner: [WordBlock] = []
    swap(&inner, &blocks)
    let outer = (fields, pending, current)
    (fields, pending) = (WordFields(), nil)
    try read(in: index)
    flushPending()
    (fields, pending, current) = outer
    swap(&inner, &blocks)
    return inner
  }

  /// Ends a text whose last paragraph lost its end.
  mutating func flushPending() {
    guard let text = pending else { return }
    pending = nil
    finish(text, WordParagraph(style: source.styles.standard))
  }
}
