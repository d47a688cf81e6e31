import NewsCorpus
import RegulationModel
import TestSupport
import Testing
import TextSearch

/// Fifty words: counts by month, lines and neighbours, held against counting by hand over the re-flowed
/// text, in memory and from the index.
struct BruteForceTests {
  private static let words = [
    "巡视", "整改", "省委", "会议", "干部", "习近平", "高质量", "问题", "责任", "监督", "党组织", "群众", "纪律", "发展", "工作",
    "领导", "学习", "建设", "中央", "浙江", "人民", "经济", "创新", "改革", "服务", "企业", "安全", "教育", "文化", "社会", "政治",
    "落实", "推动", "加强", "坚持", "提升", "深入", "强调", "指出", "要求", "精神", "思想", "主题", "制度", "体系", "能力", "作风",
    "反馈", "进驻", "通知",
  ]

  private struct Texts {
    let corpus: Corpus
    let memory: CorpusTexts
    let index: CorpusTexts
  }

  private static let texts = Result {
    let files = try TestCorpus.seeds()
    let corpus = Corpus(files)
    return Texts(
      corpus: corpus, memory: CorpusTexts(corpus),
      index: CorpusTexts(CorpusIndex(try IndexedFiles(files, runs: 2).segments)))
  }

  /// All that is searched of an item, a section each.
  private static func sections(of item: Item) -> [[Unicode.Scalar]] {
    ([item.headline ?? "", item.kicker].compactMap(\.self) + item.subheads
      + [item.participantsLine].compactMap(\.self) + item.paragraphs.map(\.text))
      .map { Array($0.unicodeScalars) }
  }

  /// Where a word stands in a section, blanks between its letters passed over, none overlapping another.
  private static func places(
    of word: [Unicode.Scalar], in text: [Unicode.Scalar]
  ) -> [Range<Int>] {
    var places: [Range<Int>] = []
    var start = 0
    while start < text.count {
      var end = start
      var matched = 0
      while end < text.count, matched < word.count {
        if matched > 0, text[end].properties.isWhitespace {
          end += 1
          continue
        }
        guard text[end] == word[matched] else { break }
        matched += 1
        end += 1
      }
      if matched == word.count {
        places.append(start..<end)
        start = end
      } else {
        start += 1
      }
    }
    return places
  }

  @Test(arguments: words)
  func `a word is counted by month as by hand`(word: String) throws {
    let texts = try Self.texts.get()
    let scalars = Array(word.unicodeScalars)
    var hits: [String?: Int] = [:]
    var items: [String?: Int] = [:]
    for item in texts.corpus.items {
      let count = Self.sections(of: item).reduce(0) {
        $0 + Self.places(of: scalars, in: $1).count
      }
      guard count > 0 else { continue }
      let month = item.date.date.map { String($0.description.prefix(7)) }
      hits[month, default: 0] += count
      items[month, default: 0] += 1
    }
    for corpus in [texts.memory, texts.index] {
      let rows = CorpusCount(try SearchQuery(word), by: .month, in: corpus).rows
      for row in rows where row.items > 0 {
        #expect(row.hits == hits[row.key], "\(row.key ?? "–")")
        #expect(row.items == items[row.key], "\(row.key ?? "–")")
      }
      #expect(rows.count { $0.items > 0 } == hits.count)
    }
  }

  @Test(arguments: words)
  func `every place has its line with what stands beside it`(word: String) throws {
    let texts = try Self.texts.get()
    let scalars = Array(word.unicodeScalars)
    var expected: [String] = []
    for item in texts.corpus.items {
      for section in Self.sections(of: item) {
        for place in Self.places(of: scalars, in: section) {
          var right = String.UnicodeScalarView()
          right.append(contentsOf: section[place.upperBound...].prefix(6))
          expected.append("\(item.id) \(String(right))")
        }
      }
    }
    for corpus in [texts.memory, texts.index] {
      let lines = CorpusConcordance(try SearchQuery(word), width: 6, order: .right, in: corpus)
        .lines
      #expect(lines.map { "\($0.item) \($0.words.right)" }.sorted() == expected.sorted())
    }
  }

  @Test(arguments: words)
  func `what stands near a word is counted as by hand`(word: String) throws {
    let texts = try Self.texts.get()
    let span = 8
    let scalars = Array(word.unicodeScalars)
    var near: [String] = []
    for item in texts.corpus.items {
      for section in Self.sections(of: item) {
        for place in Self.places(of: scalars, in: section) {
          for side in [
            section[..<place.lowerBound].suffix(span), section[place.upperBound...].prefix(span),
          ] {
            var words = String.UnicodeScalarView()
            words.append(contentsOf: side)
            near.append(String(words))
          }
        }
      }
    }
    for corpus in [texts.memory, texts.index] {
      let rows = WordCounts(near: try SearchQuery(word), span: span, in: corpus).rows
      for row in rows.prefix(20) {
        let count = near.reduce(0) { $0 + Self.count(row.text, in: $1) }
        #expect(row.inside == count, "\(row.text)")
      }
    }
  }

  /// How often a word stands in a text, overlapping places counted.
  private static func count(_ word: String, in text: String) -> Int {
    let (word, text) = (Array(word.unicodeScalars), Array(text.unicodeScalars))
    guard text.count >= word.count else { return 0 }
    return (0...(text.count - word.count)).count { start in
      text[start..<(start + word.count)].elementsEqual(word)
    }
  }
}
