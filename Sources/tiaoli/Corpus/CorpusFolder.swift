internal import ChineseText
internal import CommandKit
internal import Findings
internal import Glibc
internal import Holdings
internal import NewsCorpus
internal import RegulationLibrary
internal import RegulationModel
internal import TextSearch

/// Options of all commands that read the corpus.
struct CorpusOptions: ArgumentSet {
  @Option(
    LocalizedText("the corpus folder (default: seeds)", "语料目录（默认：seeds）"),
    value: LocalizedText("DIR", "目录"), completion: .directory)
  var corpus: String?

  /// The folder that is meant; `nil` where none was named and there is no `seeds/`.
  ///
  /// Without a name it is `TIAOLI_CORPUS` or that of the configuration, else `seeds/` here or beside the
  /// library.
  func folder(_ library: Library?) throws -> String? {
    if let corpus { return corpus }
    return try SettingPlaces.corpus(library)?.path
  }

  /// Reads the corpus; `nil` where there is none and none was named.
  func readIfAny(
    _ library: Library?, _ console: inout Console, quietly isQuiet: Bool = false
  ) throws -> Corpus? {
    guard let folder = try folder(library) else { return nil }
    return try CorpusFolder.read(folder, &console, quietly: isQuiet)
  }

  /// The texts of the corpus, from its index where it is large; `nil` where there is none and none
  /// was named.
  ///
  /// - Parameters:
  ///   - library: the library, beside which the corpus may stand.
  ///   - console: takes what is told of files that gave nothing.
  ///   - withRepeats: whether it is asked which items repeat others.
  /// - Returns: the texts.
  /// - Throws: what cannot be read.
  func textsIfAny(
    _ library: Library?, _ console: inout Console, withRepeats: Bool = false
  ) throws -> CorpusTexts? {
    guard let folder = try folder(library) else { return nil }
    guard FileSystem.isFolder(folder) else { throw FileSystem.noFolder(folder) }
    if let index = try IndexedCorpus.open(folder, &console, withRepeats: withRepeats) {
      return CorpusTexts(index)
    }
    return CorpusTexts(try CorpusFolder.read(folder, &console))
  }

  /// The texts of the corpus.
  func texts(
    _ library: Library?, _ console: inout Console, withRepeats: Bool = false
  ) throws -> CorpusTexts {
    let texts = try textsIfAny(library, &console, withRepeats: withRepeats)
    guard let texts else { throw CorpusOptions.missing }
    return texts
  }

  /// There is no corpus.
  static let missing = UsageError(
    .rejected(
      LocalizedText(
        "no folder seeds/ here; name the corpus with --corpus DIR",
        "此处没有seeds目录；请用--corpus指定语料目录")), of: "tiaoli corpus")
}

/// Filters of the corpus.
struct CorpusFilterOptions: ArgumentSet {
  @Option(
    LocalizedText("only items of this kind", "只看这种条目"), value: LocalizedText("KIND", "种类"),
    completion: .values(Item.Kind.allCases.map(\.rawValue)))
  var kind: String?
  @Option(
    LocalizedText("only items of this agency or paper", "只看该社、报的条目"),
    value: LocalizedText("NAME", "名称"))
  var source: String?
  @Option(
    LocalizedText("from this day, month or year on", "自该日、该月或者该年起"),
    value: LocalizedText("DATE", "日期"))
  var from: DatePeriod?
  @Option(
    LocalizedText("up to this day, month or year", "至该日、该月或者该年止"),
    value: LocalizedText("DATE", "日期"))
  var to: DatePeriod?
  @Option(
    LocalizedText("only items that name this person", "只看提到该人的条目"),
    value: LocalizedText("NAME", "姓名"))
  var person: String?

  /// Whether nothing is filtered.
  var isEmpty: Bool { kind == nil && source == nil && from == nil && to == nil && person == nil }

  /// The filter.
  func filter() throws -> CorpusFilter {
    var filter = CorpusFilter()
    if let kind {
      let found = Item.Kind.allCases.first { known in
        let printed = CorpusWording.kind(known)
        return [known.rawValue, printed.english, printed.chinese].contains(kind)
      }
      guard let found else {
        let known = Item.Kind.allCases.map { kind in
          "\(kind.rawValue)（\(CorpusWording.kind(kind).chinese)）"
        }.joined(separator: ", ")
        throw UsageError(
          .rejected(
            LocalizedText("no kind '\(kind)'; there are \(known)", "没有“\(kind)”这一种类；有\(known)")),
          of: "tiaoli corpus")
      }
      filter.kinds = [found]
    }
    filter.source = source
    filter.from = from?.first
    filter.to = to?.last
    filter.person = person
    return filter
  }
}

/// A folder of documents as a corpus.
enum CorpusFolder {
  /// Reads all files of a folder, those in folders within included. Files that cannot be read are
  /// told on standard error; the others are served.
  static func read(
    _ folder: String, _ console: inout Console, quietly isQuiet: Bool = false
  ) throws -> Corpus {
    guard FileSystem.isFolder(folder) else { throw FileSystem.noFolder(folder) }
    let names = try FileSystem.filesBelow(folder)
    let progress = FileProgress(of: names.count)
    let corpus = Corpus(names: names) { name in
      progress.step()
      return bytes(of: name, in: folder)
    }
    progress.end()
    for failure in corpus.failures where !isQuiet {
      tell(failure.file, failure.message, of: folder, &console)
    }
    return corpus
  }

  /// The bytes of a file of a corpus.
  static func bytes(of name: String, in folder: String) -> Result<[UInt8], FileTrouble> {
    do throws(FileFailure) {
      return .success(try FileSystem.readRegular("\(folder)/\(name)"))
    } catch {
      let text = FailureMessages.describe(error)
      return .failure(FileTrouble(.init(english: text.english, chinese: text.chinese)))
    }
  }

  /// Says that a file gave nothing, and why.
  static func tell(
    _ file: String, _ message: Finding.Message, of folder: String, _ console: inout Console
  ) {
    let sentence = FailureMessages.text(message, console.language)
    console.message(sentence.contains(file) ? sentence : "\(folder)/\(file): \(sentence)")
  }

  /// The works of a library with the texts that it holds, to trace and to link.
  static func tracedWorks(_ library: Library?) throws -> [TracedWork] {
    guard let library else { return [] }
    return try library.works().map { try traced($0, library) }
  }

  /// A work of a library with the texts that it holds.
  static func traced(_ work: Work, _ library: Library) throws -> TracedWork {
    var texts: [TracedWork.Text] = []
    for record in work.editions where record.file != nil {
      texts.append(.init(date: record.date, edition: try library.edition(record, of: work)))
    }
    return TracedWork(work: work, texts: texts, repealed: work.repealDay)
  }
}
