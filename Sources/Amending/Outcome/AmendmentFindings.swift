internal import DecisionLanguage
internal import Findings

/// What is said about the application of decisions: all wording, alphabetical by code.
enum AmendmentFindings {
  static func addedAsParagraph(line: Int, place: String) -> Finding {
    Finding(
      severity: .note, code: "added-as-paragraph", line: line,
      message: .init(
        english: "the words added to \(place) are whole sentences and became a 款 of their own",
        chinese: "\(place)增加的内容为完整句子，已作为单独一款"))
  }

  static func articleMoved(line: Int, old: String, new: String) -> Finding {
    Finding(
      severity: .note, code: "article-moved", line: line,
      message: .init(
        english: "\(old) becomes \(new) and stands among other articles than before",
        chinese: "\(old)改为\(new)后，在条文中的前后次序有变化"))
  }

  static func citationOfDeleted(place: String, text: String, target: String) -> Finding {
    Finding(
      severity: .warning, code: "citation-of-deleted", line: nil,
      message: .init(
        english: "\(place) still cites \(text), but \(target) was deleted",
        chinese: "\(place)仍引用“\(text)”，而\(target)已删去"))
  }

  static func citationShifted(place: String, text: String, target: String) -> Finding {
    Finding(
      severity: .warning, code: "citation-shifted", line: nil,
      message: .init(
        english:
          "\(place) cites “\(text)”, which meant what is \(target) now; the decision does not "
          + "change it",
        chinese: "\(place)引用“\(text)”，所指条款现为\(target)，决定未作相应修改"))
  }

  static func consolidatedDiffers(line: Int) -> Finding {
    Finding(
      severity: .warning, code: "consolidated-differs", line: line,
      message: .init(
        english:
          "the consolidated text is not what the changes before it add up to; it was taken as "
          + "it is",
        chinese: "修改后的全文与此前各项修改的结果不一致，已按该全文处理"))
  }

  static func divisionChosen(line: Int, label: String, division: String) -> Finding {
    Finding(
      severity: .note, code: "division-chosen", line: line,
      message: .init(
        english: "the decision does not say which division \(label) belongs to; it was put into "
          + "\(division)",
        chinese: "决定未说明\(label)属于哪一章节，已归入\(division)"))
  }

  static func occurrencesLeft(line: Int, words: String, count: Int) -> Finding {
    Finding(
      severity: .note, code: "occurrences-left", line: line,
      message: .init(
        english:
          "“\(ShortenedWords.text(words))” was left \(count) times in words that the decision itself "
          + "gives",
        chinese: "决定给出的新文字中有\(count)处“\(ShortenedWords.text(words))”，未作替换"))
  }

  static func placeDiffers(line: Int, label: String, neighbour: String) -> Finding {
    Finding(
      severity: .warning, code: "place-differs", line: line,
      message: .init(
        english: "\(label) does not stand behind \(neighbour) as the decision says; its number was "
          + "followed",
        chinese: "\(label)按编号不在\(neighbour)之后，已按编号处理"))
  }

  static func structureReread(count: Int) -> Finding {
    Finding(
      severity: .note, code: "structure-reread", line: nil,
      message: .init(
        english: "the new words change how \(count) paragraphs are divided into 款 and 项",
        chinese: "修改后的文字使\(count)处段落的款、项划分发生变化"))
  }

  static func wordingUntold(line: Int) -> Finding {
    Finding(
      severity: .warning, code: "wording-untold", line: line,
      message: .init(
        english: "the decision also changes wording without saying which; that was not done",
        chinese: "决定还修改了个别文字但未列明，未作处理"))
  }

  // MARK: - Refusals

