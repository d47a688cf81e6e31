public import RegulationModel

/// The day that an item is about, with the reason for its year.
public struct ItemDate: Sendable, Hashable {
  /// How the year is known.
  public enum Basis: String, Sendable, CaseIterable {
    /// It is printed in the item, or in a line about it.
    case printed
    /// A field of the file or record tells it: `pubDate`, 发布日期, the front matter.
    case field
    /// The heading of the list that the item stands in tells it.
    case heading
    /// The item prints month and day; another item of the file prints the year.
    case neighbour
    /// The name of the file tells it.
    case name
    /// Nothing tells it.
    case unknown
  }

  /// The day; `nil` unless year, month and day are known.
  public let date: CalendarDate?
  /// How its year is known.
  public let basis: Basis
  /// The words that print the day: 8月1日; `nil` when none do.
  public let printed: String?
  /// For `neighbour`: 1-based line of the item that prints the year.
  public let neighbourLine: Int?

  init(date: CalendarDate?, basis: Basis, printed: String? = nil, neighbourLine: Int? = nil) {
    self.date = date
    self.basis = basis
    self.printed = printed
    self.neighbourLine = neighbourLine
  }

  /// Nothing is known.
  static let unknown = ItemDate(date: nil, basis: .unknown)
}
