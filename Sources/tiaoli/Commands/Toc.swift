internal import ChineseText
internal import CommandKit
internal import Findings
internal import Holdings
internal import JSONText
internal import RegulationLibrary
internal import RegulationModel

/// `tiaoli toc`: the outline with counts.
struct Toc: TiaoliCommand {
  static let configuration = CommandConfiguration(
    name: "toc",
    abstract: LocalizedText("print the outline of a work, with counts", "显示目录和条款数"),
    examples: [CommandExample("tiaoli toc", LocalizedText("of the only work", "唯一的法规"))])

  /// How the outline is printed.
  enum TocFormat: String, CaseIterable, ArgumentValue {
    case text
    case json
    case markdown
  }

  @Argument(
    LocalizedText("the work, by slug or title", "法规，用代号或名称"), value: LocalizedText("WORK", "法规"),
    completion: .command("tiaoli list --plain"))
  var name: String?
  @Option(LocalizedText("output format", "输出格式"), value: LocalizedText("FORMAT", "格式"))
  var format: TocFormat = .text
  @OptionGroup var editions: EditionOptions
  @OptionGroup var library: LibraryOptions
  @OptionGroup var output: OutputOptions

  func run(_ console: inout Console) throws -> Outcome {
    let library = try self.library.open()
    let work = try library.work(named: name ?? self.library.work)
    let chosen = try editions.chosen(of: work, in: library)
    let record = chosen.record
    let edition = try library.edition(record, of: work)
    switch format {
    case .text: try output.show(text(edition, chosen, console), &console)
    case .markdown: try output.send(markdown(edition), &console)
    case .json: try output.send(json(edition, work, chosen), &console)
    }
    return .done
  }

  private func text(_ edition: Edition, _ chosen: ChosenEdition, _ console: Console) -> String {
    let paint = output.paint(console)
    var text = paint.strong("《\(edition.title ?? "")》") + "  \(chosen.record.date)"
    text += chosen.mark.map { "  〔\(console.say($0))〕" } ?? ""
    text += "\n"
    for (division, depth) in divisions(of: edition) {
      let lead = String(repeating: "  ", count: depth + 1) + heading(division)
      let range = articleRange(division)
      let gap = max(2, 44 - DisplayWidth.columns(of: lead))
      text += lead + String(repeating: " ", count: gap) + paint.faint(range) + "\n"
    }
    let counts = Wording.counts(
      articles: edition.articles.count, paragraphs: edition.provisions(of: .paragraph).count,
      items: edition.provisions(of: .item).count)
    return text + console.say(counts) + "\n"
  }

  private func divisions(of edition: Edition) -> [(Provision, Int)] {
    edition.provisions.filter { $0.kind.isDivision || $0.kind == .annex }.map {
      ($0, $0.ancestors.count)
    }
  }

  private func heading(_ division: Provision) -> String {
    [division.label, division.heading ?? ""].filter { !$0.isEmpty }.joined(separator: "　")
  }

  private func articles(in division: Provision) -> [Provision] {
    division.descendants.filter { $0.kind == .article }
  }

  private func articleRange(_ division: Provision) -> String {
    let articles = articles(in: division)
    guard let first = articles.first, let last = articles.last else { return "" }
    let range = first.label == last.label ? first.label : "\(first.label)—\(last.label)"
    return "\(range)（\(articles.count)）"
  }

  private func markdown(_ edition: Edition) -> String {
    var text = "# \(edition.title ?? "")\n\n"
    for (division, depth) in divisions(of: edition) {
      text += String(repeating: "  ", count: depth) + "- \(heading(division)) "
      text += articleRange(division) + "\n"
    }
    return text
  }

  private func json(_ edition: Edition, _ work: Work, _ chosen: ChosenEdition) -> String {
    var json = JSONWriter(layout: .indented)
    json.object { json in
      json.field("schema", "tiaoli/outline/1")
      json.field("work", work.slug)
      json.field("edition", chosen.record.date.description)
      json.field("status", chosen.status?.status.rawValue)
      json.field("title", edition.title)
      json.field("articles", edition.articles.count)
      json.field("paragraphs", edition.provisions(of: .paragraph).count)
      json.field("items", edition.provisions(of: .item).count)
      json.array("divisions") { json in
        for (division, _) in divisions(of: edition) {
          let articles = articles(in: division)
          json.object { json in
            json.field("kind", division.kind.name)
            json.field("id", division.id)
            json.field("label", division.label)
            json.field("heading", division.heading)
            json.field("articles", articles.count)
            json.field("first", articles.first?.id)
            json.field("last", articles.last?.id)
          }
        }
      }
    }
    json.endLine()
    return json.text
  }
}
