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
