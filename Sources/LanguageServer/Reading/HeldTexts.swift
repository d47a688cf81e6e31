internal import Comparison
internal import CrossReferences
internal import Holdings
internal import RegulationLibrary
internal import RegulationModel

/// The library as a server knows it: the acts, and where their texts lie.
struct HeldTexts {
  /// `nil` where there is none.
  let library: Library?
  let acts: HeldActs
  /// Keeps what was read and compared for the citations of other works.
  var carrier: CitationCarrier

  init(_ library: Library?) {
    self.library = library
    acts = HeldActs(library, loaded: true)
    carrier = CitationCarrier(acts.cited, today: .today)
  }

  /// The address of the file of an edition; `nil` where its text is not held.
  func address(of work: Work, edition date: CalendarDate) -> String? {
    guard let library, let file = work.record(of: date)?.file else { return nil }
    return FileAddress.uri(of: FileSystem.resolved(library.textPath(file, of: work.slug)))
  }

  /// The date of the edition whose text `acts.newest` gives; `nil` where none is held.
  func newestDate(of work: Work) -> CalendarDate? {
    (try? library?.record(of: work, preferredOn: .today))?.date
  }

  /// The work of a title; `nil` for one that is not held.
  func work(titled title: String) -> Work? {
    acts.cited.work(titled: title).map { acts.cited.works[$0] }
  }
}
