internal import RegulationModel

/// Gives the items of a file their days; months and years that items do not print come from the day
/// of publication, else from the name of the file, else from their neighbours, and are not guessed.
struct FileDating {
  /// The days of an item.
  struct Days {
    /// The day under which it is filed.
    var date = ItemDate.unknown
    /// The day of what it tells.
    var event = ItemDate.unknown
    /// The day on which it was published.
    var published = ItemDate.unknown
  }

  private let clues: [DateClues?]
  private let lines: [Int]
  private let name: FileNameDay?
  /// The items whose day is certain, in order.
  private let known: [(index: Int, date: CalendarDate)]

  /// Prepares the items of a document.
  ///
  /// - Parameters:
  ///   - clues: what each item says; `nil` for one that does not get its day here.
  ///   - dates: days that are known already, of regulations.
  ///   - lines: the first line of each item.
  ///   - name: what the name of the file tells.
  init(_ clues: [DateClues?], known dates: [CalendarDate?], lines: [Int], name: FileNameDay?) {
    self.clues = clues
    self.lines = lines
    self.name = name
    known = clues.indices.compactMap { index in
      (dates[index] ?? clues[index]?.certainDate).map { (index, $0) }
    }
  }

  /// The days of each item.
  var days: [Days] {
    clues.indices.map { index in clues[index].map { days(of: $0, at: index) } ?? Days() }
  }

  private func days(of clues: DateClues, at index: Int) -> Days {
    var days = Days()
    days.published = published(clues)
    let reference = days.published.date ?? clues.about.stated?.day.date
    days.event = event(clues, at: index, reference, days.published.basis)
    if let stated = clues.about.stated {
      days.date = ItemDate(date: stated.day.date, basis: .field, printed: stated.words)
    } else if days.published.basis == .printed {
      days.date = days.published
    } else if days.event.date != nil || days.published.date == nil {
      days.date = days.event
    } else {
      days.date = days.published
    }
    if days.date.date == nil, let words = clues.about.partialDay {
      days.date = ItemDate(date: nil, basis: .unknown, printed: words)
    }
    return days
  }

  /// A field, a line about the item, the heading of its list or the name of the file, in this order.
  private func published(_ clues: DateClues) -> ItemDate {
    if let day = clues.about.published {
      return ItemDate(date: day.day.date, basis: .field, printed: day.words)
    }
    if let line = clues.published, let date = line.day.date {
      return ItemDate(date: date, basis: .printed, printed: line.words)
    }
    if let day = clues.about.groupDay {
      return ItemDate(date: day.day.date, basis: .heading, printed: day.words)
    }
    return name?.date.map { ItemDate(date: $0, basis: .name) } ?? .unknown
  }

  private func event(
    _ clues: DateClues, at index: Int, _ reference: CalendarDate?, _ basis: ItemDate.Basis
  ) -> ItemDate {
    guard let printed = clues.event(near: reference) else { return .unknown }
    if let date = printed.day.date {
      let isPrinted = clues.event(near: nil).map {
        $0.words == printed.words && $0.day.date == date
      }
      let source: ItemDate.Basis = isPrinted == true || basis == .unknown ? .printed : basis
      return ItemDate(date: date, basis: source, printed: printed.words)
    }
    if let name, let month = printed.day.month,
      let date = CalendarDate(year: name.year, month: month, day: printed.day.day)
    {
      return ItemDate(date: date, basis: .name, printed: printed.words)
    }
    return neighboured(printed, at: index)
  }

  /// Neighbours that are looked at, on each side.
  private static let reach = 40

  /// The year of the nearest item that prints one in which the day is near.
  private func neighboured(_ printed: DateClues.Printed, at index: Int) -> ItemDate {
    var low = 0
    var high = known.count
    while low < high {
      let middle = (low + high) / 2
      if known[middle].index < index { low = middle + 1 } else { high = middle }
    }
    let around = known[max(0, low - FileDating.reach)..<min(known.count, low + FileDating.reach)]
    let nearest = around.sorted { abs($0.index - index) < abs($1.index - index) }
    for neighbour in nearest {
      if let year = printed.day.year(near: neighbour.date),
        let date = printed.day.month.flatMap({
          CalendarDate(year: year, month: $0, day: printed.day.day)
        })
      {
        return ItemDate(
          date: date, basis: .neighbour, printed: printed.words,
          neighbourLine: lines[neighbour.index])
      }
    }
    return ItemDate(date: nil, basis: .unknown, printed: printed.words)
  }
}
