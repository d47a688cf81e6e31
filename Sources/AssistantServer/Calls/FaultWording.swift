internal import Amending
internal import DecisionDrafting
internal import DecisionLanguage
internal import Findings
internal import RegulationLibrary
internal import RegulationModel
internal import TextSearch

/// What a model is told where a tool has no answer: what is wrong, what there is instead, what to do.
/// Where the command line has words for it, these stand there without its options.
struct FaultWording {
  let sources: ServerSources

  /// More names are no help.
  private static let nameLimit = 20

  func message(_ error: any Error) -> String { sources.say(sentence(error)) }

  private func sentence(_ error: any Error) -> Finding.Message {
    switch error {
    case let error as ToolFault: error.message
    case let error as AddressError: error.message
    case let error as LibraryFailure: sentence(error) ?? sources.describe(error)
    case let error as SearchQueryError: .init(error.english, error.chinese)
    case let error as DraftingFailure: error.message
    case let error as AmendmentRun.Failure: error.message
    case let error as AmendmentImportFailure: sentence(error)
    default: sources.describe(error)
    }
  }

  private func sentence(_ failure: LibraryFailure) -> Finding.Message? {
    switch failure {
    case .noWork(let name, _): noWork(name)
    case .severalWorks:
      Finding.Message(
        "the library has several acts: name one with 'work', or put its title before the address; "
          + "there are \(names(works, ", "))",
        "法规库中有多部法规：请用work指定，或者在条款前写上名称；有\(names(works, "、"))")
    case .notHeld(let date, let work):
      Finding.Message(
        "the edition of \(date) is known but its text is not held; held of \(work): "
          + held(work, ", ") + ". Do not quote from memory.",
        "已知有\(date)的版本，但没有收录文本；\(work)已收录：\(held(work, "、"))。请勿凭记忆引用。")
    case .nothingHeld(let work):
      Finding.Message(
        "\(work) has no edition whose text is held", "\(work)没有收录任何版本的文本")
    case .notYetInForce(let day, let first, let before):
      Finding.Message(
        "no edition was in force on \(day); the first that is known is of "
          + (first?.description ?? "no known date") + earlier(before).english,
        "\(day)尚无有效版本；已知最早的版本是" + (first?.chinese ?? "日期不明") + earlier(before).chinese)
    case .differentTextHeld(let date, _):
      Finding.Message(
        "not written: the library holds another text of \(date); compare the two first",
        "未写入：法规库中已有\(date)的另一文本；请先比较")
    case .emptyLibrary, .recordLost, .noLibrary, .noSuchLibrary:
      Finding.Message(
        "the library of this server holds no act that can be read", "本服务的法规库中没有可读取的法规")
    default: nil
    }
  }

  private func sentence(_ failure: AmendmentImportFailure) -> Finding.Message {
    switch failure {
    case .refused(let count):
      Finding.Message(
        "not written: \(count) instructions were refused, and only a decision that is carried out as a "
          + "whole makes an edition", "未写入：有\(count)项不能执行，全部执行的决定才能成为一个版本")
    case .notAfter(let base, let given):
      Finding.Message(
        "not written: an edition of \(given) cannot come out of that of \(base); give a later 'edition'",
        "未写入：\(given)的版本不可能由\(base)的版本修改而来；请把edition改为之后的日期")
    case .otherTitle(let title, let work):
      Finding.Message(
        "not written: the decision changes the title to 《\(title)》, which is no edition of \(work)",
        "未写入：决定把标题改为《\(title)》，不再是\(work)的版本")
    case .held(let date):
      Finding.Message(
        "not written: the library holds a text of \(date) from another source",
        "未写入：法规库已有\(date)的文本，来自其他来源")
    case .notReadableBack:
      Finding.Message(
        "not written: the text would not read back as it is", "未写入：文本写入后再读，结果不同")
    }
  }

  private func earlier(_ works: [LibraryFailure.EarlierWork]) -> Finding.Message {
    let titles = works.map { "《\($0.predecessor.title)》" + ($0.slug.map { "（\($0)）" } ?? "") }
    guard !titles.isEmpty else { return Finding.Message("", "") }
    return Finding.Message(
      "; before it there was \(titles.joined(separator: ", "))",
      "；此前有\(titles.joined(separator: "、"))")
  }

  private func noWork(_ name: String) -> Finding.Message {
    let near = works.filter { NearNames.areNear(name, [$0.title] + $0.aliases) }
    let title = String(name.prefix(60))
    guard near.isEmpty else {
      return Finding.Message(
        "the library does not hold '\(title)'; is one of these meant: \(names(near, ", "))? Do not "
          + "answer from memory what it does not hold.",
        "法规库中没有“\(title)”；是否指\(names(near, "、"))？未收录的请勿凭记忆回答。")
    }
    return Finding.Message(
      "the library does not hold '\(title)'; it holds \(names(works, ", ")). Do not answer from "
        + "memory what it does not hold.",
      "法规库中没有“\(title)”；已收录\(names(works, "、"))。未收录的请勿凭记忆回答。")
  }

  private var works: [Work] { (try? sources.library().readableWorks())?.works ?? [] }

  private func names(_ works: [Work], _ separator: String) -> String {
    let names = works.prefix(FaultWording.nameLimit).map { "《\($0.title)》（\($0.slug)）" }
    let rest = works.count - names.count
    return names.joined(separator: separator) + (rest > 0 ? " … +\(rest) (list_works)" : "")
  }

  private func held(_ slug: String, _ separator: String) -> String {
    let dates =
      works.first { $0.slug == slug }?.editions.filter { $0.file != nil }.map(\.date) ?? []
    return dates.isEmpty ? "—" : dates.map(\.description).joined(separator: separator)
  }
}

/// Names of acts that may be meant by another name.
enum NearNames {
  /// Whether most of the pairs of letters of the shorter name stand in the other one, or one of them.
  static func areNear(_ name: String, _ others: [String]) -> Bool {
    let wanted = pairs(name)
    guard !wanted.isEmpty else { return false }
    return others.contains { other in
      let pairs = pairs(other)
      let common = wanted.intersection(pairs).count
      return common * 2 >= min(wanted.count, max(1, pairs.count)) && common > 0
    }
  }

  private static func pairs(_ name: String) -> Set<[Unicode.Scalar]> {
    let letters = name.unicodeScalars.filter { $0.properties.isAlphabetic }
    return Set(zip(letters, letters.dropFirst()).map { [$0, $1] })
  }
}
