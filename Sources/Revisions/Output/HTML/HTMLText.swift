/// A piece of an HTML page, built so that raw text cannot reach it unescaped.
///
/// Element and attribute names are constants of the program; everything else goes in as `text` or
/// as an attribute's value and is escaped there. There is no way to put in finished markup but
/// another `HTMLText`.
package struct HTMLText: Sendable {
  private var markup = MarkupBuffer()

  /// Makes an empty piece.
  package init() {}

  /// The markup so far, in UTF-8.
  package var string: String { String(decoding: markup.bytes, as: UTF8.self) }

  /// Adds text.
  package mutating func text(_ text: String) {
    markup.text(text)
  }

  /// Adds an element with what a closure puts into it.
  package mutating func element(
    _ name: StaticString, _ attributes: (StaticString, String)...,
    content: (inout HTMLText) -> Void
  ) {
    markup.startTag(name, attributes)
    content(&self)
    markup.endTag(name)
  }

  /// Adds an element that holds text alone.
  package mutating func element(
    _ name: StaticString, _ attributes: (StaticString, String)..., text: String
  ) {
    markup.startTag(name, attributes)
    markup.text(text)
    markup.endTag(name)
  }

  /// Adds a void element: `br`, `meta`.
  package mutating func void(_ name: StaticString, _ attributes: (StaticString, String)...) {
    markup.startTag(name, attributes)
  }

  /// Adds a style sheet, which is a constant of the program.
  package mutating func style(_ sheet: StaticString) {
    markup.startTag("style", [])
    markup.constant(sheet)
    markup.endTag("style")
  }

  /// Adds the document type.
  package mutating func doctype() {
    markup.constant("<!DOCTYPE html>\n")
  }

  /// Ends a line of the markup; for elements between which blanks mean nothing.
  package mutating func lineEnd() {
    markup.constant("\n")
  }

  /// Adds another piece.
  package mutating func append(_ other: HTMLText) {
    markup.append(other.markup)
  }
}
