internal import AknProfile
internal import ChineseText
internal import CommandKit
internal import Findings
internal import Holdings
internal import JSONText
internal import RegulationLibrary
internal import RegulationModel

/// `tiaoli list`: works and editions.
struct List: TiaoliCommand {
  static let configuration = CommandConfiguration(
    name: "list",
    abstract: LocalizedText("list works and editions", "列出法规及其版本"),
    discussion: LocalizedText(
      "Editions whose text is held are marked ●; those that are only known, ○.",
      "已收录文本的版本标●，仅知其存在的标○。"))

  /// How the list is printed.
  enum ListFormat: String, CaseIterable, ArgumentValue {
    case text
    case json
  }

  @Option(LocalizedText("output format", "输出格式"), value: LocalizedText("FORMAT", "格式"))
  var format: ListFormat = .text
  @Flag(LocalizedText("print slugs only, one a line", "只输出代号，每行一个"))
  var plain: Bool
  @Flag(LocalizedText("print dates of editions held, one a line", "只输出已收录版本的日期，每行一个"))
  var dates: Bool
  @OptionGroup var library: LibraryOptions
  @OptionGroup var output: OutputOptions

  func run(_ console: inout Console) throws -> Outcome {
    let library = try self.library.open()
    let (works, failures) = try selected(from: library)
    if works.isEmpty, failures.isEmpty {
      console.message(FailureMessages.describe(library.emptiness, in: console.language).0)
    }
    for failure in failures {
      console.message(FailureMessages.describe(failure, in: console.language).0)
    }
    if plain {
      try output.send(works.map { $0.slug + "\n" }.joined(), &console)
    } else if dates {
      let held = works.flatMap(\.editions).filter { $0.file != nil }
      try output.send(held.map { "\($0.date)\n" }.joined(), &console)
    } else if format == .json {
      try output.send(json(works, in: library), &console)
    } else {
      let paint = output.paint(console)
      let blocks = works.map { text($0, in: library, console.language, paint) }
      try output.show(blocks.joined(separator: "\n"), &console)
    }
    return failures.isEmpty ? .done : .no
  }

  private func selected(
    from library: Library
  ) throws -> (works: [Work], failures: [LibraryFailure]) {
    if let name = self.library.work { return ([try library.work(named: name)], []) }
    return try library.readableWorks()
  }

  private func text(
    _ work: Work, in library: Library, _ language: Language, _ paint: Paint
  ) -> String {
    var text = paint.strong("《\(work.title)》") + "  \(work.slug)\n"
    let facts = [work.knownNorm?.showAs, work.knownRegion, work.number].compactMap(\.self)
    if !facts.isEmpty { text += "  " + facts.joined(separator: "  ") + "\n" }
    if let issuer = work.issuer { text += "  \(Wording.issuer(language))  \(issuer)\n" }
    if !work.aliases.isEmpty {
      text += "  \(Wording.aliases(language))  \(work.aliases.joined(separator: "、"))\n"
    }
    let status = library.status(of: work, on: .today)
    for record in work.editions {
      let mark = record.file == nil ? "○" : "●"
      let label = record.label.map { "  " + $0 } ?? ""
      let held = record.file == nil ? paint.faint("  " + Wording.notHeld(language)) : ""
      text += "  \(mark) \(paint.label(record.date.description))\(label)\(held)\n"
      for event in record.events {
        let words = [event.date.description, event.actor ?? "", event.action?.rawValue ?? ""]
        text += "      " + words.filter { !$0.isEmpty }.joined(separator: "  ") + "\n"
      }
      let start = library.commencement(of: record, of: work)
      if let sentence = Wording.inForce(start) { text += "      " + sentence(language) + "\n" }
      if let mark = status.edition(record.date).flatMap(StatusMark.mark) {
        text += "      〔\(mark(language))〕\n"
      }
    }
    for predecessor in work.predecessors {
      let date = predecessor.date.map { "（\($0)）" } ?? ""
      text += "  \(Wording.predecessor(language))  《\(predecessor.title)》\(date)\n"
    }
    return text
  }

  private func json(_ works: [Work], in library: Library) -> String {
    var json = JSONWriter(layout: .indented)
    json.object { json in
      json.field("schema", "tiaoli/works/1")
      json.array("works") { json in for work in works { write(work, in: library, &json) } }
    }
    json.endLine()
    return json.text
  }

  private func write(_ work: Work, in library: Library, _ json: inout JSONWriter) {
    let status = library.status(of: work, on: .today)
    json.object { json in
      json.field("slug", work.slug)
      json.field("title", work.title)
      json.array("aliases") { json in work.aliases.forEach { json.string($0) } }
      json.field("issuer", work.issuer)
      json.field("number", work.number)
      json.field("norm", work.knownNorm?.rawValue)
      json.field("region", work.knownRegion)
      json.field("date", work.date?.description)
      json.array("editions") { json in
        for record in work.editions {
          let start = library.commencement(of: record, of: work)
          json.object { json in
            json.field("date", record.date.description)
            json.field("label", record.label)
            json.field("held", record.file != nil)
            json.field("status", status.edition(record.date)?.status.rawValue)
            json.field("in_force_from", start.day?.description)
            json.field("in_force_basis", start.basis.rawValue)
            write(record.events, &json)
          }
        }
      }
      json.array("predecessors") { json in
        for predecessor in work.predecessors {
          json.object { json in
            json.field("title", predecessor.title)
            json.field("date", predecessor.date)
          }
        }
      }
    }
  }

  private func write(_ events: [LifecycleEvent], _ json: inout JSONWriter) {
    json.array("events") { json in for event in events { EditionJSON.write(event, to: &json) } }
  }
}
