internal import RegulationModel

/// Names that the export, the import and the validation of Akoma Ntoso share.
package enum AknNames {
  /// The namespace of Akoma Ntoso 3.0 (OASIS LegalDocML).
  package static let namespace = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
  /// The namespace of attributes that name the schema of a document.
  package static let schemaInstance = "http://www.w3.org/2001/XMLSchema-instance"
  /// The namespace of what an edition holds and Akoma Ntoso has no place for, in `proprietary`.
  package static let recordNamespace = "urn:tiaoli:record:1"
  /// The eId of who marked the document up.
  package static let exporter = "exporter"
  /// The eId of the list of the kinds of norms, by which acts are classified.
  package static let normKinds = "norm-kinds"
  /// The eId of the reference to the edition that a portion is of.
  package static let edition = "edition"
  /// The date that stands where none is known: the schema demands one. Its `name` is `unknown`.
  package static let unknownDate = "0001-01-01"
  /// The `name` of a date, and the eId of an author, that is not known.
  package static let unknown = "unknown"
  /// The `name` of an `hcontainer` that holds a heading between articles and nothing else.
  package static let crossheading = "crossheading"
  /// The `name` of the `container` in the preface that holds the 题注.
  package static let note = "题注"
  /// The `name` of the `container` in the preamble.
  package static let preamble = "序言"
}
