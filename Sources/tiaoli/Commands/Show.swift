internal import CommandKit
internal import Findings
internal import Holdings
internal import JSONText
internal import OfficialDocument
internal import RegulationLibrary
internal import RegulationModel

/// `tiaoli show`: the main job, printing provisions.
struct Show: TiaoliCommand {
  static let configuration = CommandConfiguration(
    name: "show",
    abstract: LocalizedText("print provisions", "显示条款"),
    discussion: LocalizedText(
      "ADDRESS is written as people write it: 34, 第34条, 34.1.2, 第三十四条第二项, 9-11, 3,5,7, "
        + "第三章, art_34__para_1, with the title in front or without.",
      "条款可用各种写法：34、第34条、34.1.2、第三十四条第二项、9-11、3,5,7、第三章、art_34__para_1，前面可以加法规名称。"),
    examples: [
      CommandExample("tiaoli show 34", LocalizedText("article 34", "第三十四条")),
      CommandExample(
        "tiaoli show 第三十四条第二项 --cite",
        LocalizedText("a citation ready to paste", "可直接粘贴的引注")),
      CommandExample(
        "tiaoli show 34 --format akn",
        LocalizedText("as an Akoma Ntoso portion", "Akoma Ntoso的portion")),
      CommandExample("tiaoli show 9-11 40", LocalizedText("several at once", "一次显示多条")),
    ])

  /// How provisions are printed.
  enum ShowFormat: String, CaseIterable, ArgumentValue {
    case text
    case json
    case markdown
    case docx
    case pdf
    case akn
  }

  @Argument(LocalizedText("what to print", "要显示的条款"), value: LocalizedText("ADDRESS", "条款"))
  var addresses: [String]
  @Flag(LocalizedText("print citations instead of the text", "输出引注，不输出条文"))
  var cite: Bool
  @Flag(LocalizedText("print the neighbouring articles too", "同时显示前后条"))
  var context: Bool
  @Flag(
    LocalizedText(
      "each sentence with the edition since which it stands", "逐句注明自哪个版本起未变"))
  var history: Bool
  @Flag(LocalizedText("the text alone, without place and edition", "只要条文，不要位置和版本"))
  var plain: Bool
  @Option(
    LocalizedText("output format; else by the ending of -o, else text", "输出格式；未给的按-o的扩展名，再无则为text"),
    value: LocalizedText("FORMAT", "格式"))
  var format: ShowFormat?
  @OptionGroup var editions: EditionOptions
  @OptionGroup var corpus: CorpusOptions
  @OptionGroup var library: LibraryOptions
  @OptionGroup var output: OutputOptions

  func run(_ console: inout Console) throws -> Outcome {
    let format = try FormatByEnding.choose(
      self.format, file: output.output, usual: .text, of: "tiaoli show")
    let library = try self.library.open()
    let selection = try Selection(
      addresses, library: library, work: self.library.work, editions: editions.request(),
      context: context)
    if cite {
      guard format == .text else {
        throw UsageError(
          .rejected(
            LocalizedText("--cite prints text; leave --format out", "--cite只输出文本，请去掉--format")),
          of: "tiaoli show")
      }
      let lines = selection.provisions.map { selection.citation(of: $0) + "\n" }
      try output.send(lines.joined(), &console)
      return .done
    }
    if history { return try tellHistory(of: selection, as: format, library, &console) }
    switch format {
    case .text:
      let reuse = try plain ? nil : ReuseCount(selection, corpus, library, &console)
      let others = plain ? [] : citations(of: selection, in: library)
      try output.show(page(selection, reuse, others, console), &console)
    case .markdown: try output.send(markdown(selection, console.language), &console)
    case .json: try output.send(json(selection, console), &console)
    case .docx: try send(selection, as: .docx, &console)
    case .pdf: try send(selection, as: .pdf, &console)
    case .akn: try output.send(portion(selection, library, &console), &console)
    }
    return .done
  }

  /// Tells since when each sentence stands as it does.
  private func tellHistory(
    of selection: Selection, as format: ShowFormat, _ library: Library, _ console: inout Console
  ) throws -> Outcome {
    guard format != .docx, format != .pdf else {
      throw UsageError(.rejected(FormWording.noHistory), of: "tiaoli show")
    }
    let held = try HeldHistory(
      of: selection.provisions, in: selection.edition, selection.record, selection.work, library)
    for failure in held.failures {
      console.message(FailureMessages.describe(failure, in: console.language).0)
    }
    let report = HistoryReport(held, of: selection)
    if format == .json {
      try output.send(report.json(), &console)
    } else {
      try output.show(report.text(output.paint(console), console), &console)
    }
    return .done
  }

