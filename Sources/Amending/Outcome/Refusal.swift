internal import DecisionLanguage
public import Findings

/// Why an instruction was not carried out. Instructions are named by their index in the decision.
public enum Refusal: Error, Sendable, Hashable {
  /// A place that may be one of several.
  case ambiguousPlace(String, [String])
  /// Quoted words that stand there more than once, where one place is wanted.
  case ambiguousWords(String, count: Int)
  /// An article that would be left without the one that it belongs to: 第八条之一 without 第八条.
  case branchLeft(String, without: String)
  /// Words or a provision that an earlier instruction has changed already.
  case changedBefore(String, by: Int)
  /// Quoted words that stand there more or less often than the decision says.
  case occurrencesDiffer(String, said: Int, held: Int)
  /// Renumberings that lead in a circle: 将第三条改为第五条, 将第五条改为第三条.
  case circular([String])
  /// New text that is divided into another number of units than the instruction says.
  case countDiffers(said: Int, given: Int)
  /// The change would leave words that lead to a list without the list.
  case leavesNoItems(String)
  /// The change would leave a division without its heading.
  case leavesNoHeading(String)
  /// Quoted words that have another length than the decision says: “登记”三字.
  case lengthDiffers(String, said: Int, held: Int)
  /// New text whose label is not that of the provision.
  case labelDiffers(String, expected: String)
  /// The change would leave a provision without words.
  case leavesNothing(String)
  /// A provision that an earlier instruction has given another number or place.
  case movedBefore(String, by: Int)
  /// A place that names no article where one is needed.
  case noArticleNamed(String)
  /// No heading has these words.
  case noHeading(String)
  /// A part that a provision does not have, or has more than once: 第七条但书.
  case noSuchPart(String)
  /// Words about what applies: something changes, and no words of the text do.
  case notOfText(String)
  /// New text in which a mark stands for words of the act: （未作修改）.
  case placeholder(String)
  /// What came of the instruction is not what it says; the words tell in what.
  case resultDiffers(Finding.Message)
  /// A provision without items, where items are spoken of.
  case noList(String)
  /// A new unit whose number nobody tells, and that is not free of others.
  case noNumber(String)
  /// No place for a new unit: its number lies beyond the end.
  case numberBeyondEnd(String, last: String)
  /// A number that another provision has or gets.
  case numberTaken(String, by: Int?)
  /// A number after the decision that no instruction gives.
  case newNumberUnknown(String)
  /// Words that are no instruction of the grammar.
  case notUnderstood
  /// A provision that the act does not have; the second says what it does have.
  case noSuchProvision(String, held: String?)
  /// A paragraph of the 序言 that it does not have; the second is how many it has.
  case noSuchPreambleParagraph(Int, held: Int)
  /// A sentence that a 款 does not have; the last is how many it has.
  case noSuchSentence(Int, in: String, held: Int)
  /// Quoted words that are not in the text; the nearest that are.
  case noSuchWords(String, in: String, nearest: String?)
  /// No new text is given.
  case noText
  /// A provision that an earlier instruction removed.
  case removedBefore(String, by: Int)
  /// More work than is done for one document.
  case tooLarge
  /// New text that cannot be divided into provisions.
  case unreadableText
  /// A change that the engine does not make.
  case unsupported(String)
  /// Lists of different length.
  case unevenLists(Int, Int)
  /// Quoted words that stand only in the title of another act or in a citation of it.
  case wordsOfOtherAct(String, title: String)

  /// The stable name of the reason.
  public var code: String {
    switch self {
    case .ambiguousPlace: "ambiguous-place"
    case .ambiguousWords: "ambiguous-words"
    case .branchLeft: "branch-left"
    case .changedBefore: "changed-before"
    case .circular: "circular-renumbering"
    case .countDiffers: "count-differs"
    case .labelDiffers: "label-differs"
    case .leavesNoHeading: "leaves-no-heading"
    case .leavesNoItems: "leaves-no-items"
    case .leavesNothing: "leaves-nothing"
    case .lengthDiffers: "length-differs"
    case .movedBefore: "moved-before"
    case .newNumberUnknown: "new-number-unknown"
    case .noArticleNamed: "no-article-named"
    case .noHeading: "no-heading"
    case .noList: "no-list"
    case .noNumber: "no-number"
    case .noSuchPreambleParagraph: "no-such-preamble-paragraph"
    case .noSuchProvision: "no-such-provision"
    case .noSuchSentence: "no-such-sentence"
    case .noSuchWords: "no-such-words"
    case .noSuchPart: "no-such-part"
    case .noText: "no-text"
    case .notOfText: "not-of-text"
    case .notUnderstood: "not-understood"
    case .numberBeyondEnd: "number-beyond-end"
    case .numberTaken: "number-taken"
    case .occurrencesDiffer: "occurrences-differ"
    case .placeholder: "placeholder"
    case .removedBefore: "removed-before"
    case .resultDiffers: "result-differs"
    case .tooLarge: "too-large"
    case .unevenLists: "uneven-lists"
    case .unreadableText: "unreadable-text"
    case .unsupported: "unsupported"
    case .wordsOfOtherAct: "words-of-other-act"
    }
  }

  /// The reason in one sentence.
  public var message: Finding.Message { RefusalWording.message(self) }
}
