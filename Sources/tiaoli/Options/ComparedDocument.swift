internal import CommandKit
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
      let date = CalendarDate(argument: argument)
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
    let library = try options.open()
    let work = try library.work(named: options.work)
    let record = try library.record(of: work, dated: date)
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

  /// `2024年2月8日文本`, or the name of the file without its folders.
  var label: String {
    guard work == nil else { return date.map { "\($0.chinese)文本" } ?? name }
    return name.split(separator: "/").last.map(String.init) ?? name
  }
}
