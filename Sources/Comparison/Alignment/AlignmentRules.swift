/// What makes two units the same provision in two editions: all thresholds, in one place.
///
/// Kept wording is measured in pairs of neighbouring glyphs, each weighed by how rare it is in both
/// editions, so that 应当 and 有关部门 prove little: `0` is nothing in common, `1` the same text. What
/// speaks for a pair is its kept wording less a share of what its units keep in their next best pair,
/// since wording that fits several units says little about which of them is meant.
struct AlignmentRules: Sendable {
  /// What must speak for two units that keep their order, for them to be one that was rewritten.
  ///
  /// Read off real revisions: articles that a reader takes for the same come out above, articles
  /// that merely share the wording of their kind, such as penalty clauses, below.
  var inOrder = 0.14
  /// What must speak for a unit that stands elsewhere. It is higher, since any of all the others
  /// might be alike by chance.
  var moved = 0.2
  /// What must speak for two units that are alone between the same neighbours in both editions:
  /// little, since there is nothing else that they could be.
  var alone = 0.06
  /// How much of what a unit keeps in its next best pair is taken from the best one.
  var ambiguity = 0.5
  /// What the same number adds: it decides ties, not more.
  var sameNumber = 0.04
  /// What a pair's value and mass add to its weight in the chain of what kept its order: it decides
  /// ties, not more.
  var steadiness = 0.01
  /// How much of a new unit must be found in what an old one has beside its own successor, for the
  /// old one to be split; and the other way round for a merger.
  var part = 0.55
  /// The same for a part that does not stand beside the rest.
  var distantPart = 0.8
  /// How much more of a unit must be found in a whole than in its partner, for the partner to be given
  /// up: an article that went into another one, while a new one has its number and some words.
  var betterPart = 0.4
  /// Fewer pairs of glyphs than this say nothing about where a part came from.
  var shortestPart = 8
  /// What it counts that the shorter text is kept whole, when the other has grown around it.
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
