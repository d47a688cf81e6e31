internal import RegulationModel

/// A citation as it stands in a text, before anyone asks what it means.
struct CitationToken: Sendable {
  /// UTF-8 offsets in the text that was scanned.
  var range: Range<Int>
  /// What the chain is counted from.
  var head: CitationHead
  /// The targets that the chain names, as far as it names them; empty without a chain.
  var spans: [LocusSpan] = []
  /// Whether the citation stands inside “ ”.
  var isQuoted = false
}

/// What kind of text is scanned.
enum CitationSource: Sendable {
  /// An act, whose own provisions are cited by their numbers.
  case act
  /// A report or a news item, which cites other texts, and less strictly: 《…》34条.
  case report
}

/// The first part of a citation: whose provisions its numbers count.
enum CitationHead: Sendable {
  /// None: 第三条.
  case none
  /// The act itself: 本条例.
  case act
  /// The unit that holds the citation: 本条, 本章.
  case this(ProvisionKind)
  /// The units before it: 前款 1, 前两款 2.
  case previous(ProvisionKind, count: Int)
  /// The unit cited just before: 该条, 各该款.
  case that(ProvisionKind)
  /// The act cited just before: 该条例; the range holds its genre.
  case thatAct(Range<Int>)
  /// 上述 with the words that follow.
  case above(Range<Int>)
  /// 下列: the list that follows.
  case following
  /// 《…》
  case title(CitedTitle)
  /// A short name from a list or an alias defined in the act.
  case name(work: String, isAlias: Bool)
  /// A name ending in 法 or 条例 that no list holds; the range holds it.
  case unlisted(Range<Int>)
  /// An annex of the act, or of what the act is: 附件三.
  case annex
  /// 有关规定, 法律、行政法规: no target.
  case generic
}
