extension Edition {
  /// The provisions that an expression names, in its order.
  ///
  /// - Throws: what is not there, and what is instead. Costs O(n) for each member of the expression.
  public func resolve(_ expression: AddressExpression) throws(AddressError) -> [Provision] {
    var provisions: [Provision] = []
    for part in expression.parts { provisions += try resolve(part) }
    return provisions
  }

  /// The provision at an address, which may leave out what the edition makes certain: the division
  /// above an article or above the only division with its number, and the 款 before a 项.
  public func provision(at address: ProvisionAddress) throws(AddressError) -> Provision {
    var search = AddressSearch(self)
    for step in address.steps { try search.descend(step) }
    guard search.context != Self.top else { throw .empty }
    return Provision(edition: self, index: search.context)
  }

  private func resolve(_ part: AddressExpression.Part) throws(AddressError) -> [Provision] {
    switch part {
    case .single(let address): return [try provision(at: address)]
    case .hyphenated(let address):
      do {
        return [try provision(at: address)]
      } catch .notFound(let text, let stock) {
        guard let step = address.steps.last, step.kind == .article, let number = step.number else {
          throw .notFound(text, stock: stock)
        }
        // `2-2` is a range of one.
        if number.branches == [number.value] {
          let article = AddressStep(.article, ProvisionNumber(number.value))
          return [try provision(at: ProvisionAddress(address.steps.dropLast() + [article]))]
        }
        throw .neitherBranchNorRange(number)
      }
    case .range(let first, let last):
      return try provisions(from: provision(at: first), to: provision(at: last))
    }
  }

  /// All of a list from one to another, by their numbers: 第十七条之一 is between 17 and 18.
  private func provisions(
    from first: Provision, to last: Provision
  ) throws(AddressError) -> [Provision] {
    let low = number(of: first)
    let high = number(of: last)
    guard let low, let high, first.kind.idStem == last.kind.idStem,
      let context = commonContext(first, last)
    else { throw .uneven(first: first.citation, last: last.citation) }
    let isBetween = { (index: Int) in
      let candidate = Provision(edition: self, index: index)
      guard candidate.kind.idStem == first.kind.idStem, let number = number(of: candidate) else {
        return false
      }
      return low <= number && number <= high
    }
    let found =
      first.kind == .article
      ? units(in: context, where: isBetween) : childIndices(of: context).filter(isBetween)
    return found.map { Provision(edition: self, index: $0) }
  }

  /// What two provisions are counted in: articles in the body or an annex, others in their parent.
  private func commonContext(_ first: Provision, _ last: Provision) -> Int? {
    func context(_ provision: Provision) -> Int {
      guard provision.kind == .article else { return Int(provision.row.parent) }
      return provision.ancestors.first { $0.kind == .annex }?.index ?? Self.top
    }
    return context(first) == context(last) ? context(first) : nil
  }

  /// The number, or of an annex printed without one that of its identifier.
  private func number(of provision: Provision) -> ProvisionNumber? {
    guard provision.kind == .annex, provision.number == nil else { return provision.number }
    return ProvisionNumber(step(at: provision.index).occurrence)
  }
}
