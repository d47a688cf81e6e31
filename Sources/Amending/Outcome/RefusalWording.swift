internal import DecisionLanguage
internal import Findings

/// Why instructions are refused, in words: alphabetical.
enum RefusalWording {
  /// Why an instruction was refused.
  static func message(_ refusal: Refusal) -> Finding.Message {
    switch refusal {
    case .ambiguousPlace(let place, let candidates): ambiguousPlace(place, candidates)
    case .ambiguousWords(let words, let count): ambiguousWords(words, count)
    case .branchLeft(let branch, let main): branchLeft(branch, main)
    case .changedBefore(let what, let by): changedBefore(what, by)
    case .circular(let labels): circular(labels)
    case .countDiffers(let said, let given): countDiffers(said, given)
    case .labelDiffers(let given, let expected): labelDiffers(given, expected)
    case .leavesNoHeading(let place): leavesNoHeading(place)
    case .leavesNoItems(let place): leavesNoItems(place)
    case .leavesNothing(let place): leavesNothing(place)
    case .lengthDiffers(let words, let said, let held): lengthDiffers(words, said, held)
    case .movedBefore(let place, let by): movedBefore(place, by)
    case .newNumberUnknown(let place): newNumberUnknown(place)
    case .noArticleNamed(let place): noArticleNamed(place)
    case .noHeading(let words): noHeading(words)
    case .noList(let place): noList(place)
    case .noNumber(let label): noNumber(label)
    case .noSuchProvision(let place, let held): noSuchProvision(place, held)
    case .noSuchPreambleParagraph(let number, let held): noSuchPreambleParagraph(number, held)
    case .noSuchSentence(let number, let place, let held): noSuchSentence(number, place, held)
    case .noSuchWords(let words, let place, let nearest): noSuchWords(words, place, nearest)
    case .noSuchPart(let part): noSuchPart(part)
    case .noText: noText
    case .notOfText(let words): notOfText(words)
    case .notUnderstood: notUnderstood
    case .numberBeyondEnd(let label, let last): numberBeyondEnd(label, last)
    case .numberTaken(let label, let by): numberTaken(label, by)
    case .occurrencesDiffer(let words, let said, let held): occurrencesDiffer(words, said, held)
    case .placeholder(let words): placeholder(words)
    case .removedBefore(let place, let by): removedBefore(place, by)
    case .resultDiffers(let difference): resultDiffers(difference)
    case .tooLarge: tooLarge
    case .unevenLists(let old, let new): unevenLists(old, new)
    case .unreadableText: unreadableText
    case .unsupported(let what): unsupported(what)
    case .wordsOfOtherAct(let words, let title): wordsOfOtherAct(words, title)
    }
  }

  private static func ambiguousPlace(_ place: String, _ candidates: [String]) -> Finding.Message {
    let list = candidates.isEmpty ? "" : candidates.joined(separator: "、")
    return .init(
      english: "\(place) may be one of several provisions" + (list.isEmpty ? "" : ": \(list)"),
      chinese: "\(place)所指不止一处" + (list.isEmpty ? "" : "：\(list)"))
  }

  private static func ambiguousWords(_ words: String, _ count: Int) -> Finding.Message {
    .init(
      english: "“\(ShortenedWords.text(words))” stands there \(count) times; say which one",
      chinese: "“\(ShortenedWords.text(words))”在该处出现\(count)次，请说明是哪一处")
  }

  private static func branchLeft(_ branch: String, _ main: String) -> Finding.Message {
    .init(
      english:
        "\(branch) would stand without \(main), and no instruction says which number it gets",
      chinese: "\(main)删去后，没有指令说明\(branch)的编号")
  }

  private static func changedBefore(_ what: String, _ by: Int) -> Finding.Message {
    .init(
      english: "“\(ShortenedWords.text(what))” was changed already by instruction \(by + 1)",
      chinese: "“\(ShortenedWords.text(what))”已被第\(by + 1)条指令修改")
  }

