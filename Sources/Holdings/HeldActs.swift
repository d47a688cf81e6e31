public import CrossReferences
public import RegulationLibrary
public import RegulationModel

/// The acts that citations can be held against: the works of a library with their newest texts.
public struct HeldActs: Sendable {
  /// The works whose records can be read; none where the library is absent.
  public let works: [Work]
  /// Short names of acts, those of the library included.
  public let names: StatuteNames
  private let library: Library?
  private let loaded: [String: Edition]?

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
    var loaded: [String: Edition] = [:]
    for work in works {
      guard let record = work.newestHeld else { continue }
      loaded[work.slug] = try? library.edition(record, of: work)
    }
    self.loaded = loaded
  }

  /// The newest text held of a work; `nil` when there is none.
  public func newest(of work: Work) -> Edition? {
    if let loaded { return loaded[work.slug] }
    guard let library, let record = work.newestHeld else { return nil }
    return try? library.edition(record, of: work)
  }

  private func text(of work: Work, _ date: StatedDate?) -> Edition? {
    guard let date else { return newest(of: work) }
    guard let record = date.record(of: work), record.file != nil else { return nil }
    if record.date == work.newestHeld?.date { return newest(of: work) }
    return try? library?.edition(record, of: work)
  }

  /// The text of the act that a citation names: that of the date which it states, else the newest;
  /// `nil` when the library does not hold it.
  public func act(cited title: String, _ date: StatedDate?) -> CitationCheck.Act? {
    guard let work = works.first(where: { $0.isCited(as: title) }),
      let edition = text(of: work, date)
    else { return nil }
    return CitationCheck.Act(edition: edition, repealed: work.repealDay)
  }
}
