/// Writes a document as UTF-8, piece by piece; elements are closures, so that they always close.
///
/// ```swift
/// var writer = XMLWriter()
/// writer.element("act") { act in
///   act.attribute("name", "条例")
///   act.breakLine()
///   act.element("p") { $0.text("第一条") }
///   act.breakLine()
/// }
/// let bytes = try writer.finish()
/// ```
///
/// Nothing is indented: white space beside text belongs to the text. The first failure is kept,
/// everything after it is ignored, and `finish()` throws it. The same calls give the same bytes.
package struct XMLWriter: ~Copyable {
  /// What becomes of characters that XML cannot hold.
  package enum UnheldCharacters: Sendable {
    /// They are a failure.
    case refused
    /// U+FFFD stands for them.
    case replaced
  }

  /// How many characters of texts, those of attributes not counted, were replaced.
  package private(set) var replaced = 0
  private let unheld: UnheldCharacters
  private var bytes: [UInt8] = []
  private var state = WriterState()

  /// Makes a writer and writes the XML declaration.
  ///
  /// - Parameters:
  ///   - unheld: what becomes of characters that XML cannot hold.
  ///   - capacity: how many bytes the document is expected to have.
  package init(_ unheld: UnheldCharacters = .refused, capacity: Int = 0) {
    self.unheld = unheld
    bytes.reserveCapacity(capacity)
    append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
  }

  /// Writes an element; `body` writes its attributes first, then its content.
  ///
  /// `name` may have a prefix that a `namespace` call here or further out declares.
  package mutating func element(_ name: String, _ body: (inout XMLWriter) -> Void = { _ in }) {
    endTag()
    state.open(name)
    guard state.failure == nil else { return }
    bytes.append(UInt8(ascii: "<"))
    append(name)
    body(&self)
    guard state.failure == nil else { return }
    if state.isTagOpen {
      append("/>")
    } else {
      append("</")
      append(name)
      bytes.append(UInt8(ascii: ">"))
    }
    state.close()
  }

  /// Writes an attribute of the open element; `nil` writes nothing.
  ///
  /// `rest` is the end of the value, for one that is made of two pieces.
  package mutating func attribute(_ name: String, _ value: String?, _ rest: String = "") {
    guard let value else { return }
    state.attribute(name)
    guard state.failure == nil else { return }
    bytes.append(UInt8(ascii: " "))
    append(name)
    append("=\"")
    escape(value, .attribute)
    if !rest.isEmpty { escape(rest, .attribute) }
    bytes.append(UInt8(ascii: "\""))
    if name.utf8.first == UInt8(ascii: "x"), name.hasPrefix("xmlns:") { state.declare(name, value) }
  }

  /// Declares a namespace for the open element and what it holds; without prefix, the default.
  package mutating func namespace(_ uri: String, prefix: String? = nil) {
    attribute(prefix.map { "xmlns:\($0)" } ?? "xmlns", uri)
  }

  /// Writes text; the element may not have line breaks of `breakLine()`.
  package mutating func text(_ text: String) {
    guard !text.isEmpty else { return }
    endTag()
    state.text()
    escape(text, .text)
  }

  /// Writes text that is UTF-8; the element may not have line breaks of `breakLine()`.
  package mutating func text(utf8 range: Range<Int>, of text: [UInt8]) {
    guard !range.isEmpty else { return }
    endTag()
    state.text()
    text.withUnsafeBufferPointer { escape(UnsafeBufferPointer(rebasing: $0[range]), .text) }
  }

  /// Ends the line between blocks or outside the root; refused in an element that has text.
  package mutating func breakLine() {
    endTag()
    state.breakLine()
    bytes.append(0x0A)
  }

  /// Ends the document with a line break and gives its bytes.
  ///
  /// - Throws: The first failure of all calls.
  package consuming func finish() throws(XMLFailure) -> [UInt8] {
    state.finish()
    if let failure = state.failure { throw failure }
    bytes.append(0x0A)
    return bytes
  }

  // MARK: - Bytes

  private mutating func endTag() {
    if state.isTagOpen { bytes.append(UInt8(ascii: ">")) }
    state.endTag()
  }

  private mutating func append(_ text: String) {
    var text = text
    text.withUTF8 { bytes.append(contentsOf: $0) }
  }

  private mutating func escape(_ text: String, _ place: XMLEscape.Place) {
    var text = text
    text.withUTF8 { escape($0, place) }
  }

  private mutating func escape(_ text: UnsafeBufferPointer<UInt8>, _ place: XMLEscape.Place) {
    let unheld = XMLEscape.append(text, place, to: &bytes)
    guard let first = unheld.first else { return }
    switch self.unheld {
    case .refused: state.fail(.character(scalar: first, element: state.element))
    case .replaced: if place == .text { replaced += unheld.count }
    }
  }
}
