/// Two units that may be the same provision: positions in the lists of units, and what speaks for it.
struct CandidatePair: Sendable, Hashable {
  let old: Int
  let new: Int
  /// What speaks for the pair: kept wording, less what other pairs of the units keep as well.
  var value: Double
  /// How much hangs on the pair when two of them changed places: the lighter one was moved.
  var mass = 1.0
}
