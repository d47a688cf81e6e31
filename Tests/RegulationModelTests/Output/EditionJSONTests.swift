import Foundation
import JSONText
import RegulationModel
import RegulationParser
import TestSupport
import Testing

/// The JSON of editions, read back by a decoder that knows the contract.
struct EditionJSONTests {
  /// A document that has everything: navigation, title, note, preamble, chapters, captions, 项, 目,
  /// words behind a list, a number left out, closing, annex, text behind.
  private static let document = """
    首页 > 法规

    示例条例
    （2020年1月2日示例会议通过 2020年3月4日示例委员会发布）
    目录
    第一章 总则
    第二章 附则
    为了示范，制定本条例。
    第一章　总则
    第一条　【目的】　甲应当：
    （一）乙；
    （二）丙：
    1.丁；
    2.戊。
    第二条　有下列情形的：
    （一）己；
    （二）庚的，
    应当辛。
    第二章　附则
    第四条　壬。
    第五条　自2020年5月6日起施行。
    附件1　示例表
    第一条　附甲。
    """

  private func written(
    _ edition: Edition, _ context: EditionJSON.Context = .init(),
    layout: JSONWriter.Layout = .compact
  ) -> [UInt8] {
    var json = JSONWriter(layout: layout)
    EditionJSON.write(edition, context, to: &json)
    return json.bytes
  }

  private func decoded(_ bytes: [UInt8]) throws -> DecodedEdition {
    try JSONDecoder().decode(DecodedEdition.self, from: Data(bytes))
  }

  private func document() throws -> Edition {
    try RegulationReader.read(Array(Self.document.utf8))
  }