  private static func circular(_ labels: [String]) -> Finding.Message {
    .init(
      english: "the renumbering runs in a circle: \(labels.joined(separator: " → "))",
      chinese: "编号调整互相循环：\(labels.joined(separator: "→"))")
  }

  private static func countDiffers(_ said: Int, _ given: Int) -> Finding.Message {
    .init(
      english: "the instruction speaks of \(said) units, but its text has \(given)",
      chinese: "指令称有\(said)个单位，所附文字为\(given)个")
  }

  private static func labelDiffers(_ given: String, _ expected: String) -> Finding.Message {
    .init(
      english: "the new text begins with \(given) where \(expected) was expected",
      chinese: "新文字以\(given)开头，应为\(expected)")
  }

  private static func leavesNoHeading(_ place: String) -> Finding.Message {
    .init(
      english: "\(place) would be left without a heading; what stands in it is not deleted",
      chinese: "\(place)将没有标题；其中的条文不作删除")
  }

  private static func leavesNoItems(_ place: String) -> Finding.Message {
    .init(
      english: "\(place) leads to a list and would be left without one; change its words as well",
      chinese: "\(place)为引出分项的文字，删去后没有分项，请一并修改该处文字")
  }

  private static func leavesNothing(_ place: String) -> Finding.Message {
    .init(
      english: "\(place) would be left without words; delete the provision instead",
      chinese: "\(place)将没有文字，应当删去整个条款")
  }

  private static func lengthDiffers(_ words: String, _ said: Int, _ held: Int) -> Finding.Message {
    .init(
      english:
        "“\(ShortenedWords.text(words))” has \(held) characters, not the \(said) that are said",
      chinese: "“\(ShortenedWords.text(words))”为\(held)字，而指令称\(said)字")
  }

  private static func movedBefore(_ place: String, _ by: Int) -> Finding.Message {
    .init(
      english:
        "\(place) was given another number by instruction \(by + 1); say 原\(place) or use the "
        + "new number",
      chinese: "\(place)的编号已被第\(by + 1)条指令改变，请写明“原\(place)”或者使用新编号")
  }

  private static func newNumberUnknown(_ place: String) -> Finding.Message {
    .init(
      english: "no instruction says which provision is \(place) afterwards",
      chinese: "没有指令说明修改后的\(place)是哪一条款")
  }

  private static func noArticleNamed(_ place: String) -> Finding.Message {
    .init(english: "\(place): no article is named", chinese: "\(place)：没有写明是哪一条")
  }

  private static func noHeading(_ words: String) -> Finding.Message {
    .init(english: "no heading reads “\(words)”", chinese: "没有名称为“\(words)”的标题")
  }

  private static func noList(_ place: String) -> Finding.Message {
    .init(english: "\(place) has no items", chinese: "\(place)没有分项")
  }

  private static func noNumber(_ label: String) -> Finding.Message {
    .init(
      english: "the number of the new article is not told, and \(label) is taken",
      chinese: "没有说明新增条文的编号，而\(label)已被占用")
  }

  private static func noSuchPreambleParagraph(_ number: Int, _ held: Int) -> Finding.Message {
    .init(
      english: "the preamble has no paragraph \(number); it has \(held)",
      chinese: "序言没有第\(number)自然段，现有\(held)个自然段")
  }

  private static func noSuchProvision(_ place: String, _ held: String?) -> Finding.Message {
    .init(
      english: "there is no \(place)" + (held.map { "; there is \($0)" } ?? ""),
      chinese: "没有\(place)" + (held.map { "，现有\($0)" } ?? ""))
  }

  private static func noSuchSentence(_ number: Int, _ place: String, _ held: Int) -> Finding.Message
  {
    .init(
      english: "\(place) has no sentence \(number); it has \(held)",
      chinese: "\(place)没有第\(number)句，现有\(held)句")
  }

