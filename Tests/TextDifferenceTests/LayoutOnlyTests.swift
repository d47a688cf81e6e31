import RevisionTestSupport
import Testing

@testable import TextDifference

/// What is layout and what is a revision.
struct LayoutOnlyTests {
  private static let sameWords: [(String, String, String)] = [
    ("，", ",", "comma"), ("；", ";", "semicolon"), ("：", ":", "colon"), ("。", ".", "full stop"),
    ("（一）", "(一)", "brackets"), ("！", "!", "exclamation mark"), ("？", "?", "question mark"),
    ("３４", "34", "digits"), ("ＧＢ", "GB", "letters"), ("％", "%", "per cent"),
    ("“甲”", "\"甲\"", "straight quotation marks"), ("“甲”", "「甲」", "corner quotation marks"),
    ("‘甲’", "'甲'", "single quotation marks"), ("〈甲〉", "<甲>", "angle brackets"),
    ("〈甲〉", "＜甲＞", "wide angle brackets"), ("〔2022〕", "[2022]", "square brackets"),
    ("〔2022〕", "［2022］", "wide square brackets"), ("甲—乙", "甲-乙", "dash"),
    ("甲·乙", "甲・乙", "middle dot"), ("二〇二四", "二○二四", "zero"), ("甲乙", "甲 乙", "space"),
    ("甲乙", "甲\u{3000}乙", "wide space"), ("甲乙", "甲\u{A0}乙", "no-break space"),
    ("甲乙", "\t甲乙  ", "blanks at the ends"), ("甲～乙", "甲~乙", "tilde"),
    ("甲·乙", "甲‧乙", "hyphenation point"), ("甲·乙", "甲•乙", "bullet"),
    ("甲·乙", "甲･乙", "narrow middle dot"),
    ("甲。", "甲｡", "narrow full stop"), ("甲、乙", "甲､乙", "narrow comma of lists"),
    ("“甲”", "『甲』", "white corners"),
    ("“甲”", "｢甲｣", "narrow corners"), ("“甲”", "＂甲＂", "wide straight quotation marks"),
    ("‘甲’", "‛甲’", "reversed mark"),
    ("〈甲〉", "⟨甲⟩", "mathematical brackets"),
    ("甲—乙", "甲–乙", "short dash"),
    ("甲—乙", "甲‐乙", "hyphen"), ("甲—乙", "甲−乙", "minus"), ("甲—乙", "甲─乙", "drawn line"),
    ("甲—乙", "甲―乙", "bar"),
    ("甲～乙", "甲〜乙", "wave dash"), ("甲～乙", "甲∼乙", "operator"),
  ]

  @Test(arguments: sameWords)
  func `print is no revision`(wide: String, narrow: String, name: String) {
    for (old, new) in [(wide, narrow), (narrow, wide)] {
      let difference = expectSoundDifference("前面" + old + "后面", "前面" + new + "后面")
      #expect(difference.isLayoutOnly)
      #expect(difference.hasNoRevision)
      #expect(difference.similarity == 1)
      #expect(difference.shortestLength == 0)
    }
  }

  private static let otherWords: [(String, String)] = [
    ("甲、乙", "甲，乙"), ("甲。乙", "甲；乙"), ("甲。", "甲"), ("甲乙", "甲\n乙"), ("《甲》", "〈甲〉"),
    ("一", "-"), ("二十", "二百"), ("(一)", "[一]"), ("零", "〇"), ("《甲》", "\"甲\""), ("【甲】", "[甲]"),
    ("GB", "gb"), ("甲乙", "甲・乙"),
  ]

  @Test(arguments: otherWords)
  func `another sign or a new paragraph is a revision`(old: String, new: String) {
    let difference = expectSoundDifference(old, new)
    #expect(!difference.isLayoutOnly)
    #expect(!difference.hasNoRevision)
  }

  @Test func `print and words are told apart in one comparison`() {
    let difference = expectSoundDifference("(一)新年，放假1天(1月1日)；", "（一）元旦，放假1天（1月1日）；")
    #expect(
      marked(difference)
        == "[-~(-]{+~（+}一[-~)-]{+~）+}[-新年-]{+元旦+}，放假1天[-~(-]{+~（+}1月1日[-~)-]{+~）+}；")
    #expect(difference.markedLength == 4)
    #expect(!difference.isLayoutOnly)
  }
}
