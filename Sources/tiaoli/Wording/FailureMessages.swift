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
    case let error as PDFFailure: return (describe(error)(language), .wrong)
    case let error as FileFailure: return (describe(error)(language), .wrong)
    case let error as SiteFailure: return (describe(error)(language), .wrong)
    case let error as SearchQueryError:
      return (language == .chinese ? error.chinese : error.english, .wrong)
    default: return ("\(error)", .wrong)
    }
  }

  /// The sentence for a failure in both languages; a text that came over a connection has no name.
  static func describe(_ error: any Error) -> Finding.Message {
    let named: any Error =
      switch error {
      case let error as ReadingError:
        UnreadableDocument(name: "text", reason: .regulation(error))
      case let error as DecisionError: DecisionFailure(name: "decision", reason: error)
      case let error as DocumentFailure: UnreadableDocument(name: "text", reason: .document(error))
      case let error as DecodingFailure:
        UnreadableDocument(name: "text", reason: .document(.text(error)))
      default: error
      }
    return Finding.Message(
      english: describe(named, in: .english).0, chinese: describe(named, in: .chinese).0)
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
    case .akomaNtoso(.partOfArticle):
      LocalizedText(
        "\(name): the portion is a part of an article; give the article, or the whole act",
        "\(name)：该portion只是一条的一部分；请给出整条或者全文")
    case .akomaNtoso(.noText(let element)):
      LocalizedText(
        "\(name): <\(element)> holds no body; give an act or a doc",
        "\(name)：<\(element)>没有正文；请给出act或者doc")
    case .akomaNtoso(.notAkomaNtoso(let root)):
      LocalizedText(
        "\(name): the root is <\(root)>; of XML, only Akoma Ntoso 3.0, its drafts and LegalDocML.de can be read",
        "\(name)：根元素是<\(root)>；XML文件中只能读取Akoma Ntoso 3.0及其草案、LegalDocML.de")
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
    case .numberedLines:
      return LocalizedText(
        "\(place): lines are numbered (\(sight.words)…), but nothing shows that they are the provisions "
          + "of an act; if they are, put its title, which ends in 办法, 制度 or the like, on the first line",
        "\(place)：各行带有编号（\(sight.words)……），但不足以认定为法规；如果是法规，请在首行写上以“办法”“制度”等结尾的标题")
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
    case .noWork, .noEdition, .noEditionWithin, .severalEditions, .changesWithin, .notHeld,
      .notYetInForce, .emptyLibrary, .recordLost, .nothingHeld:
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
}
