/// The heads and the feet of pages, each distinct text once.
struct PageHeads {
  private(set) var heads: [WordBlock] = []
  private(set) var feet: [WordBlock] = []

  /// Reads what the sections of a body refer to.
  init(_ story: StoryReader) throws(DocumentFailure) {
    var seen: Set<String> = []
    var texts: Set<[UInt8]> = []
    let part = story.part
    for index in 0..<part.count {
      guard let tag = part.tag(index), tag == .headerReference || tag == .footerReference,
        let id = part.string(.r_id, of: index), let reference = story.references[id],
        !reference.isExternal, seen.insert(reference.target).inserted,
        let head = try story.source.package.part(reference.target)
      else { continue }
      for block in try PageHeads.blocks(of: head, story.source)
      where texts.insert(block.text).inserted {
        if tag == .headerReference { heads.append(block) } else { feet.append(block) }
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
      block.mark = nil
      if block.evidence.aside == nil {
        block.evidence.aside = BlockText.isPageNumber(block.text) ? .pageNumber : .pageHead
      }
      return block
    }
  }
}
