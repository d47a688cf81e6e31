internal import AkomaNtoso
internal import Amending
internal import ChineseText
internal import CommandKit
internal import DecisionDrafting
internal import DecisionLanguage
internal import Documents
internal import Findings
internal import LegalXML
internal import ReadingSite
internal import RegulationLibrary
internal import RegulationModel
internal import RegulationParser
internal import TextSearch

/// Turns failures into sentences: what is wrong and what to do, in both languages.
enum FailureMessages {
  /// The sentence and how the program ends.
  static func describe(_ error: any Error, in language: Language) -> (String, Outcome) {
    switch error {
    case let error as AddressError: return (text(error.message, language), outcome(error))
    case let error as LibraryFailure: return (describe(error)(language), outcome(error))
    case let error as ImportFailure: return (describe(error)(language), .wrong)
    case let error as UnreadableDocument:
      return (describe(error.reason, of: error.name)(language), .wrong)
    case let error as XMLFailure: return (describe(error)(language), .wrong)
    case let error as AmendmentExportError: return (text(error.message, language), .wrong)
    case let error as AmendmentImportFailure:
      return (describe(error)(language), error.isRefusal ? .no : .wrong)
    case let error as DraftingFailure: return (text(error.message, language), .no)
    case let error as AmendmentRun.Failure: return (text(error.message, language), .wrong)
    case let error as DecisionFailure:
      return (describe(error.reason, of: error.name)(language), .wrong)
    case let error as UnreadableItem: return (text(error.message, language), .wrong)
    case let error as FileFailure: return (describe(error)(language), .wrong)
    case let error as SiteFailure: return (describe(error)(language), .wrong)
    case let error as SearchQueryError:
      return (language == .chinese ? error.chinese : error.english, .wrong)
    default: return ("\(error)", .wrong)
    }
  }

  /// A finding's message in a language.
  static func text(_ message: Finding.Message, _ language: Language) -> String {
    language == .chinese ? message.chinese : message.english
  }

  /// Why a document gives no edition.
  static func describe(_ reason: UnreadableDocument.Reason, of name: String) -> LocalizedText {
    switch reason {
    case .document(.text(let failure)): describe(failure, of: name)
    case .document(let failure): place(name, nil, localized(failure.message))
    case .regulation(let error): describe(error, of: name)
    case .misnamed(let message, let error): add(message, to: describe(error, of: name))
    case .akomaNtoso(.xml(let failure)): place(name, failure.line, describe(failure))
    case .akomaNtoso(.noArticle):
      LocalizedText(
        "\(name): no article was found in the act; it has no unit with a number",
        "\(name)：没有找到条文；文件中没有编号的条")
    case .akomaNtoso(.noText(let element)):
      LocalizedText(
        "\(name): <\(element)> holds no body; give an act or a doc",
        "\(name)：<\(element)>没有正文；请给出act或者doc")
    case .akomaNtoso(.notAkomaNtoso(let root)):
      LocalizedText(
        "\(name): the root is <\(root)>; of XML, only Akoma Ntoso 3.0 can be read",
        "\(name)：根元素是<\(root)>；XML文件中只能读取Akoma Ntoso 3.0")
    }
  }

  private static func localized(_ message: Finding.Message) -> LocalizedText {
    LocalizedText(message.english, message.chinese)
  }

  private static func add(_ message: Finding.Message, to text: LocalizedText) -> LocalizedText {
    LocalizedText(
      "\(text(.english)); \(message.english)", "\(text(.chinese))；\(message.chinese)")
  }

  /// Why a document gives no amending decision.
  static func describe(_ error: DecisionError, of name: String) -> LocalizedText {
    switch error {
    case .noInstruction:
      LocalizedText(
        "\(name): no amending instruction was found; a decision has lines such as 一、将第三条修改为：“…”",
        "\(name)：没有找到修改内容；修改决定应有“一、将第三条修改为：……”这样的行")
    case .undecodable(let failure): describe(failure, of: name)
    }
  }

  /// What XML or HTML makes impossible.
  static func describe(_ failure: XMLFailure) -> LocalizedText {
    let message = failure.message
    return LocalizedText(message.english, message.chinese)
  }

