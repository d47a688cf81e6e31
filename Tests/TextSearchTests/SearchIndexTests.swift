import Foundation
import TestSupport
import Testing
import TextSearch

/// The index in a file: that it answers as memory does is checked by `expectSoundAnswer`.
struct SearchIndexTests {
  private static let documents = (0..<40).map { number in
    SearchDocument(
      id: "d\(number)", title: number % 7 == 0 ? "整改通知" : "会议",
      sections: [
        .init(id: "1", text: String(repeating: "巡视整改，", count: number % 5) + "第\(number)项。"),
        .init(id: "2", text: number % 3 == 0 ? "整 改落实" : "改整。整"),
      ])
  }

  @Test(arguments: ["整改", "整", "改整", "巡视整改", "整改 会议", "整改 -会议", "整整", "第3项", "，", "落实。"])
  func `many documents are answered as from memory`(query: String) throws {
    try expectSoundAnswer(query, in: Self.documents)
    try expectSoundAnswer(query, in: Self.documents, folds: false)
  }

  @Test func `random documents are answered as from memory`() throws {
    let glyphs = Array("甲乙丙丁整改，、“”《 　Ａa1１𠀀\u{0}".unicodeScalars)
    for seed in 0..<60 as Range<UInt64> {
      var random = SplitMix64(state: seed)
      func word(_ longest: Int) -> String {
        var text = String.UnicodeScalarView()
        for _ in 0..<Int.random(in: 0...longest, using: &random) {
          text.append(glyphs.randomElement(using: &random) ?? "甲")
        }
        return String(text)
      }
      let documents = (0..<12).map { number in
        SearchDocument(
          id: "\(number)", title: word(6),
          sections: (0..<Int.random(in: 0...3, using: &random)).map { section in
            SearchSection(id: "\(section)", text: word(60))
          })
      }
      for _ in 0..<12 {
        let term = String(word(4).filter { !"“” 　\u{0}".contains($0) })
        guard !term.isEmpty, let query = try? SearchQuery(term) else { continue }
        let memory = SearchCollection(documents).answer(query)
        let index = try IndexFile(documents).index.answer(query)
        #expect(index.documents == memory.documents && index.hits == memory.hits, "\(seed) \(term)")
        #expect(index.results.map(\.id) == memory.results.map(\.id), "\(seed) \(term)")
        #expect(index.foldedHits == memory.foldedHits, "\(seed) \(term)")
      }
    }
  }

  @Test func `documents, payloads and what is known of the whole come back`() throws {
    let index = try IndexFile(Self.documents).index
    #expect(index.count == Self.documents.count)
    #expect(String(decoding: index.meta, as: UTF8.self) == "示例")
    for (number, document) in Self.documents.enumerated() {
      let held = try #require(index.document(number))
      #expect(held.document == document)
      #expect(held.payload == [UInt8(number)])
    }
    #expect(index.document(Self.documents.count) == nil)
    #expect(index.document(-1) == nil)
  }

  @Test func `a block can be put into another index as it is`() throws {
    let first = try IndexFile(Self.documents)
    var writer = IndexWriter()
    for number in 0..<first.index.count {
      let document = try #require(first.index.document(number)?.document)
      writer.add(block: try #require(first.index.block(number)), of: document)
    }
    #expect(writer.finish(meta: Array("示例".utf8)) == first.bytes)
  }

  @Test func `a file that was cut is no index`() throws {
    let bytes = try IndexFile(Self.documents).bytes
    for length in stride(from: 1, to: bytes.count, by: 97) {
      #expect(try IndexFile.open(Array(bytes[..<length])) == nil)
    }
    #expect(try IndexFile.open([]) == nil)
    #expect(try IndexFile.open(bytes + [0]) == nil)
  }

  @Test func `a damaged file does not break a search`() throws {
    let bytes = try IndexFile(Self.documents).bytes
    let query = try SearchQuery("整改 巡视整改")
    for seed in 0..<300 as Range<UInt64> {
      var random = SplitMix64(state: seed)
      var damaged = bytes
      for _ in 0..<8 {
        damaged[Int.random(in: 0..<damaged.count, using: &random)] = UInt8.random(
          in: 0...255, using: &random)
      }
      guard let index = try IndexFile.open(damaged) else { continue }
      #expect(index.answer(query).documents <= index.count)
    }
  }

  @Test func `an index of nothing answers nothing`() throws {
    let answer = try IndexFile([]).index.answer(try SearchQuery("整改"))
    #expect(answer.documents == 0 && answer.results.isEmpty)
  }
}
