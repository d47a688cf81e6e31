internal import ChineseText
internal import RegulationModel

/// Reading the items that stand one behind the other in a paragraph.
extension BodyReader {
  /// Reads items and what stands behind their list: further lists with what leads to them, a 款.
  mutating func readInlineItems(
    _ items: [Passage], line: Int, _ bytes: Span<UInt8>, depth: Int = 0
  ) {
    if depth == 0 { findings.append(ParserFindings.itemsInline(line: line)) }
    var items = items
    for _ in 0..<BodyReader.mostLists {
      let ending = inline.rest(behind: items, bytes)
      if let ending { items[items.count - 1] = ending.item }
      writeInlineItems(items, line: line, bytes, depth: depth)
      guard let rest = ending?.rest else { return }
      guard inline.mayHold(rest, bytes),
        let (lead, more) = inline.pieces(of: rest, before: nil, bytes)
      else { return writePlain(rest) }
      if lead.start < lead.end { writePlain(lead) }
      items = more
    }
    writeInlineItems(items, line: line, bytes, depth: depth)
  }

  /// More lists in one paragraph are not divided.
  private static let mostLists = 16

  private mutating func writeInlineItems(
    _ items: [Passage], line: Int, _ bytes: Span<UInt8>, depth: Int
  ) {
    for item in items {
      guard case .item(let style, let number) = item.label?.label else { continue }
      if depth < 3, inline.mayHold(item, bytes),
        let (lead, inner) = inline.pieces(of: item, before: nil, bytes),
        inner.first?.label?.label != .item(style, 1)
      {
        writer.item(style, number, lead, outerResumes: false)
        readInlineItems(inner, line: line, bytes, depth: depth + 1)
      } else {
        writer.item(style, number, item, outerResumes: false)
      }
    }
    lines.close()
  }
}
