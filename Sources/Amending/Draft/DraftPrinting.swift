internal import ChineseText
internal import Findings
package import RegulationModel

extension DraftEdition {
  /// The draft as an edition. O(n).
  package func edition() -> Edition { printed().edition }

  /// The draft as an edition, and the node of each of its rows.
  func printed() -> (edition: Edition, nodes: [Int]) {
    var printer = DraftPrinter(self)
    return printer.print()
  }
}

/// Prints a draft through the builder of editions.
private struct DraftPrinter {
  private let draft: DraftEdition
  private var builder: EditionBuilder
  /// The node of each row, in order.
  private var order: [Int] = []
  private var closingLines = 0

  init(_ draft: DraftEdition) {
    self.draft = draft
    builder = EditionBuilder(capacity: draft.base.bytes.count)
  }

  mutating func print() -> (edition: Edition, nodes: [Int]) {
    let draft = draft
    builder.title(draft.title.map { text in { $0 += text.bytes } })
    if let number = draft.base.front.documentNumber {
      builder.documentNumber { $0 += draft.base.bytes[number.offsets] }
    }
    if let note = draft.note { builder.note { $0 += note.bytes } }
    for paragraph in draft.preamble { builder.preamble { $0 += paragraph.bytes } }
    var steps = draft.roots.reversed().map { Step.open($0, depth: 0) }
    while let step = steps.popLast() {
      switch step {
      case .open(let index, let depth):
        let node = draft.nodes[index]
        if node.isRemoved { continue }
        open(node, index, depth: depth)
        if node.closing != nil { steps.append(.close(index)) }
        let inner = node.kind == .item || node.kind == .subitem ? depth + 1 : depth
        for child in node.children.reversed() { steps.append(.open(child, depth: inner)) }
      case .close(let index):
        if let closing = draft.nodes[index].closing { builder.closingWords { $0 += closing.bytes } }
      }
    }
    printClosing(before: Int.max)
    return (builder.finish(events: draft.base.events, sourceLines: draft.base.sourceLines), order)
  }

  private enum Step {
    case open(Int, depth: Int)
    case close(Int)
  }

  private mutating func open(_ node: DraftNode, _ index: Int, depth: Int) {
    let line = node.line
    if index < draft.baseCount {
      printClosing(before: index)
    } else if node.kind == .annex {
      // A new annex stands behind the closing, as all annexes do.
      printClosing(before: draft.base.annexes.first.map(\.index) ?? .max)
    }
    order.append(index)
    switch node.kind {
    case .part, .subpart, .chapter, .section, .annex:
      let label: EditionBuilder.Append? = node.label.isEmpty ? nil : { $0 += node.label }
      builder.division(
        node.kind, node.number, line: line, label: label,
        heading: node.heading.map { heading in { $0 += heading.bytes } })
    case .article:
      builder.article(node.number ?? ProvisionNumber(1), line: line) { $0 += node.label }
      if let heading = node.heading, node.captionBrackets.open.isEmpty {
        builder.unitHeading { $0 += heading.bytes }
      } else if let heading = node.heading {
        builder.caption {
          $0 += node.captionBrackets.open + heading.bytes + node.captionBrackets.close
        }
      }
    case .paragraph:
      let parent: EditionBuilder.Parent = depth > 0 ? .item : .article
      if node.text.bytes.isEmpty {
        builder.emptyParagraph(line: line, in: parent)
      } else {
        builder.paragraph(line: line, in: parent) { $0 += node.text.bytes }
      }
    case .item, .subitem:
      builder.item(
        node.number?.value ?? 1, depth: depth, line: line, label: { $0 += node.label },
        text: { $0 += node.text.bytes })
    case .crossheading:
      builder.crossheading(line: line) { $0 += node.text.bytes }
    }
  }

  /// Prints the lines of the closing that stand before a node of the base.
  private mutating func printClosing(before index: Int) {
    while closingLines < draft.closing.count, draft.closing[closingLines].before <= index {
      let line = draft.closing[closingLines]
      builder.closing { $0 += line.text.bytes }
      closingLines += 1
    }
  }
}
