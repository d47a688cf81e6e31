public import RegulationModel

/// How an edition is named in a comparison: on its column, in its JSON.
public struct EditionName: Sendable, Hashable {
  /// What it was asked for by: a date, a file name; or a name such as 征求意见稿.
  public var name: String
  /// The date that identifies it; `nil` when unknown, never guessed.
  public var date: CalendarDate?

  /// Makes a name.
  public init(_ name: String, date: CalendarDate? = nil) {
    self.name = name
    self.date = date
  }

  /// A name for print: `2024年2月8日` for a date, the name itself for anything else.
  var printed: String {
    guard let date else { return name }
    let isDate = name.isEmpty || name == date.description
    return isDate ? date.chinese : "\(name)（\(date.chinese)）"
  }
}
