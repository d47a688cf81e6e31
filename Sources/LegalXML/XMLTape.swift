/// A document as one flat table in document order: the fast way to read a large one.
///
/// An element is followed by what it holds; its `end` is the index behind that. Names are numbers
/// of a vocabulary; attributes whose names are not in it are left out, comments and processing
/// instructions as well. One memory holds all text.
package struct XMLTape: Sendable {
  /// An element or a piece of text.
  package struct Item: Sendable {
    /// Number of the name; 0 for an element that nobody asks for, `textName` for text.
    package let name: UInt16
    /// How many attributes were kept.
    package internal(set) var attributes: UInt16 = 0
    /// Index of the first attribute; for text, its UTF-8 offset.
    package let start: Int32
    /// Index behind the element and what it holds; for text, the next index.
    package internal(set) var end: Int32
    /// Length of a text in UTF-8; 0 for an element.
    package internal(set) var length: Int32 = 0
  }

  /// An attribute.
  package struct Attribute: Sendable {
    /// Number of its name.
    package let name: UInt16
    /// UTF-8 offset of its value.
    package let start: Int32
    /// Length of its value in UTF-8.
    package let length: Int32
  }

  /// The `name` of a piece of text; never two in a row.
  package static let textName = UInt16.max

  /// The root and what it holds, in document order.
  package internal(set) var items: [Item] = []
  /// The attributes of all elements, in document order.
  package internal(set) var attributes: [Attribute] = []
  /// The text and the values of attributes, in document order, all valid UTF-8.
  package internal(set) var bytes: [UInt8] = []

  /// No document.
  init() {}

  /// The value of an attribute of an element as a half-open range of `bytes`; `nil` without it.
  @inline(__always)
  package func attribute(_ name: UInt16, of index: Int) -> Range<Int>? {
    let item = items[index]
    let first = Int(item.start)
    for place in first..<first + Int(item.attributes) where attributes[place].name == name {
      let start = Int(attributes[place].start)
      return start..<start + Int(attributes[place].length)
    }
    return nil
  }

  /// A text as a half-open range of `bytes`, by its index.
  @inline(__always)
  package func text(at index: Int) -> Range<Int> {
    Int(items[index].start)..<Int(items[index].start + items[index].length)
  }

  /// A stretch of `bytes`.
  package func string(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }
}
