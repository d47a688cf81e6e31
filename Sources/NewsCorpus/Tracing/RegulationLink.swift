public import RegulationModel

/// The edition of the library that a regulation in a corpus is.
public struct RegulationLink: Sendable, Hashable {
  /// The short name of the work.
  public let work: String
  /// The day that identifies the edition.
  public let edition: CalendarDate

  /// Finds the edition: the work by its title, the edition by its day, else by its text.
  ///
  /// - Returns: `nil` for an item that is no regulation, or one that the works do not have.
  public init?(_ item: Item, in works: [TracedWork]) {
    guard let held = item.regulation, let title = held.title,
      let work = works.first(where: { $0.work.isNamed(title) }),
      let text = work.texts.first(where: { $0.date == held.date })
        ?? work.texts.first(where: { $0.edition == held.edition })
    else { return nil }
    self.work = work.work.slug
    edition = text.date
  }
}
