public import Comparison
public import RegulationModel

/// Which changes of a comparison are shown.
public struct ComparisonSelection: Sendable {
  /// What a change can be asked for by.
  public enum Trait: String, Sendable, CaseIterable {
    /// The same words.
    case unchanged
    /// Other words.
    case modified
    /// New.
    case added
    /// Gone.
    case removed
    /// One became several.
    case split
    /// Several became one.
    case merged
    /// Another number, whatever became of the words.
    case renumbered
    /// Another place, whatever became of the words.
    case moved
  }

  /// How articles that did not change are shown in tables.
  public enum Unchanged: String, Sendable, CaseIterable {
    /// With their whole text.
    case full
    /// A row for each run of them, with their numbers.
    case folded
    /// Not at all.
    case omitted
  }

  /// The traits of which a change has one; `nil` for all changes.
  public var traits: Set<Trait>?
  /// The provisions of either edition that a change has part in; `nil` for all.
  public var provisions: [Provision]?
  /// How unchanged articles are shown in tables.
  public var unchanged: Unchanged

  /// Makes a selection; without arguments it is everything.
  public init(
    traits: Set<Trait>? = nil, provisions: [Provision]? = nil, unchanged: Unchanged = .full
  ) {
    self.traits = traits
    self.provisions = provisions
    self.unchanged = unchanged
  }

  /// Whether everything is shown.
  var isEverything: Bool { traits == nil && provisions == nil }

  /// Whether a change is shown.
  public func contains(_ change: ProvisionChange) -> Bool {
    if let traits, traits.isDisjoint(with: change.traits) { return false }
    guard let provisions else { return true }
    return provisions.contains { wanted in
      (change.old + change.new).contains { $0.isPart(of: wanted) || wanted.isPart(of: $0) }
    }
  }
}

extension ProvisionChange {
  /// All that a change can be asked for by.
  var traits: Set<ComparisonSelection.Trait> {
    var traits: Set<ComparisonSelection.Trait> = []
    if let trait = ComparisonSelection.Trait(rawValue: kind.rawValue) { traits.insert(trait) }
    if isRenumbered { traits.insert(.renumbered) }
    if isMoved { traits.insert(.moved) }
    return traits
  }
}

extension Provision {
  /// Whether this is another provision of the same text, or inside it. Articles count as parts of
  /// their divisions.
  fileprivate func isPart(of other: Provision) -> Bool {
    guard index >= other.index, index < Int(other.row.end) else { return false }
    return edition == other.edition
  }
}