  private static func noSuchWords(_ words: String, _ place: String, _ nearest: String?)
    -> Finding.Message
  {
    .init(
      english: "\(place) does not have “\(ShortenedWords.text(words))”"
        + (nearest.map { "; nearest is “\(ShortenedWords.text($0))”" } ?? ""),
      chinese: "\(place)中没有“\(ShortenedWords.text(words))”"
        + (nearest.map { "，最接近的是“\(ShortenedWords.text($0))”" } ?? ""))
  }

  private static func noSuchPart(_ part: String) -> Finding.Message {
    .init(
      english: "it is not certain which words are \(part)",
      chinese: "无法确定“\(part)”是哪些文字")
  }

  private static func notOfText(_: String) -> Finding.Message {
    .init(
      english:
        "it says what applies and changes no words; nothing was carried out, and the text does not "
        + "show it",
      chinese: "该指令涉及适用效力而非文字，未作处理，正文中没有体现")
  }

  private static func occurrencesDiffer(_ words: String, _ said: Int, _ held: Int)
    -> Finding.Message
  {
    .init(
      english:
        "“\(ShortenedWords.text(words))” stands there \(held) times; the instruction speaks of "
        + "\(said)",
      chinese: "“\(ShortenedWords.text(words))”在该处出现\(held)次，与指令所称\(said)不符")
  }

  private static func placeholder(_ words: String) -> Finding.Message {
    .init(
      english: "“\(ShortenedWords.text(words))” stands for words of the act and is no new text",
      chinese: "“\(ShortenedWords.text(words))”代替的是原有文字，不是新的文字")
  }

  private static func resultDiffers(_ difference: Finding.Message) -> Finding.Message {
    .init(
      english: "the result would not be what the instruction says: " + difference.english,
      chinese: "修改结果与指令不符：" + difference.chinese)
  }

  private static var noText: Finding.Message {
    .init(english: "no new text is given", chinese: "没有给出新的文字")
  }

  private static var notUnderstood: Finding.Message {
    .init(
      english: "the words are no instruction of the grammar", chinese: "不是可识别的修改指令")
  }

  private static func numberBeyondEnd(_ label: String, _ last: String) -> Finding.Message {
    .init(
      english: "\(label) would lie beyond the end, which is \(last)",
      chinese: "\(label)超出末尾，末尾为\(last)")
  }

  private static func numberTaken(_ label: String, _ by: Int?) -> Finding.Message {
    .init(
      english: "\(label) is taken" + (by.map { " by instruction \($0 + 1)" } ?? ""),
      chinese: "\(label)已被" + (by.map { "第\($0 + 1)条指令" } ?? "现有条款") + "占用")
  }

  private static func removedBefore(_ place: String, _ by: Int) -> Finding.Message {
    .init(
      english: "\(place) was removed by instruction \(by + 1)",
      chinese: "\(place)已被第\(by + 1)条指令删去")
  }

  private static var tooLarge: Finding.Message {
    .init(
      english: "the decision asks for more work than is done for one document",
      chinese: "该决定所需的处理量超出上限")
  }

  private static func unevenLists(_ old: Int, _ new: Int) -> Finding.Message {
    .init(
      english: "\(old) provisions cannot be paired with \(new)",
      chinese: "\(old)个条款与\(new)个无法一一对应")
  }

  private static var unreadableText: Finding.Message {
    .init(
      english: "the new text cannot be divided into provisions",
      chinese: "新文字无法划分为条款")
  }

  private static func unsupported(_ what: String) -> Finding.Message {
    .init(
      english: "this change is not made: \(ShortenedWords.text(what))",
      chinese: "不支持此项修改：\(ShortenedWords.text(what))")
  }

  private static func wordsOfOtherAct(_ words: String, _ title: String) -> Finding.Message {
    let (words, title) = (ShortenedWords.text(words), ShortenedWords.text(title))
    return .init(
      english: "“\(words)” stands there only in the title of another act or a citation of it: "
        + "《\(title)》",
      chinese: "“\(words)”在该处仅见于其他文件的名称或者对其条款的引用：《\(title)》")
  }
}
