internal import Findings

/// What the server says, apart from findings: alphabetical, both languages side by side.
enum ServerMessages {
  static func articleTaken(_ label: String, line: Int) -> Finding.Message {
    .init(english: "line \(line) is \(label) already", chinese: "第\(line)行已是\(label)")
  }

  static func canonicalOnly(_ line: Int, _ words: String) -> Finding.Message {
    .init(
      english:
        "canonical text would lose line \(line), which is no part of the regulation: \(words)",
      chinese: "第\(line)行不属于法规正文，整理为规范文本会丢失：\(words)")
  }

  static func citationLost(_ words: String, line: Int) -> Finding.Message {
    .init(
      english: "line \(line) cites \(words), which cannot be carried along; nothing was changed",
      chinese: "第\(line)行引用的“\(words)”无法随同改号，未作任何修改")
  }

  static let cited = Finding.Message(english: "cited provision", chinese: "被引条文")

  static func decisionTitle(_ edition: String) -> Finding.Message {
    .init(
      english: "Draft the amending decision against the edition of \(edition)",
      chinese: "对照\(edition)文本起草修改决定")
  }

  static func insert(_ label: String, after other: String) -> Finding.Message {
    .init(english: "Insert \(label) after \(other)", chinese: "在\(other)后插入\(label)")
  }

  static func labelNotFound(_ label: String, line: Int) -> Finding.Message {
    .init(
      english: "the label \(label) of line \(line) is not where it can be changed",
      chinese: "第\(line)行的“\(label)”无法改动")
  }

  static let markdownStays = Finding.Message(
    english: "the text is Markdown; canonical text would take its marks away",
    chinese: "该文本是Markdown，规范文本会去掉其标记")

  static func mend(_ words: String) -> Finding.Message {
    .init(english: "Cite \(words)", chinese: "改引\(words)")
  }

  static let nothingThere = Finding.Message(
    english: "no article's label or citation stands here", chinese: "此处没有条的序号，也没有对条的引用")

  static func notAnArticle(_ words: String) -> Finding.Message {
    .init(
      english: "'\(words)' names no article; write 第三十五条, 35 or 35-1",
      chinese: "“\(words)”不是条的序号；应写作第三十五条、35或者35-1")
  }

  static func notHeld(_ title: String) -> Finding.Message {
    .init(
      english: "the library holds no text of 《\(title)》 to amend",
      chinese: "法规库中没有可供修改的《\(title)》文本")
  }

  static func notRegulation(_ reason: Finding.Message) -> Finding.Message {
    .init(
      english: "not checked as a regulation: \(reason.english)",
      chinese: "未作为法规检查：\(reason.chinese)")
  }

  static func now(_ place: String, _ date: String) -> Finding.Message {
    .init(english: "now \(place) (\(date))", chinese: "现为\(place)（\(date)）")
  }

  static func outOfStep(_ fault: Finding.Message) -> Finding.Message {
    .init(
      english: "a change could not be made (\(fault.english)); close the text and open it again",
      chinese: "有一处修改无法进行（\(fault.chinese)），请关闭后重新打开")
  }

  static let readsDifferently = Finding.Message(
    english: "the canonical text would be read as another edition; nothing was changed",
    chinese: "规范文本再读入后与原文不同，未作任何修改")

  static func removed(_ date: String) -> Finding.Message {
    .init(english: "removed by the edition of \(date)", chinese: "\(date)文本中已删去")
  }

  static func renumber(from label: String) -> Finding.Message {
    .init(
      english: "Renumber from \(label) on, citations carried along",
      chinese: "自\(label)起重排序号，引用随改")
  }

  static let structureChanges = Finding.Message(
    english: "so changed, the draft would be read as other provisions; nothing was changed",
    chinese: "这样修改后，草案会被读成不同的条款，未作任何修改")

  static func unitLabel(_ label: String) -> Finding.Message {
    .init(
      english: "\(label) is no article's label 第X条", chinese: "“\(label)”不是“第X条”式的序号")
  }

  static let untitled = Finding.Message(
    english: "the draft has no title", chinese: "草案没有标题")

  static func uses(_ count: Int) -> Finding.Message {
    .init(
      english: count == 1 ? "used once" : "used \(count) times", chinese: "使用\(count)次")
  }
}
