/// Writes a tape of a document as programs write them: elements, attributes and text in UTF-8.
///
/// Much faster than the parser of the library, and careful: whatever it does not know, be it wrong or
/// only rare (comments, character data, other encodings, names beyond ASCII, references by number,
/// more than the limits allow), it leaves to that parser, which decides and finds the words.
struct PlainTape {
  /// An element that was not closed yet.
  private struct OpenElement {
    let item: Int
    let name: PlainName
    let scope: PlainNames.Scope
  }

  /// What was written.
  var tape = XMLTape()
  /// The names of the document, and what prefixes mean at this place.
  var names: PlainNames
  /// The attributes of the start tag that is being read.
  var pending: [PlainAttribute] = []
  /// How many elements and attributes there are.
  var nodes = 0

  private let bytes: [UInt8]
  private let limits: XMLLimits
  private var open: [OpenElement] = []

  /// The tape of a document; `nil` where the parser of the library has to decide.
  static func read(
    _ bytes: [UInt8], _ vocabulary: XMLVocabulary, _ limits: XMLLimits
  ) -> XMLTape? {
    guard bytes.count <= limits.bytes, (try? UTF8Span(validating: bytes.span)) != nil,
      let start = PlainDeclaration.end(in: bytes.span)
    else { return nil }
    var reader = PlainTape(bytes, vocabulary, limits)
    return reader.readDocument(bytes.span, from: start) ? reader.tape : nil
  }

  private init(_ bytes: [UInt8], _ vocabulary: XMLVocabulary, _ limits: XMLLimits) {
    self.bytes = bytes
    self.limits = limits
    names = PlainNames(vocabulary)
    tape.items.reserveCapacity(bytes.count / 32)
    tape.bytes.reserveCapacity(bytes.count / 4)
  }

  /// `element white-space*`, behind the declaration.
  private mutating func readDocument(_ source: Span<UInt8>, from start: Int) -> Bool {
    var place = PlainScan.behindBlanks(source, start)
    guard place < source.count, source[place] == PlainScan.opening else { return false }
    repeat {
      guard let next = readMarkup(source, at: place) else { return false }
      place = next
      if open.isEmpty { break }
      guard let end = readText(source, from: place) else { return false }
      place = end
    } while place < source.count
    return open.isEmpty && PlainScan.behindBlanks(source, place) == source.count
  }

  /// A start or an end tag; the offset behind it, `nil` where it is neither.
  private mutating func readMarkup(_ source: Span<UInt8>, at place: Int) -> Int? {
    guard place + 1 < source.count else { return nil }
    guard source[place + 1] != PlainScan.slash else { return close(source, at: place + 2) }
    guard open.count < limits.depth, let tag = readStartTag(source, at: place + 1),
      nodes <= limits.nodes
    else { return nil }
    if tag.isEmpty {
      tape.items[tag.item].end = Int32(truncatingIfNeeded: tape.items.count)
      names.leave(tag.scope)
    } else {
      open.append(OpenElement(item: tag.item, name: tag.name, scope: tag.scope))
    }
    return tag.end
  }

  /// `name white-space* '>'`, the name being that of the innermost element.
  private mutating func close(_ source: Span<UInt8>, at place: Int) -> Int? {
    guard let element = open.popLast() else { return nil }
    let end = place + element.name.length
    guard end < source.count,
      PlainScan.areEqual(source, element.name.start, place, element.name.length)
    else { return nil }
    let behind = PlainScan.behindBlanks(source, end)
    guard behind < source.count, source[behind] == PlainScan.closing else { return nil }
    tape.items[element.item].end = Int32(truncatingIfNeeded: tape.items.count)
    names.leave(element.scope)
    return behind + 1
  }

  /// Text up to the next tag; the offset of the tag, `nil` where the text ends the document or needs
  /// the other parser.
  private mutating func readText(_ source: Span<UInt8>, from start: Int) -> Int? {
    let offset = tape.bytes.count
    var place = start
    var kept = start
    while place < source.count {
      let byte = source[place]
      if byte == PlainScan.opening { break }
      if byte == PlainScan.ampersand {
        guard let reference = PlainScan.reference(source, at: place) else { return nil }
        tape.bytes.append(contentsOf: bytes[kept..<place])
        tape.bytes.append(reference.byte)
        (place, kept) = (reference.end, reference.end)
        continue
      }
      guard PlainScan.isPlain(source, place) else { return nil }
      place += 1
    }
    guard place < source.count, place > start else { return place < source.count ? place : nil }
    tape.bytes.append(contentsOf: bytes[kept..<place])
    let length = tape.bytes.count - offset
    guard length <= limits.text else { return nil }
    var item = XMLTape.Item(
      name: XMLTape.textName, start: Int32(truncatingIfNeeded: offset),
      end: Int32(truncatingIfNeeded: tape.items.count + 1))
    item.length = Int32(truncatingIfNeeded: length)
    tape.items.append(item)
    return place
  }

  /// Adds the value of an attribute to the bytes of the tape; its place there.
  mutating func add(_ attribute: PlainAttribute, _ source: Span<UInt8>) -> XMLTape.Attribute {
    let offset = tape.bytes.count
    var kept = attribute.value.lowerBound
    if attribute.hasReferences {
      var place = kept
      while place < attribute.value.upperBound {
        if source[place] == PlainScan.ampersand,
          let reference = PlainScan.reference(source, at: place)
        {
          tape.bytes.append(contentsOf: bytes[kept..<place])
          tape.bytes.append(reference.byte)
          (place, kept) = (reference.end, reference.end)
        } else {
          place += 1
        }
      }
    }
    tape.bytes.append(contentsOf: bytes[kept..<attribute.value.upperBound])
    return XMLTape.Attribute(
      name: attribute.number, start: Int32(truncatingIfNeeded: offset),
      length: Int32(truncatingIfNeeded: tape.bytes.count - offset))
  }
}
