internal import CLibXML2

/// Puts a tape together from what a parser tells, within limits.
struct TapeWriter {
  /// A name that was looked up; the parser has one pointer for each string.
  private struct KnownName {
    var local: UnsafePointer<xmlChar>?
    var space: UnsafePointer<xmlChar>?
    var number: UInt16 = 0
  }

  private static let cacheSize = 256

  /// What was written.
  private(set) var tape = XMLTape()
  /// Why the parser was stopped.
  var failure: XMLFailure?
  /// What was asked too much of, for a line; `nil` within the limits.
  private(set) var exceeded: ((Int?) -> XMLFailure)?

  private let vocabulary: XMLVocabulary
  private let limits: XMLLimits
  private var known = [KnownName](repeating: KnownName(), count: cacheSize)
  private var open: [Int32] = []
  private var nodes = 0
  /// Whether the last item is a text that may go on.
  private var isInText = false

  init(_ vocabulary: XMLVocabulary, _ limits: XMLLimits, size: Int) {
    self.vocabulary = vocabulary
    self.limits = limits
    tape.items.reserveCapacity(size / 32)
    tape.bytes.reserveCapacity(size / 4)
  }

  /// An element begins; each attribute has five pointers: name, prefix, namespace, value, its end.
  mutating func open(
    _ name: UnsafePointer<xmlChar>?, _ space: UnsafePointer<xmlChar>?,
    _ attributes: UnsafeBufferPointer<UnsafePointer<xmlChar>?>
  ) {
    isInText = false
    nodes += 1 + attributes.count / 5
    if nodes > limits.nodes {
      let limit = limits.nodes
      exceeded = { .tooManyNodes(limit: limit, line: $0) }
    } else if open.count >= limits.depth {
      let limit = limits.depth
      exceeded = { .tooDeep(limit: limit, line: $0) }
    }
    open.append(Int32(truncatingIfNeeded: tape.items.count))
    var item = XMLTape.Item(
      name: number(name, space), start: Int32(truncatingIfNeeded: tape.attributes.count), end: 0)
    var index = 0
    while index < attributes.count {
      let number = number(attributes[index], attributes[index + 2])
      if number != 0 {
        item.attributes += 1
        add(number, attributes[index + 3], attributes[index + 4])
      }
      index += 5
    }
    tape.items.append(item)
  }

  /// The innermost element ends.
  mutating func close() {
    isInText = false
    guard let last = open.popLast() else { return }
    tape.items[Int(last)].end = Int32(truncatingIfNeeded: tape.items.count)
  }

  /// A piece of text, which may go on in the next one.
  mutating func add(_ text: UnsafeBufferPointer<xmlChar>) {
    let last = tape.items.count - 1
    if isInText {
      tape.items[last].length += Int32(truncatingIfNeeded: text.count)
    } else {
      var item = XMLTape.Item(
        name: XMLTape.textName, start: Int32(truncatingIfNeeded: tape.bytes.count),
        end: Int32(truncatingIfNeeded: last + 2))
      item.length = Int32(truncatingIfNeeded: text.count)
      tape.items.append(item)
    }
    isInText = true
    tape.bytes.append(contentsOf: text)
    if Int(tape.items[tape.items.count - 1].length) > limits.text {
      let limit = limits.text
      exceeded = { .textTooLong(limit: limit, line: $0) }
    }
  }

  private mutating func add(
    _ number: UInt16, _ start: UnsafePointer<xmlChar>?, _ end: UnsafePointer<xmlChar>?
  ) {
    let offset = tape.bytes.count
    if let start, let end {
      let value = UnsafeBufferPointer(start: start, count: end - start)
      if value.contains(UInt8(ascii: "&")) {
        // Without a tree the parser leaves this one character as a reference.
        let parts = String(decoding: value, as: UTF8.self).split(
          separator: "&#38;", omittingEmptySubsequences: false)
        tape.bytes.append(contentsOf: parts.joined(separator: "&").utf8)
      } else {
        tape.bytes.append(contentsOf: value)
      }
    }
    tape.attributes.append(
      XMLTape.Attribute(
        name: number, start: Int32(truncatingIfNeeded: offset),
        length: Int32(truncatingIfNeeded: tape.bytes.count - offset)))
  }

  private mutating func number(
    _ local: UnsafePointer<xmlChar>?, _ space: UnsafePointer<xmlChar>?
  ) -> UInt16 {
    let mix = UInt(bitPattern: local) &+ UInt(bitPattern: space) &* 31
    let slot = Int((mix &* 0x9E37_79B9_7F4A_7C15) >> 56)
    let entry = known[slot]
    if entry.local == local, entry.space == space, local != nil { return entry.number }
    let number = vocabulary.number(LibXML2.string(local) ?? "", in: LibXML2.string(space))
    known[slot] = KnownName(local: local, space: space, number: number)
    return number
  }
}
