internal import Holdings
internal import JSONText
internal import RegulationLibrary
internal import RegulationModel

/// What an argument of a template or a prompt may go on as.
struct ArgumentCompletion {
  let sources: ServerSources
  /// What is typed already for the other arguments.
  let others: JSONValue

  /// The protocol's limit.
  private static let limit = 100

  /// The values that an argument may have, and how many there are in all.
  func values(of argument: String, typed: String) -> (shown: [String], total: Int) {
    let all: [String]
    switch argument {
    case "work": all = works(typed)
    case "edition", "old", "new": all = editions().filter { $0.hasPrefix(typed) }
    case "provision", "address": all = provisions(typed)
    default: all = []
    }
    return (Array(all.prefix(ArgumentCompletion.limit)), all.count)
  }

  /// Slugs of acts whose slug begins with what is typed, or whose title or alias has it.
  private func works(_ typed: String) -> [String] {
    let works = (try? sources.library().readableWorks())?.works ?? []
    return works.filter { work in
      work.slug.hasPrefix(typed) || ([work.title] + work.aliases).contains { $0.contains(typed) }
    }.map(\.slug)
  }

  private func editions() -> [String] {
    guard let library = try? sources.library(),
      let work = try? library.work(named: others["work"]?.text)
    else { return [] }
    let held = work.editions.filter { $0.file != nil }.map(\.date.description)
    return [ResourceAddress.current] + held.reversed()
  }

  /// Identifiers of articles and divisions that begin with what is typed, by identifier, label or number.
  private func provisions(_ typed: String) -> [String] {
    guard let library = try? sources.library(),
      let work = try? library.work(named: others["work"]?.text)
    else { return [] }
    let date = others["edition"]?.text.flatMap { DatePeriod(spelled: $0) }
    guard let record = try? EditionRequest(edition: date).record(of: work, in: library),
      let edition = try? library.edition(record, of: work)
    else { return [] }
    return edition.provisions.filter { provision in
      guard provision.kind <= .article else { return false }
      return typed.isEmpty || provision.id.hasPrefix(typed) || provision.label.hasPrefix(typed)
        || provision.number?.description.hasPrefix(typed) == true
    }.map(\.id)
  }
}
