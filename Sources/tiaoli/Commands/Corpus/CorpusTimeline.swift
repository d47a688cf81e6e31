internal import CommandKit
internal import NewsCorpus
internal import RegulationLibrary
internal import RegulationModel

/// `tiaoli corpus timeline`: the rounds of inspection that the corpus tells of.
struct CorpusTimeline: TiaoliCommand {
  static let configuration = CommandConfiguration(
    name: "timeline",
    abstract: LocalizedText("rounds of inspection, stage by stage", "各轮巡视巡察的时间线"),
    discussion: LocalizedText(
      "Reads headlines and first paragraphs for the rounds of inspection (第N轮巡视, 巡察), by the "
        + "organ that they name, and lists what is told of each: deployment, entry, feedback, "
        + "rectification, with day and item.",
      "从标题和开头段落中读出各轮巡视、巡察，按机关分列部署、进驻、反馈、整改的日期和条目。"),
    examples: [
      CommandExample("tiaoli corpus timeline", LocalizedText("all rounds", "全部轮次"))
    ])

  @Option(LocalizedText("output format", "输出格式"), value: LocalizedText("FORMAT", "格式"))
  var format: Search.SearchFormat = .text
  @OptionGroup var filters: CorpusFilterOptions
  @OptionGroup var corpus: CorpusOptions
  @OptionGroup var library: LibraryOptions
  @OptionGroup var output: OutputOptions

  func run(_ console: inout Console) throws -> Outcome {
    let corpus = try self.corpus.texts(library.openIfAny(), &console)
    let rounds = InspectionRounds(corpus, filter: try filters.filter())
    switch format {
    case .csv: try output.send(CSVText.table(of: rounds), &console)
    case .json:
      try output.sendJSON(&console) { CountJSON.write(rounds, to: &$0) }
    case .text: try output.show(text(rounds, console), &console)
    }
    return rounds.rounds.isEmpty ? .no : .done
  }

  private func text(_ found: InspectionRounds, _ console: Console) -> String {
    guard !found.rounds.isEmpty else { return console.say(CorpusWording.noRound) + "\n" }
    let paint = output.paint(console)
    var text = ""
    for round in found.rounds {
      text += (text.isEmpty ? "" : "\n") + paint.strong(CorpusWording.round(round)) + "\n"
      for event in round.events {
        let stage = console.say(CorpusWording.stage(event.stage))
        text += "  \(event.date?.description ?? "—         ")  \(paint.label(stage))  "
        text += "\(event.title)  \(paint.faint(event.item))\n"
      }
    }
    return text
  }
}
