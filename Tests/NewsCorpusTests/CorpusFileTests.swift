import ChineseText
import Findings
import NewsCorpus
import RegulationModel
import TestSupport
import Testing

/// Folders with files that are no good, and the names of items.
struct CorpusFileTests {
  private static let report = """
    示例市召开林业会议
    本报讯 1月4日，示例市召开林业会议，研究绿化工作。
    市林业局负责人参加会议。
    """

  @Test func `a file that cannot be read is told, and the others are served`() throws {
    let files = [
      Corpus.File(name: "d.txt", bytes: Array(Self.report.utf8)),
      Corpus.File(name: "a.txt", bytes: []),
      Corpus.File(name: "b.png", bytes: [0x89, 0x50, 0x4E, 0x47, 0, 0, 0, 13]),
      Corpus.File(name: "c.txt", bytes: Array(" \n\u{3000}\n".utf8)),
    ]
    let corpus = try expectSoundCorpus(files)
    #expect(corpus.items.map(\.file) == ["d.txt"])
    #expect(corpus.failures.map(\.file) == ["a.txt", "b.png", "c.txt"])
    for failure in corpus.failures {
      #expect(!failure.message.english.isEmpty && !failure.message.chinese.isEmpty)
    }
    #expect(corpus.failures[0].message.english.contains("empty"))
    #expect(corpus.failures[1].message.english.contains("picture"))
  }

  @Test func `a file that the caller could not read is among the failures`() {
    let trouble = FileTrouble(.init(english: "no permission", chinese: "没有权限"))
    let corpus = Corpus(names: ["b.txt", "a.txt"]) { name in
      name == "a.txt" ? .failure(trouble) : .success(Array(Self.report.utf8))
    }
    #expect(corpus.failures.map(\.message.english) == ["no permission"])
    #expect(corpus.items.count == 1)
  }

  @Test func `a file of one line is an item, and says so`() throws {
    let corpus = try expectSoundCorpus(TestCorpus.files([("a.txt", "示例市召开林业会议，研究绿化工作。")]))
    #expect(corpus.items.map(\.startLine) == [1])
    #expect(corpus.files.flatMap(\.findings).map(\.code).contains("single-line"))
    let heading = try expectSoundCorpus(TestCorpus.files([("a.txt", "示例市召开林业会议")]))
    #expect(heading.items.map(\.headline) == ["示例市召开林业会议"])
  }

  @Test func `files in other encodings give the same items`() throws {
    // 示例市召开林业会议 and a sentence, in GB 18030.
    let bytes: [UInt8] = [
      0xCA, 0xBE, 0xC0, 0xFD, 0xCA, 0xD0, 0xD5, 0xD9, 0xBF, 0xAA, 0xC1, 0xD6, 0xD2, 0xB5, 0xBB,
      0xE1, 0xD2, 0xE9, 0x0A, 0xBB, 0xE1, 0xD2, 0xE9, 0xD1, 0xD0, 0xBE, 0xBF, 0xC1, 0xCB, 0xC2,
      0xCC, 0xBB, 0xAF, 0xB9, 0xA4, 0xD7, 0xF7, 0xA1, 0xA3,
    ]
    let corpus = try expectSoundCorpus([Corpus.File(name: "a.txt", bytes: bytes)])
    #expect(corpus.items.map(\.headline) == ["示例市召开林业会议"])
    #expect(corpus.items.first?.text.map(\.text) == ["会议研究了绿化工作。"])
  }

  @Test func `names of items do not depend on what else the files hold`() throws {
    let other = "示例市召开水务会议\n本报讯 1月5日，示例市召开水务会议，研究供水工作。\n市水务局负责人参加会议。\n"
    let alone = Corpus(TestCorpus.files([("x/a.b.txt", Self.report)]))
    let behind = Corpus(TestCorpus.files([("x/a.b.txt", other + "\n\n" + Self.report)]))
    let id = try #require(alone.items.first?.id)
    #expect(id.hasPrefix("x/a.b."))
    #expect(behind.items.map(\.id).last == id)
    #expect(behind.items.count == 2)
    let twice = Corpus(TestCorpus.files([("x/a.b.txt", Self.report + "\n\n" + Self.report)]))
    #expect(twice.items.map(\.id) == [id, id + "-2"])
  }

  @Test func `an item is found by id, by the beginning of one, and by its number in a file`() throws
  {
    let corpus = Corpus(try TestCorpus.seeds())
    let item = try #require(corpus.items.first { $0.startLine == 2_664 })
    #expect(corpus.items(named: item.id).map(\.id) == [item.id])
    #expect(corpus.items(named: "003.19").map(\.id) == [item.id])
    #expect(corpus.items(named: "003.99").isEmpty)
    #expect(corpus.items(named: "000_").count == 2)
    #expect(corpus.items(named: "zzz").isEmpty)
  }

  @Test(arguments: [
    ("2021-05-07.txt", "2021-05-06 name"), ("20210507_要闻.txt", "2021-05-06 name"),
    ("新闻2021年5月7日.txt", "2021-05-06 name"), ("20210304.txt", "2021-03-04 name"),
    ("2021/0507.txt", "2021-05-06 name"), ("2021 年度.txt", "2021-05-06 name"),
    ("a/b 2021.txt", "2021-05-06 name"), ("e8a2021b.txt", "- unknown"), ("120213.txt", "- unknown"),
    ("a.txt", "- unknown"),
  ])
  func `the name of a file gives the year that nothing else does`(name: String, day: String) {
    let text = "示例市召开林业会议\n5月6日，示例市召开林业会议，研究绿化工作。\n市林业局负责人参加会议。"
    let date = Corpus(TestCorpus.files([(name, text)])).items.first?.date
    #expect("\(date?.date?.description ?? "-") \(date?.basis.rawValue ?? "")" == day)
  }

  @Test func `a day that the calendar does not have is no day`() {
    let text = "示例市2023年2月总结会召开\n本报讯 2023年2月29日，示例市总结会召开，研究绿化工作。"
    #expect(Corpus(TestCorpus.files([("a.txt", text)])).items.first?.date.date == nil)
  }
}