  /// Why an instruction was refused.
  static func message(_ refusal: Refusal) -> Finding.Message {
    switch refusal {
    case .ambiguousPlace(let place, let candidates):
      let list = candidates.isEmpty ? "" : candidates.joined(separator: "、")
      return .init(
        english: "\(place) may be one of several provisions" + (list.isEmpty ? "" : ": \(list)"),
        chinese: "\(place)所指不止一处" + (list.isEmpty ? "" : "：\(list)"))
    case .ambiguousWords(let words, let count):
      return .init(
        english: "“\(ShortenedWords.text(words))” stands there \(count) times; say which one",
        chinese: "“\(ShortenedWords.text(words))”在该处出现\(count)次，请说明是哪一处")
    case .changedBefore(let what, let by):
      return .init(
        english: "“\(ShortenedWords.text(what))” was changed already by instruction \(by + 1)",
        chinese: "“\(ShortenedWords.text(what))”已被第\(by + 1)条指令修改")
    case .circular(let labels):
      return .init(
        english: "the renumbering runs in a circle: \(labels.joined(separator: " → "))",
        chinese: "编号调整互相循环：\(labels.joined(separator: "→"))")
    case .countDiffers(let said, let given):
      return .init(
        english: "the instruction speaks of \(said) units, but its text has \(given)",
        chinese: "指令称有\(said)个单位，所附文字为\(given)个")
    case .labelDiffers(let given, let expected):
      return .init(
        english: "the new text begins with \(given) where \(expected) was expected",
        chinese: "新文字以\(given)开头，应为\(expected)")
    case .leavesNothing(let place):
      return .init(
        english: "\(place) would be left without words; delete the provision instead",
        chinese: "\(place)将没有文字，应当删去整个条款")
    case .movedBefore(let place, let by):
      return .init(
        english:
          "\(place) was given another number by instruction \(by + 1); say 原\(place) or use the "
          + "new number",
        chinese: "\(place)的编号已被第\(by + 1)条指令改变，请写明“原\(place)”或者使用新编号")
    case .newNumberUnknown(let place):
      return .init(
        english: "no instruction says which provision is \(place) afterwards",
        chinese: "没有指令说明修改后的\(place)是哪一条款")
    case .noArticleNamed(let place):
      return .init(english: "\(place): no article is named", chinese: "\(place)：没有写明是哪一条")
    case .noHeading(let words):
      return .init(english: "no heading reads “\(words)”", chinese: "没有名称为“\(words)”的标题")
    case .noList(let place):
      return .init(english: "\(place) has no items", chinese: "\(place)没有分项")
    case .noNumber(let label):
      return .init(
        english: "the number of the new article is not told, and \(label) is taken",
        chinese: "没有说明新增条文的编号，而\(label)已被占用")
    case .noSuchProvision(let place, let held):
      return .init(
        english: "there is no \(place)" + (held.map { "; there is \($0)" } ?? ""),
        chinese: "没有\(place)" + (held.map { "，现有\($0)" } ?? ""))
    case .noSuchPreambleParagraph(let number, let held):
      return .init(
        english: "the preamble has no paragraph \(number); it has \(held)",
        chinese: "序言没有第\(number)自然段，现有\(held)个自然段")
    case .noSuchSentence(let number, let place, let held):
      return .init(
        english: "\(place) has no sentence \(number); it has \(held)",
        chinese: "\(place)没有第\(number)句，现有\(held)句")
    case .noSuchWords(let words, let place, let nearest):
      return .init(
        english: "\(place) does not have “\(ShortenedWords.text(words))”"
          + (nearest.map { "; nearest is “\(ShortenedWords.text($0))”" } ?? ""),
        chinese: "\(place)中没有“\(ShortenedWords.text(words))”"
          + (nearest.map { "，最接近的是“\(ShortenedWords.text($0))”" } ?? ""))
    case .noText: return .init(english: "no new text is given", chinese: "没有给出新的文字")
    case .notUnderstood:
      return .init(
        english: "the words are no instruction of the grammar", chinese: "不是可识别的修改指令")
    case .numberBeyondEnd(let label, let last):
      return .init(
        english: "\(label) would lie beyond the end, which is \(last)",
        chinese: "\(label)超出末尾，末尾为\(last)")
    case .numberTaken(let label, let by):
      return .init(
        english: "\(label) is taken" + (by.map { " by instruction \($0 + 1)" } ?? ""),
        chinese: "\(label)已被" + (by.map { "第\($0 + 1)条指令" } ?? "现有条款") + "占用")
    case .removedBefore(let place, let by):
      return .init(
        english: "\(place) was removed by instruction \(by + 1)",
        chinese: "\(place)已被第\(by + 1)条指令删去")
    case .tooLarge:
      return .init(
        english: "the decision asks for more work than is done for one document",
        chinese: "该决定所需的处理量超出上限")
    case .unevenLists(let old, let new):
      return .init(
        english: "\(old) provisions cannot be paired with \(new)",
        chinese: "\(old)个条款与\(new)个无法一一对应")
    case .unreadableText:
      return .init(
        english: "the new text cannot be divided into provisions",
        chinese: "新文字无法划分为条款")
    case .unsupported(let what):
      return .init(
        english: "this change is not made: \(ShortenedWords.text(what))",
        chinese: "不支持此项修改：\(ShortenedWords.text(what))")
    }
  }
}
