internal import RegulationModel

/// The day or the year that the name of a file tells: 2024-02-08.txt, 20240208_要闻.txt, 2024年.txt.
struct FileNameDay: Sendable {
  /// The year.
  let year: Int
  /// The day; `nil` when the name gives the year alone.
  let date: CalendarDate?

  /// Reads a name, of the folders, too, where the file's own tells nothing. Digits beside Latin
  /// letters or in longer numbers are no date: e8a2024b.
  init?(_ name: String) {
    for part in name.split(separator: "/").reversed() {
      if let day = FileNameDay(part: Glyphs(String(part))) {
        self = day
        return
      }
    }
    return nil
  }

  private init?(part glyphs: Glyphs) {
    for index in glyphs.indices where index == 0 || !glyphs[index - 1].isLatinWord {
      if let day = PrintedDay.read(at: index, in: glyphs), let date = day.date {
        self.date = date
        year = date.year
        return
      }
      guard let number = StatedDay.digits(at: index, in: glyphs),
        number.end == glyphs.count || !glyphs[number.end].isLatinWord
      else { continue }
      if number.count == 8, let date = StatedDay.compact(number.value) {
        self.date = date
        year = date.year
        return
      }
      if number.count == 4, (1949...2099).contains(number.value) {
        year = number.value
        date = nil
        return
      }
    }
    return nil
  }
}
