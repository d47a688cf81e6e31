public import CrossReferences
public import RegulationLibrary
public import RegulationModel

/// The acts that citations can be held against: the works of a library with their texts.
public struct HeldActs: Sendable {
  /// The works whose records can be read; none where the library is absent.
  public let works: [Work]
  /// Short names of acts, those of the library included.
  public let names: StatuteNames
  /// The same acts as the citations of a report are held against them.
  public let cited: CitedActs
  private let library: Library?
  private let loaded: [String: Edition]?

  /// Takes the works of a library; texts are read when they are asked for.
  ///
  /// - Parameters:
  ///   - library: the library, if there is one.
  ///   - isLoaded: reads the newest texts at once, for those who ask again and again.
  public init(_ library: Library?, loaded isLoaded: Bool = false) {
    let works = (try? library?.readableWorks())?.works ?? []
    var loaded: [String: Edition] = [:]
    if isLoaded, let library {
      for work in works {
        guard let record = work.newestHeld else { continue }
        loaded[work.slug] = try? library.edition(record, of: work)
      }
    }
    self.works = works
    self.library = library
    self.loaded = isLoaded ? loaded : nil
    names = StatuteNames(works)
    cited = CitedActs(works) { [loaded] work, record in
      if record.date == work.newestHeld?.date, let edition = loaded[work.slug] { return edition }
      return try? library?.edition(record, of: work)
    }
  }

  /// The newest text held of a work; `nil` when there is none.
  public func newest(of work: Work) -> Edition? {
    if let loaded { return loaded[work.slug] }
    guard let library, let record = work.newestHeld else { return nil }
    return try? library.edition(record, of: work)
  }
}
