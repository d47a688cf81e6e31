internal import LegalXML

/// A part of a Word file as a tape of elements.
struct WordPart: Sendable {
  /// Its name in the archive.
  let name: String
  /// Its elements and text.
  let tape: XMLTape

  /// Reads a part.
  ///
  /// - Throws: `damaged` where it is no XML within limits.
  init(name: String, _ bytes: [UInt8]) throws(DocumentFailure) {
    self.name = name
    do {
      tape = try XMLTape(bytes: bytes, vocabulary: WordTag.vocabulary)
    } catch {
      throw WordPart.failure(error)
    }
  }

  private static func failure(_ error: XMLFailure) -> DocumentFailure {
    switch error {
    case .tooLarge, .tooDeep, .tooManyNodes, .textTooLong, .tooManyAttributes:
      .tooLarge(.word, limit: error.code)
    default: .damaged(.word, reason: error.code)
    }
  }

  /// The tag of an item; `nil` for text and for what the reader does not know.
  @inline(__always)
  func tag(_ index: Int) -> WordTag? {
    WordTag(rawValue: tape.items[index].name)
  }

  /// The index behind an item and what it holds.
  @inline(__always)
  func end(_ index: Int) -> Int { Int(tape.items[index].end) }

  /// All items of the part, the root first.
  var count: Int { tape.items.count }

  /// The items directly within an element.
  @inline(__always)
  func children(_ index: Int) -> WordChildren {
    WordChildren(tape: tape, next: index + 1, end: end(index))
  }

  /// Whether an item is text.
  @inline(__always)
  func isText(_ index: Int) -> Bool { tape.items[index].name == XMLTape.textName }

  /// The text of an item as a half-open range of the bytes of the tape.
  @inline(__always)
  func range(_ index: Int) -> Range<Int> { tape.text(at: index) }

  /// A stretch of the bytes of the tape.
  @inline(__always)
  func bytes(_ range: Range<Int>) -> ArraySlice<UInt8> { tape.bytes[range] }

  /// A range without white space of XML at its ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, tape.bytes[start] <= 0x20 { start += 1 }
    while start < end, tape.bytes[end - 1] <= 0x20 { end -= 1 }
    return start..<end
  }

  /// The first child with a tag; `nil` without one.
  func child(_ tag: WordTag, of index: Int) -> Int? {
    var next = index + 1
    let end = end(index)
    while next < end {
      if tape.items[next].name == tag.rawValue { return next }
      next = self.end(next)
    }
    return nil
  }

  /// The value of an attribute as a half-open range of the bytes of the tape; `nil` without it.
  @inline(__always)
  func range(_ attribute: WordTag, of index: Int) -> Range<Int>? {
    tape.attribute(attribute.rawValue, of: index)
  }

  /// The value of an attribute; `nil` without it.
  func string(_ attribute: WordTag, of index: Int) -> String? {
    tape.attribute(attribute.rawValue, of: index).map { tape.string($0) }
  }

  /// The value of `w:val`; `nil` without it.
  func value(_ index: Int) -> String? { string(.val, of: index) }

  /// The value of `w:val` of the first child with a tag.
  func value(_ tag: WordTag, of index: Int) -> String? {
    child(tag, of: index).flatMap { value($0) }
  }

  /// A number in an attribute; `nil` where it is none.
  func number(_ attribute: WordTag, of index: Int) -> Int? {
    guard let range = tape.attribute(attribute.rawValue, of: index), range.count <= 12 else {
      return nil
    }
    var value = 0
    var isNegative = false
    for place in range {
      switch tape.bytes[place] {
      case let digit where digit >= 0x30 && digit <= 0x39: value = value * 10 + Int(digit - 0x30)
      case UInt8(ascii: "-") where place == range.lowerBound: isNegative = true
      case UInt8(ascii: ".") where place > range.lowerBound: return isNegative ? -value : value
      default: return nil
      }
    }
    return range.isEmpty ? nil : isNegative ? -value : value
  }

  /// Whether a property is on: an absent value means yes, `0`, `false` and `off` mean no.
  func isOn(_ index: Int) -> Bool {
    switch value(index) {
    case "0", "false", "off": false
    default: true
    }
  }

  /// All text directly and deeply within an item.
  func text(_ index: Int) -> String {
    var result: [UInt8] = []
    for place in index..<end(index) where tape.items[place].name == XMLTape.textName {
      result += tape.bytes[tape.text(at: place)]
    }
    return String(decoding: result, as: UTF8.self)
  }
}

/// The items directly within an element, in order.
struct WordChildren: Sequence, IteratorProtocol {
  private let tape: XMLTape
  private var current: Int
  private let end: Int

  init(tape: XMLTape, next: Int, end: Int) {
    self.tape = tape
    current = next
    self.end = end
  }

  @inline(__always)
  mutating func next() -> Int? {
    guard current < end else { return nil }
    defer { current = Int(tape.items[current].end) }
    return current
  }
}
