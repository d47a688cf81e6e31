/// The heads and the feet of pages, each distinct text once.
struct PageHeads {
  private(set) var heads: [WordBlock] = []
  private(set) var feet: [WordBlock] = []

  /// Reads them.
  init(_ source: WordSource) throws(DocumentFailure) {
    var texts: Set<[UInt8]> = []
    for head in source.heads {
      for block in try PageHeads.blocks(of: head.part, source)
      where texts.insert(block.text).inserted {
        if head.isFoot { feet.append(block) } else { heads.append(block) }
      }
    }
  }

  private static func blocks(
    of part: WordPart, _ source: WordSource
  ) throws(DocumentFailure) -> [WordBlock] {
    let references = try source.package.references(of: part.name)
    var reader = StoryReader(source, part, references: references, kind: .pageHead)
    try reader.read(in: 0)
    reader.flushPending()
    return reader.blocks.map { block in
      var block = block
      block.evidence.row = nil
      block.notice = nil
      if block.evidence.aside == nil {
        block.evidence.aside = BlockText.isPageNumber(block.text) ? .pageNumber : .pageHead
      }
      return block
    }
  }
}
