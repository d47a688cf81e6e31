internal import CommandKit
internal import ComparisonForms
internal import Findings
internal import Holdings
internal import RegulationLibrary
internal import RegulationModel

/// One side of a comparison: an edition of the library by its date, or a file.
struct ComparedDocument {
  let edition: Edition
  /// What the user called it: the date, or the path.
  let name: String
  /// The date of the edition; `nil` for a file that gives none.
  let date: CalendarDate?
  /// The work, for an edition of the library.
  let work: Work?
  /// The work's record of the edition.
  let record: EditionRecord?

  /// A file of that name goes before an edition of that date; of several regulations in it the
  /// longest is taken, which a message says.
  init(_ argument: String, _ options: LibraryOptions, _ console: inout Console) throws {
    guard argument != "-", !FileSystem.exists(argument),
      let (library, work, record) = try ComparedDocument.held(argument, options)
    else {
      let document = try DocumentInput.regulation(in: argument)
      if document.isOneOfSeveral {
        console.message(console.say(Wording.longestTaken(from: argument)))
      }
      edition = document.edition
      name = argument
      self.date = document.date ?? EditionTimeline.records(from: edition.events).last?.date
      work = nil
      record = nil
      return
    }
    let date = record.date
    edition = try library.edition(record, of: work)
    let status = library.status(of: work, on: .today).edition(date)
    if let status, status.status != .superseded, let mark = StatusMark.mark(status) {
      console.message("《\(work.title)》 \(date): \(console.say(mark))")
    }
    name = date.description
    self.date = date
    self.work = work
    self.record = record
  }

  /// The edition of the library that an argument names; `nil` for the name of a file.
  ///
  ///     argument = DATE | WORK "@" DATE
  private static func held(
    _ argument: String, _ options: LibraryOptions
  ) throws -> (library: Library, work: Work, record: EditionRecord)? {
    if let date = CalendarDate(argument: argument) {
      let library = try options.open()
      let work = try library.work(named: options.work)
      return (library, work, try library.record(of: work, dated: date))
    }
    guard let mark = argument.lastIndex(of: "@"),
      let date = CalendarDate(argument: String(argument[argument.index(after: mark)...]))
    else { return nil }
    let library = try options.open()
    let work = try library.work(named: String(argument[..<mark]))
    return (library, work, try library.record(of: work, dated: date))
  }

  /// What the text is called in a comparison: the label that was given; a file by its name without its
  /// folders, in data as it was asked for.
  func editionName(
    _ label: String?, beside other: ComparedDocument, isData: Bool
  ) -> EditionName {
    if let label { return EditionName(label) }
    if !isData, let title = title(beside: other) { return EditionName(title, date: date) }
    return EditionName(work == nil && !isData ? fileName : name, date: date)
  }

  /// The title of the work where the other text is one of another work of the library.
  private func title(beside other: ComparedDocument) -> String? {
    guard let work, let another = other.work, work.slug != another.slug else { return nil }
    return "《\(work.title)》"
  }

  /// The same as `label`, with the title of the work where the two texts are of two works.
  func label(beside other: ComparedDocument) -> String {
    (title(beside: other) ?? "") + label
  }

  private var fileName: String { name.split(separator: "/").last.map(String.init) ?? name }

  /// `2024年2月8日文本`, or the name of the file without its folders.
  var label: String {
    guard work == nil else { return date.map { "\($0.chinese)文本" } ?? name }
    return fileName
  }
}
