internal import RegulationModel

/// How deep in lists each line of a provision's canonical text stands.
enum LineDepths {
  /// The depths in the order of the lines; the first line is that of the label.
  static func depths(of provision: Provision) -> [Int] {
    guard !provision.kind.isDivision else { return [0] }
    var depths: [Int] = []
    // The text of an article's first 款 stands on the line of the label.
    if provision.kind == .article, provision.children.first?.text.isEmpty ?? true {
      depths.append(0)
    }
    append(provision, 0, to: &depths)
    return depths
  }

  private static func append(_ provision: Provision, _ depth: Int, to depths: inout [Int]) {
    switch provision.kind {
    case .article: break
    case .annex: if provision.heading != nil { depths.append(0) }
    case .paragraph: if !provision.text.isEmpty { depths.append(depth) }
    default: depths.append(depth)
    }
    for child in provision.children where child.kind > .article && child.kind != .annex {
      let isListed = child.kind == .item || child.kind == .subitem
      append(child, isListed ? depth + 1 : depth, to: &depths)
    }
    if provision.closing != nil { depths.append(depth) }
  }
}
