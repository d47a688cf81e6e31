import TestSupport
import Testing
import TextSearch

struct SearchTests {
  private static let documents = [
    SearchDocument(
      id: "a", title: "示例条例",
      sections: [
        .init(id: "1", text: "第一条　为了规范示例工作，推动改革、促进发展，制定本条例。"),
        .init(id: "2", text: "第二条　示例工作坚持发现问题、形成震慑。AI大模型不适用。"),
      ]),
    SearchDocument(
      id: "b", title: "某市召开示例会议",
      sections: [
        .init(id: "1", text: "２０２４年,会议强调\"八八战略\",推动改革。会议指出，改革是出路。"),
        .init(id: "2", text: "某某、某甲出席。第 一 条 战线。"),
      ]),
    SearchDocument(id: "c", title: "空白", sections: []),
  ]

  private func ids(_ query: String) throws -> [String] {
    try expectSoundAnswer(query, in: Self.documents).results.map(\.id)
  }

  @Test func `a single character is found everywhere it stands`() throws {
    let answer = try expectSoundAnswer("改", in: Self.documents)
    #expect(answer.documents == 2)
    #expect(answer.hits == 3)
  }

  @Test func `several terms must all stand in a document, in any order`() throws {
    #expect(try ids("发展 改革") == ["a"])
    #expect(Set(try ids("改革 推动")) == ["a", "b"])
    #expect(try ids("改革 没有") == [])
  }

  @Test func `a phrase holds its blanks together and a minus takes documents away`() throws {
    #expect(try ids("\"推动改革、促进发展\"") == ["a"])
    #expect(try ids("改革 -会议") == ["a"])
    #expect(try ids("改革 －\"规范 示例\"") == ["b"])
  }

  @Test(arguments: [
    ("2024年", "b", [SearchFolding.width]), ("“八八战略”", "b", []), ("\\“八八战略\\”", "b", [.punctuation]),
    ("第一条战线", "b", [.spaces]), ("ai大模型", "a", [.letterCase]), ("ＡＩ大模型", "a", [.width]),
    ("改革,促进", "", []), ("\"第一条 为了\"", "a", [.spaces]), ("会议强调\\\"八八", "b", []),
  ])
  func `differences of form do not hide a hit and are told`(
    query: String, id: String, foldings: [SearchFolding]
  ) throws {
    let answer = try expectSoundAnswer(query, in: Self.documents)
    #expect(answer.results.map(\.id) == (id.isEmpty ? [] : [id]))
    #expect(answer.foldings == Set(foldings))
  }

  @Test func `without folding only the very characters are found`() throws {
    #expect(try expectSoundAnswer("2024", in: Self.documents, folds: false).hits == 0)
    #expect(try expectSoundAnswer("２０２４", in: Self.documents, folds: false).hits == 1)
    #expect(try expectSoundAnswer("第一条", in: Self.documents, folds: false).hits == 1)
  }

  @Test func `no hit reaches from one section into the next`() throws {
    #expect(try ids("出路某某") == [])
    #expect(try ids("本条例第二条") == [])
  }

  @Test func `a document with the word in its title comes first`() throws {
    let documents = [
      SearchDocument(id: "x", title: "别的", sections: [.init(id: "1", text: "巡视工作的安排和要求")]),
      SearchDocument(id: "y", title: "巡视会议", sections: [.init(id: "1", text: "会议的安排和要求，没有别的")]),
    ]
    #expect(try expectSoundAnswer("巡视", in: documents).results.map(\.id) == ["y", "x"])
  }

  @Test func `marks count Unicode scalars in the snippet`() throws {
    let text = String(repeating: "甲", count: 60) + "𠀀改革开放" + String(repeating: "乙", count: 60)
    let documents = [SearchDocument(id: "x", title: "", sections: [.init(id: "1", text: text)])]
    let answer = try expectSoundAnswer("改革 革开放", in: documents)
    let snippet = try #require(answer.results.first?.snippets.first)
    #expect(snippet.text.hasPrefix("…甲") && snippet.text.hasSuffix("乙…"))
    #expect(snippet.marks == [25..<29])
  }

  @Test func `limits and filters do not change what is counted`() throws {
    let collection = SearchCollection(Self.documents)
    var options = SearchOptions()
    options.limit = 1
    let answer = collection.answer(try SearchQuery("改革"), options: options)
    #expect(answer.documents == 2 && answer.hits == 3 && answer.results.count == 1)
    let filtered = collection.answer(try SearchQuery("改革")) { $0 == 1 }
    #expect(filtered.documents == 1 && filtered.hits == 2)
    #expect(filtered.results.map(\.id) == ["b"])
  }

  @Test func `an empty collection answers with nothing`() throws {
    #expect(try expectSoundAnswer("改革", in: []).documents == 0)
  }

  @Test func `random queries on random texts count as the slow way does`() throws {
    var random = SplitMix64(state: 7)
    let alphabet = Array("甲乙条“”\"，, 《<Aaａ2２—-".unicodeScalars)
    func word(_ lengths: ClosedRange<Int>) -> String {
      var text = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: lengths, using: &random) {
        text.append(alphabet[Int.random(in: 0..<alphabet.count, using: &random)])
      }
      return String(text)
    }
    for round in 0..<400 {
      let documents = (0..<3).map { index in
        SearchDocument(
          id: "\(index)", title: word(0...6),
          sections: (0..<2).map { .init(id: "\($0)", text: word(0...30)) })
      }
      let query = (0...(round % 2)).map { _ in word(1...3) }.joined(separator: " ")
      guard (try? SearchQuery(query)) != nil else { continue }
      try expectSoundAnswer(query, in: documents, folds: round % 3 != 0)
    }
  }
}