  private static func place(_ name: String, _ line: Int?, _ text: LocalizedText) -> LocalizedText {
    let line = line.map { ":\($0)" } ?? ""
    return LocalizedText(
      "\(name)\(line): \(text(.english))", "\(name)\(line)：\(text(.chinese))")
  }

  /// Why a text gives no edition.
  static func describe(_ error: ReadingError, of name: String) -> LocalizedText {
    switch error {
    case .noArticle:
      LocalizedText(
        "\(name): no article was found; a regulation has lines that begin with 第一条, 第二条 … or "
          + "with 一、二、…",
        "\(name)：没有找到条文；法规应有以第一条、第二条……或者一、二、……开头的行")
    case .noRegulation(let sight): describe(sight, of: name)
    case .undecodable(let failure): describe(failure, of: name)
    }
  }

  /// What was seen instead of a regulation, and what to do with it.
  private static func describe(_ sight: ReadingError.Sight, of name: String) -> LocalizedText {
    let place = "\(name):\(sight.line)"
    switch sight.kind {
    case .amendingDecision:
      return LocalizedText(
        "\(place): this is an amending decision (\(sight.words)…) without articles of its own; apply it "
          + "with tiaoli amend BASE \(name)",
        "\(place)：这是修改决定（\(sight.words)……），没有自己的条文；请用tiaoli amend 原文 \(name)执行")
    case .comparisonTable:
      return LocalizedText(
        "\(place): this is a comparison of two texts (\(sight.words)…) and no regulation; give one of "
          + "the two texts, or compare them with tiaoli diff OLD NEW",
        "\(place)：这是新旧条文对照表（\(sight.words)……），不是法规文本；请给出其中一个文本，或者用tiaoli diff 旧文本 新文本比较")
    case .markup:
      return LocalizedText(
        "\(place): the articles stand behind marks (\(sight.words)…); name the file .md or .html, or "
          + "take the marks away",
        "\(place)：条文带有标记（\(sight.words)……）；请把文件名改为.md或者.html，或者去掉标记")
    case .quotedArticles:
      return LocalizedText(
        "\(place): the text only quotes articles of others (\(sight.words)…) and has none of its own; "
          + "check its citations with tiaoli refs --in \(name)",
        "\(place)：文中只引用他法条文（\(sight.words)……），没有自己的条文；可用tiaoli refs --in \(name)检查引用")
    case .fewArticles:
      return LocalizedText(
        "\(place): a line begins like an article (\(sight.words)…), but one or two in prose are no "
          + "regulation; put the title on the first line if it is one",
        "\(place)：有一两行像条文（\(sight.words)……），但不足以认定为法规；如果是法规，请在首行写上标题")
    }
  }

  private static func outcome(_ error: AddressError) -> Outcome {
    switch error {
    case .notFound, .ambiguous, .neitherBranchNorRange: .no
    default: .wrong
    }
  }

  private static func outcome(_ error: LibraryFailure) -> Outcome {
    switch error {
    case .noWork, .noEdition, .notHeld, .notYetInForce, .emptyLibrary, .recordLost, .nothingHeld:
      .no
    default: .wrong
    }
  }

  private static func describe(_ failure: DecodingFailure, of name: String) -> LocalizedText {
    switch failure {
    case .empty: LocalizedText("\(name): the file is empty", "\(name)：文件是空的")
    case .notText(let offset):
      LocalizedText(
        "\(name): not a text file (byte \(offset) cannot be text); save it as .docx or as text",
        "\(name)：不是文本文件（第\(offset)字节不是文本）；请另存为.docx或者纯文本")
    case .undecodable(let encoding, let offset):
      LocalizedText(
        "\(name): byte \(offset) is not \(encoding.rawValue); save the file in one encoding",
        "\(name)：第\(offset)字节不是\(encoding.rawValue)编码；请用同一种编码保存文件")
    case .tooLarge(let limit):
      LocalizedText(
        "\(name): larger than \(limit >> 20) MB; divide the file",
        "\(name)：大于\(limit >> 20)MB；请拆分文件")
    }
  }

