import NewsCorpus
import RegulationModel
import RegulationParser
import TestSupport
import Testing

@testable import struct NewsCorpus.GlyphDiff
@testable import struct NewsCorpus.WordAlignment

/// Texts that nobody would write, and texts broken at random.
struct HostileFileTests {
  private static let units = [
    "标题一行\n", "《", "“", "新华社北京1月1日电 ", "（下转第二版）\n", "（上接第一版）\n", "张三、", "省委书记", "一、", "甲",
    "2024年1月1日", "·", "第一条　甲。\n", "会议强调，", "本报讯\n", "（（（", "甲乙丙。（下转第二版）\n",
    "（上接第一版）甲乙丙。\n", "《甲条例》", "《条例》", "标题一\n内容是甲乙丙。\n", "新华社北京1月1日电 内容。\n", "省委书记、",
    "甲委员会", "甲乙丙，甲乙丙；甲\n", "“发现问题形成震慑甲”", "目录\n甲乙丙\n", "相关新闻\n甲\n", "————\n甲乙\n",
    "【甲乙】\n甲乙丙丁\n", "来源：甲 2024-01-01\n", "甲乙丙丁\n新华社北京1月1日电 内容。（下转第二版）\n",
  ]
  private static let shapes =
    units.map { String(repeating: $0, count: 400) } + [
      "\u{0}", "\u{3000}", "\n\n\n", "。", "——", "12", "（）", "：", "　　\n甲",
    ]

  @Test(arguments: shapes.indices)
  func `no shape of text breaks the reader`(index: Int) throws {
    let corpus = try expectSoundCorpus(TestCorpus.files([("a.txt", Self.shapes[index])]))
    _ = WordingTrace([try TraceTests.work()], in: corpus)
  }

  @Test func `a regulation that stands inside of another one has its lines for itself`() throws {
    let corpus = try expectSoundCorpus(
      TestCorpus.files([
        (
          "a.txt",
          """
          第四十四条 甲甲甲甲甲甲甲甲。
          第四十三条 乙乙乙乙乙乙乙乙。
          第四十四条 丙丙丙丙丙丙丙丙。
          第四十五条 丁丁丁丁丁丁丁丁：
          第六章 戊戊戊戊
          第四十四条 己己己己己己己己。
          第四十五条 庚庚庚庚庚庚庚庚：

          """
        )
      ]))
    #expect(corpus.items.count { $0.kind == .regulation } == 2)
    #expect(corpus.items.contains { $0.pieces.count > 1 })
  }

  @Test func `seeds broken at random lose no line`() throws {
    var random = SplitMix64(state: 11)
    let seeds = try TestCorpus.seeds().filter { $0.bytes.count < 20_000 }
    let marks = "。，：《》“”（）\n \n1月日电讯一、".unicodeScalars.map(String.init)
    for round in 0..<30 {
      let seed = seeds[round % seeds.count]
      var pieces = String(decoding: seed.bytes, as: UTF8.self).unicodeScalars.map { $0 }
      for _ in 0..<Int.random(in: 1...40, using: &random) {
        let place = Int.random(in: 0..<pieces.count, using: &random)
        if Bool.random(using: &random) {
          let end = min(pieces.count, place + Int.random(in: 1...60, using: &random))
          pieces.removeSubrange(place..<end)
        } else if let mark = marks.randomElement(using: &random) {
          pieces.insert(contentsOf: mark.unicodeScalars, at: place)
        }
        if pieces.isEmpty { break }
      }
      var text = String.UnicodeScalarView()
      text.append(contentsOf: pieces)
      try expectSoundCorpus(TestCorpus.files([("round \(round).txt", String(text))]))
    }
  }

  @Test func `traces of broken texts cut out the item's words`() throws {
    let work = try TraceTests.work()
    let edition = work.texts[0].edition.text
    var random = SplitMix64(state: 5)
    let lines = edition.split(separator: "\n").map(String.init)
    for round in 0..<12 {
      let words = (0..<6).compactMap { _ in lines.randomElement(using: &random) }
        .map { String($0.prefix(Int.random(in: 5...80, using: &random))) }
      let text =
        "示例市召开巡视会议\n本报讯 1月2日，会议学习《中国共产党巡视工作条例》。\n"
        + words.map { "会议指出，“\($0)”。" }.joined(separator: "\n")
      let corpus = Corpus(TestCorpus.files([("\(round).txt", text)]))
      for passage in WordingTrace([work], in: corpus).passages {
        let item = corpus.item(passage.item)
        let paragraph = item?.paragraphs.first { $0.line == passage.line }?.text ?? ""
        #expect(paragraph.unicodeScalars.count >= passage.range.upperBound, "\(text)")
        #expect(paragraph.contains(passage.text), "\(text)")
      }
    }
  }

  @Test func `a difference joined again gives both texts`() {
    var random = SplitMix64(state: 3)
    for _ in 0..<300 {
      let old = (0..<Int.random(in: 0...20, using: &random)).map { _ in
        UInt32.random(in: 0x4E00...0x4E03, using: &random)
      }
      let new = (0..<Int.random(in: 0...20, using: &random)).map { _ in
        UInt32.random(in: 0x4E00...0x4E03, using: &random)
      }
      var (left, right): ([UInt32], [UInt32]) = ([], [])
      for piece in GlyphDiff(old: old, new: new).pieces {
        switch piece {
        case .equal(let text):
          left += text
          right += text
        case .change(let before, let after):
          left += before
          right += after
        }
      }
      #expect(left == old && right == new, "\(old) \(new)")
      let alignment = WordAlignment(old: old, new: new)
      let changed = alignment.changes.reduce((0, 0)) { ($0.0 + $1.old.count, $0.1 + $1.new.count) }
      #expect(alignment.common + changed.0 == old.count, "\(old) \(new)")
      #expect(alignment.common + changed.1 == new.count, "\(old) \(new)")
    }
  }
}
