extension PlainTape {
  /// More attributes and declarations in one tag are left to the other parser, as are longer values.
  private static let crowd = 100
  private static let valueLimit = 1 << 20

  /// `name (white-space+ attribute)* white-space* '/'? '>'`, behind the sign that opens it.
  mutating func readStartTag(_ source: Span<UInt8>, at start: Int) -> PlainTag? {
    guard let name = PlainName(source, start) else { return nil }
    let scope = names.scope
    pending.removeAll(keepingCapacity: true)
    var place = start + name.length
    while true {
      let next = PlainScan.behindBlanks(source, place)
      guard next < source.count else { return nil }
      let byte = source[next]
      let isEmpty = byte == PlainScan.slash
      if isEmpty || byte == PlainScan.closing {
        let end = isEmpty ? next + 2 : next + 1
        guard end <= source.count, source[end - 1] == PlainScan.closing,
          let item = write(name, source)
        else { return nil }
        return PlainTag(item: item, name: name, scope: scope, isEmpty: isEmpty, end: end)
      }
      guard next > place, let attribute = attribute(source, at: next) else { return nil }
      place = attribute.value.upperBound + 1
      if attribute.name.declares(source) {
        guard !attribute.hasReferences, names.bindings.count - scope.bindings < PlainTape.crowd,
          names.bind(attribute.name, to: attribute.value, source, from: scope)
        else { return nil }
      } else {
        guard pending.count < PlainTape.crowd else { return nil }
        pending.append(attribute)
      }
    }
  }

  /// `name white-space* '=' white-space* quotation`
  private func attribute(_ source: Span<UInt8>, at start: Int) -> PlainAttribute? {
    guard let name = PlainName(source, start) else { return nil }
    var place = PlainScan.behindBlanks(source, start + name.length)
    guard place < source.count, source[place] == PlainScan.equals else { return nil }
    place = PlainScan.behindBlanks(source, place + 1)
    guard place < source.count else { return nil }
    let mark = source[place]
    guard mark == UInt8(ascii: "\"") || mark == UInt8(ascii: "'") else { return nil }
    place += 1
    let first = place
    var hasReferences = false
    while place < source.count {
      let byte = source[place]
      if byte == mark {
        guard place - first <= PlainTape.valueLimit else { return nil }
        return PlainAttribute(name: name, value: first..<place, hasReferences: hasReferences)
      }
      if byte == PlainScan.ampersand {
        guard let reference = PlainScan.reference(source, at: place) else { return nil }
        hasReferences = true
        place = reference.end
        continue
      }
      guard byte >= 0x20, byte != PlainScan.opening,
        byte != 0xEF || PlainScan.isCharacter(source, place)
      else { return nil }
      place += 1
    }
    return nil
  }

  /// Puts an element with its attributes on the tape; its index, `nil` where a prefix is unknown or
  /// an attribute stands twice.
  private mutating func write(_ name: PlainName, _ source: Span<UInt8>) -> Int? {
    guard let own = names.resolve(name, source, isAttribute: false) else { return nil }
    nodes += 1 + pending.count
    var item = XMLTape.Item(
      name: own.number, start: Int32(truncatingIfNeeded: tape.attributes.count), end: 0)
    for index in pending.indices {
      guard let resolved = names.resolve(pending[index].name, source, isAttribute: true) else {
        return nil
      }
      pending[index].number = resolved.number
      pending[index].space = resolved.space
      for other in 0..<index where isSame(pending[other], pending[index], source) { return nil }
      guard resolved.number != 0 else { continue }
      item.attributes += 1
      tape.attributes.append(add(pending[index], source))
    }
    tape.items.append(item)
    return tape.items.count - 1
  }

  private func isSame(
    _ first: PlainAttribute, _ second: PlainAttribute, _ source: Span<UInt8>
  ) -> Bool {
    first.space == second.space && first.name.localLength == second.name.localLength
      && PlainScan.areEqual(
        source, first.name.local, second.name.local, second.name.localLength)
  }
}
