internal import RegulationLibrary
internal import RegulationModel

extension ForceBasis {
  /// The basis of an edition of the library.
  init(of record: EditionRecord, _ work: Work, in library: Library) {
    self.init(of: record, in: try? library.edition(record, of: work))
  }
}
