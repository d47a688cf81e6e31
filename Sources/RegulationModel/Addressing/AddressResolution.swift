extension Edition {
  /// The provisions that an expression names, in its order.
  ///
  /// - Throws: what is not there, and what is instead. O(n) for each member of the expression.
  public func resolve(_ expression: AddressExpression) throws(AddressError) -> [Provision] {
    var result: [Provision] = []
    for part in expression.parts {
      switch part {
      case .single(let address): result.append(try provision(at: address))
      case .identifier(let id):
        result.append(try provision(identified: id))
      case .heading(let heading): result.append(try division(headed: heading))
      case .range(let first, let last):
        if let branch = branch(first, last) {
          result.append(branch)
        } else {
          result += try provisions(from: first, to: last)
        }
      }
    }
    return result
  }

  /// The provision at an address.
  public func provision(at address: ProvisionAddress) throws(AddressError) -> Provision {
    var found: Provision?
    for position in address.steps.indices {
      let steps = Array(address.steps[...position])
      found = try AddressSearch(edition: self, steps: steps).next(below: found)
    }
    guard let found else { throw .empty }
    return found
  }

  private func provision(identified id: String) throws(AddressError) -> Provision {
    if let provision = provision(id: id) { return provision }
    // The address tells what there is instead.
    if let address = ProvisionIdentifier.address(of: id) { _ = try provision(at: address) }
    throw .unknown(id)
  }

  private func division(headed heading: String) throws(AddressError) -> Provision {
    let matching = provisions.filter { $0.kind.isDivision && $0.heading == heading }
    guard let first = matching.first else { throw .unknown(heading) }
    guard matching.count == 1 else {
      throw .ambiguous(heading, candidates: matching.map(\.id))
    }
    return first
  }

  /// 第十七条之一, where it was typed `17-1`.
  private func branch(_ first: ProvisionAddress, _ last: ProvisionAddress) -> Provision? {
    guard first.steps.count == 1, last.steps.count == 1, let article = first.steps.first,
      article.kind == .article, let number = article.number, number.branches.isEmpty,
      let branch = last.steps.first?.number, branch < number, branch.branches.isEmpty
    else { return nil }
    let branched = ProvisionNumber(number.value, branches: [branch.value])
    return try? provision(at: ProvisionAddress([.init(.article, branched)]))
  }

  /// Siblings, or articles anywhere in the body, from one to another.
  private func provisions(
    from firstAddress: ProvisionAddress, to lastAddress: ProvisionAddress
  ) throws(AddressError) -> [Provision] {
    if let low = firstAddress.steps.last?.number, let high = lastAddress.steps.last?.number,
      low > high
    {
      throw .backwards(first: firstAddress.citation, last: lastAddress.citation)
    }
    let first = try provision(at: firstAddress)
    let last = try provision(at: lastAddress)
    guard first.index <= last.index else {
      throw .backwards(first: first.citation, last: last.citation)
    }
    return (first.index...last.index).filter { index in
      rows[index].kind == first.kind
        && (first.kind == .article || rows[index].parent == rows[first.index].parent)
    }.map { Provision(edition: self, index: $0) }
  }
}

/// Finds the last of some steps below the provision that the steps before it named.
private struct AddressSearch {
  let edition: Edition
  let steps: [ProvisionAddress.Step]

  func next(below parent: Provision?) throws(AddressError) -> Provision {
    guard let step = steps.last else { throw .empty }
    let candidates = candidates(for: step.kind, below: parent)
    let matching = candidates.filter { matches($0, step) }
    if matching.count == 1, let only = matching.first { return only }
    if matching.isEmpty { throw notFound(step, among: candidates, in: parent) }
    throw .ambiguous(
      ProvisionAddress(steps).citation, candidates: matching.map(\.id))
  }

  private func matches(_ provision: Provision, _ step: ProvisionAddress.Step) -> Bool {
    guard let number = step.number else { return true }
    guard provision.number == number else { return false }
    return step.occurrence.map { $0 == Int(provision.row.occurrence) } ?? true
  }

  /// Where the step may lead: articles are looked for in the whole body, or in the division or annex
  /// named before; 项 without 款 in the 款 that have any.
  private func candidates(for kind: ProvisionKind, below parent: Provision?) -> [Provision] {
    guard let parent else {
      if kind == .annex { return Array(edition.annexes) }
      return edition.provisions(of: kind)
    }
    switch (parent.kind, kind) {
    case (.article, .item):
      return parent.children.flatMap { $0.children.filter { $0.kind == .item } }
    case (_, .article), (_, .chapter), (_, .section), (_, .subpart):
      let range = (parent.index + 1)..<Int(parent.row.end)
      return range.filter { edition.rows[$0].kind == kind }.map {
        Provision(edition: edition, index: $0)
      }
    default: return parent.children.filter { $0.kind == kind }
    }
  }

  private func notFound(
    _ step: ProvisionAddress.Step, among candidates: [Provision], in parent: Provision?
  ) -> AddressError {
    .notFound(
      ProvisionAddress(steps).citation, kind: step.kind, place: parent?.citation,
      first: candidates.first?.address.steps.last?.citation,
      last: candidates.last?.address.steps.last?.citation)
  }
}
