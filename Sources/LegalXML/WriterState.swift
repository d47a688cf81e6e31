internal import CLibXML2

/// What the writer has to know to refuse what would not be well-formed: libxml2 checks nothing.
struct WriterState {
  private enum Content {
    case none
    case elements
    case lines
    case text
  }

  private struct Open {
    let name: String
    /// The names of its attributes; `nil` once the start tag is complete.
    var attributes: [String]? = []
    var content = Content.none
    /// How many prefixes were declared outside of it.
    let outerPrefixes: Int
  }

  /// The first failure; the writer writes nothing after it.
  private(set) var failure: XMLFailure?
  private var elements: [Open] = []
  private var prefixes = ["xml"]
  private var hasRoot = false

  /// Keeps a failure if it is the first.
  mutating func fail(_ failure: XMLFailure) {
    self.failure = self.failure ?? failure
  }

  /// An element begins.
  mutating func open(_ name: String) {
    if elements.isEmpty, hasRoot { fail(.root) }
    hasRoot = true
    checkName(name)
    beginContent { $0 == .none ? .elements : $0 }
    elements.append(Open(name: name, outerPrefixes: prefixes.count))
  }

  /// The innermost element ends.
  mutating func close() {
    endTag()
    guard let last = elements.popLast() else { return }
    prefixes.removeSubrange(last.outerPrefixes...)
  }

  /// An attribute or a declaration of a namespace is written.
  mutating func attribute(_ name: String, _ value: String) {
    checkName(name)
    guard let index = elements.indices.last, elements[index].attributes != nil else {
      return fail(.attributeOutsideTag(name: name))
    }
    if elements[index].attributes?.contains(name) == true {
      fail(.duplicateAttribute(name: name, element: elements[index].name))
    }
    elements[index].attributes?.append(name)
    checkCharacters(value)
    if name.utf8.starts(with: "xmlns:".utf8) {
      // "xmlns:p="" is not allowed": Namespaces in XML 1.0, section 5.
      if value.isEmpty { fail(.undeclaredPrefix(name: name)) }
      prefixes.append(String(name.dropFirst(6)))
    }
  }

  /// Text is written; it is not empty.
  mutating func text(_ text: String) {
    guard let name = elements.last?.name else { return fail(.root) }
    checkCharacters(text)
    if elements.last?.content == .lines { fail(.breakInMixedContent(element: name)) }
    beginContent { _ in .text }
  }

  /// A line break between blocks is written.
  mutating func breakLine() {
    if let last = elements.last, last.content == .text {
      fail(.breakInMixedContent(element: last.name))
    }
    beginContent { _ in .lines }
  }

  /// A comment is written.
  mutating func comment(_ text: String) {
    checkCharacters(text)
    // Comment ::= '<!--' ((Char - '-') | ('-' (Char - '-')))* '-->'
    if text.utf8.last == 0x2D || zip(text.utf8, text.utf8.dropFirst()).contains(where: isDashes) {
      fail(.comment)
    }
    beginContent { $0 }
  }

  /// The document ends.
  mutating func finish() {
    if !hasRoot { fail(.root) }
  }

  private func isDashes(_ pair: (UInt8, UInt8)) -> Bool { pair.0 == 0x2D && pair.1 == 0x2D }

  private mutating func beginContent(_ change: (Content) -> Content) {
    endTag()
    guard let index = elements.indices.last else { return }
    elements[index].content = change(elements[index].content)
  }

  /// Completes the start tag: only now all declarations of namespaces are known.
  private mutating func endTag() {
    guard let index = elements.indices.last, let attributes = elements[index].attributes else {
      return
    }
    for name in [elements[index].name] + attributes {
      guard let colon = name.utf8.firstIndex(of: 0x3A) else { continue }
      let prefix = name[..<colon]
      if prefix != "xmlns", !prefixes.contains(where: { $0 == prefix }) {
        fail(.undeclaredPrefix(name: name))
      }
    }
    elements[index].attributes = nil
  }

  private mutating func checkName(_ name: String) {
    if XMLCharacters.firstRefused(in: name) != nil || xmlValidateQName(name, 0) != 0 {
      fail(.name(name))
    }
  }

  private mutating func checkCharacters(_ text: String) {
    guard let scalar = XMLCharacters.firstRefused(in: text) else { return }
    fail(.character(scalar: scalar, element: elements.last?.name))
  }
}
