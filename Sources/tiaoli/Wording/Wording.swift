internal import CommandKit
internal import Comparison
internal import CrossReferences
internal import Findings
internal import Holdings
internal import JSONText
internal import RegulationLibrary
internal import RegulationModel

/// Words of the output that are no data: alphabetical, both languages side by side.
enum Wording {
  static let aliases = LocalizedText("also called", "又称")
  static let cannotWrite = LocalizedText("cannot write the output", "无法写出结果")
  static let citedBy = LocalizedText("cited by", "被引用")
  static let cites = LocalizedText("cites", "引用")
  static let edition = LocalizedText("edition", "版本")
  static let imported = LocalizedText("written", "已写入")
  static func written(_ path: String) -> LocalizedText {
    LocalizedText("written: \(path)", "已写入\(path)")
  }
  static func wouldOwn(_ path: String) -> LocalizedText {
    LocalizedText(
      "the library that came with the program is not written; --write makes a copy of your own: \(path)",
      "随程序安装的法规库不作修改；加--write会先复制为用户自己的法规库：\(path)")
  }
  static func ownLibrary(_ path: String) -> LocalizedText {
    LocalizedText(
      "the library that came with the program is not written; a copy of your own was made: \(path)",
      "随程序安装的法规库不作修改；已复制为用户自己的法规库：\(path)")
  }
  static let issuer = LocalizedText("issued by", "制定机关")
  static let notChecked = LocalizedText("not checked", "未检查")
  static let notHeld = LocalizedText("known, text not held", "已知，未收录文本")
  static let nothing = LocalizedText("nothing", "无")
  static let glosses = LocalizedText("words of other acts that are explained", "对其他法规用语的解释")
  static let passed = LocalizedText("passed", "通过")
  static let predecessor = LocalizedText("replaces", "前身")
  /// Since when an edition is in force, and how that is known; `nil` where an event has said it.
  static func inForce(_ start: Commencement) -> LocalizedText? {
    let day = start.day?.description ?? "?"
    return switch start.basis {
    case .event: nil
    case .text:
      LocalizedText("\(day)  in force (on publication, says the text)", "\(day)  施行（文本规定自发布之日起）")
    case .computed, .record, .setElsewhere, .condition:
      LocalizedText(
        "\(day)  in force (\(StatusWording.basis(start.basis)(.english)))",
        "\(day)  施行（\(StatusWording.basis(start.basis)(.chinese))）")
    case .assumed:
      LocalizedText("\(day)  in force? (taken from the edition's date)", "\(day)  施行？（以版本日期代）")
    }
  }
  static let leftovers = LocalizedText("leftovers", "有遗留")
  static let leftOut = LocalizedText("left out", "未读入")
  static func longestTaken(from file: String) -> LocalizedText {
    LocalizedText(
      "\(file): the longest regulation of the file was taken; tiaoli parse --list shows all",
      "\(file)：取文件中最长的一部法规；tiaoli parse --list列出全部")
  }
  static let sameTextHeld = LocalizedText(
    "the library holds this very text already", "法规库中已有完全相同的文本")
  static let verified = LocalizedText("verified", "已证实")
  static func wouldWrite(to path: String) -> LocalizedText {
    LocalizedText(
      "nothing was written; add --write to write \(path)", "未写入任何内容；加--write写入\(path)")
  }

  static let unchanged = LocalizedText("the text was there already, unchanged", "文本已在库中，没有变化")
  static let wrong = LocalizedText("WRONG", "有误")

  static func counts(articles: Int, paragraphs: Int, items: Int) -> LocalizedText {
    LocalizedText(
      "\(articles) articles (条), \(paragraphs) paragraphs (款), \(items) items (项)",
      "\(articles)条，\(paragraphs)款，\(items)项")
  }

  static func articleCount(_ count: Int) -> LocalizedText {
    LocalizedText("\(count) \(count == 1 ? "article" : "articles")", "\(count)条")
  }

  static let untitled = LocalizedText("(no title)", "（无标题）")

