import NewsCorpus
import ReadingSite
import RegulationModel
import RegulationParser
import TestSupport
import Testing
import TextSearch

/// The index of the search in the browser, read back from its files.
struct SiteSearchIndexTests {
  private static func page(
    _ texts: [String], id: String = "art_1", title: String = "第一条", slug: String = "shili"
  ) -> SearchPage {
    SearchPage(
      origin: .regulation(slug: slug, date: "2020-02-03", title: "示例条例"),
      address: [slug, "2020-02-03", "index.html"], id: id, title: title, about: "",
      units: texts.enumerated().map {
        .init(fragment: id + "__para_\($0.offset + 1)", text: $0.element)
      })
  }

  private static func item(_ id: String, _ texts: [String]) -> SearchPage {
    SearchPage(
      origin: .corpus, address: ["corpus", id + ".html"], id: "", title: "", about: "新华社",
      units: texts.enumerated().map { .init(fragment: "p_\($0.offset + 1)", text: $0.element) })
  }

  static let cases: [[SearchPage]] = [
    [],
    [page([])],
    [page(["应当整改。", "　不得 推诿，"]), page(["甲"], id: "art_10"), item("报道.1", ["乙", "丙"])],
    [
      page(["甲"]), page(["甲"], slug: "qita"), item("a b", []),
      item("<&\"'>", ["\u{0}\u{2028}\u{1F600}"]),
    ],
    [
      SearchPage(
        origin: .corpus, address: ["corpus", "a.html"], id: "art_1", title: "", about: "",
        units: [
          .init(fragment: "art_10", text: "甲"), .init(fragment: "art_1", text: "乙"),
          .init(fragment: "art_1_2", text: "丙"), .init(fragment: "", text: "丁"),
        ])
    ],
  ]

  @Test(arguments: cases)
  func `the files give the documents back`(pages: [SearchPage]) throws {
    let manifest = try expectSoundIndex(pages)
    #expect(manifest["pairs"] == nil)
  }

  @Test func `a large index has the documents of each pair`() throws {
    var random = SplitMix64(state: 7)
    let alphabet = Array("的整改落实，。“”ＡａB１2　 \u{200B}\u{20000}\u{0}").map(String.init)
    let pages = (0..<400).map { number in
      let texts = (0..<(number % 4 + 1)).map { _ in
        (0..<Int.random(in: 0...500, using: &random)).map { _ in
          alphabet[Int.random(in: alphabet.indices, using: &random)]
        }.joined()
      }
      return Self.page(texts, id: "art_\(number)", slug: "shili-\(number / 30)")
    }
    let long = Self.page([String(repeating: "整改落实。", count: 60_000)], id: "art_x", slug: "long")
    let manifest = try expectSoundIndex(pages + [long] + pages.map { Self.item($0.id, ["落"]) })
    let texts = try #require(manifest["texts"] as? [Int])
    #expect(texts.count > 4)
    #expect(manifest["pairs"] != nil)
  }

  @Test func `an edition and the corpus are searched as the program searches them`() throws {
    let edition = try CanonicalText.read(
      "示例条例\n序言。\n第一章　总则\n第一条　甲：\n（一）乙；\n应当丙。\n第二条　【丁】　戊。\n附件　己\n庚。\n")
    let date = try #require(CalendarDate("2020-02-03"))
    var index = SiteSearchIndex()
    index.add(edition, title: "示例条例", slug: "shili", date: date)
    let files = index.finish()
    let rows = try #require(
      files.first { $0.path.last == "t0.js" }.map { try ScriptCall($0) }?.value as? [[Any]])
    let documents = RegulationDocuments.documents(of: edition)
    #expect(rows.map { $0[0] as? String } == documents.map(\.id))
    #expect(rows.map { $0[2] as? String } == documents.map(\.title))
    let texts = rows.map { row in
      ((row[5] as? [String]) ?? []).enumerated().filter { $0.offset % 2 == 1 }.map(\.element)
    }
    #expect(texts == documents.map { $0.sections.map(\.text) })
  }
}
