internal import ChineseText
internal import Findings
package import RegulationModel

/// An edition as a tree that can be changed: every provision keeps its identity.
///
/// `DraftEdition(e).edition() == e` for every edition. The nodes of the base come first, in the order
/// of its rows; new ones are added behind them.
package struct DraftEdition: Sendable {
  /// Stands for the act where the index of a parent is asked for.
  static let top = -1

  var title: AmendedText?
  var note: AmendedText?
  var preamble: [AmendedText]
  /// The lines of the closing (落款).
  var closing: [ClosingLine]
  var nodes: [DraftNode]
  /// The nodes at the top, annexes last.
  var roots: [Int]
  let base: Edition
  /// How many nodes the base has.
  let baseCount: Int

  /// Makes a draft of an edition. O(n).
  package init(_ edition: Edition) {
    base = edition
    baseCount = edition.rows.count
    title = edition.front.title.map { AmendedText(Array(edition.bytes[$0.offsets])) }
    note = edition.front.note.map { AmendedText(Array(edition.bytes[$0.offsets])) }
    preamble = edition.front.preamble.map { AmendedText(Array(edition.bytes[$0.offsets])) }
    closing = DraftEdition.closing(of: edition)
    nodes = []
    roots = []
    nodes.reserveCapacity(edition.rows.count)
    for (index, row) in edition.rows.enumerated() {
      nodes.append(DraftEdition.node(row, edition))
      let parent = Int(row.parent)
      if parent < 0 { roots.append(index) } else { nodes[parent].children.append(index) }
    }
  }

  /// A line of the closing, and the first node of the base that stands behind it.
  struct ClosingLine: Sendable {
    var text: AmendedText
    var before: Int
  }

  /// Finds where the lines of the closing stand between the provisions: mostly behind all, or before
  /// the annexes. O(n).
  private static func closing(of edition: Edition) -> [ClosingLine] {
    var lines: [ClosingLine] = []
    var index = 0
    for range in edition.front.closing {
      while index < edition.rows.count,
        start(of: edition.rows[index]).map({ $0 < range.lower }) ?? true
      {
        index += 1
      }
      var before = index
      // A 款 that has only items has no offset of its own.
      while before > 0, before < edition.rows.count,
        Int(edition.rows[before].parent) == before - 1, start(of: edition.rows[before - 1]) == nil
      {
        before -= 1
      }
      lines.append(
        ClosingLine(text: AmendedText(Array(edition.bytes[range.offsets])), before: before))
    }
    return lines
  }

  /// Offset where a provision's own text begins; `nil` when it has none.
  private static func start(of row: ProvisionRow) -> UInt32? {
    [row.label, row.heading, row.text].first { !$0.isEmpty }?.lower
  }

  private static func node(_ row: ProvisionRow, _ edition: Edition) -> DraftNode {
    func text(_ range: TextRange) -> [UInt8] { Array(edition.bytes[range.offsets]) }
    var node = DraftNode(
      kind: row.kind, number: row.number, label: text(row.label),
      heading: row.heading.isEmpty ? nil : AmendedText(text(row.heading)),
      text: AmendedText(text(row.text)),
      closing: row.closing.isEmpty ? nil : AmendedText(text(row.closing)), parent: Int(row.parent),
      line: Int(row.line))
    if row.kind == .article, !row.heading.isEmpty {
      node.captionBrackets = brackets(around: row.heading.offsets, edition.bytes)
    }
    return node
  }

  /// The glyphs on both sides of a caption.
  private static func brackets(
    around range: Range<Int>, _ bytes: [UInt8]
  ) -> (open: [UInt8], close: [UInt8]) {
    let span = bytes.span
    // The heading of a unit 一、 has none.
    guard let before = glyph(endingAt: range.lowerBound, notBefore: 0, in: span),
      before.value != Glyph.ideographicSpace
    else { return ([], []) }
    let open = before.offset
    let length = range.upperBound < bytes.count ? glyph(at: range.upperBound, in: span).length : 0
    return (
      Array(bytes[open..<range.lowerBound]),
      Array(bytes[range.upperBound..<(range.upperBound + length)])
    )
  }

  // MARK: - Reading

  /// The nodes directly inside a node, or at the top.
  func children(of node: Int) -> [Int] { node == DraftEdition.top ? roots : nodes[node].children }

  /// All nodes that stand, in the order of the text.
  func preorder() -> [Int] {
    var order: [Int] = []
    order.reserveCapacity(nodes.count)
    var pending = Array(roots.reversed())
    while let node = pending.popLast() {
      if nodes[node].isRemoved { continue }
      order.append(node)
      pending.append(contentsOf: nodes[node].children.reversed())
    }
    return order
  }

  /// A node and all inside it that stand, in the order of the text.
  func subtree(of node: Int) -> [Int] {
    var order: [Int] = []
    var pending = [node]
    while let next = pending.popLast() {
      if nodes[next].isRemoved { continue }
      order.append(next)
      pending.append(contentsOf: nodes[next].children.reversed())
    }
    return order
  }

  /// The annex that a node is in; `top` for the body.
  func scope(of node: Int) -> Int {
    var next = node
    while next >= 0 {
      if nodes[next].kind == .annex { return next }
      next = nodes[next].parent
    }
    return DraftEdition.top
  }

  // MARK: - Changing

  /// Adds a node without a place.
  mutating func add(_ node: DraftNode) -> Int {
    nodes.append(node)
    return nodes.count - 1
  }

  /// Sets what is directly inside a node, or at the top.
  mutating func setChildren(_ children: [Int], of node: Int) {
    if node == DraftEdition.top { roots = children } else { nodes[node].children = children }
    for child in children { nodes[child].parent = node }
  }
}