  /// Sends whole articles as a document of Word or PDF.
  private func send(
    _ selection: Selection, as form: OfficialOutput.Form, _ console: inout Console
  ) throws {
    let whole = try OfficialOutput.whole(selection.provisions, of: "tiaoli show")
    try OfficialOutput.send(form, output, &console, of: "tiaoli show") {
      EditionWord.bytes(
        of: whole, in: selection.edition,
        head: OfficialOutput.head(selection.chosen, of: selection.edition, whole))
    }
  }

  /// Akoma Ntoso has one unit in a portion.
  private func portion(
    _ selection: Selection, _ library: Library, _ console: inout Console
  ) throws -> [UInt8] {
    guard selection.provisions.count == 1, let unit = selection.provisions.first else {
      throw UsageError(
        .rejected(
          LocalizedText(
            "an Akoma Ntoso portion holds one unit; give one address, or export the whole text",
            "Akoma Ntoso的portion只能有一个条款，请只给出一处，或者用export导出全文")),
        of: "tiaoli show")
    }
    return try AkomaNtosoOutput.portion(
      unit, selection.work, selection.record, in: library, &console)
  }

  /// What other works of the library cite of the work; nothing where no article is asked for.
  private func citations(
    of selection: Selection, in library: Library
  ) -> [LibraryCitations.Incoming] {
    guard selection.provisions.contains(where: { $0.kind == .article }) else { return [] }
    let acts = HeldActs(library)
    guard acts.works.count > 1 else { return [] }
    return LibraryCitations(selection.edition, of: selection.record.date, in: acts)
      .incoming(to: selection.work)
  }

  private func page(
    _ selection: Selection, _ reuse: ReuseCount?, _ others: [LibraryCitations.Incoming],
    _ console: Console
  ) -> String {
    let paint = output.paint(console)
    let citations = LibraryCitations(selection.edition, in: nil)
    let notes = CitationLines(citations, selection.edition, console.language, others: others)
    var text = ""
    var lastPlace = ""
    for provision in selection.provisions {
      var page = ProvisionPage(
        width: output.output == nil ? console.textWidth : .max / 4, paint: paint,
        pending: plain ? [:] : selection.chosen.pendingMarks.mapValues(console.say))
      let place = selection.place(of: provision, console.say)
      if !plain, place != lastPlace {
        text += (text.isEmpty ? "" : "\n") + paint.faint(place) + "\n\n"
        lastPlace = place
      } else if !text.isEmpty {
        text += "\n"
      }
      let isPart = [.item, .subitem, .paragraph].contains(provision.kind)
      if !plain, isPart { text += paint.strong(provision.citation) + "\n" }
      switch provision.kind {
      case .item, .subitem: page.addWithLeadIn(provision)
      case .paragraph: page.addAlone(provision)
      default: page.add(provision)
      }
      text += page.text
      if !plain, let mark = selection.chosen.inheritedMark(of: provision) {
        text += paint.faint("  〔\(console.say(mark))〕") + "\n"
      }
      if !plain, provision.kind == .article {
        for line in notes.lines(for: provision) { text += paint.faint(line) + "\n" }
        if let count = reuse?.items(of: provision), count > 0 {
          text += paint.faint("  " + console.say(CorpusWording.reuse(count))) + "\n"
        }
      }
    }
    return text
  }

  /// Provisions below an article stand under their citation.
  private func markdown(_ selection: Selection, _ language: Language) -> String {
    let blocks = selection.provisions.map { provision in
      let isPart = provision.kind > .article && provision.kind < .annex
      let heading = isPart && !plain ? "**\(provision.citation)**\n\n" : ""
      let mark = plain ? nil : selection.chosen.pendingMark(of: provision)
      return heading + EditionMarkdown.text(of: [provision])
        + (mark.map { "\n> \(provision.citation)：\($0(language))\n" } ?? "")
    }
    let note = plain ? "" : "\n> \(selection.place(of: nil) { $0(language) })\n"
    return blocks.joined(separator: "\n") + note
  }

  private func json(_ selection: Selection, _ console: Console) -> String {
    var json = JSONWriter(layout: .indented)
    let context = EditionJSON.Context(
      file: selection.record.file, work: selection.work.slug, edition: selection.record.date,
      status: selection.chosen.dated, language: console.language.json)
    EditionJSON.write(selection.provisions, of: selection.edition, context, to: &json)
    json.endLine()
    return json.text
  }
}
