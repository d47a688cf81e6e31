import AknProfile
import Foundation
import LegalXML
import RegulationModel
import RegulationParser
import TestSupport
import Testing

@testable import AkomaNtoso

/// Exports of editions of a work that a library knows.
struct LibraryWorkTests {
  private func day(_ text: String) throws -> CalendarDate { try #require(CalendarDate(text)) }

  private func work() throws -> Work {
    Work(
      slug: "shili-tiaoli", title: "示例条例", aliases: ["示例规定"], kind: "条例", issuer: "中共中央",
      date: try day("2009-07-02"),
      editions: [
        EditionRecord(date: try day("2009-07-02"), label: "发布"),
        EditionRecord(date: try day("2015-08-03"), label: "修订发布"),
        EditionRecord(date: try day("2017-07-01"), label: "修改"),
      ])
  }

  @Test func `an edition names the editions before it and none behind it`() throws {
    let work = try work()
    let edition = try MadeActs.edition(MadeActs.bare)
    let identity = ActIdentity(of: edition, work: work, record: work.editions[1])
    let act = try expectSoundExport(of: edition, identity: identity)
    let iri = "/akn/cn/act/party-regulation/中共中央/2009-07-02/示例条例"
    #expect(identity.workIRI == iri)
    #expect(identity.editionIRI == iri + "/zho@2015-08-03")
    #expect(
      act.root.found("FRBRalias").map(\.summary) == [
        "FRBRalias value=示例条例 name=title", "FRBRalias value=示例规定 name=shortTitle",
        "FRBRalias value=shili-tiaoli name=slug",
      ])
    #expect(
      act.root.found("references").first?.elements.prefix(2).map(\.summary) == [
        "original eId=original_1 href=\(iri)/zho@2009-07-02 showAs=2009年7月2日发布文本",
        "passiveRef eId=passiveRef_1 href=\(iri)/zho@2015-08-03 showAs=2015年8月3日修订发布文本",
      ])
    #expect(act.codes == [])
  }

  @Test func `a revision as a whole is one substitution of the body`() throws {
    let edition = try MadeActs.edition(
      "示例条例\n（2020年1月2日示例委员会发布　2023年4月5日示例会议第一次修订　2023年4月6日示例委员会发布）\n第一条　本条例自发布之日起施行。\n")
    let act = try expectSoundExport(of: edition)
    #expect(
      act.root.found("analysis").first?.flattened.map(\.summary) == [
        "analysis source=#exporter", "passiveModifications",
        "textualMod eId=textualMod_1 type=substitution",
        "source eId=textualMod_1__source_1 href=#passiveRef_1",
        "destination eId=textualMod_1__destination_1 href=#body", "force period=#tmpg_1",
      ])
    #expect(act.root.found("FRBRversionNumber").map(\.summary) == ["FRBRversionNumber value=第一次修订"])
  }

  @Test func `a date that is given stands for one that the text does not tell`() throws {
    let edition = try MadeActs.edition("示例条例\n第一条　甲。\n")
    let identity = ActIdentity(of: edition, date: try day("2024-05-06"))
    let act = try expectSoundExport(of: edition, identity: identity)
    #expect(identity.editionIRI == "/akn/cn/act/normative-doc/2024-05-06/示例条例/zho@2024-05-06")
    #expect(!act.codes.contains("date-unknown"))
  }

  @Test func `the day of the markup may be another than that of the edition`() throws {
    let edition = try MadeActs.edition(MadeActs.libraries)
    let export = ActExport(
      edition, identity: ActIdentity(of: edition), date: try day("2024-05-06"))
    let root = try parsed(try export.document().bytes)
    let dates = root.found("FRBRManifestation").first?.found("FRBRdate").map(\.summary)
    #expect(dates == ["FRBRdate date=2024-05-06 name=markup"])
  }

  @Test func `the regulation of this library has its chapters, articles and limits marked`() throws
  {
    let file = SharedData.projectRoot.appending(
      path: "Regulations/xunshi-gongzuo-tiaoli/2024-02-08.txt")
    let edition = try CanonicalText.read(
      String(decoding: try SharedData.bytes(file), as: UTF8.self))
    let act = try expectSoundExport(of: edition)
    #expect(act.root.found("chapter").count == 9)
    #expect(act.root.found("article").count == 53)
    #expect(act.root.found("point").count == edition.provisions.count { $0.kind == .item })
    #expect(
      act.root.found("quantity").map { $0["normalized"] } == Array(repeating: "P6M", count: 4))
    #expect(
      act.root.found("organization").map(\.text) == [
        "中共中央政治局", "中共中央", "中共中央政治局", "中共中央",
      ])
    #expect(act.root.unit("art_40__para_2")?.found("ref").map { $0["href"] } == ["#art_40__para_1"])
    #expect(act.codes == [])
  }
}
