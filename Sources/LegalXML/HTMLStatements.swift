internal import CLibXML2

/// What a page says of itself: `meta`, `title`, and the properties that newspaper platforms write.
enum HTMLStatements {
  /// No page says more.
  private static let limit = 1_000

  /// Reads an element, if it says something.
  static func read(_ node: xmlNodePtr, _ name: String, into content: inout HTMLContent) {
    guard content.statements.count < limit else { return }
    switch name {
    case "head": readHead(node, into: &content)
    case "meta":
      let key = HTMLStyle.attribute("name", of: node) ?? HTMLStyle.attribute("property", of: node)
      add(key, HTMLStyle.attribute("content", of: node), to: &content)
    case "link":
      guard HTMLStyle.attribute("rel", of: node)?.lowercased() == "canonical" else { return }
      add("canonical", HTMLStyle.attribute("href", of: node), to: &content)
    case "title":
      if content.title == nil { content.title = line(text(of: node)) }
    case let name where name.hasPrefix("founder-") && name != "founder-content":
      add(name, text(of: node), to: &content)
    default: break
    }
  }

  /// `<!--enpproperty <title>…</title><date>…</date> … /enpproperty-->`
  static func inComment(_ comment: String) -> [HTMLContent.Statement] {
    guard comment.utf8.count < 100_000, comment.contains("enpproperty") else { return [] }
    var statements: [HTMLContent.Statement] = []
    var rest = comment[...]
    while statements.count < 100, let open = rest.firstIndex(of: "<") {
      let tag = rest[rest.index(after: open)...].prefix { $0.isLetter || $0.isNumber || $0 == "-" }
      rest = rest[tag.endIndex...]
      guard !tag.isEmpty, rest.first == ">", let close = rest.firstRange(of: "</\(tag)>") else {
        continue
      }
      var value = String(rest[rest.index(after: rest.startIndex)..<close.lowerBound])
      if value.hasPrefix("<![CDATA["), value.hasSuffix("]]>") {
        value = String(value.dropFirst(9).dropLast(3))
      }
      if let value = line(value) {
        statements.append(HTMLContent.Statement(name: "enpproperty:\(tag)", value: value))
      }
      rest = rest[close.upperBound...]
    }
    return statements
  }

  private static func readHead(_ head: xmlNodePtr, into content: inout HTMLContent) {
    var next = head.pointee.children
    while let node = next {
      if node.pointee.type == XML_COMMENT_NODE {
        content.statements += inComment(LibXML2.string(node.pointee.content) ?? "")
      } else {
        read(node, HTMLElement.name(of: node), into: &content)
      }
      next = node.pointee.next
    }
  }

  private static func add(_ key: String?, _ value: String?, to content: inout HTMLContent) {
    guard let key, !key.isEmpty, let value = value.flatMap(line) else { return }
    content.statements.append(HTMLContent.Statement(name: key, value: value))
  }

  private static func text(of node: xmlNodePtr) -> String {
    LibXML2.take(xmlNodeGetContent(node)) ?? ""
  }

  /// A text on one line; `nil` when nothing is left.
  private static func line(_ text: String) -> String? {
    var lines = HTMLLines()
    lines.add(text, verbatim: false)
    return lines.finish().first
  }
}
