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
  ///   - isLoaded: reads the texts in force at once, for those who ask again and again.
  public init(_ library: Library?, loaded isLoaded: Bool = false) {
    let works = (try? library?.readableWorks())?.works ?? []
    var loaded: [String: Loaded] = [:]
    if isLoaded, let library {
      for work in works {
        guard let record = HeldActs.record(of: work, library) else { continue }
        loaded[work.slug] = Loaded(
          date: record.date, edition: try? library.edition(record, of: work))
      }
    }
    self.works = works
    self.library = library
    self.loaded = isLoaded ? loaded : nil
    names = StatuteNames(works)
    cited = CitedActs(works) { [loaded] work, record in
      if let held = loaded[work.slug], held.date == record.date, let edition = held.edition {
        return edition
      }
      return try? library?.edition(record, of: work)
    }
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
}
