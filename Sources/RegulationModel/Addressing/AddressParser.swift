internal import ChineseText

/// Parses the symbols of an address from their start to their end.
struct AddressParser {
  private let symbols: [Unicode.Scalar]
  private let typed: String
  private var position = 0
  /// Whether the text begins as an address does: a whole step was read.
  private(set) var hasReadStep = false

  init(_ symbols: [Unicode.Scalar], typed: String) {
    self.symbols = symbols
    self.typed = typed
  }

  /// A place as read: its last number may still lack its unit, which a later member of the list
  /// gives (第一、三款).
  private struct Place {
    var steps: [ProvisionAddress.Step]
    var openNumber: ProvisionNumber?
    /// Whether steps below the article are given by position: `34.1.2`.
    var isPositional = false
    var identifier: String?
  }

  /// Reads all parts.
  mutating func parts() throws(AddressError) -> [AddressExpression.Part] {
    var members: [(first: Place, last: Place?)] = []
    repeat {
      let first = try place()
      var last: Place?
      if take("-") || take("..") {
        last = try place()
      }
      members.append((first, last))
    } while takeConnector()
    guard position == symbols.count else { throw .notAnAddress(typed) }
    return try settle(members)
  }

  // MARK: - From places to addresses

  /// Gives open numbers their unit and steps below the article what they inherit.
  private func settle(
    _ members: [(first: Place, last: Place?)]
  ) throws(AddressError) -> [AddressExpression.Part] {
    var units: [ProvisionKind] = []
    var unit = ProvisionKind.article
    for place in members.flatMap({ [$0.first, $0.last].compactMap(\.self) }).reversed() {
      if place.openNumber == nil, let last = place.steps.last?.kind, !place.isPositional {
        unit = last
      }
      units.append(unit)
    }
    var previous: [ProvisionAddress.Step] = []
    var parts: [AddressExpression.Part] = []
    for member in members {
      if let identifier = member.first.identifier {
        guard member.last == nil else { throw .notAnAddress(typed) }
        _ = units.popLast()
        parts.append(.identifier(identifier))
        continue
      }
      let first = try address(member.first, units.popLast() ?? .article, after: previous)
      previous = first.steps
      guard let lastPlace = member.last else {
        parts.append(.single(first))
        continue
      }
      let last = try address(lastPlace, units.popLast() ?? .article, after: previous)
      previous = last.steps
      parts.append(try range(first, last))
    }
    return parts
  }

  private func range(
    _ first: ProvisionAddress, _ last: ProvisionAddress
  ) throws(AddressError) -> AddressExpression.Part {
    guard let from = first.steps.last, let to = last.steps.last, let low = from.number,
      let high = to.number, from.kind == to.kind
    else { throw .notAnAddress(typed) }
    // `17-1` may be 第十七条之一: only the edition can tell. `第十一条至第九条` cannot.
    guard low <= high || isPlainNumber else {
      throw .backwards(first: first.citation, last: last.citation)
    }
    return .range(first, last)
  }

  /// Whether digits and a dash are all that was typed.
  private var isPlainNumber: Bool {
    symbols.allSatisfy { $0.isASCII }
  }

  private func address(
    _ place: Place, _ unit: ProvisionKind, after previous: [ProvisionAddress.Step]
  ) throws(AddressError) -> ProvisionAddress {
    var steps = place.steps
    if let number = place.openNumber { steps.append(.init(unit, number)) }
    guard let first = steps.first else { throw .notAnAddress(typed) }
    if first.kind > .article, first.kind < .annex {
      let inherited = previous.filter { $0.kind < first.kind || $0.kind == .annex }
      guard inherited.contains(where: { $0.kind == .article }) else { throw .incomplete(typed) }
      steps = inherited + steps
    }
    for (upper, lower) in zip(steps, steps.dropFirst()) {
      guard upper.kind == .annex || upper.kind < lower.kind || upper.kind >= .item else {
        throw .notAnAddress(typed)
      }
    }
    return ProvisionAddress(steps)
  }

  // MARK: - Places

  private mutating func place() throws(AddressError) -> Place {
    if let identifier = identifier() {
      return Place(steps: [], isPositional: true, identifier: identifier)
    }
    for word in ["article", "art."] { _ = take(word) }
    var place = Place(steps: [])
    if take("附件") {
      place.steps.append(.init(.annex, try number()))
      guard position < symbols.count, !isConnector else { return place }
    }
    while try step(&place) {}
    guard !place.steps.isEmpty || place.openNumber != nil else { throw .notAnAddress(typed) }
    return place
  }

