internal import ChineseText

/// Goes down an edition, step by step of an address.
struct AddressSearch {
  private let edition: Edition
  /// The row that the steps so far lead to; `Edition.top` before the first.
  private(set) var context = Edition.top
  private var steps: [AddressStep] = []

  init(_ edition: Edition) {
    self.edition = edition
  }

  /// Goes to where a step leads, or says what there is instead.
  mutating func descend(_ step: AddressStep) throws(AddressError) {
    steps.append(step)
    context = try next(step)
    steps = place(context).address.steps
  }

  private func next(_ step: AddressStep) throws(AddressError) -> Int {
    if let heading = step.heading {
      return try only(headed(heading, step.kind), else: [])
    }
    if let found = edition.find(step, in: context) { return found }
    switch step.kind {
    case .item, .subitem: return try listItem(step)
    case .part, .subpart, .chapter, .section:
      let all = edition.units(in: context) {
        edition.rows[$0].kind == step.kind && edition.rows[$0].number != nil
      }
      let wanted = all.filter {
        edition.rows[$0].number == step.number && edition.rows[$0].occurrence == step.occurrence
      }
      return try only(step.number == nil ? [] : wanted, else: [stock(step.kind, all)])
    case .article:
      let all = edition.units(in: context) { edition.rows[$0].kind == .article }
      throw notFound([stock(.article, all)])
    case .paragraph, .annex, .crossheading:
      if context == Edition.top, step.kind == .paragraph { throw .incomplete(citation) }
      let all = edition.childIndices(of: context).filter { edition.rows[$0].kind == step.kind }
      throw notFound([stock(step.kind, all)])
    }
  }

  // MARK: - What an address may leave out

  /// Divisions by their heading, right below the context if there are any; 附件 means every annex.
  private func headed(_ heading: String, _ kind: ProvisionKind) -> [Int] {
    if kind == .annex {
      return edition.childIndices(of: context).filter { edition.rows[$0].kind == .annex }
    }
    let isWanted = { (index: Int) in
      edition.rows[index].kind.isDivision && edition.plainHeading(at: index) == heading
    }
    let nearest = edition.childIndices(of: context).filter(isWanted)
    return nearest.isEmpty ? edition.units(in: context, where: isWanted) : nearest
  }

  /// A 项 whose 款 is left out: it is in the only 款 that has 项, or in the only one that has it.
  private func listItem(_ step: AddressStep) throws(AddressError) -> Int {
    if context == Edition.top { throw .incomplete(citation) }
    let lists = edition.childIndices(of: context).filter { index in
      edition.rows[index].kind == .paragraph && !items(of: index).isEmpty
    }
    let found = lists.compactMap { edition.find(step, in: $0) }
    if lists.isEmpty { return try only([], else: [stock(step.kind, items(of: context))]) }
    return try only(found, else: lists.map { stock(step.kind, items(of: $0), in: $0) })
  }

  private func items(of index: Int) -> [Int] {
    edition.childIndices(of: index).filter {
      edition.rows[$0].kind == .item || edition.rows[$0].kind == .subitem
    }
  }

  // MARK: - Failures

  private func only(_ found: [Int], else stock: [AddressStock]) throws(AddressError) -> Int {
    guard let first = found.first else { throw notFound(stock) }
    guard found.count == 1 else {
      throw .ambiguous(citation, candidates: found.map { place($0).address })
    }
    return first
  }

  private func notFound(_ stock: [AddressStock]) -> AddressError {
    .notFound(citation, stock: stock)
  }

  private var citation: String { ProvisionAddress(steps).citation }

  private func place(_ index: Int) -> Provision { Provision(edition: edition, index: index) }

  /// What there is of a kind in a row, the context unless said otherwise.
  private func stock(_ kind: ProvisionKind, _ rows: [Int], in row: Int? = nil) -> AddressStock {
    let row = row ?? context
    // Numbers restart in each 编: the largest is not always the last.
    let ordered = kind.isDivision ? rows.sorted { number($0) < number($1) } : rows
    return AddressStock(
      place: row == Edition.top ? nil : place(row).citation, kind: kind, count: rows.count,
      first: ordered.first.map(label), last: ordered.last.map(label))
  }

  private func number(_ index: Int) -> ProvisionNumber {
    edition.rows[index].number ?? ProvisionNumber(0)
  }

  /// `第一条`; （一） for a 项.
  private func label(_ index: Int) -> String {
    var step = edition.step(at: index)
    step.heading = edition.customaryHeading(at: index)
    guard step.kind == .item, let number = step.number else { return step.citation(below: nil) }
    return "（\(ChineseNumeral.text(of: number.value))）"
  }
}
