import ChineseText
import NewsCorpus
import TestSupport
import Testing

/// Documents that no rule was made for.
struct InventedDocumentTests {
  /// The items in short: lines, kind, the parts of the heading, dateline, day, section headings.
  private func outline(_ corpus: Corpus) -> [String] {
    corpus.items.map { item in
      let pieces = item.pieces.map { "\($0.lowerBound)-\($0.upperBound)" }
      var words = [pieces.joined(separator: ","), item.kind.rawValue]
      if let kicker = item.kicker { words.append("K=\(kicker)") }
      if let headline = item.headline {
        words.append("H=" + ([headline] + item.subheads).joined(separator: " | "))
      }
      if let participants = item.participantsLine { words.append("P=\(participants)") }
      if let byline = item.byline, item.dateline?.contains("讯") != true {
        words.append("B=\(byline)")
      }
      if let dateline = item.dateline { words.append("D=\(dateline)") }
      words.append(item.date.printed ?? "-")
      if let date = item.date.date { words.append("=\(date) \(item.date.basis.rawValue)") }
      let sections = item.paragraphs.filter(\.isHeading).map { "\($0.line)" }
      if !sections.isEmpty, item.kind != .regulation {
        words.append("§" + sections.joined(separator: ","))
      }
      return words.joined(separator: " ")
    }
  }

  @Test(arguments: InventedDocuments.all.indices)
  func `invented documents are divided as a reader would`(index: Int) throws {
    let sample = InventedDocuments.all[index]
    let corpus = try expectSoundCorpus(TestCorpus.files([("sample.txt", sample.text)]))
    #expect(outline(corpus) == sample.outline, "\(sample.name)")
    let dropped = corpus.files.flatMap(\.dropped).map { "\($0.line) \($0.reason.rawValue)" }
    #expect(dropped == sample.dropped, "\(sample.name)")
  }

  @Test func `wrapped lines and page numbers do not hide where items begin`() throws {
    let corpus = try expectSoundCorpus(TestCorpus.files([("p.txt", InventedDocuments.printed())]))
    #expect(corpus.items.map(\.headline) == ["一件接着一件办 一年接着一年干", "示例市阅读推广活动启动仪式举行"])
    #expect(corpus.items.map(\.kicker) == ["示例市召开乡村建设现场会强调", nil])
    #expect(corpus.items.map(\.text.count) == [2, 1])
    #expect(corpus.files.flatMap(\.dropped).map(\.reason) == [.pageNumber])
  }

  @Test func `line ends and a byte-order mark change nothing`() throws {
    for sample in InventedDocuments.all {
      let plain = Corpus(TestCorpus.files([("sample.txt", sample.text)]))
      let marked = "\u{FEFF}" + sample.text.replacingLineEnds(with: "\r\n")
      let other = Corpus(TestCorpus.files([("sample.txt", marked)]))
      #expect(outline(plain) == outline(other), "\(sample.name)")
      #expect(plain.items.map(\.paragraphs) == other.items.map(\.paragraphs), "\(sample.name)")
    }
  }
}

extension String {
  fileprivate func replacingLineEnds(with end: String) -> String {
    split(separator: "\n", omittingEmptySubsequences: false).joined(separator: end)
  }
}
