public import CrossReferences
public import RegulationModel

/// A citation whose words stayed the same while the provision that it meant went elsewhere.
///
/// 第三条 still says 第三条, and what was 第三条 is now 第四条. A citation that was brought up to date
/// is none, nor is one whose target kept its place.
public struct StaleCitation: Sendable {
  /// The citation in the new edition.
  public let citation: Reference
  /// The same citation in the old edition.
  public let oldCitation: Reference
  /// What it meant, in the old edition.
  public let oldTargets: [Provision]
  /// Where that stands in the new edition; empty when it is gone.
  public let movedTo: [Provision]
  /// What the words mean now, in the new edition; empty when they name nothing there.
  public let newTargets: [Provision]
}

extension EditionComparison {
  /// The citations of the new edition that point elsewhere than before although their words stayed,
  /// in the order of the text; the citations of both editions are at hand.
  public func staleCitations(
    _ oldCitations: EditionCitations, _ newCitations: EditionCitations
  ) -> [StaleCitation] {
    var finder = StaleCitationFinder(self, oldCitations.references)
    return newCitations.references.compactMap { finder.staleCitation($0) }
  }

  /// The citations of the new edition that point elsewhere than before although their words stayed.
  public func staleCitations() -> [StaleCitation] {
    staleCitations(EditionCitations(old), EditionCitations(new))
  }
}
