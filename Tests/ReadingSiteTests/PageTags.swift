/// The tags of a page, read one after the other as a careful browser would.
struct PageTags {
  /// The names of all elements, in order.
  private(set) var names: [String] = []
  /// What is not as it should be: tags that do not match, unknown syntax.
  private(set) var faults: [String] = []
  private var attributes: [(name: String, value: String)] = []

  private static let voids: Set = ["meta", "link", "br", "img", "hr", "input", "col", "wbr"]

  init(_ page: String) {
    var open: [String] = []
    var rest = page[...]
    while let start = rest.firstIndex(of: "<") {
      rest = rest[start...].dropFirst()
      guard let end = rest.firstIndex(of: ">") else {
        faults.append("a tag without end")
        return
      }
      let tag = rest[..<end]
      rest = rest[end...].dropFirst()
      if tag == "!DOCTYPE html" { continue }
      if tag.hasPrefix("/") {
        if open.popLast() != String(tag.dropFirst()) { faults.append("</\(tag.dropFirst())>") }
        continue
      }
      let name = read(tag)
      names.append(name)
      if !PageTags.voids.contains(name) { open.append(name) }
      if name == "style", let close = rest.firstRange(of: "</style>") {
        rest = rest[close.lowerBound...]
      }
    }
    faults += open.map { "<\($0)> is open" }
  }

  /// The values of all attributes of a name.
  func values(of name: String) -> [String] {
    attributes.filter { $0.name == name }.map(\.value)
  }

  /// Reads `a class="ref" href="#art_1"` and returns the name of the element.
  private mutating func read(_ tag: Substring) -> String {
    let name = tag.prefix { $0 != " " }
    var rest = tag.dropFirst(name.count)
    while !rest.isEmpty {
      rest = rest.dropFirst()
      let attribute = rest.prefix { $0 != "=" && $0 != " " }
      rest = rest.dropFirst(attribute.count)
      guard rest.hasPrefix("=\"") else {
        attributes.append((String(attribute), ""))
        continue
      }
      let value = rest.dropFirst(2).prefix { $0 != "\"" }
      rest = rest.dropFirst(value.count + 3)
      if attribute.hasPrefix("on") || attribute == "style" {
        faults.append("\(attribute)=\(value)")
      }
      attributes.append((String(attribute), String(value)))
    }
    return String(name)
  }
}
