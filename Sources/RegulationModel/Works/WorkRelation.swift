/// How a work stands to another act.
public struct WorkRelation: Sendable, Hashable {
  /// What it does to the other, or the other to it.
  public var kind: WorkRelationKind
  /// The title of the other, without 《》.
  public var title: String
  /// Its document number, as printed; `nil` when unknown.
  public var number: String?
  /// As much of its date as is known: `2009`, `2009-07-02`; `nil` when nothing is.
  public var date: String?
  /// The words from which it was read; `nil` for one that was set by hand.
  public var words: String?

  /// Makes a relation.
  public init(
    _ kind: WorkRelationKind, title: String, number: String? = nil, date: String? = nil,
    words: String? = nil
  ) {
    self.kind = kind
    self.title = title
    self.number = number
    self.date = date
    self.words = words
  }
}

/// What one act is to another.
public enum WorkRelationKind: String, Sendable, CaseIterable {
  /// It takes the other out of force.
  case repeals
  /// The other takes it out of force.
  case repealedBy = "repealed-by"
  /// It came in the place of the other.
  case replaces
  /// The other came in its place.
  case replacedBy = "replaced-by"
  /// The other changes it.
  case amendedBy = "amended-by"
  /// It carries the other out.
  case implements
}
