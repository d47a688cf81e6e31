internal import Documents
internal import Findings
internal import Holdings
internal import RegulationLibrary
internal import RegulationModel
internal import RegulationParser

/// A text that an argument is, or an edition that it names.
struct GivenText {
  let edition: Edition
  /// The date, or what the argument is called.
  let name: String
  /// The day of the edition; of a text its last publication, where it tells one.
  let date: CalendarDate?
  /// What the library knows of it; `nil` for a text.
  let held: EditionHead?

  /// Longer words are a text and no date.
  private static let dateLimit = 40

  /// Takes an argument: a date of an edition, `current` for the one in force today, or a whole text.
  init(_ call: ToolCall, _ name: String) throws {
    let text = try call.required(name)
    let word = text.trimmed
    guard word.utf8.count > GivenText.dateLimit || word.contains("\n") else {
      let library = try call.sources.library()
      let work = try library.work(named: call.filled("work"))
      let chosen = try GivenText.request(word, name).chosen(of: work, in: library)
      edition = try library.edition(chosen.record, of: work)
      self.name = chosen.record.date.description
      date = chosen.record.date
      held = EditionHead(work: work, chosen: chosen)
      return
    }
    edition = try RegulationReader.read(GivenDocument(text).document)
    self.name = edition.title ?? name
    date = EditionTimeline.records(from: edition.events).last?.date
    held = nil
  }

  private static func request(_ word: String, _ name: String) throws -> EditionRequest {
    if ["current", "today", "现行", "现行有效"].contains(word) { return EditionRequest() }
    guard let period = DatePeriod(spelled: word) else {
      throw ToolFault(
        "'\(name)' is the date of an edition (2024-02-08), 'current', or the whole text of a regulation",
        "“\(name)”应为版本日期（2024-02-08）、current，或者法规全文")
    }
    return EditionRequest(edition: period)
  }

  /// How an answer calls it.
  var label: String { held.map(\.citation) ?? date.map { "\($0.chinese)文本" } ?? name }
}

extension String {
  /// Without the blanks around it.
  var trimmed: String {
    var words = unicodeScalars[...]
    while let first = words.first, first.properties.isWhitespace { words.removeFirst() }
    while let last = words.last, last.properties.isWhitespace { words.removeLast() }
    return String(String.UnicodeScalarView(words))
  }
}
