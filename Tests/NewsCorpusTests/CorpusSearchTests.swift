import FoundationEssentials
import NewsCorpus
import RegulationModel
import RegulationParser
import TestSupport
import Testing
import TextSearch

/// Searching the seeds and the regulation.
struct CorpusSearchTests {
  private static let corpus = Result { Corpus(try TestCorpus.seeds()) }

  /// Words of one to eight characters, common and rare ones.
  private static let words = """
    党 改 第 的 2 巡视 巡察 整改 监察 会议 强调 浙江 易炼红 王浩 干部 人才 教育 安全 档案 工程师 金融 监督 条例 八八战略 新质生产力 高质量发展 三支队伍 主题教育 \
    两个维护 两个确立 一把手 政治三力 震慑 八八 党建 铸魂 杭州 北京 肯尼亚 马克龙 共同富裕 纪检监察 开门红 后亚运 2024年 1月31日 地瓜经济 留学生 全过程 四下基层
    """.split { $0 == " " || $0 == "\n" }.map(String.init)

  private func count(_ word: String, in text: String) -> Int {
    let (wanted, held) = (Array(word.unicodeScalars), Array(text.unicodeScalars))
    var count = 0
    var place = 0
    while place + wanted.count <= held.count {
      if held[place..<(place + wanted.count)].elementsEqual(wanted) {
        count += 1
        place += wanted.count
      } else {
        place += 1
      }
    }
    return count
  }

  @Test func `fifty words are counted as find-in-page counts them in the re-flowed text`() throws {
    let corpus = try Self.corpus.get()
    let search = CorpusSearch(corpus)
    #expect(Self.words.count == 50)
    var options = SearchOptions()
    options.folds = false
    for word in Self.words {
      let answer = search.answer(try SearchQuery(word), options: options)
      let expected = corpus.items.reduce(0) { sum, item in
        let heading = [item.kicker, item.headline, item.participantsLine].compactMap(\.self)
        let texts = heading + item.subheads + item.paragraphs.map(\.text)
        return sum + texts.reduce(0) { $0 + count(word, in: $1) }
      }
      #expect(answer.hits == expected, "\(word)")
      #expect(answer.hits > 0, "\(word)")
    }
  }

  @Test func `a word that a line break divides in the file is found`() throws {
    let search = CorpusSearch(try Self.corpus.get())
    // 规则影响力 stands on lines 84 and 86; 有为青年 on 329 and 331.
    for word in ["节奏和力度", "更多有为青年", "经济大省要勇挑大梁"] {
      #expect(search.answer(try SearchQuery(word)).hits >= 1, "\(word)")
    }
  }

  @Test func `filters choose among items, and the counts with them`() throws {
    let corpus = try Self.corpus.get()
    let search = CorpusSearch(corpus)
    let query = try SearchQuery("会议")
    var filter = CorpusFilter()
    filter.kinds = [.speech]
    #expect(
      search.answer(query, filter: filter).results.map { search.item(of: $0).kind } == [.speech])
    filter = CorpusFilter()
    filter.source = "新华社"
    filter.from = CalendarDate("2024-02-01")
    filter.to = CalendarDate("2024-02-20")
    let items = search.answer(query, filter: filter).results.map { search.item(of: $0) }
    #expect(Set(items.map(\.startLine)) == [478, 626])
    filter = CorpusFilter()
    filter.person = "傅祖民"
    #expect(
      search.answer(query, filter: filter).results.map { search.item(of: $0).startLine } == [3_693])
    filter.file = "004"
    #expect(search.answer(query, filter: filter).documents == 0)
  }

  @Test func `the articles of a regulation are documents whose sections are provisions`() throws {
    let path = SharedData.projectRoot.appending(
      path: "Regulations/xunshi-gongzuo-tiaoli/2024-02-08.txt")
    let edition = try CanonicalText.read(
      String(decoding: SharedData.bytes(path), as: UTF8.self))
    let documents = RegulationDocuments.documents(of: edition)
    let collection = SearchCollection(documents)
    let answer = collection.answer(try SearchQuery("为期6个月 集中整改"))
    #expect(answer.results.map(\.id) == ["art_34"])
    #expect(answer.results.first?.snippets.first?.section == "art_34__para_1")
    let words = edition.provisions.reduce(0) { $0 + count("巡视", in: $1.text) }
    let closings = edition.provisions.reduce(0) { $0 + count("巡视", in: $1.closing ?? "") }
    let headings = edition.provisions.reduce(0) { $0 + count("巡视", in: $1.heading ?? "") }
    #expect(collection.answer(try SearchQuery("巡视")).hits == words + closings + headings)
  }
}
