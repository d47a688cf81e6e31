extension AddressParser {
  /// Reads steps that say their unit; `nil`, with no word taken, when none follow. `path` is what
  /// stands in front in the same place, `nil` where a place begins.
  mutating func run(after path: [AddressStep]?) throws(AddressError) -> AddressRun? {
    switch words.kind() {
    case .heading(let heading):
      words.advance()
      return AddressRun(.unnumbered, AddressStep(.chapter, nil, heading: heading))
    case .unnumbered where words.isNumber(1):
      words.advance()
      let position = try words.takeNumber()
      return AddressRun(.unnumbered, AddressStep(.chapter, nil, occurrence: position))
    case .word(let kind): return try prefixedRun(kind)
    case .first(let kind, let count) where path != nil:
      guard count < AddressLexer.tooLarge else { throw .tooLarge(typed) }
      words.advance()
      let ends = AddressRun.Entry(
        first: AddressStep(kind, ProvisionNumber(1)),
        last: AddressStep(kind, ProvisionNumber(count)))
      return AddressRun(.unit(kind), [ends])
    case .bracketed where !words.isNumbersWithUnit: return try bracketedRun(after: path)
    case .ordinal, .number, .bracketed: return words.isNumbersWithUnit ? try sharedRun() : nil
    default: return nil
    }
  }

  /// `chapter 3`, `Art. 34`, `附件（一）`, 小标题2; 附件 alone, where there is only one.
  private mutating func prefixedRun(_ kind: ProvisionKind) throws(AddressError) -> AddressRun? {
    let start = words.position
    words.advance()
    let hasDot = words.take(.dot)
    switch words.kind() {
    case .number, .bracketed:
      guard kind != .crossheading else {
        let step = AddressStep(kind, nil, occurrence: try words.takeNumber())
        return AddressRun(.unit(kind), step)
      }
      return AddressRun(.unit(kind), [try entry(kind)], isPrefixed: true)
    default:
      if kind == .annex, !hasDot {
        return AddressRun(.unit(kind), AddressStep(kind, nil, heading: kind.unit))
      }
      words.position = start
      return nil
    }
  }

  /// `（二）` behind an article or a 款, without 项.
  private mutating func bracketedRun(after path: [AddressStep]?) throws(AddressError) -> AddressRun?
  {
    guard let context = path?.last ?? previous.last else { return nil }
    let kind: ProvisionKind
    switch context.kind {
    case .annex, .article, .paragraph: kind = .item
    case .item, .subitem: kind = path == nil ? context.kind : .subitem
    default: return nil
    }
    return AddressRun(.unit(kind), AddressStep(kind, ProvisionNumber(try words.takeNumber())))
  }

  ///     sharedRun = ["第"] entry { ("、" | "至") ["第"] entry } unit { "之" number }
  private mutating func sharedRun() throws(AddressError) -> AddressRun {
    var entries: [AddressRun.Entry] = []
    repeat {
      _ = words.take(.ordinal)
      var entry = try entry(.article)
      if words.take(.range) || words.take(.hyphen) {
        guard entry.last == nil else { throw .notAnAddress(typed) }
        _ = words.take(.ordinal)
        entry.last = AddressStep(.article, try number(hyphens: true))
      }
      entries.append(entry)
    } while words.take(.list)
    isHyphenated = false
    let level: AddressLevel
    switch words.kind() {
    case .unit(let kind): level = .unit(kind)
    case .segment: level = .segment
    default: throw .notAnAddress(typed)
    }
    words.advance()
    let branches = try self.branches()
    for index in entries.indices {
      entries[index].first.kind = level.kind
      entries[index].last?.kind = level.kind
    }
    if !branches.isEmpty { try append(branches, to: &entries[entries.count - 1]) }
    return AddressRun(level, entries)
  }

  /// 第十七条之一: the branch stands behind the unit.
  private func append(
    _ branches: [Int], to entry: inout AddressRun.Entry
  ) throws(AddressError) {
    let step = entry.last ?? entry.first
    guard let number = step.number, number.branches.isEmpty else { throw .notAnAddress(typed) }
    let branched = ProvisionNumber(number.value, branches: branches)
    if entry.last == nil { entry.first.number = branched } else { entry.last?.number = branched }
  }

  // MARK: - Numbers

  /// A number, with a hyphen a range or a branch: what rises is a range.
  mutating func entry(_ kind: ProvisionKind) throws(AddressError) -> AddressRun.Entry {
    let start = words.position
    let number = try number(hyphens: false)
    guard number.branches.isEmpty, words.kind() == .hyphen, words.isNumber(1) else {
      return AddressRun.Entry(first: AddressStep(kind, number))
    }
    guard rangeStart == nil, !isBranchCertain else {
      words.position = start
      return AddressRun.Entry(first: AddressStep(kind, try self.number(hyphens: true)))
    }
    words.advance()
    let second = try words.takeNumber()
    if second > number.value {
      return AddressRun.Entry(
        first: AddressStep(kind, number), last: AddressStep(kind, ProvisionNumber(second)))
    }
    isHyphenated = true
    return AddressRun.Entry(
      first: AddressStep(kind, ProvisionNumber(number.value, branches: [second])))
  }

  /// Whether what follows `-2` cannot follow the end of a range: `9-11.2`, `17-1至17-3`, `1-2-3`.
  private var isBranchCertain: Bool {
    switch words.kind(2) {
    case .dot, .range, .occurrence, .branch: true
    case .hyphen: words.isNumber(3)
    default: false
    }
  }

  /// `17`, `17之1`, and where hyphens are branches `17-1`.
  mutating func number(hyphens: Bool) throws(AddressError) -> ProvisionNumber {
    let value = try words.takeNumber()
    return ProvisionNumber(value, branches: try branches(hyphens: hyphens))
  }

  private mutating func branches(hyphens: Bool = false) throws(AddressError) -> [Int] {
    var branches: [Int] = []
    while true {
      let isBranch = words.kind() == .branch || (hyphens && words.kind() == .hyphen)
      guard isBranch, words.isNumber(1) else { return branches }
      guard branches.count < 2 else { throw .notAnAddress(typed) }
      words.advance()
      branches.append(try words.takeNumber())
    }
  }
}
