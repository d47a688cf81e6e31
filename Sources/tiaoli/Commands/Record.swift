internal import AknProfile
internal import CommandKit
internal import RegulationLibrary
internal import RegulationModel

/// `tiaoli record`: sets what no text says; shows what it would write unless told to write.
struct RecordCommand: TiaoliCommand {
  static let configuration = CommandConfiguration(
    name: "record",
    abstract: LocalizedText(
      "set what no text says: number, alias, repeal …", "补记文本没有写明的事项：文号、别名、废止等"),
    discussion: LocalizedText(
      "Shows what would change in the work's record; with --write it writes it. What was set by hand stays when a "
        + "text is brought in again.",
      "默认只演示法规记录的变化；加--write才写入。人工补记的事项，重新收录文本时保留。"),
    examples: [
      CommandExample(
        "tiaoli record my-rules --number 某政发〔2020〕1号 --alias 登记办法 --write",
        LocalizedText("a number and a short name", "文号和简称")),
      CommandExample(
        "tiaoli record my-rules --repealed-on 2026-01-01 --repealed-by 某市登记条例",
        LocalizedText("a repeal, shown and not written", "废止，只演示")),
      CommandExample(
        "tiaoli record my-rules --into-force 2026-03-01 --edition 2025-12-01",
        LocalizedText("since when an edition is in force", "某版本的施行日期")),
    ])

  @Argument(
    LocalizedText("the work, by slug or title", "法规，用代号或名称"), value: LocalizedText("WORK", "法规"),
    completion: .command("tiaoli list --plain"))
  var name: String?
  @Option(LocalizedText("the document number", "发文字号"), value: LocalizedText("NUMBER", "文号"))
  var number: String?
  @Option(
    LocalizedText("another name by which it is asked for", "别名"), value: LocalizedText("NAME", "名称")
  )
  var alias: String?
  @Option(LocalizedText("who issues it", "制定机关"), value: LocalizedText("NAME", "名称"))
  var issuer: String?
  @Option(
    LocalizedText("the kind of norm", "法规的种类"), value: LocalizedText("KIND", "种类"))
  var norm: NormArgument?
  @Option(
    LocalizedText("the region by ISO 3166-2, such as cn-sh", "地区，用ISO 3166-2代码，如cn-sh"),
    value: LocalizedText("CODE", "代码"))
  var region: RegionArgument?
  @Option(
    LocalizedText("the day since which the edition is in force", "版本的施行日期"),
    value: LocalizedText("DATE", "日期"))
  var intoForce: CalendarDate?
  @Option(
    LocalizedText("the edition of this date", "该日期的版本"),
    value: LocalizedText("DATE", "日期"), completion: .command("tiaoli list --dates"))
  var edition: CalendarDate?
  @Option(LocalizedText("the day of repeal", "废止日期"), value: LocalizedText("DATE", "日期"))
  var repealedOn: CalendarDate?
  @Option(
    LocalizedText("the act that repeals it", "据以废止的文件"), value: LocalizedText("TITLE", "标题"))
  var repealedBy: String?
  @Flag(LocalizedText("write, instead of showing what would be written", "写入，而不只是演示"))
  var write: Bool
  @OptionGroup var library: LibraryOptions

  func run(_ console: inout Console) throws -> Outcome {
    let library = try self.library.openToWrite(&console, isDry: !write)
    let work = try library.work(named: name ?? self.library.work)
    let edit = try edit()
    guard !edit.isEmpty else {
      throw UsageError(
        .rejected(
          LocalizedText(
            "say what to set, such as --number or --alias", "请写明要补记的事项，如--number、--alias")),
        of: "tiaoli record")
    }
    let date = edition ?? work.editions.last?.date
    if let edition, work.record(of: edition) == nil {
      throw LibraryFailure.noEdition(edition, work: work.slug, known: work.editions.map(\.date))
    }
    let lines = RecordEdit.lines(from: work, to: edit.applied(to: work, edition: date))
    console.write("《\(work.title)》  \(work.slug)\n")
    for line in lines { console.write("  \(line.member)  \(line.old ?? "—") → \(line.new)\n") }
    guard !lines.isEmpty else {
      console.message(console.say(RecordWording.unchanged))
      return .done
    }
    let path = "\(library.path)/\(work.slug)/work.json"
    guard write else {
      console.message(console.say(Wording.wouldWrite(to: path)))
      return .done
    }
    try library.write(edit, to: work, edition: date)
    console.write("\(console.say(Wording.imported))  \(path)\n")
    return .done
  }

  private func edit() throws -> RecordEdit {
    var edit = RecordEdit()
    edit.number = number
    edit.issuer = issuer
    edit.norm = norm?.subtype.rawValue
    edit.region = region?.code
    edit.aliases = alias.map { [$0] } ?? []
    edit.force = intoForce
    edit.repeal = repealedOn
    if let repealedBy {
      guard repealedOn != nil else {
        throw UsageError(
          .rejected(
            LocalizedText("--repealed-by needs --repealed-on", "--repealed-by须与--repealed-on同用")),
          of: "tiaoli record")
      }
      let title = repealedBy.filter { !"《》".contains($0) }
      edit.relations = [
        WorkRelation(.repealedBy, title: title, date: repealedOn?.description)
      ]
    }
    return edit
  }
}

/// A kind of norm as it is typed: `law`, `rule`.
struct NormArgument: ArgumentValue {
  let subtype: ActSubtype

  init?(argument: String) {
    guard let subtype = ActSubtype(rawValue: argument) else { return nil }
    self.subtype = subtype
  }

  var argumentText: String { subtype.rawValue }

  static var expectation: LocalizedText? {
    let names = ActSubtype.allCases.map(\.rawValue)
    return LocalizedText(
      "one of \(names.joined(separator: ", "))", "\(names.joined(separator: "、"))之一")
  }
}

/// A region of ISO 3166-2 as it is typed: `cn-sh`.
struct RegionArgument: ArgumentValue {
  let code: String

  init?(argument: String) {
    let parts = argument.lowercased().split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0] == "cn", (1...3).contains(parts[1].utf8.count),
      parts[1].utf8.allSatisfy({ (0x61...0x7A).contains($0) })
    else { return nil }
    code = argument.lowercased()
  }

  var argumentText: String { code }

  static var expectation: LocalizedText? {
    LocalizedText("a code such as cn-sh", "代码，如cn-sh")
  }
}
