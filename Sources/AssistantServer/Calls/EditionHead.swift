internal import Findings
internal import Holdings
internal import JSONText
internal import RegulationLibrary
internal import RegulationModel

/// What every answer about an edition begins with: the work, the edition, what that is on the day asked
/// about, and a citation ready to paste.
struct EditionHead {
  let work: Work
  let chosen: ChosenEdition

  /// `《…》（2024年2月8日中共中央发布）`, with what the edition is where it is not the law of today.
  var citation: String {
    let mark = chosen.mark.map { "，" + $0.chinese } ?? ""
    return "《\(work.title)》（\(chosen.record.publication)\(mark)）"
  }

  /// The members of the JSON.
  func members(_ sources: ServerSources) -> [JSONValue.Member] {
    var members: [JSONValue.Member] = [
      .init("work", work.slug), .init("title", work.title),
      .init("edition", chosen.record.date.description),
      .init("status", chosen.status?.status.rawValue),
      .init("status_day", chosen.day.description),
      .init("in_force_from", chosen.status?.from?.description),
      .init("in_force_until", chosen.status?.until?.description),
    ]
    if let mark = chosen.mark { members.append(.init("attention", sources.say(mark))) }
    members.append(.init("citation", citation))
    return members
  }

  /// The same for people.
  func text(_ sources: ServerSources) -> String {
    let status = chosen.status.map { sources.say(ServerWording.status($0.status)) } ?? "?"
    let line =
      "《\(work.title)》 \(work.slug)  \(chosen.record.date)  \(chosen.record.publication)  "
      + "[\(status), \(chosen.day)]"
    guard let mark = chosen.mark else { return line }
    return line + "\n\(sources.say(ServerWording.notLaw)): \(sources.say(mark))"
  }
}

extension EditionHead {
  /// The edition that a call chooses.
  init(_ call: ToolCall, _ library: Library, work name: String?) throws {
    work = try library.work(named: name)
    chosen = try call.editions().chosen(of: work, in: library)
  }

  /// Of a selection.
  init(_ selection: Selection) {
    work = selection.work
    chosen = selection.chosen
  }
}
