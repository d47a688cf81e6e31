package import RegulationModel

/// What became of single provisions from one edition to another.
package struct ProvisionSuccessors: Sendable {
  private let correspondence: ProvisionCorrespondence
  private let new: Edition

  /// Prepares a comparison. Linear in it; the questions cost what their answers hold.
  package init(_ comparison: EditionComparison) {
    correspondence = ProvisionCorrespondence(comparison)
    new = comparison.new
  }

  /// The provisions of the new edition that one of the old one became; empty when it is gone.
  package func successors(of provision: Provision) -> [Provision] {
    correspondence.successors(of: provision.index).map { Provision(edition: new, index: $0) }
  }
}
