package import RegulationModel

extension Work {
  /// The kind of norm: as recorded, else what title and issuer tell; `nil` where they do not.
  package var knownNorm: ActSubtype? {
    norm.flatMap { ActSubtype(rawValue: $0) } ?? ActSubtype.of(title: title, author: issuer)
  }
}
