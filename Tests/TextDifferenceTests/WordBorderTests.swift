import TestSupport
import Testing

@testable import TextDifference

/// What two editions tell of their own words, and stretches of a text that are compared alone.
struct WordBorderTests {
  private func glyphs(_ pair: String) -> (UInt32, UInt32) {
    let values = pair.unicodeScalars.map(\.value)
    return (values[0], values[1])
  }

  private func borders(_ texts: String...) -> WordBorders {
    WordBorders(Array(texts.joined(separator: "。").utf8), [])
  }

  @Test func `glyphs that stand together again and again are one word`() {
    let borders = borders("委员会。委员长。委员。委员选举。", "会议。会长。甲会。")
    let together = glyphs("委员")
    #expect(borders.areOneWord(together.0, together.1))
    #expect(borders.areBound(together.0, together.1))
    #expect(!borders.mayPart(together.0, together.1))
    let apart = glyphs("员会")
    #expect(!borders.areOneWord(apart.0, apart.1))
    #expect(!borders.areBound(apart.0, apart.1))
  }

  @Test func `three pairs bind, four are a word, fewer are neither`() {
    let (left, right) = glyphs("规定")
    #expect(!borders("规定，规定").areBound(left, right))
    #expect(borders("规定，规定，规定").areBound(left, right))
    #expect(!borders("规定，规定，规定").areOneWord(left, right))
    #expect(borders("规定，规定，规定，规定").areOneWord(left, right))
    // 定 ends other words, too; 规 stands before it mostly, and half the time does not bind.
    #expect(borders("规定，规定，规定，甲定，乙定，丙定，丁定，戊定").areBound(left, right))
    #expect(!borders("规定，规定，规定，规甲，规乙，规丙，定丁，定戊，定己").areBound(left, right))
  }

  @Test func `a numeral begins a word`() {
    let (left, right) = glyphs("第三")
    #expect(!borders("第三，第三，第三，第三，第三").areOneWord(left, right))
    #expect(!borders("第三，第三，第三，第三，第三").areBound(left, right))
  }

  @Test func `of rare glyphs a long text knows nothing and keeps them together`() {
    let (left, right) = glyphs("甲乙")
    #expect(borders("甲乙").mayPart(left, right))
    let long = String(repeating: "本市应当规定", count: 300)
    #expect(!borders("甲乙", long).mayPart(left, right))
    #expect(borders("甲，乙，甲，乙，甲，乙，甲，乙，甲，乙，甲，乙").mayPart(left, right))
  }

  @Test func `a stretch of a text is compared by its own glyphs`() {
    let old = GlyphTable(Array("第一条　甲应当登记。\n第二条　乙应当公布。".utf8))
    let new = GlyphTable(Array("第一条　丙应当登记。\n第二条　乙应当及时公布。".utf8))
    func second(_ table: GlyphTable) -> ComparedText {
      let start = table.bytes.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
      return ComparedText(table, start..<table.bytes.count)
    }
    let difference = TextDifference(old: second(old), new: second(new))
    #expect(
      difference.segments.filter(\.isRevision).map { "\($0.operation) \($0.text)" } == ["insert 及时"]
    )
    #expect(second(old).count == 9 && ComparedText(old).count == 19)
    #expect(old.entry(atOrAfter: 0) == 0 && old.entry(atOrAfter: old.bytes.count) == old.count)
    for (entry, start) in old.starts.enumerated() {
      #expect(
        old.entry(atOrAfter: Int(start)) == entry
          && old.entry(atOrAfter: Int(start) + 1) == entry + 1)
    }
  }

  @Test func `of a passage that was replaced chance glyphs are not picked out`() {
    let difference = TextDifference(
      old: "应当建立健全监督检查工作制度并且向社会公布结果。", new: "可以委托第三方机构评估检验成效，必要时公开说明理由。")
    let kept = difference.segments.filter { $0.operation == .equal }.map(\.text)
    #expect(kept == ["。"])
  }

  @Test func `the end of a line is kept between two lines that were replaced`() {
    let difference = TextDifference(
      old: "应当建立健全监督检查工作制度。\n并且向社会公布结果说明理由。", new: "可以委托第三方机构评估检验成效。\n必要时公开相关情况及其记录。")
    let kept = difference.segments.filter { $0.operation == .equal }.map(\.text)
    #expect(kept == ["。\n", "。"])
  }

  @Test func `no two neighbours are of one kind`() {
    var random = SplitMix64(state: 23)
    let signs = ["甲", "乙", "，", ",", " ", "\n", "（", "("]
    func text() -> String {
      (0..<Int.random(in: 0...9, using: &random)).map { _ in
        signs[Int.random(in: 0..<8, using: &random)]
      }.joined()
    }
    for _ in 0..<400 {
      let (old, new) = (text(), text())
      let segments = TextDifference(old: old, new: new).segments
      for (first, second) in zip(segments, segments.dropFirst()) {
        #expect(
          first.operation != second.operation || first.nature != second.nature, "\(old) → \(new)")
      }
    }
  }
}