  /// What the file system refuses.
  static func describe(_ failure: FileFailure) -> LocalizedText {
    switch failure {
    case .missing(let path):
      LocalizedText("\(path): no such file; check the path", "\(path)：没有这个文件，请检查路径")
    case .isFolder(let path):
      LocalizedText("\(path): a folder, not a file; name a file in it", "\(path)：是目录，请给出其中的文件")
    case .noPermission(let path):
      LocalizedText("\(path): no permission; change its rights", "\(path)：没有权限，请修改权限")
    case .exists(let path):
      LocalizedText(
        "\(path): exists already; add --force to replace it", "\(path)：已经存在；加--force可覆盖")
    case .notFolder(let path):
      LocalizedText("\(path): a file, not a folder; name the folder", "\(path)：是文件，请给出目录")
    case .notRegular(let path):
      LocalizedText(
        "\(path): a pipe, socket or device, not a file; it is left out", "\(path)：不是普通文件，未读取")
    case .tooLarge(let path):
      LocalizedText("\(path): larger than 1 GB; divide the file", "\(path)：大于1GB；请拆分文件")
    case .noSpace(let path):
      LocalizedText(
        "\(path): not written, the disk is full; make room and try again",
        "\(path)：磁盘已满，没有写入；请清理后重试")
    case .other(let path, let reason): LocalizedText(both: "\(path): \(reason)")
    }
  }

  private static func describe(_ failure: AmendmentImportFailure) -> LocalizedText {
    switch failure {
    case .refused(let count):
      LocalizedText(
        "\(count) instructions were refused; only a decision that is carried out as a whole makes an "
          + "edition", "有\(count)项不能执行；全部执行的决定才能成为一个版本")
    case .notAfter(let base, let given):
      LocalizedText(
        "an edition of \(given) cannot come out of that of \(base); give a later date with --edition",
        "\(given)的版本不可能由\(base)的版本修改而来；请用--edition给出之后的日期")
    case .otherTitle(let title, let work):
      LocalizedText(
        "the decision changes the title to 《\(title)》, so that the text is no edition of \(work); write "
          + "it with -o FILE and bring it in with tiaoli import",
        "决定把标题改为《\(title)》，不再是\(work)的版本；请用-o输出到文件，再用tiaoli import收录")
    case .held(let date):
      LocalizedText(
        "the library holds a text of \(date) from another source; compare the two with tiaoli diff",
        "法规库已有\(date)的文本，来自其他来源；请用tiaoli diff比较")
    case .notReadableBack:
      LocalizedText(
        "the text would not read back as it is; write it with -o FILE and look at it",
        "文本写入后再读，结果不同；请用-o输出到文件并检查")
    }
  }

  private static func describe(_ failure: ImportFailure) -> LocalizedText {
    switch failure {
    case .noTitle:
      LocalizedText(
        "the document has no title; put it on a line above the first chapter or article",
        "文件没有标题；请在第一章或者第一条之前写上标题")
    case .notReadableBack:
      LocalizedText(
        "the text would not read back as it is; look at its structure with tiaoli parse",
        "文本写入后再读，结果不同；请用tiaoli parse检查其结构")
    case .noDate:
      LocalizedText(
        "the text names no date of publication; give it with --edition DATE",
        "文本没有写明发布日期；请用--edition给出")
    case .noSlug(let title):
      LocalizedText(
        "the library does not have 《\(title)》; name its folder with --work SLUG",
        "法规库中没有《\(title)》；请用--work给出目录代号")
    case .badSlug(let slug):
      LocalizedText(
        "'\(slug)' cannot name a folder; use lower-case letters, digits and -",
        "“\(slug)”不能作目录名；请用小写字母、数字和-")
    case .otherTitle(let title, let work, let itsTitle):
      LocalizedText(
        "the document is 《\(title)》, but \(work) is 《\(itsTitle)》; name another work",
        "文件是《\(title)》，而\(work)是《\(itsTitle)》；请另选法规")
    }
  }

