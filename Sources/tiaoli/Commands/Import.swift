internal import CommandKit
internal import Comparison
internal import ComparisonForms
internal import RegulationLibrary
internal import RegulationModel

/// `tiaoli import`: a document into the library; shows what it would write unless told to write.
struct Import: TiaoliCommand {
  static let configuration = CommandConfiguration(
    name: "import",
    abstract: LocalizedText("bring a document into the library", "把文件收入法规库"),
    discussion: LocalizedText(
      "Takes any document that tiaoli parse reads, and shows what would be written. With --write it "
        + "writes the edition's text and the work's record. The date is that of the last publication in "
        + "the note under the title, in the data of the file or of the Akoma Ntoso expression, unless "
        + "--edition gives it. Of several regulations in a file --title chooses one; --all takes all, "
        + "each into the work that has its title, or else into a folder named after --work with the "
        + "regulation's number in the file.",
      "可收录tiaoli parse能读取的各种文件。默认只演示将写入的内容；加--write才写入版本文本和法规记录。日期取题注中最后一次"
        + "发布的日期、文件所附信息中的日期或者Akoma Ntoso的版本日期，也可用--edition给出。文件中有多部法规时，--title选择"
        + "一部；--all全部收录：法规库已有同名法规的归入该法规，其余各建目录，目录名为--work加序号。"),
    examples: [
      CommandExample(
        "tiaoli import FILE --work my-rules --write",
        LocalizedText("a new work", "收录新的法规")),
      CommandExample(
        "tiaoli import handbook.docx --all --work rules",
        LocalizedText("all regulations of a handbook", "收录汇编中的全部法规")),
    ])

  @Argument(
    LocalizedText("a document", "文件"), value: LocalizedText("FILE", "文件"), completion: .file)
  var file: String
  @Option(
    LocalizedText("the edition's date", "版本日期"), value: LocalizedText("DATE", "日期"))
  var edition: CalendarDate?
  @Option(
    LocalizedText("which of several regulations: words of its title", "多部法规中的一部：标题中的文字"),
    value: LocalizedText("WORDS", "文字"))
  var title: String?
  @Flag(LocalizedText("all regulations of the file", "收录文件中的全部法规"))
  var all: Bool
  @Flag(LocalizedText("write, instead of showing what would be written", "写入，而不只是演示"))
  var write: Bool
  @Flag(LocalizedText("replace another text of the same date", "替换同一日期的另一文本"))
  var force: Bool
  @Flag(
    LocalizedText(
      "record also that the works it repeals are repealed", "同时在被其废止的法规记录中补记废止"))
  var repeals: Bool
  @Option(
    LocalizedText("another name by which it is asked for", "别名"), value: LocalizedText("NAME", "名称")
  )
  var alias: String?
  @OptionGroup var library: LibraryOptions

  func run(_ console: inout Console) throws -> Outcome {
    let library = try self.library.openToWrite(&console, isDry: !write)
    let chosen = try chosen()
    var outcome = Outcome.done
    for (position, document) in chosen.enumerated() {
      let slug = chosen.count == 1 ? self.library.work : slug(of: document, position + 1, library)
      do {
        try take(document, as: slug, library, &console)
      } catch {
        guard chosen.count > 1 else { throw error }
        let (sentence, _) = FailureMessages.describe(error, in: console.language)
        console.message("《\(document.edition.title ?? "")》: \(sentence)")
        outcome = .no
      }
    }
    return outcome
  }

  /// The regulations of the file that are meant.
  private func chosen() throws -> [RegulationDocument] {
    let documents = try DocumentInput.regulations(in: file)
    let meant = documents.filter { document in
      title.map { document.edition.title?.contains($0) == true } ?? true
    }
    guard meant.count != 1, !all || meant.isEmpty else { return meant }
    let titles = (meant.isEmpty ? documents : meant).map { "《\($0.edition.title ?? "")》" }
    let list = titles.joined(separator: "、")
    throw UsageError(
      .rejected(
        meant.isEmpty
          ? LocalizedText(
            "no title in the file has these words; it holds \(list)", "文件中没有标题含此文字的法规；有\(list)")
          : LocalizedText(
            "the file holds \(meant.count) regulations: \(list); choose one with --title, or take "
              + "--all",
            "文件中有\(meant.count)部法规：\(list)；请用--title选择一部，或者用--all全部收录")),
      of: "tiaoli import")
  }

  /// The folder of one of several works: that which the library has under its title, else a name
  /// with its number in the file.
  private func slug(
    of document: RegulationDocument, _ number: Int, _ library: Library
  ) -> String? {
    let works = (try? library.works()) ?? []
    if let known = works.first(where: { $0.title == document.edition.title }) { return known.slug }
    return self.library.work.map { "\($0)-\(number)" }
  }

  private func take(
    _ document: RegulationDocument, as slug: String?, _ library: Library, _ console: inout Console
  ) throws {
    let plan = try EditionImport(
      of: document.edition, into: library, slug: slug,
      date: edition ?? document.date, source: file, told: document.act?.told)
    show(plan, &console)
    if plan.held == .other, !force {
      console.message(difference(of: plan, in: library, console))
      throw LibraryFailure.differentTextHeld(plan.record.date, file: plan.textPath)
    }
    if let alias { console.write("  \(console.say(Wording.aliases))  \(alias)\n") }
    guard write else {
      return console.message(console.say(Wording.wouldWrite(to: plan.textPath)))
    }
    try plan.write(replacing: force)
    if let alias {
      var edit = RecordEdit()
      edit.aliases = [alias]
      try library.write(edit, to: try library.work(named: plan.work.slug), edition: nil)
    }
    try tellRepeals(by: plan, in: library, &console)
    let said = plan.held == .same ? Wording.unchanged : Wording.imported
    console.write("\(console.say(said))  \(plan.textPath)\n")
  }

  /// Records the repeal of each work of the library that the text repeals and whose record does not say so, or
  /// says what to call for it.
  private func tellRepeals(
    by plan: EditionImport, in library: Library, _ console: inout Console
  ) throws {
    let titles = plan.relations.filter { $0.kind == .repeals }.map(\.title)
    let works = titles.isEmpty ? [] : (try? library.readableWorks().works) ?? []
    let day = library.commencement(of: plan.record, of: plan.work).day
    for work in works where titles.contains(where: work.isNamed) && work.repealDay == nil {
      guard repeals, let day else {
        console.message(console.say(RecordWording.repealed(work.slug, day, by: plan.work.title)))
        continue
      }
      var edit = RecordEdit()
      edit.repeal = day
      edit.relations = [
        WorkRelation(.repealedBy, title: plan.work.title, date: day.description)
      ]
      try library.write(edit, to: work, edition: work.editions.last?.date)
      console.write("  \(console.say(RecordWording.repealWritten(work.slug, day)))\n")
    }
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
    let style = DifferenceReport.Look(
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
    for relation in plan.relations where relation.kind == .repeals {
      console.write("  \(console.say(StatusWording.relation(.repeals)))  《\(relation.title)》\n")
    }
    for line in FindingReport.lines(edition, in: file, console.language) { console.message(line) }
  }
}
