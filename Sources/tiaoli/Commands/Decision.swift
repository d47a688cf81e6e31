internal import Amending
internal import CommandKit
internal import DecisionDrafting
internal import DecisionLanguage
internal import OfficialDocument
internal import RegulationModel

/// `tiaoli decision`: drafts the amending decision that turns one text into another, with proof.
struct Decision: TiaoliCommand {
  static let configuration = CommandConfiguration(
    name: "decision",
    abstract: LocalizedText(
      "draft the amending decision from OLD to NEW", "起草由旧文本到新文本的修改决定"),
    discussion: LocalizedText(
      "OLD and NEW are an edition's date or a file. Each change gets the smallest clear instruction "
        + "in official wording. The draft is read again and applied to OLD; only a decision that "
        + "gives NEW to the byte is printed (the note under the title, 题注, aside). Organ, date and "
        + "entry into force stand in it only when they are given.",
      "“旧”和“新”是版本日期或者文件。每处修改用最小而清楚的规范表述。草案会重新读入并施于旧文本，逐字节得出新文本"
        + "（题注除外）的才输出。机关、日期、施行时间给出的才写。"),
    examples: [
      CommandExample(
        "tiaoli decision 2024-02-08 new.txt -o decision.txt",
        LocalizedText("the decision as text", "文本形式的决定")),
      CommandExample(
        "tiaoli decision old.txt new.txt -o decision.docx",
        LocalizedText("an official document for Word", "公文格式的Word文件")),
      CommandExample(
        "tiaoli decision old.txt new.txt --signed 2026-02-20 --format akn -o decision.xml",
        LocalizedText("as Akoma Ntoso, each instruction marked", "Akoma Ntoso格式，逐项标注")),
    ])

  /// How a decision is printed.
  enum DecisionFormat: String, CaseIterable, ArgumentValue {
    case text
    case markdown
    case docx
    case pdf
    case json
    case akn
  }

  @Argument(
    LocalizedText(
      "an edition's date, WORK@DATE, or a file", "版本日期、“法规@日期”或者文件"),
    value: LocalizedText("OLD", "旧"),
    completion: .file)
  var old: String
  @Argument(
    LocalizedText("the same", "同上"), value: LocalizedText("NEW", "新"), completion: .file)
  var new: String
  @Option(
    LocalizedText("output format; else by the ending of -o, else text", "输出格式；未给的按-o的扩展名，再无则为text"),
    value: LocalizedText("FORMAT", "格式"))
  var format: DecisionFormat?
  @Option(
    LocalizedText("who decides", "作出决定的机关"), value: LocalizedText("NAME", "名称"))
  var organ: String?
  @Option(
    LocalizedText("the day of the decision", "决定的日期"), value: LocalizedText("DATE", "日期"))
  var signed: CalendarDate?
  @Option(
    LocalizedText(
      "in force from this day, or 'publication'", "自该日起施行，或者用publication表示自公布之日起"),
    value: LocalizedText("DAY", "日期"))
  var inForce: String?
  @Flag(LocalizedText("say that the act is published anew", "写明重新公布"))
  var republish: Bool
  @OptionGroup var library: LibraryOptions
  @OptionGroup var output: OutputOptions

  func run(_ console: inout Console) throws -> Outcome {
    let format = try FormatByEnding.choose(
      self.format, file: output.output, usual: .text, of: "tiaoli decision")
    let old = try ComparedDocument(self.old, library, &console)
    let new = try ComparedDocument(self.new, library, &console)
    let draft = try DecisionDraft(old: old.edition, new: new.edition, options: try options())
    switch format {
    case .text: try output.send(draft.text, &console)
    case .markdown: try output.send(DecisionMarkdown.text(of: draft), &console)
    case .docx, .pdf:
      try OfficialOutput.send(
        format == .docx ? .docx : .pdf, output, &console, of: "tiaoli decision"
      ) { DecisionWord.bytes(of: draft) }
    case .json:
      let language = console.language.json
      try output.sendJSON(&console) {
        DecisionJSON.write(draft.decision, language: language, to: &$0)
      }
    case .akn:
      try output.send(
        AkomaNtosoOutput.document(of: draft, amending: old, signed: signed, &console), &console)
    }
    console.message(
      console.say(
        AmendmentWording.proof(draft.decision.instructions.count, draft.proof.noteDiffers)))
    return .done
  }

  private func options() throws -> DraftOptions {
    var options = DraftOptions(organ: organ, date: signed, republishes: republish)
    guard let inForce else { return options }
    if inForce == "publication" {
      options.effect = .onPublication
    } else if let date = CalendarDate(argument: inForce) {
      options.effect = .on(date)
    } else {
      throw UsageError(
        .rejected(
          LocalizedText(
            "--in-force takes a date such as 2024-02-08, or publication",
            "--in-force应为日期（如2024-02-08）或者publication")), of: "tiaoli decision")
    }
    return options
  }
}
