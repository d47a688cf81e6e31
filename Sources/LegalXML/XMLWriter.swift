internal import CLibXML2

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
  private let buffer: xmlBufferPtr?
  private let writer: xmlTextWriterPtr?
  private var state = WriterState()

  /// Makes a writer and writes the XML declaration.
  package init() {
    LibXML2.initialize
    let buffer = xmlBufferCreate()
    let writer = buffer.flatMap { xmlNewTextWriterMemory($0, 0) }
    self.buffer = buffer
    self.writer = writer
    check(xmlTextWriterStartDocument(writer, nil, "UTF-8", nil))
  }

  deinit {
    xmlFreeTextWriter(writer)
    xmlBufferFree(buffer)
  }

  /// Writes an element; `body` writes its attributes first, then its content.
  ///
  /// `name` may have a prefix that a `namespace` call here or further out declares.
  package mutating func element(_ name: String, _ body: (inout XMLWriter) -> Void = { _ in }) {
    state.open(name)
    guard state.failure == nil else { return }
    check(xmlTextWriterStartElement(writer, name))
    body(&self)
    state.close()
    guard state.failure == nil else { return }
    check(xmlTextWriterEndElement(writer))
  }

  /// Writes an attribute of the open element; `nil` writes nothing.
  package mutating func attribute(_ name: String, _ value: String?) {
    guard let value else { return }
    state.attribute(name, value)
    guard state.failure == nil else { return }
    check(xmlTextWriterWriteAttribute(writer, name, value))
  }

  /// Declares a namespace for the open element and what it holds; without prefix, the default.
  package mutating func namespace(_ uri: String, prefix: String? = nil) {
    attribute(prefix.map { "xmlns:\($0)" } ?? "xmlns", uri)
  }

  /// Writes text; the element may not have line breaks of `breakLine()`.
  package mutating func text(_ text: String) {
    guard !text.isEmpty else { return }
    state.text(text)
    guard state.failure == nil else { return }
    check(xmlTextWriterWriteString(writer, text))
  }

  /// Ends the line between blocks or outside the root; refused in an element that has text.
  package mutating func breakLine() {
    state.breakLine()
    guard state.failure == nil else { return }
    check(xmlTextWriterWriteRaw(writer, "\n"))
  }

  /// Writes a comment.
  package mutating func comment(_ text: String) {
    state.comment(text)
    guard state.failure == nil else { return }
    check(xmlTextWriterWriteComment(writer, text))
  }

  /// Ends the document with a line break and gives its bytes.
  ///
  /// - Throws: The first failure of all calls.
  package consuming func finish() throws(XMLFailure) -> [UInt8] {
    state.finish()
    if state.failure == nil {
      check(xmlTextWriterEndDocument(writer))
      check(xmlTextWriterFlush(writer))
    }
    if let failure = state.failure { throw failure }
    guard let content = xmlBufferContent(buffer) else { throw .outOfMemory }
    return Array(UnsafeBufferPointer(start: content, count: Int(xmlBufferLength(buffer))))
  }

  /// The writer of libxml2 has no failure of its own but the lack of memory.
  private mutating func check(_ status: CInt) {
    if status < 0 { state.fail(.outOfMemory) }
  }
}
