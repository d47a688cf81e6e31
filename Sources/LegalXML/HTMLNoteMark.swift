internal import CLibXML2

/// Marks of footnotes: `[1]`, ①, or a number set above the line.
enum HTMLNoteMark {
  /// Whether the text of a link is one.
  static func isOne(_ link: xmlNodePtr) -> Bool {
    var isRaised = HTMLElement.name(of: link.pointee.parent) == "sup"
    var text = ""
    NodeWalk.visit(
      link,
      enter: { node in
        if HTMLElement.name(of: node) == "sup" { isRaised = true }
        if node.pointee.type == XML_TEXT_NODE, text.utf8.count < 64 {
          text += LibXML2.string(node.pointee.content)?.prefix(64) ?? ""
        }
        return text.utf8.count < 64
      }, leave: { _ in })
    let scalars = text.unicodeScalars.filter { !$0.properties.isWhitespace }
    guard let first = scalars.first, let last = scalars.last, scalars.count < 8 else {
      return false
    }
    if scalars.count == 1, (0x2460...0x2473).contains(first.value) { return true }
    let isBracketed = "[［〔".unicodeScalars.contains(first) && "]］〕".unicodeScalars.contains(last)
    let inner = isBracketed ? Array(scalars.dropFirst().dropLast()) : Array(scalars)
    return (isBracketed || isRaised)
      && inner.allSatisfy { $0 == "*" || $0 == "注" || ("0"..."9").contains($0) }
  }
}
