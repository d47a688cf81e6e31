internal import RegulationModel

/// Where a report names an act or a provision of one.
struct ReportMention: Sendable {
  /// Index of the paragraph.
  var paragraph: Int
  /// Where it stands there, in Unicode scalars.
  var range: Range<Int>
  /// How it is written.
  var kind: Reference.Kind
  /// The provisions; empty for the whole act.
  var spans: [LocusSpan] = []
  /// What is known of the act that is meant.
  var act: MeantAct
  /// The edition that is stated; `nil` where none is.
  var edition: StatedEdition?
  /// The edition that goes with what is cited behind it; `nil` where none does.
  var carried: StatedEdition?
}

/// The act that a report means.
struct MeantAct: Sendable, Hashable {
  /// Its title without 《》; `nil` where nothing tells which it is.
  var title: String?
  /// How it is known.
  var basis: ActBasis
}

/// How it is known which act a report means.
public enum ActBasis: String, Sendable, CaseIterable {
  /// Its title or a short name in use stands there.
  case title
  /// The report defines the short name: （以下简称《条例》）.
  case definition
  /// The act was named before, in the same paragraph or as the only one: 该条例, 第三条.
  case namedBefore = "named-before"
  /// The paragraph is about the matter of one act.
  case subject
  /// It is the only act that is held of which the noun can be said: 《条例》.
  case onlyHeld = "only-held"
  /// Nothing tells.
  case unknown
}
