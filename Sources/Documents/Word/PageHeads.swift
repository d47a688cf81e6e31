/// A part with what stands at the head or the foot of pages.
struct PageHead: Sendable {
  /// The part.
  let part: WordPart
  /// Whether it stands at the foot.
  let isFoot: Bool

  /// What the sections of a main part refer to, each part once.
  static func all(
    of main: WordPart, _ references: WordReferences, _ package: WordPackage
  ) throws(DocumentFailure) -> [PageHead] {
    var result: [PageHead] = []
    var seen: Set<String> = []
    for index in 0..<main.count {
      guard let tag = main.tag(index), tag == .headerReference || tag == .footerReference,
        let id = main.string(.r_id, of: index), let reference = references[id],
        !reference.isExternal, seen.insert(reference.target).inserted,
        let part = try package.part(reference.target)
      else { continue }
      result.append(PageHead(part: part, isFoot: tag == .footerReference))
    }
    return result
  }
}

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
      block.mark = nil
      if block.evidence.aside == nil {
        block.evidence.aside = BlockText.isPageNumber(block.text) ? .pageNumber : .pageHead
      }
      return block
    }
  }
}
