/// A citation of an edition: where it stands, and what it means.
public struct Reference: Sendable, Hashable {
  /// What is cited, and how.
  public enum Kind: String, Sendable, CaseIterable {
    /// A provision of this act by its number: 本条例第三条, 第三条.
    case `internal`
    /// A provision by its place: 前款, 本条第二款, 该款, 上述条件, 下列.
    case relative
    /// This act as a whole: 本条例.
    case `self`
    /// Another act in 《》, by an alias, or inherited from one: 《…》第三条, 该条例.
    case external
    /// Another act by a short name without 《》: 党章, 刑法第十条.
    case named
    /// Law in general: 有关规定.
    case generic
  }

  /// Whether the targets are known to exist.
  public enum Status: String, Sendable, CaseIterable {
    /// The targets are provisions of the edition.
    case resolved
    /// Some target does not exist; `reason` names it.
    case unresolved
    /// The text that would tell is not at hand, or nothing is named.
    case notChecked = "not-checked"
  }

  /// Which part of a provision holds the citation.
  public enum Part: String, Sendable, CaseIterable {
    /// Its own text.
    case text
    /// The words behind its 项.
    case closing
  }

  /// The identifier of the provision that cites; `preamble` for the 序言, with `paragraph`.
  public let from: String
  /// The part of the provision that `start` and `end` count in.
  public let part: Part
  /// 1-based paragraph of the preamble; `nil` elsewhere.
  public let preambleParagraph: Int?
  /// Offset of the first character, in Unicode scalars from the start of the part.
  public let start: Int
  /// Offset behind the last character.
  public let end: Int
  /// The citation as it stands.
  public let text: String
  /// What is cited, and how.
  public let kind: Kind
  /// The identifiers of what is cited, ranges expanded; in another act when `work` is given.
  public let targets: [String]
  /// The title of the other act without 《》 and 中华人民共和国; `nil` for this one.
  public let work: String?
  /// Whether the targets are known to exist.
  public let status: Status
  /// Why the citation is not resolved; `nil` when it is.
  public let reason: Reason?
  /// 1-based line of the source where the citing provision begins; 0 when there is none.
  public let line: Int

  /// The targets one by one, where each is written; one piece for a citation without numbers.
  ///
  /// Empty when some target is not known.
  package let pieces: [Piece]

  /// One target of a citation, or a range of them: 第三条 and 第五条至第七条 of 第三条、第五条至第七条.
  package struct Piece: Sendable, Hashable {
    /// Offset behind its last character, in Unicode scalars as `end` counts; 、 follows.
    package let end: Int
    /// The identifier of the target, or of the first one.
    package let first: String
    /// The identifier of the last target of a range; `nil` for a single one.
    package let last: String?
  }

  /// The targets in numbers, for a check against another edition.
  let spans: [LocusSpan]
  /// Rows of the targets in the edition.
  package let targetRows: [Int]
  /// Row of the provision that cites; -1 for none.
  package let fromRow: Int
}

/// Why a citation is not resolved.
public enum Reason: Sendable, Hashable {
  /// The edition does not have what is cited; the label names it: 第六十条.
  case missing(String)
  /// 前款 in a first 款.
  case noPreviousParagraph
  /// 前条 in the first article.
  case noPreviousArticle
  /// 前项 in a first 项, or outside of a list.
  case noPreviousItem
  /// 本章 outside of any chapter; the unit is given: 章.
  case notInside(String)
  /// 项 of an article without a list; the label names the article.
  case noList(String)
  /// 第五条至第三条.
  case backwards
  /// A text that is not at hand: the title of the work.
  case otherWork(String)
  /// An annex whose text is not in the edition.
  case annexNotHeld(String)
  /// Quoted words of an amending decision, which count in the amended text.
  case amendedText
  /// 该条例 before which no such act is named.
  case noAntecedent
  /// A mention that names no provision: 有关规定.
  case open

  /// The stable name of the reason.
  public var code: String {
    switch self {
    case .missing: "dangling-citation"
    case .noPreviousParagraph: "no-previous-paragraph"
    case .noPreviousArticle: "no-previous-article"
    case .noPreviousItem: "no-previous-item"
    case .notInside: "no-enclosing-division"
    case .noList: "no-list"
    case .backwards: "backward-range"
    case .otherWork: "other-work"
    case .annexNotHeld: "annex-not-held"
    case .amendedText: "amended-text"
    case .noAntecedent: "no-antecedent"
    case .open: "open-reference"
    }
  }
}
