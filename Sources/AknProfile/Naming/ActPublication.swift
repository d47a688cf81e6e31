package import RegulationModel

/// The order or announcement by which a text was made known: 国务院令第722号 of 2019-10-22.
package struct ActPublication: Sendable, Hashable {
  /// Its day.
  package let date: CalendarDate
  /// Its number as printed, with its name: 中华人民共和国国务院令第722号, 国发〔1990〕12号.
  package let number: String

  /// The publication that events tell of; `nil` where none has a number.
  package init?(in events: [LifecycleEvent]) {
    let event = events.last { ($0.action?.publishes ?? false) && $0.number != nil }
    guard let event, let number = event.number, !number.isEmpty else { return nil }
    date = event.date
    self.number = number
  }

  /// What it is called: 中华人民共和国国务院令; the whole where the number is no 第…号 at its end.
  package var name: String {
    guard number.hasSuffix("号"), let ordinal = number.lastIndex(of: "第"),
      ordinal > number.startIndex
    else { return number }
    return String(number[..<ordinal])
  }

  /// Its number in the series: 第722号; `nil` where it does not stand apart.
  package var serial: String? {
    let name = name
    return name == number ? nil : String(number.dropFirst(name.count))
  }
}
