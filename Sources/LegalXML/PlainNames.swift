/// The name of an element or an attribute as it stands in a plain document.
struct PlainName {
  /// Longer names are left to the other parser.
  private static let limit = 200

  /// Offset of the name, and its length with the prefix.
  let start: Int
  let length: Int
  /// Length of the prefix without the colon; 0 for none.
  let prefixLength: Int
  /// A number that equal names share.
  let mix: UInt64

  /// `(letter sign* ':')? letter sign*` in ASCII; `nil` for other names.
  @inline(__always)
  init?(_ source: Span<UInt8>, _ start: Int) {
    var place = start
    var first = start
    var colon = 0
    var mix: UInt64 = 0xCBF2_9CE4_8422_2325
    while place < source.count {
      let byte = source[place]
      let isLetter = (byte | 0x20) &- 0x61 < 26 || byte == 0x5F
      if !isLetter {
        if byte == PlainScan.colon, colon == 0, place > first {
          colon = place
          first = place + 1
        } else if place == first || !(byte &- 0x30 < 10 || byte == 0x2D || byte == 0x2E) {
          break
        }
      }
      mix = (mix ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
      place += 1
    }
    guard place > first, place - start <= PlainName.limit else { return nil }
    self.start = start
    length = place - start
    prefixLength = colon == 0 ? 0 : colon - start
    self.mix = mix
  }

  /// Offset and length without the prefix.
  var local: Int { prefixLength == 0 ? start : start + prefixLength + 1 }
  var localLength: Int { prefixLength == 0 ? length : length - prefixLength - 1 }

  /// Whether an attribute of the name says what a prefix means: `xmlns`, `xmlns:w`.
  @inline(__always)
  func declares(_ source: Span<UInt8>) -> Bool {
    (prefixLength == 5 || prefixLength == 0 && length == 5)
      && PlainScan.begins(source, start, with: "xmlns")
  }
}

/// What the names of a plain document mean where they stand.
struct PlainNames {
  /// What prefixes mean at a place.
  struct Scope {
    /// How many declarations hold.
    var bindings = 0
    /// A number that no other set of declarations has.
    var version = 0
  }

  /// A prefix and the namespace that it means.
  struct Binding {
    /// The prefix in the document, half-open; empty for the namespace of names without one.
    let prefix: Range<Int>
    let space: Int32
  }

  /// A name that was looked up.
  private struct Known {
    var mix: UInt64 = 0
    var version = -1
    var start = 0
    var length = 0
    var space: Int32 = 0
    var number: UInt16 = 0
  }

  private static let xml = "http://www.w3.org/XML/1998/namespace"
  private static let slots = 256

  private let vocabulary: XMLVocabulary
  /// The namespaces: none, that of `xml`, and the declared ones.
  private var spaces: [String?] = [nil, PlainNames.xml]
  /// The declarations that hold, the innermost last.
  private(set) var bindings: [Binding] = []
  private(set) var scope = Scope()
  private var versions = 0
  private var known = [Known](repeating: Known(), count: slots)

  init(_ vocabulary: XMLVocabulary) {
    self.vocabulary = vocabulary
  }

  /// Ends what an element declared.
  @inline(__always)
  mutating func leave(_ outer: Scope) {
    guard scope.version != outer.version else { return }
    bindings.removeLast(bindings.count - outer.bindings)
    scope = outer
  }

