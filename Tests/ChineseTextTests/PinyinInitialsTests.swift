import ChineseText
import Testing

/// The initials of titles by the order of GB/T 2312.
struct PinyinInitialsTests {
  @Test(arguments: [
    ("巡视工作条例", "xsgztl"), ("中华人民共和国公司法", "zhrmghggsf"), ("啊芭擦搭蛾发噶哈", "abcdefgh"),
    ("击喀垃妈拿哦啪期", "jklmnopq"), ("然撒塌挖昔压匝座", "rstwxyzz"),
  ])
  func `a common character has the first letter of its reading`(text: String, signs: String) {
    #expect(PinyinInitials.signs(of: text) == signs)
  }

  @Test func `there is a sign for each character, and no letter is guessed`() {
    // 畲 stands among those that the standard orders by radicals.
    #expect(PinyinInitials.signs(of: "景宁畲族") == "jn?z")
    #expect(PinyinInitials.signs(of: "ＷTO规则（四）·2") == "wtogz s  2")
    #expect(PinyinInitials.signs(of: "𠀀") == "?")
  }
}
