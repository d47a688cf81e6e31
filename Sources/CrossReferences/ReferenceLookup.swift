public import RegulationModel

/// Looks up, in an edition, what a citation in another text names.
///
/// A citation of an act whose text was not at hand keeps its numbers. Here they find the provisions
/// of the act as citations do: 第三十条第四项 is the item of the article's only list, a range holds
/// the 之一 articles between its ends.
public struct ReferenceLookup: Sendable {
  private let edition: Edition
  private let lookup: TargetLookup

  /// What an edition has of a citation.
  public struct Answer: Sendable {
    /// The provisions that are cited and exist; empty for a citation of the whole act.
    public let provisions: [Provision]
    /// What does not exist; `nil` when all does.
    public let reason: Reason?
  }

  /// Prepares an edition. O(n); the questions cost what their answers hold.
  public init(_ edition: Edition) {
    self.edition = edition
    lookup = TargetLookup(index: ProvisionIndex(edition))
  }

  /// The provisions that a citation of this act means.
  public func find(_ reference: Reference) -> Answer { find(reference.spans) }

  /// The provisions that numbers mean.
  func find(_ spans: [LocusSpan]) -> Answer {
    let found = lookup.find(spans, from: Base())
    let rows = found.runs.flatMap { lookup.expand($0, limit: 10_000) }
    return Answer(
      provisions: rows.map { Provision(edition: edition, index: $0) }, reason: found.missing)
  }
}