  /// Reads one step; false when none is left.
  private mutating func step(_ place: inout Place) throws(AddressError) -> Bool {
    if place.openNumber != nil || place.isPositional { return try positional(&place) }
    let start = position
    let isOrdinal = take("第")
    guard let number = try number() else {
      if isOrdinal { throw .notAnAddress(typed) }
      position = start
      return false
    }
    guard let kind = unit() else {
      place.openNumber = branchBeforeDot(number) ?? number
      return position < symbols.count && symbols[position] == "."
    }
    hasReadStep = true
    let branched = kind == .article ? try branches(of: number) : number
    place.steps.append(.init(kind, branched))
    return position < symbols.count && !isConnector
  }

  /// `.1` behind a number: the next level below.
  private mutating func positional(_ place: inout Place) throws(AddressError) -> Bool {
    guard take(".") else { return false }
    if let first = place.openNumber {
      place.steps.append(.init(.article, first))
      place.openNumber = nil
      place.isPositional = true
    }
    let levels: [ProvisionKind] = [.article, .paragraph, .item, .subitem, .subitem, .subitem]
    guard let number = try number(), place.steps.count < levels.count else {
      throw .notAnAddress(typed)
    }
    place.steps.append(.init(levels[place.steps.count], number))
    return position < symbols.count && symbols[position] == "."
  }

  /// `10-1` before `.1`: in a short form the dash cannot be a range.
  private mutating func branchBeforeDot(_ number: ProvisionNumber) -> ProvisionNumber? {
    let start = position
    var branches: [Int] = []
    while branches.count < 2, take("-") {
      guard let branch = Int(takeWhile { ("0"..."9").contains($0) }), branch > 0 else { break }
      branches.append(branch)
    }
    if !branches.isEmpty, peek == ".", number.branches.isEmpty {
      return ProvisionNumber(number.value, branches: branches)
    }
    position = start
    return nil
  }

  /// `art_34__para_1__point_2`: letters, `_`, a number, and so on.
  private mutating func identifier() -> String? {
    let start = position
    let text = takeWhile {
      ("a"..."z").contains($0) || ("0"..."9").contains($0) || $0 == "_" || $0 == "-"
    }
    let elements = ProvisionIdentifier.elements(of: text)
    if elements.isEmpty { position = start }
    hasReadStep = hasReadStep || !elements.isEmpty
    return elements.isEmpty ? nil : text
  }

  // MARK: - Symbols

  /// A number, in brackets or not, with 之 behind it: `34`, `三十四`, `（二）`, `17之1`.
  private mutating func number() throws(AddressError) -> ProvisionNumber? {
    let start = position
    let isBracketed = take("(")
    let digits = takeWhile { AddressSymbols.isNumeral($0) }
    guard let value = ChineseNumeral.value(of: digits) else {
      position = start
      return nil
    }
    if isBracketed, !take(")") { throw .notAnAddress(typed) }
    guard value > 0 else { throw .zero(typed) }
    return try branches(of: ProvisionNumber(value))
  }

  /// The number with what stands behind 之: `十七条之一`, `17之1`.
  private mutating func branches(
    of number: ProvisionNumber
  ) throws(AddressError) -> ProvisionNumber {
    var branches = number.branches
    while branches.count < 2, take("之") {
      let digits = takeWhile { AddressSymbols.isNumeral($0) }
      guard let branch = ChineseNumeral.value(of: digits), branch > 0 else {
        throw .notAnAddress(typed)
      }
      branches.append(branch)
    }
    return ProvisionNumber(number.value, branches: branches)
  }

  private mutating func unit() -> ProvisionKind? {
    let units: [(String, ProvisionKind)] = [
      ("分编", .subpart), ("编", .part), ("章", .chapter), ("节", .section), ("条", .article),
      ("款", .paragraph), ("项", .item), ("目", .subitem),
    ]
    for (unit, kind) in units where take(unit) { return kind }
    return nil
  }

  private var peek: Unicode.Scalar? { position < symbols.count ? symbols[position] : nil }

  private var isConnector: Bool {
    peek.map { ",-和及与或以".unicodeScalars.contains($0) } ?? false
  }

  private mutating func takeConnector() -> Bool {
    for word in [",", "以及", "或者", "和", "及", "与", "或"] where take(word) { return true }
    return false
  }

  private mutating func take(_ word: String) -> Bool {
    let scalars = Array(word.unicodeScalars)
    guard symbols[position...].starts(with: scalars) else { return false }
    position += scalars.count
    return true
  }

  private mutating func takeWhile(_ isWanted: (Unicode.Scalar) -> Bool) -> String {
    var taken = String.UnicodeScalarView()
    while position < symbols.count, isWanted(symbols[position]) {
      taken.append(symbols[position])
      position += 1
    }
    return String(taken)
  }
}
