import ChineseText
import Testing

/// Which glyphs a reader takes for the same.
struct EquivalenceTests {
  @Test(arguments: [
    ("２，Ａ｡､", "2,A。、", Equivalence.width), ("ABcＤ", "abcＤ", .letterCase),
    ("“「『〝‘", "\"\"\"\"'", .quotations), ("〈〉", "<>", .angles), ("《》«»", "<><>", .titles),
    ("〔〕【】", "[]【】", .brackets), ("【】", "[]", .lenticulars), ("‐−", "--", .hyphens),
    ("–—─〜", "---~", .dashes), ("•‧・", "···", .middleDots), ("。", ".", .stops),
    ("∶⋯", ":…", .rareMarks),
    ("○", "〇", .zeros), ("‹›", "<>", .titles), ("⟨⟩\u{2329}\u{232A}", "<><>", .angles),
    ("﹣‑", "--", .hyphens),
    ("‒―", "--", .dashes), ("∼", "~", .dashes), ("｢｣･", "「」・", .width),
    ("”』〟〞", "\"\"\"\"", .quotations),
    ("‘’‚‛", "''''", .quotations),
  ])
  func `a fact holds what it names`(text: String, folded: String, fact: Equivalence) {
    #expect(text.unicodeScalars.map { fact.folded($0.value) } == folded.unicodeScalars.map(\.value))
  }

  @Test func `nothing is folded that is not named`() {
    let changed = (UInt32(0)...0xFFFF).filter { Equivalence([]).folded($0) != $0 }
    #expect(changed.isEmpty)
  }

  @Test func `folding twice is folding once`() {
    let all: Equivalence = [.width, .letterCase, .marks, .zeros]
    let changed = (UInt32(0)...0xFFFF).map(all.folded).filter { all.folded($0) != $0 }
    #expect(changed.isEmpty)
  }

  @Test func `a mark of another width is folded as the mark`() {
    let search: Equivalence = [.width, .letterCase, .marks]
    #expect("Ａ｢｡".unicodeScalars.map { search.folded($0.value) } == [0x61, 0x22, 0x2E])
    #expect(Equivalence.width.folded(0xFF62) == 0x300C)
  }

  @Test func `letters are without blanks and marks`() {
    let letters = Equivalence([.width, .zeros]).letters(of: "（一）第 ２ 条，二○年")
    #expect(letters == "一第2条二〇年".unicodeScalars.map(\.value))
  }
}