  /// Takes a declaration of an element around which `outer` held; `false` where the other parser has
  /// to look at it.
  mutating func bind(
    _ name: PlainName, to value: Range<Int>, _ source: Span<UInt8>, from outer: Scope
  ) -> Bool {
    let prefix = name.prefixLength == 0 ? 0..<0 : name.local..<name.local + name.localLength
    for binding in bindings[outer.bindings...]
    where binding.prefix.count == prefix.count
      && PlainScan.areEqual(source, binding.prefix.lowerBound, prefix.lowerBound, prefix.count)
    {
      return false
    }
    guard value.isEmpty ? prefix.isEmpty : PlainNames.isAddress(source, value),
      !PlainScan.begins(source, prefix.lowerBound, with: "xml") || prefix.isEmpty
    else { return false }
    var space: Int32 = 0
    if !value.isEmpty {
      let address = PlainNames.string(source, value)
      guard address != PlainNames.xml, address != "http://www.w3.org/2000/xmlns/" else {
        return false
      }
      if let place = spaces.firstIndex(of: address) {
        space = Int32(place)
      } else {
        space = Int32(spaces.count)
        spaces.append(address)
      }
    }
    bindings.append(Binding(prefix: prefix, space: space))
    versions += 1
    scope = Scope(bindings: bindings.count, version: versions)
    return true
  }

  /// Whether an address of a namespace is beyond doubt: `http://host/path#` or `urn:words`.
  private static func isAddress(_ source: Span<UInt8>, _ range: Range<Int>) -> Bool {
    let isName = PlainScan.begins(source, range.lowerBound, with: "urn:")
    let isPage = PlainScan.begins(source, range.lowerBound, with: "http://")
    var place = range.lowerBound + (isName ? 4 : 7)
    guard isName || isPage, place < range.upperBound,
      (source[place] | 0x20) &- 0x61 < 26
    else { return false }
    while place < range.upperBound {
      let byte = source[place]
      let isWord = (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte == 0x2D || byte == 0x2E
      let isSign = isName ? byte == PlainScan.colon : byte == PlainScan.slash || byte == 0x5F
      let isEnd = byte == UInt8(ascii: "#") && place == range.upperBound - 1
      guard isWord || isSign || isEnd else { return false }
      place += 1
    }
    return true
  }

  private static func string(_ source: Span<UInt8>, _ range: Range<Int>) -> String {
    String(unsafeUninitializedCapacity: range.count) { target in
      for (index, place) in range.enumerated() { target[index] = source[place] }
      return range.count
    }
  }

  /// The number of a name, 0 for one that nobody asks for, and its namespace; `nil` where the prefix
  /// means nothing.
  @inline(__always)
  mutating func resolve(
    _ name: PlainName, _ source: Span<UInt8>, isAttribute: Bool
  ) -> (number: UInt16, space: Int32)? {
    let mix = name.mix ^ (isAttribute ? 0x9E37_79B9_7F4A_7C15 : 0)
    let spread = (mix &+ UInt64(truncatingIfNeeded: scope.version)) &* 0x9E37_79B9_7F4A_7C15
    let slot = Int(truncatingIfNeeded: spread >> 56)
    let entry = known[slot]
    if entry.mix == mix, entry.version == scope.version, entry.length == name.length,
      PlainScan.areEqual(source, entry.start, name.start, name.length)
    {
      return (entry.number, entry.space)
    }
    return look(name, source, isAttribute, mix, slot)
  }

  @inline(never)
  private mutating func look(
    _ name: PlainName, _ source: Span<UInt8>, _ isAttribute: Bool, _ mix: UInt64, _ slot: Int
  ) -> (number: UInt16, space: Int32)? {
    guard let space = space(of: name, source, isAttribute) else { return nil }
    let local = PlainNames.string(source, name.local..<name.local + name.localLength)
    let number = vocabulary.number(local, in: spaces[Int(space)])
    known[slot] = Known(
      mix: mix, version: scope.version, start: name.start, length: name.length, space: space,
      number: number)
    return (number, space)
  }

  private func space(
    of name: PlainName, _ source: Span<UInt8>, _ isAttribute: Bool
  ) -> Int32? {
    if name.prefixLength == 0, isAttribute { return 0 }
    for binding in bindings.reversed()
    where binding.prefix.count == name.prefixLength
      && PlainScan.areEqual(source, binding.prefix.lowerBound, name.start, name.prefixLength)
    {
      return binding.space
    }
    if name.prefixLength == 0 { return 0 }
    return name.prefixLength == 3 && PlainScan.begins(source, name.start, with: "xml") ? 1 : nil
  }
}
