internal import RegulationModel

/// Names that the export, the import and the validation of Akoma Ntoso share.
package enum AkomaNtoso {
  /// The namespace of Akoma Ntoso 3.0 (OASIS LegalDocML).
  package static let namespace = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
  /// The namespace of what an edition holds and Akoma Ntoso has no place for, in `proprietary`.
  package static let recordNamespace = "urn:tiaoli:record:1"
  /// The eId of who marked the document up.
  static let exporter = "exporter"
  /// The date that stands where none is known: the schema demands one. Its `name` is `unknown`.
  static let unknownDate = "0001-01-01"
  /// The `name` of a date, and the eId of an author, that is not known.
  static let unknown = "unknown"
  /// The `name` of an `hcontainer` that holds a heading between articles and nothing else.
  static let crossheading = "crossheading"
  /// The `name` of the `container` in the preface that holds the 题注.
  static let note = "题注"
  /// The `name` of the `container` in the preamble.
  static let preamble = "序言"
}
