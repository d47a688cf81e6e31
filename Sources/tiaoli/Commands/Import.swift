internal import CommandKit
internal import RegulationLibrary
internal import RegulationModel
internal import Revisions

/// `tiaoli import`: a document into the library; shows what it would write unless told to write.
struct Import: TiaoliCommand {
  static let configuration = CommandConfiguration(
    name: "import",
    abstract: LocalizedText("bring a document into the library", "把文件收入法规库"),
    discussion: LocalizedText(
      "Takes text, a web page or Akoma Ntoso XML. A dry run: it shows what would be written. With "
        + "--write it writes the edition's text and the work's record. The date is that of the last "
        + "publication in the note under the title, or of the Akoma Ntoso expression, unless "
        + "--edition gives it.",
      "可收录文本、网页、Akoma Ntoso XML。默认只演示将写入的内容；加--write才写入版本文本和法规记录。日期取题注中"
        + "最后一次发布的日期，或者Akoma Ntoso的版本日期，也可用--edition给出。"),
    examples: [
      CommandExample(
        "tiaoli import FILE --work my-rules --write",
        LocalizedText("a new work", "收录新的法规"))
    ])

  @Argument(
    LocalizedText("a document", "文件"), value: LocalizedText("FILE", "文件"), completion: .file)
  var file: String
  @Option(
    LocalizedText("the edition's date", "版本日期"), value: LocalizedText("DATE", "日期"))
  var edition: CalendarDate?
  @Flag(LocalizedText("write, instead of showing what would be written", "写入，而不只是演示"))
  var write: Bool
  @Flag(LocalizedText("replace another text of the same date", "替换同一日期的另一文本"))
  var force: Bool
  @OptionGroup var library: LibraryOptions

  func run(_ console: inout Console) throws -> Outcome {
    let library = try self.library.open()
    let document = try Documents.read(file)
    let plan = try EditionImport(
      of: document.edition, into: library, slug: self.library.work,
      date: edition ?? document.date, source: file)
    show(plan, &console)
    if plan.held == .other, !force {
      console.message(difference(of: plan, in: library, console))
      throw LibraryFailure.differentTextHeld(plan.record.date, file: plan.textPath)
    }
    guard write else {
      console.message(console.say(Wording.wouldWrite(to: plan.textPath)))
      return .done
    }
    try plan.write(replacing: force)
    let said = plan.held == .same ? Wording.unchanged : Wording.imported
    console.write("\(console.say(said))  \(plan.textPath)\n")
    return .done
  }

  /// What the library holds for the date, against what would replace it.
  private func difference(
    of plan: EditionImport, in library: Library, _ console: Console
  ) -> String {
    guard let held = try? library.edition(plan.record, of: plan.work) else { return "" }
    let comparison = EditionComparison(old: held, new: plan.edition)
    let document = ComparisonDocument(
      comparison, old: EditionName(plan.textPath), new: EditionName(file))
    let report = DifferenceReport(document, old: plan.textPath, new: file)
    let style = DifferenceReport.Style(
      console: console, paint: Paint(isOn: false), isSideBySide: false)
    return report.text(style, summaryOnly: false)
  }

  private func show(_ plan: EditionImport, _ console: inout Console) {
    let edition = plan.edition
    console.write("《\(edition.title ?? "")》  \(plan.work.slug)\n")
    let label = plan.record.label.map { "  \($0)" } ?? ""
    console.write("  \(console.say(Wording.edition))  \(plan.record.date)\(label)\n")
    let counts = Wording.counts(
      articles: edition.articles.count, paragraphs: edition.provisions(of: .paragraph).count,
      items: edition.provisions(of: .item).count)
    console.write("  \(console.say(counts))\n")
    if let source = plan.record.source {
      console.write("  \(source.file):\(source.firstLine)-\(source.lastLine)\n")
    }
    if plan.held == .same { console.write("  \(console.say(Wording.sameTextHeld))\n") }
    for line in FindingReport.lines(edition, in: file, console.language) { console.message(line) }
  }
}
