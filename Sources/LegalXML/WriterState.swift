internal import CLibXML2

/// What the writer has to know to refuse what would not be well-formed.
struct WriterState {
  private enum Content {
    case none
    case elements
    case lines
    case text
  }

  private struct Open {
    let name: String
    var content = Content.none
    /// How many prefixes were declared outside of it.
    let outerPrefixes: Int
  }

  /// The first failure; what is written after it counts for nothing.
  private(set) var failure: XMLFailure?
  /// Whether the innermost element may still get attributes.
  private(set) var isTagOpen = false
  private var elements: [Open] = []
  /// The names of the attributes of the open tag.
  private var attributes: [String] = []
  /// Whether a name of the open tag has a prefix.
  private var hasPrefix = false
  private var prefixes = ["xml"]
  private var hasRoot = false

  /// The name of the innermost element; `nil` outside the root.
  var element: String? { elements.last?.name }

  /// Keeps a failure if it is the first.
  mutating func fail(_ failure: XMLFailure) {
    self.failure = self.failure ?? failure
  }

  /// An element begins; the tag around it is complete.
  mutating func open(_ name: String) {
    if elements.isEmpty, hasRoot { fail(.root) }
    hasRoot = true
    if let index = elements.indices.last, elements[index].content == .none {
      elements[index].content = .elements
    }
    elements.append(Open(name: name, outerPrefixes: prefixes.count))
    isTagOpen = true
    hasPrefix = false
    attributes.removeAll(keepingCapacity: true)
    checkName(name)
  }

  /// The innermost element ends.
  mutating func close() {
    endTag()
    guard let last = elements.popLast() else { return }
    prefixes.removeSubrange(last.outerPrefixes...)
  }

  /// An attribute or a declaration of a namespace is written.
  mutating func attribute(_ name: String) {
    checkName(name)
    guard isTagOpen, let element = elements.last?.name else {
      return fail(.attributeOutsideTag(name: name))
    }
    if attributes.contains(name) { fail(.duplicateAttribute(name: name, element: element)) }
    attributes.append(name)
  }

  /// The attribute that was written last declares a prefix.
  mutating func declare(_ name: String, _ uri: String) {
    // "xmlns:p="" is not allowed": Namespaces in XML 1.0, section 5.
    if uri.isEmpty { fail(.undeclaredPrefix(name: name)) }
    prefixes.append(String(name.dropFirst(6)))
  }

  /// Text is written; it is not empty.
  mutating func text() {
    guard let index = elements.indices.last else { return fail(.root) }
    if elements[index].content == .lines {
      fail(.breakInMixedContent(element: elements[index].name))
    }
    elements[index].content = .text
  }

  /// A line break between blocks is written.
  mutating func breakLine() {
    guard let index = elements.indices.last else { return }
    if elements[index].content == .text {
      fail(.breakInMixedContent(element: elements[index].name))
    }
    elements[index].content = .lines
  }

  /// The document ends.
  mutating func finish() {
    if !hasRoot { fail(.root) }
  }

  /// Completes the start tag: only now all declarations of namespaces are known.
  mutating func endTag() {
    guard isTagOpen else { return }
    isTagOpen = false
    guard hasPrefix, let element = elements.last?.name else { return }
    for name in [element] + attributes {
      guard let colon = name.utf8.firstIndex(of: 0x3A) else { continue }
      let prefix = name[..<colon]
      if prefix != "xmlns", !prefixes.contains(where: { $0 == prefix }) {
        fail(.undeclaredPrefix(name: name))
      }
    }
  }

  private mutating func checkName(_ name: String) {
    if WriterState.isPlain(name) { return }
    hasPrefix = true
    if XMLCharacters.firstRefused(in: name) != nil || xmlValidateQName(name, 0) != 0 {
      fail(.name(name))
    }
  }

  /// Whether a name is one of ASCII letters, digits, `_`, `-` and `.`, as nearly all are.
  private static func isPlain(_ name: String) -> Bool {
    var name = name
    return name.withUTF8 { bytes in
      guard let first = bytes.first, isLetter(first) else { return false }
      return bytes.allSatisfy { byte in
        isLetter(byte) || (0x30...0x39).contains(byte) || byte == 0x2D || byte == 0x2E
      }
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte) || byte == 0x5F
  }
}