  static func badLine(_ failure: JSONLine.Failure) -> LocalizedText {
    switch failure {
    case .notAnObject: LocalizedText("the line is not a JSON object", "该行不是JSON对象")
    case .noText:
      LocalizedText(
        "\"text\" is missing, or is no string that can be read; a file goes into \"base64\"",
        "缺少“text”，或者其值不是可读的字符串；文件请放入“base64”")
    case .notBase64:
      LocalizedText("\"base64\" is not Base64, or not whole", "“base64”的值不是完整的Base64编码")
    }
  }

  static func question(_ question: CheckResult.Question) -> LocalizedText {
    switch question {
    case .readable: LocalizedText("the text can be read", "文本可以读取")
    case .record: LocalizedText("work.json agrees with the text", "work.json与文本一致")
    case .numbering: LocalizedText("numbers run without gap or repeat", "编号连续、无重复")
    case .roundTrip: LocalizedText("the printed text reads back the same", "输出后再读入，结果相同")
    case .references:
      LocalizedText("every citation has its target, as far as it is held", "引用均有着落（以已收录文本为限）")
    case .amendment:
      LocalizedText("the decision gives the text", "由修改决定可得出该文本")
    case .source: LocalizedText("the text is what the source says", "文本与来源文件一致")
    case .folder: LocalizedText("the folder holds nothing unnamed", "目录中没有未列出的文本")
    }
  }

  static func reason(_ reason: CheckResult.Reason) -> LocalizedText {
    switch reason {
    case .notHeld: LocalizedText("the text is not held", "未收录文本")
    case .noSource: LocalizedText("no source is recorded", "没有记录来源")
    case .sourceMissing(let file):
      LocalizedText("the source \(file) is not there", "来源文件\(file)不存在")
    case .unreadable: LocalizedText("the text cannot be read", "文本无法读取")
    }
  }

  /// What is said of a citation's targets; `nil` where they speak for themselves.
  static func status(
    _ status: Reference.Status, _ reason: Reason?, isGeneric: Bool
  ) -> LocalizedText? {
    switch status {
    case .resolved: nil
    case .unresolved:
      reason.map {
        LocalizedText("WRONG: \($0.message.english)", "有误：\($0.message.chinese)")
      } ?? wrong
    case .notChecked: isGeneric ? nil : notCheckedInBrackets
    }
  }

  private static let notCheckedInBrackets = LocalizedText("(not checked)", "（未检查）")

  /// Where a citation of another work stands today; `nil` where it still stands where it stood.
  static func carried(_ citation: CarriedCitation) -> LocalizedText? {
    guard let edition = citation.edition else {
      return LocalizedText("(no edition of that day is known)", "（当时的版本不详）")
    }
    if citation.status == .notChecked {
      return LocalizedText(
        "(not checked: the edition of \(edition) is not held)", "（未检查：未收录\(edition.chinese)文本）")
    }
    guard let now = citation.now, now.edition != edition else { return nil }
    let places = now.targets.map(\.citation).joined(separator: "、")
    switch now.fate {
    case .same: return nil
    case .changed:
      return LocalizedText(
        "(of \(edition); the words have changed since)", "（\(edition.chinese)文本；文字此后有修改）")
    case .renumbered:
      return LocalizedText(
        "(of \(edition); now \(places))", "（\(edition.chinese)文本；现为\(places)）")
    case .removed:
      return LocalizedText("(of \(edition); removed since)", "（\(edition.chinese)文本；此后已删去）")
    }
  }

  static let docxIsNoText = LocalizedText(
    "docx is no text; send it to a file with -o", "docx不是文本，请用-o写入文件")
  static let pdfIsNoText = LocalizedText(
    "pdf is no text; send it to a file with -o", "pdf不是文本，请用-o写入文件")
  static let standardInput = LocalizedText("standard input", "标准输入")

  static func uses(_ count: Int) -> LocalizedText {
    LocalizedText(count == 1 ? "used once" : "used \(count) times", "使用\(count)次")
  }
}
