public import CrossReferences
public import RegulationLibrary
public import RegulationModel

/// The acts that citations can be held against: the works of a library with the texts in force today.
public struct HeldActs: Sendable {
  /// The works whose records can be read; none where the library is absent.
  public let works: [Work]
  /// Short names of acts, those of the library included.
  public let names: StatuteNames
  private let library: Library?
  private let loaded: [String: Loaded]?

  /// A text that was read before it was asked for.
  private struct Loaded {
    let date: CalendarDate
    let edition: Edition?
  }

  /// Takes the works of a library; texts are read when they are asked for.
  ///
  /// - Parameters:
  ///   - library: the library, if there is one.
  ///   - isLoaded: reads all texts at once, for those who ask again and again.
  public init(_ library: Library?, loaded isLoaded: Bool = false) {
    let works = (try? library?.readableWorks())?.works ?? []
    self.works = works
    self.library = library
    names = StatuteNames(works)
    guard isLoaded, let library else {
      loaded = nil
      return
    }
    var loaded: [String: Loaded] = [:]
    for work in works {
      guard let record = HeldActs.record(of: work, library) else { continue }
      loaded[work.slug] = Loaded(
        date: record.date, edition: try? library.edition(record, of: work))
    }
    self.loaded = loaded
  }

  /// The text in force today, or what is held that comes nearest to it; `nil` when nothing is.
  public func newest(of work: Work) -> Edition? {
    if let loaded { return loaded[work.slug]?.edition }
    guard let library, let record = HeldActs.record(of: work, library) else { return nil }
    return try? library.edition(record, of: work)
  }

  private static func record(of work: Work, _ library: Library) -> EditionRecord? {
    try? library.record(of: work, preferredOn: .today)
  }

  private func text(of work: Work, _ date: StatedDate?) -> Edition? {
    guard let date else { return newest(of: work) }
    guard let record = date.record(of: work), record.file != nil else { return nil }
    if let held = loaded?[work.slug], held.date == record.date { return held.edition }
    return try? library?.edition(record, of: work)
  }

  /// The text of the act that a citation names: that of the date which it states, else the one in
  /// force today; `nil` when the library does not hold it.
  public func act(cited title: String, _ date: StatedDate?) -> CitationCheck.Act? {
    guard let work = works.first(where: { $0.isCited(as: title) }),
      let edition = text(of: work, date)
    else { return nil }
    return CitationCheck.Act(edition: edition, repealed: work.repealDay)
  }
}
