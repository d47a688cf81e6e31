public import Comparison
internal import CrossReferences
internal import RegulationLibrary
public import RegulationModel

extension HeldActs {
  /// The citations in other held works that a new text of a work leaves behind, in the order of the works
  /// and of their texts; those that state which edition they mean are none.
  ///
  /// Reads the texts of all works that are held.
  ///
  /// - Parameters:
  ///   - comparison: the old text against the new one.
  ///   - old: the record of the old text.
  ///   - slug: the work.
  /// - Returns: the citations, with what they mean in both texts.
  public func citationsLeftBehind(
    by comparison: EditionComparison, from old: EditionRecord, of slug: String
  ) -> [LeftBehindCitation] {
    guard let index = cited.works.firstIndex(where: { $0.slug == slug }) else { return [] }
    var carrier = CitationCarrier(cited, today: .today)
    let successors = ProvisionSuccessors(comparison)
    var found: [LeftBehindCitation] = []
    for other in works where other.slug != slug {
      guard let text = newestText(of: other) else { continue }
      found += carrier.leftBehind(
        successors, from: old, of: index, in: (other, text.record.date, text.edition),
        EditionCitations(text.edition, names: names).references)
    }
    return found
  }
}
