/// How an act defines a term.
public enum TermKind: String, Sendable, CaseIterable {
  /// 本条例所称发票，是指…; 等同特征，是指…; a line of a glossary.
  case definition
  /// （以下简称商标法）, （以下统称经营者）
  case abbreviation
  /// （含…，下同）: it widens the word before it and makes no new one.
  case widening
}

/// A word to which an act gives a meaning.
public struct DefinedTerm: Sendable, Hashable {
  /// Where the meaning holds.
  public enum Scope: Sendable, Hashable {
    /// In the whole act.
    case act
    /// In the provision with this identifier: 本章所称, 前款所称.
    case provision(String)

    /// As in JSON: `act`, or the identifier.
    public var name: String {
      switch self {
      case .act: "act"
      case .provision(let id): id
      }
    }
  }

  /// The word, without marks. A list that is defined as one keeps its 、.
  public let term: String
  /// How it is defined.
  public let kind: TermKind
  /// The identifier of the provision that defines it; `preamble` for the 序言.
  public let definedIn: String
  /// What it means: the words behind 是指, or what the short name stands for.
  public let definition: String
  /// Where it holds.
  public let scope: Scope
  /// The provision that uses it first, its definition aside; `nil` when none does.
  public internal(set) var firstUse: String?
  /// How often it is used.
  public internal(set) var uses: Int
  /// Whether a use stands before the definition.
  public internal(set) var isUsedBeforeDefinition: Bool
  /// 1-based line of the source where the defining provision begins; 0 for the 序言.
  public let line: Int
}

/// A word of another act that this act explains: 企业所得税法第六条所称货币形式，包括….
public struct Gloss: Sendable, Hashable {
  /// The word, without marks.
  public let term: String
  /// The title of the other act, as citations name it.
  public let work: String
  /// The provisions of that act in which the word stands; empty for the act as a whole.
  public let targets: [String]
  /// The identifier of the provision that explains it; `preamble` for the 序言.
  public let definedIn: String
  /// What it means.
  public let definition: String
  /// 1-based line of the source where the explaining provision begins; 0 for the 序言.
  public let line: Int
}
