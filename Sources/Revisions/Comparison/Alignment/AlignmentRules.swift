/// What makes two units the same provision in two editions: all thresholds, in one place.
///
/// Kept wording is measured in pairs of neighbouring glyphs, each weighed by how rare it is in both
/// editions, so that 应当 and 有关部门 prove little. `0` is nothing in common, `1` the same text.
struct AlignmentRules: Sendable {
  /// Kept wording from which two units that keep their order are one, rewritten.
  ///
  /// Read off real revisions: rewritten articles that a reader takes for the same keep a fifth and
  /// more; articles of one act that have nothing to do with each other share less than a tenth.
  var inOrder = 0.14
  /// Kept wording from which a unit is the same although it stands elsewhere.
  ///
  /// Higher, since any of all the others might be alike by chance.
  var moved = 0.2
  /// Kept wording from which a unit that lost its neighbours' company is still the same: alone
  /// between the same two neighbours in both editions, there is nothing else that it could be.
  var alone = 0.06
  /// How much of what a unit keeps in its next best pair is taken from the best one.
  var ambiguity = 0.5
  /// What the same number adds to kept wording: a tie is decided by it, not more.
  var sameNumber = 0.04
  /// What a pair's value and mass add to its weight in the chain of what kept its order: it decides
  /// ties, not more.
  var steadiness = 0.01
  /// How much of a new unit must be found in what an old one has beside its own successor, for the
  /// old one to be split; and the other way round for a merger.
  var part = 0.55
  /// The same for a part that does not stand beside the rest.
  var distantPart = 0.8
  /// Fewer pairs of glyphs than this say nothing about where a part came from.
  var shortestPart = 8
  /// How much of the whole a unit's kept wording counts when the other has grown: the share of the
  /// shorter text that is kept, against the share of both.
  var containment = 0.5
  /// Units that a unit is compared with, the most promising ones.
  var candidates = 8
  /// Pairs of glyphs that more units have say nothing about which of them is meant.
  var commonest = 64

  /// For articles and what stands beside them.
  static let articles = AlignmentRules()
  /// For 款, 项 and 目 inside a pair: place counts for more, since they are few.
  static let inside = AlignmentRules(inOrder: 0.14, moved: 0.4, alone: 0.03)
  /// For headings between articles: a few words each, of which one may be all that is kept.
  static let headings = AlignmentRules(alone: 0)
  /// For 编, 章 and 节, measured by the articles that they have in common and by their headings.
  static let divisions = AlignmentRules(inOrder: 0.25, moved: 0.4, alone: 1)
}
