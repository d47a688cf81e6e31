internal import ChineseText

/// The headings that a container claims, and the text below each.
struct HeadingTree: Sendable {
  /// A heading with its own text and the headings below it.
  struct Node: Sendable {
    /// The lines of the heading; none for the document as a whole.
    var heading: [Passage]
    /// Level of the heading; -1 for the document as a whole.
    var level: Int
    /// What stands between this heading and the next one.
    var text: [Passage] = []
    /// Indexes of the headings below, in order.
    var children: [Int] = []
  }

  /// The nodes in the order of the text; the first is the document as a whole.
  private(set) var nodes: [Node] = [Node(heading: [], level: -1)]

  /// Whether a container claims no heading.
  var isFlat: Bool { nodes.count == 1 }

  /// Puts passages below their headings.
  init(_ passages: [Passage]) {
    for passage in passages {
      guard let level = passage.claim.level else {
        nodes[nodes.count - 1].text.append(passage)
        continue
      }
      let last = nodes[nodes.count - 1]
      if level == 0, last.level == 0, last.text.isEmpty {
        nodes[nodes.count - 1].heading.append(passage)
      } else {
        nodes.append(Node(heading: [passage], level: level))
      }
    }
    joinTitles()
    link()
  }

  /// Makes 引题, 主题 and 副题 that stand right below each other one heading: headings whose levels
  /// stand nowhere else, above the only text. The widest of them is the headline.
  private mutating func joinTitles() {
    guard nodes.count > 2, let end = nodes.dropFirst().firstIndex(where: { !$0.text.isEmpty }),
      end > 1
    else { return }
    let run = nodes[1...end]
    let levels = run.map(\.level)
    let others = nodes[(end + 1)...].map(\.level)
    let title = Glyphs(run.first?.heading.first?.text.string ?? "")
    guard Set(levels).count == levels.count, !levels.contains(where: others.contains),
      !CollectionName.isOne(title), let widest = levels.min()
    else { return }
    var joined = nodes[end]
    joined.heading = run.flatMap(\.heading)
    joined.level = widest
    nodes.replaceSubrange(1...end, with: [joined])
  }

  private mutating func link() {
    var open = [0]
    for index in nodes.indices.dropFirst() {
      while open.count > 1, nodes[open[open.count - 1]].level >= nodes[index].level {
        open.removeLast()
      }
      nodes[open[open.count - 1]].children.append(index)
      open.append(index)
    }
  }

  /// All nodes below a node, in order.
  func descendants(of index: Int) -> [Int] {
    nodes[index].children.flatMap { [$0] + descendants(of: $0) }
  }
}
