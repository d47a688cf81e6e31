public import RegulationModel
public import TextDifference

/// What became of a provision: of an article, a division, an annex; of 款, 项 and 目 inside them.
public struct ProvisionChange: Sendable {
  /// What happened to the words. Another number alone changes nothing.
  public enum Kind: String, Sendable, CaseIterable {
    /// The same words, layout apart.
    case unchanged
    /// Other words.
    case modified
    /// New; the old edition has nothing of it.
    case added
    /// Gone; the new edition has nothing of it.
    case removed
    /// One became several.
    case split
    /// Several became one.
    case merged
  }

  /// What happened to the words.
  public let kind: Kind
  /// The provision in the old edition: none if added, several if merged.
  public let old: [Provision]
  /// The provision in the new edition: none if removed, several if split.
  public let new: [Provision]
  /// Whether it stands out of the order that its neighbours keep.
  public let isMoved: Bool
  /// What changed in the words: of a division, its heading; of anything else its stretch of the
  /// canonical text behind the label, what it holds included, a line a paragraph. Of several
  /// provisions, the stretches with a line's end between them.
  public let difference: TextDifference
  /// The changes of what it holds, in reading order; empty when neither words nor labels changed,
  /// when it was added or removed, and for a division, whose articles stand beside it.
  public let children: [ProvisionChange]

  init(
    _ kind: Kind, old: [Provision], new: [Provision], isMoved: Bool, difference: TextDifference,
    children: [ProvisionChange]
  ) {
    self.kind = kind
    self.old = old
    self.new = new
    self.isMoved = isMoved
    self.difference = difference
    self.children = children
  }

  /// Whether the number is another one, or the level (a 章 that became a 节).
  ///
  /// Of a split or merged provision, whether none keeps its number.
  public var isRenumbered: Bool {
    guard !old.isEmpty, !new.isEmpty else { return false }
    return !new.contains { provision in
      old.contains { $0.number == provision.number && $0.kind == provision.kind }
    }
  }

  /// Whether the words are the same and only their layout differs: no revision.
  public var isLayoutOnly: Bool { kind == .unchanged && difference.isLayoutOnly }

  /// How much is kept: 0 for nothing, as for what was added or removed, 1 for all.
  public var similarity: Double { difference.similarity }

  /// The provision to speak of: the first one of the new edition, else of the old one.
  public var subject: Provision? { new.first ?? old.first }
}
