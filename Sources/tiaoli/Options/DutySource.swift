internal import CommandKit
internal import Holdings
internal import Obligations
internal import RegulationLibrary
internal import RegulationModel

/// The text whose duties are asked for, and the provisions that were named.
struct DutySource {
  let edition: Edition
  /// The title of the act.
  let title: String
  /// The slug; `nil` for a file.
  let work: String?
  /// The date of the edition; `nil` where a file gives none.
  let date: CalendarDate?
  /// What the edition is on the day; `nil` for a file.
  let status: LegalStatus?
  /// What edition it is, in words.
  let note: String
  /// The rows of the provisions that were named, with what they hold; `nil` for all.
  let rows: Set<String>?
  /// The provisions that were named, for messages.
  let named: [Provision]

  /// Reads arguments: first a work or a file, or nothing for the only work; then addresses.
  init(
    _ arguments: [String], _ options: LibraryOptions, _ editions: EditionOptions,
    _ console: inout Console
  ) throws {
    if let first = arguments.first, first == "-" || FileSystem.exists(first) {
      self = try DutySource(file: first, Array(arguments.dropFirst()), &console)
      return
    }
    let library = try options.open()
    var addresses = arguments
    var name = options.work
    if name == nil, let first = arguments.first, let work = try? library.work(named: first) {
      name = work.slug
      addresses.removeFirst()
    }
    let selection = try Selection(
      addresses, library: library, work: name, editions: editions.request())
    edition = selection.edition
    title = selection.work.title
    work = selection.work.slug
    date = selection.record.date
    status = selection.chosen.status?.status
    note =
      selection.record.publication
      + (selection.chosen.mark.map { "，" + console.say($0) } ?? "")
    named = selection.provisions
    rows = addresses.isEmpty ? nil : DutySource.rows(selection.provisions)
  }

  /// Reads a file, and addresses in it.
  private init(file: String, _ addresses: [String], _ console: inout Console) throws {
    let document = try DocumentInput.regulation(in: file)
    if document.isOneOfSeveral {
      console.message(console.say(Wording.longestTaken(from: file)))
    }
    edition = document.edition
    work = nil
    status = nil
    title = document.edition.title ?? file
    date = document.date ?? EditionTimeline.records(from: edition.events).last?.date
    note = date?.chinese ?? ""
    var found: [Provision] = []
    for address in addresses { found += try edition.resolve(AddressReader.read(address)) }
    named = found
    rows = DutySource.rows(found)
  }

  private static func rows(_ provisions: [Provision]) -> Set<String>? {
    guard !provisions.isEmpty else { return nil }
    return Set(provisions.flatMap { [$0.id] + $0.descendants.map(\.id) })
  }

  /// The duties of the provisions that were named.
  func chosen(_ duties: [Duty]) -> [Duty] {
    guard let rows else { return duties }
    return duties.filter { rows.contains($0.provision) }
  }
}
