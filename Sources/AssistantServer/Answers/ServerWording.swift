internal import Findings
internal import RegulationModel

extension Finding.Message {
  /// A sentence in both languages.
  init(_ english: String, _ chinese: String) {
    self.init(english: english, chinese: chinese)
  }
}

/// What the server says of its answers: alphabetical, both languages side by side.
enum ServerWording {
  static let cannotWrite = Finding.Message(
    "nothing is written: the server was not started with --allow-write",
    "不写入任何内容：服务启动时没有加--allow-write")
  static let entryCut = Finding.Message(
    "The entry is cut: it is too large for an answer. Ask for a part of it, or for more tokens "
      + "(max_tokens).", "该项已截断：过长，不能完整给出。请只查其中一部分，或者用max_tokens放宽。")
  static let noCorpus = Finding.Message(
    "there is no corpus of news here; start the server with --corpus DIR",
    "没有新闻语料；请在启动服务时用--corpus指定目录")
  static let noHit = Finding.Message(
    "nothing was found: the words stand nowhere as they are; try fewer or shorter words that a text would "
      + "use, with OR between them, instead of a question",
    "没有找到：这些词没有原样出现。请换用条文可能使用的较少、较短的词，可用OR连接，不要用问句")
  static let notLaw = Finding.Message(
    "ATTENTION, not the law of today", "注意，不是今天有效的文本")
  static let nothingFound = Finding.Message("nothing was found", "没有找到")

  static func shown(_ range: Range<Int>, of count: Int) -> Finding.Message {
    guard range.upperBound < count else {
      return Finding.Message(
        "(entries \(range.lowerBound + 1) to \(range.upperBound) of \(count): the last ones)",
        "（共\(count)项，以上为第\(range.lowerBound + 1)至\(range.upperBound)项，已到末尾）")
    }
    return Finding.Message(
      "(entries \(range.lowerBound + 1) to \(range.upperBound) of \(count); for the rest call again "
        + "with offset \(range.upperBound))",
      "（共\(count)项，以上为第\(range.lowerBound + 1)至\(range.upperBound)项；"
        + "其余请以offset \(range.upperBound)再次调用）")
  }

  /// What an edition is on a day, in a word.
  static func status(_ status: LegalStatus) -> Finding.Message {
    switch status {
    case .inForce: Finding.Message("in force", "现行有效")
    case .future: Finding.Message("not yet in force", "尚未施行")
    case .superseded: Finding.Message("superseded", "已被取代")
    case .repealed: Finding.Message("repealed", "已废止")
    case .draft: Finding.Message("a draft", "草案")
    case .unknown: Finding.Message("not known whether in force", "是否有效不详")
    }
  }
}