  private static func describe(_ failure: LibraryFailure) -> LocalizedText {
    switch failure {
    case .damagedRecord(let file, let damage):
      LocalizedText(
        "\(file) is damaged: \(damage.message.english); restore it, or remove it and import the "
          + "texts again",
        "\(file)已损坏：\(damage.message.chinese)；请恢复该文件，或者删除后重新导入文本")
    case .damagedText(let file, let error): describe(error, of: file)
    case .decisionDoesNotApply(let file):
      LocalizedText(
        "\(file) is no decision about the edition before; restore the file",
        "\(file)不是对前一版本的修改决定；请恢复文件")
    case .differentTextHeld(let date, let file):
      LocalizedText(
        "\(file) holds another text of \(date); compare the two, then add --force to replace it",
        "\(file)中已有\(date)的另一文本；请先比较，确需替换时加--force")
    case .file(let failure): describe(failure)
    case .locked(let library, let holder):
      LocalizedText(
        "\(holder.map { "process \($0.process) on \($0.host)" } ?? "another process") is writing to "
          + "\(library); wait until it ends, or end it, and try again",
        "\(holder.map { "\($0.host)上的进程\($0.process)" } ?? "另一进程")正在写入\(library)；"
          + "请等它结束，或者结束该进程，然后重试")
    case .readOnly(let library):
      LocalizedText(
        "\(library): nothing can be written in the library; change the folder's rights, or name "
          + "another with --library",
        "\(library)：法规库不可写入；请修改目录权限，或者用--library另选法规库")
    case .emptyLibrary(let path):
      LocalizedText(
        "the library \(path) is empty; bring a regulation in with tiaoli import FILE --work SLUG --write",
        "法规库\(path)是空的；可用 tiaoli import FILE --work SLUG --write 收录法规")
    case .recordLost(let folder):
      LocalizedText(
        "\(folder) holds texts, but its work.json is lost; restore it, or bring each text in again "
          + "with tiaoli import FILE --work SLUG --edition DATE --write",
        "\(folder)中有文本，但work.json已丢失；请恢复该文件，或者用 tiaoli import FILE --work SLUG "
          + "--edition DATE --write 重新收录各文本")
    case .nothingHeld(let work):
      LocalizedText(
        "\(work) has no edition whose text is held; bring one in with tiaoli import",
        "\(work)没有已收录文本的版本；可用tiaoli import收录")
    case .noEdition(let date, let work, let known):
      LocalizedText(
        "\(work) has no edition of \(date); it has \(list(known))",
        "\(work)没有\(date)的版本；有\(list(known))")
    case .noLibrary(let start):
      LocalizedText(
        "no folder Regulations/ from \(start) up; name one with --library DIR",
        "自\(start)向上没有找到Regulations目录；请用--library指定")
    case .noSuchLibrary(let path):
      LocalizedText("\(path): no such library folder", "\(path)：没有这个法规库目录")
    case .noWork(let name, let known):
      LocalizedText(
        "no work '\(name)' in the library; it has \(known.joined(separator: ", "))",
        "法规库中没有“\(name)”；有\(known.joined(separator: "、"))")
    case .notHeld(let date, let work):
      LocalizedText(
        "the edition of \(date) is known but its text is not held; "
          + "bring it in with tiaoli import FILE --work \(work) --edition \(date) --write",
        "已知有\(date)的版本，但没有收录文本；可用 tiaoli import FILE --work \(work) --edition \(date) "
          + "--write 收录")
    case .notYetInForce(let day, let first):
      LocalizedText(
        "no edition was in force on \(day); the first that is known is of "
          + (first.map(\.description) ?? "no known date"),
        "\(day)尚无有效版本；已知最早的版本是" + (first.map(\.chinese) ?? "日期不明"))
    case .severalWorks(let slugs):
      LocalizedText(
        "the library has several works; name one with --work: \(slugs.joined(separator: ", "))",
        "法规库中有多部法规；请用--work指定：\(slugs.joined(separator: "、"))")
    }
  }

  private static func describe(_ failure: SiteFailure) -> LocalizedText {
    switch failure {
    case .file(let failure): describe(failure)
    case .foreignFolder(let path):
      LocalizedText(
        "\(path): holds what no site was written to; name another folder, or add --force to keep "
          + "its content under another name",
        "\(path)：其中有不是本程序写出的内容；请另选目录，或者加--force把原有内容改名保留")
    case .markup(let failure): describe(failure)
    }
  }

  private static func list(_ dates: [CalendarDate]) -> String {
    dates.map(\.description).joined(separator: ", ")
  }
}