  @Test func `every key of the contract is there, and no key in two spellings`() throws {
    let keys = try keys(of: written(document(), .init(file: "a.txt")))
    #expect(
      keys[""] == [
        "schema", "file", "title", "note", "document_number", "events", "preamble", "body",
        "annexes", "closing", "diagnostics", "dropped",
      ])
    #expect(keys["events"] == ["date", "actor", "action", "text"])
    let node: Set = [
      "kind", "id", "number", "label", "heading", "text", "closing", "line", "children",
    ]
    #expect(keys["body"] == node)
    #expect(keys["children"] == node)
    #expect(keys["annexes"] == ["id", "label", "heading", "line", "body"])
    #expect(keys["diagnostics"] == ["severity", "code", "line", "message"])
    #expect(keys["dropped"] == ["line", "end_line", "text", "reason"])
  }

  @Test func `front matter, preamble, closing and events are members`() throws {
    let decoded = try decoded(written(document(), .init(file: "a.txt")))
    #expect(decoded.schema == "tiaoli/edition/1")
    #expect(decoded.file == "a.txt")
    #expect(decoded.title == "示例条例")
    #expect(decoded.note == "（2020年1月2日示例会议通过　2020年3月4日示例委员会发布）")
    #expect(
      decoded.events == [
        .init(date: "2020-01-02", actor: "示例会议", action: "通过", text: "2020年1月2日示例会议通过"),
        .init(date: "2020-03-04", actor: "示例委员会", action: "发布", text: "2020年3月4日示例委员会发布"),
      ])
    #expect(decoded.preamble == ["为了示范，制定本条例。"])
  }

  @Test func `nodes nest as provisions do`() throws {
    let decoded = try decoded(written(document()))
    #expect(decoded.body.map(\.id) == ["chp_1", "chp_2"])
    #expect(decoded.body.map(\.heading) == ["总则", "附则"])
    let article = try #require(decoded.body.first?.children.first)
    #expect(article.kind == "article" && article.label == "第一条" && article.heading == "目的")
    #expect(article.number == "1" && article.text.isEmpty)
    let kinds = article.family.map { "\($0.kind) \($0.number ?? "-") \($0.label) \($0.text)" }
    #expect(
      kinds == [
        "article 1 第一条 ", "paragraph 1  甲应当：", "item 1 （一） 乙；", "item 2 （二） 丙：", "subitem 1 1. 丁；",
        "subitem 2 2. 戊。",
      ])
    #expect(article.family.map(\.line) == [10, 10, 11, 12, 13, 14])
    let second = try #require(decoded.body.first?.children.last?.children.first)
    #expect(second.closing == "应当辛。")
    #expect(decoded.annexes?.map(\.id) == ["att_1"])
    #expect(decoded.annexes?.first?.heading == "示例表")
    #expect(decoded.annexes?.first?.body.map(\.id) == ["att_1__art_1"])
  }

  @Test func `what is no part of the regulation is named with lines and reason`() throws {
    let dropped = try #require(try decoded(written(document())).dropped)
    let found = dropped.map { "\($0.line)-\($0.endLine) \($0.reason)" }
    #expect(found == ["1-1 navigation", "5-7 contents"])
    #expect(dropped.allSatisfy { $0.line >= 1 && $0.line <= $0.endLine && $0.endLine <= 24 })
  }

  @Test func `diagnostics are in the language asked for, codes and keys in English`() throws {
    let edition = try document()
    let english = try #require(try decoded(written(edition)).diagnostics)
    let chinese = try #require(
      try decoded(written(edition, .init(language: .chinese))).diagnostics)
    #expect(english.map(\.code) == chinese.map(\.code))
    let gap = try #require(english.first { $0.code == "article-gap" })
    #expect(gap.severity == "warning" && gap.line == 20)
    #expect(gap.message == "第四条 stands where 第三条 was expected")
    #expect(chinese.first { $0.code == "article-gap" }?.message == "此处应为第三条，实为第四条")
  }

  @Test func `what is not there is null and never left out`() throws {
    let edition = try CanonicalText.read("\n第一条　甲。\n")
    let json = String(decoding: written(edition), as: UTF8.self)
    #expect(
      json == #"{"schema":"tiaoli/edition/1","file":null,"title":null,"note":null,"#
        + #""document_number":null,"events":[],"preamble":[],"body":[{"kind":"article","id":"art_1","number":"1","label":"第一条","#
        + #""heading":null,"text":"","closing":null,"line":2,"children":[{"kind":"paragraph","#
        + #""id":"art_1__para_1","number":"1","label":"","heading":null,"text":"甲。","#
        + #""closing":null,"line":2,"children":[]}]}],"annexes":[],"closing":[],"diagnostics":[],"#
        + #""dropped":[]}"#)
  }

  @Test func `the closing is a member of its own`() throws {
    let edition = try CanonicalText.read("示例条例\n第一条　甲。\n　　　　示例委员会\n　　　　2020年1月2日\n")
    #expect(try decoded(written(edition)).closing == ["示例委员会", "2020年1月2日"])
  }

  @Test func `some provisions are written like a whole edition`() throws {
    let edition = try document()
    let found = try edition.resolve(AddressReader.read("第一条第二项、第二章"))
    var json = JSONWriter(layout: .indented)
    let context = EditionJSON.Context(
      file: "2020-03-04.txt", work: "shili", edition: CalendarDate("2020-03-04"))
    EditionJSON.write(found, of: edition, context, to: &json)
    let decoded = try decoded(json.bytes)
    #expect(decoded.schema == "tiaoli/edition/1" && decoded.title == "示例条例")
    #expect(decoded.work == "shili" && decoded.edition == "2020-03-04")
    #expect(decoded.body.map(\.id) == ["art_1__para_1__point_2", "chp_2"])
    #expect(decoded.body.first?.children.map(\.text) == ["丁；", "戊。"])
  }

  @Test func `the id of a document in a stream is put in as it was given`() throws {
    let edition = try CanonicalText.read("示例条例\n第一条　甲。\n")
    for id in ["7", #""七""#, "null", #"{"a":[1]}"#] {
      let json = String(decoding: written(edition, .init(id: id)), as: UTF8.self)
      #expect(json.hasPrefix(#"{"schema":"tiaoli/edition/1","id":\#(id),"file":null,"#))
    }
  }

  @Test func `every provision of the regulation is in its JSON, once`() throws {
    let edition = try RegulationReader.read(SharedData.seed("003"))
    let decoded = try decoded(written(edition, layout: .indented))
    let nodes = decoded.body.flatMap(\.family)
    #expect(nodes.map(\.id) == edition.provisions.map(\.id))
    #expect(nodes.map(\.text) == edition.provisions.map(\.text))
    #expect(nodes.map(\.label) == edition.provisions.map(\.label))
  }
}
