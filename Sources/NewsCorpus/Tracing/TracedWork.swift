public import RegulationModel

/// A regulation whose wording is looked for in a corpus: its names and the texts that are held.
public struct TracedWork: Sendable {
  /// A text of it.
  public struct Text: Sendable {
    /// The day that identifies the edition.
    public let date: CalendarDate
    /// The text.
    public let edition: Edition

    /// Makes a text.
    public init(date: CalendarDate, edition: Edition) {
      self.date = date
      self.edition = edition
    }
  }

  /// What the library knows of it.
  public let work: Work
  /// The texts that are held, by date.
  public let texts: [Text]
  /// The day on which it was repealed; `nil` if it was not.
  public let repealed: CalendarDate?

  /// Makes a work to trace; texts in any order.
  public init(work: Work, texts: [Text], repealed: CalendarDate? = nil) {
    self.work = work
    self.texts = texts.sorted { $0.date < $1.date }
    self.repealed = repealed
  }

  /// The work with a record for each text that is held, whatever its own records say.
  var recorded: Work {
    var work = work
    for text in texts {
      let name = "\(text.date).txt"
      if let index = work.editions.firstIndex(where: { $0.date == text.date }) {
        work.editions[index].file = work.editions[index].file ?? name
      } else {
        work.editions.append(EditionRecord(date: text.date, file: name))
      }
    }
    work.editions.sort { $0.date < $1.date }
    return work
  }

  /// The text that an item of a day cites: the last one not later, else the first; the newest for an
  /// item without a day.
  func text(on date: CalendarDate?) -> Text? {
    guard let date else { return texts.last }
    return texts.last { $0.date <= date } ?? texts.first
  }

  /// The words that tell that a text is about the regulation: 巡视 of 中国共产党巡视工作条例.
  var subject: Glyphs {
    var words = Glyphs(work.title)
    for lead in ["中国共产党", "中华人民共和国", "中共中央", "关于"] {
      let lead = Glyphs(lead)
      if words.starts(with: lead), words.count > lead.count + 2 { words.removeFirst(lead.count) }
    }
    if let bracket = words.firstIndex(of: 0xFF08), bracket > 2 { words = Array(words[..<bracket]) }
    for end in ["条例", "规定", "办法", "规则", "准则", "细则", "法", "工作", "管理", "实施"] {
      let end = Glyphs(end)
      if words.suffix(end.count).elementsEqual(end), words.count >= end.count + 2 {
        words.removeLast(end.count)
      }
    }
    return words
  }
}
