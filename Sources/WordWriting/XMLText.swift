/// A piece of an XML part, built so that raw text cannot reach it unescaped.
struct XMLText: Sendable {
  private var markup = MarkupBuffer()

  /// The markup so far.
  var bytes: [UInt8] { markup.bytes }

  /// A part of a package: the declaration, and what follows.
  static func part(_ content: (inout XMLText) -> Void) -> [UInt8] {
    var text = XMLText()
    text.markup.constant("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n")
    content(&text)
    return text.bytes
  }

  /// Adds text.
  mutating func text(_ text: String) {
    markup.text(text)
  }

  /// Adds an element with what a closure puts into it.
  mutating func element(
    _ name: StaticString, _ attributes: (StaticString, String)...,
    content: (inout XMLText) -> Void
  ) {
    markup.startTag(name, attributes)
    content(&self)
    markup.endTag(name)
  }

  /// Adds an element whose attributes are counted at run time.
  mutating func element(
    _ name: StaticString, attributes: [(StaticString, String)], _ content: (inout XMLText) -> Void
  ) {
    markup.startTag(name, attributes)
    content(&self)
    markup.endTag(name)
  }

  /// Adds another piece.
  mutating func append(_ other: XMLText) {
    markup.append(other.markup)
  }

  /// Adds an empty element.
  mutating func empty(_ name: StaticString, _ attributes: (StaticString, String)...) {
    markup.startTag(name, attributes, isClosed: true)
  }

  /// Adds an empty element whose attributes are counted at run time.
  mutating func empty(_ name: StaticString, attributes: [(StaticString, String)]) {
    markup.startTag(name, attributes, isClosed: true)
  }
}
