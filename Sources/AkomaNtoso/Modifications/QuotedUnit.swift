internal import DecisionLanguage
internal import RegulationModel

/// What a quotation is the text of: where it stands in the amended act.
struct QuotedUnit {
  /// The level of the units that the quotation gives.
  let kind: ProvisionKind
  /// The identifier of the first of them in the amended act; `nil` where the act tells no number.
  let id: String?
  /// The identifier that the unit has before the act; `nil` for a new one.
  let original: String?

  /// The units that the quotations of an operation give, one for each of its texts; empty for an operation
  /// that gives the text of none.
  static func units(of operation: AmendingOperation) -> [QuotedUnit] {
    switch operation {
    case .replaceUnits(let targets, let text, _):
      text.indices.compactMap { index in
        QuotedUnit(targets.count == text.count ? targets[index] : targets.first, isNew: false)
      }
    case .insertUnits(let insertion):
      insertion.text.indices.map { index in
        QuotedUnit(
          kind: insertion.kind, id: insertion.numbers.element(index)?.address?.id, original: nil)
      }
    case .merge(let targets, let place, let text):
      text.compactMap { _ in QuotedUnit(place ?? targets.first, isNew: place?.isNew ?? false) }
    case .renumber(let targets, let numbers, let text):
      text.indices.compactMap { index in
        guard let number = numbers.element(index)?.address, let kind = number.steps.last?.kind
        else { return nil }
        return QuotedUnit(kind: kind, id: number.id, original: targets.element(index)?.address?.id)
      }
    default: []
    }
  }

  private init(kind: ProvisionKind, id: String?, original: String?) {
    self.kind = kind
    self.id = id
    self.original = original
  }

  private init?(_ target: AmendmentTarget?, isNew: Bool) {
    guard let target, target.part == .whole else { return nil }
    let address: ProvisionAddress
    switch target.unit {
    case .provision(let place): address = place
    case .range(let first, _): address = first
    default: return nil
    }
    guard let kind = address.steps.last?.kind else { return nil }
    self.init(
      kind: kind, id: (target.renumbered ?? address).id,
      original: isNew || target.isNew ? nil : address.id)
  }
}

extension Array {
  /// The element at an index; `nil` where there is none.
  func element(_ index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
