extension Edition {
  /// The provision with an identifier; `nil` if there is none. O(n) in articles, not in text.
  public func provision(id: String) -> Provision? {
    guard let address = ProvisionAddress(id: id) else { return nil }
    var context = Self.top
    for step in address.steps {
      guard let next = find(step, in: context) else { return nil }
      context = next
    }
    return context == Self.top ? nil : Provision(edition: self, index: context)
  }

  /// Stands for the whole body where an index of a row is asked for, as in `ProvisionRow.parent`.
  static let top = -1

  /// The row that a step leads to; `nil` if there is none.
  ///
  /// Articles are found anywhere in the context, as their numbers run through; everything else
  /// right below it.
  func find(_ step: AddressStep, in context: Int) -> Int? {
    if step.kind == .article {
      return firstUnit(in: context) { matches($0, step) }
    }
    if step.number == nil, step.kind != .annex {
      let alike = childIndices(of: context).lazy.filter { index in
        rows[index].number == nil
          && (step.kind.isDivision
            ? rows[index].kind.isDivision : rows[index].kind == step.kind)
      }
      return alike.dropFirst(max(0, step.occurrence - 1)).first { _ in true }
    }
    let found = childIndices(of: context).first { matches($0, step) }
    if found == nil, step.kind == .annex { return unnumberedAnnex(step) }
    return found
  }

  /// Whether a numbered row is what a step names. 项 and 目 differ only by where they stand.
  private func matches(_ index: Int, _ step: AddressStep) -> Bool {
    let row = rows[index]
    guard row.number != nil, row.number == step.number else { return false }
    return row.kind.idStem == step.kind.idStem && Int(row.occurrence) == step.occurrence
  }

  /// An annex printed without a number, by the one that its identifier has.
  private func unnumberedAnnex(_ step: AddressStep) -> Int? {
    let isPlain = step.number?.branches.isEmpty ?? true
    guard isPlain, step.number == nil || step.occurrence == 1 else { return nil }
    let unnumbered = childIndices(of: Self.top).filter {
      rows[$0].kind == .annex && rows[$0].number == nil
    }
    guard let first = unnumbered.first else { return nil }
    let offset = (step.number?.value ?? step.occurrence) - self.step(at: first).occurrence
    return unnumbered.indices.contains(offset) ? unnumbered[offset] : nil
  }

  // MARK: - Going through the rows

  /// The rows right below a row, or at the top, annexes included, in order.
  func childIndices(of context: Int) -> some Sequence<Int> {
    let range = rowRange(of: context)
    return sequence(state: range.lowerBound) { position -> Int? in
      guard position < range.upperBound else { return nil }
      defer { position = Int(rows[position].end) }
      return position
    }
  }

  /// The first division, heading or article in a context, at any depth, that meets a condition.
  /// Annexes are contexts of their own.
  func firstUnit(in context: Int, where isWanted: (Int) -> Bool) -> Int? {
    let range = rowRange(of: context)
    var position = range.lowerBound
    while position < range.upperBound, rows[position].kind != .annex {
      if isWanted(position) { return position }
      position = rows[position].kind.isDivision ? position + 1 : Int(rows[position].end)
    }
    return nil
  }

  /// All divisions, headings and articles in a context that meet a condition, in order.
  func units(in context: Int, where isWanted: (Int) -> Bool) -> [Int] {
    var units: [Int] = []
    _ = firstUnit(in: context) { index in
      if isWanted(index) { units.append(index) }
      return false
    }
    return units
  }

  private func rowRange(of context: Int) -> Range<Int> {
    context < 0 ? 0..<rows.count : (context + 1)..<Int(rows[context].end)
  }
}
