internal import RegulationModel

/// The places that a clause names, and the act that they are in.
struct Loci {
  /// The act as named here, without 《》; `nil` when it is not named.
  var act: String?
  /// The targets, in order.
  var targets: [AmendmentTarget] = []
  /// Whether 中 stood behind them: then quoted words are words of the text, never a heading's.
  var isInside = false
}

/// What a clause inherits from those before it in its item.
struct LocusContext {
  /// The address named last, in the numbers before the decision.
  var old: [ProvisionAddress.Step] = []
  /// The same in the numbers afterwards, once the decision has told them.
  var new: [ProvisionAddress.Step]?
  /// What narrower levels go on from in the new numbers: only where the whole article is renumbered,
  /// or stays where it is. A 款 that goes to another article takes no other one along.
  var newBase: [ProvisionAddress.Step]? {
    guard let new else { return nil }
    let isWhole = old.last.map { $0.kind <= .article } ?? true
    return isWhole || old.first == new.first ? new : nil
  }

  /// The part that has no address and was named last: the 序言.
  var unnumbered: AmendmentTarget?
  /// The act named last.
  var act: String?
}
