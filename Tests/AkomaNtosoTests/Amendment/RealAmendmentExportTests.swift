import Foundation
import LegalXML
import RegulationModel
import RegulationParser
import TestSupport
import Testing

@testable import AkomaNtoso

/// Documents of real acts after decisions that amended them.
struct RealAmendmentExportTests {
  private func export(_ start: String) throws -> ExportedAmendment {
    let folder = SharedData.laws.appending(path: "amendments")
    let names = try SharedData.names(in: folder)
    let path = folder.appending(path: try #require(names.first { $0.hasPrefix(start) }))
    let base = try RegulationReader.read(SharedData.bytes(path.appending(path: "base.txt")))
    let decision = String(
      decoding: try SharedData.bytes(path.appending(path: "decision.txt")), as: UTF8.self)
    return try expectSoundAmendment(of: base, by: decision)
  }

  private static let absence = Comment(rawValue: SharedData.absence)

  @Test(
    .enabled(if: SharedData.isPresent, absence), arguments: ["A03", "C01", "C02", "C03", "C05"])
  func `the record of an amendment is sound`(name: String) throws {
    #expect(try !export(name).changes.isEmpty)
  }

  @Test(.enabled(if: SharedData.isPresent, absence))
  func `items within items of a decision are levels within levels`() throws {
    let changes = try export("A06").changes
    #expect(changes.count == 16)
    let preamble = "preamble__container_1"
    #expect(
      changes.first == "substitution art_8__para_1__point_1 #\(preamble) <\(preamble) >\(preamble)")
    #expect(changes.last == "substitution art_8__para_1__point_16 #art_25 <art_25 >art_25")
  }

  @Test(.enabled(if: SharedData.isPresent, absence))
  func `removed and new articles, and those that move, are told in the order of the decision`()
    throws
  {
    let act = try export("C04")
    #expect(
      act.changes == [
        "substitution art_1 #art_9 <art_9 >art_9",
        "insertion art_1 #art_9__para_1__point_4 after >art_9__para_1__point_5",
        "substitution art_2 #art_11 <art_11 >art_11",
        "repeal art_2 #art_11 inside <art_11__para_3",
        "substitution art_3 #art_20 <art_20 >art_20",
        "substitution art_4 #art_23 <art_23 >art_23",
        "substitution art_5 #art_25 <art_25 >art_25",
        "repeal art_6 #art_29 inside <art_29__para_2", "repeal art_7 #chp_4 inside <art_30",
        "substitution art_8 #art_31 <art_32 >art_31",
        "substitution art_9 #art_32 <art_33 >art_32", "insertion art_10 #chp_5 inside >art_35",
        "repeal art_11 #chp_5 inside <art_36", "repeal art_12 #chp_6 inside <art_41",
        "renumbering decision #art_30 <art_31", "renumbering decision #art_33 <art_34",
        "renumbering decision #art_34 <art_35", "renumbering decision #art_36 <art_37",
        "renumbering decision #art_37 <art_38", "renumbering decision #art_38 <art_39",
        "renumbering decision #art_39 <art_40", "renumbering decision #art_40 <art_42",
      ])
    #expect(act.root.unit("art_31")?["wId"] == "art_32")
    #expect(act.root.unit("art_35")?["wId"] == nil)
  }

  @Test func `the draft decision about the regulation of this library is recorded`() throws {
    let folder = SharedData.projectRoot.appending(path: "Regulations/xunshi-gongzuo-tiaoli")
    func text(_ path: String) throws -> String {
      String(decoding: try SharedData.bytes(folder.appending(path: path)), as: UTF8.self)
    }
    let act = try expectSoundAmendment(
      of: CanonicalText.read(text("2024-02-08.txt")), by: text("drafts/shili-xiugai-jueding.txt"),
      organ: "中共中央")
    #expect(
      Array(act.changes.prefix(4)) == [
        "substitution art_1 #art_34__para_1 <art_34__para_1 >art_34__para_1",
        "substitution art_1 #art_34__para_2 <art_34__para_2 >art_34__para_2",
        "insertion art_1 #art_34__para_2 after >art_34__para_3",
        "insertion art_2 #art_34 after >art_35",
      ])
    #expect(act.pairs.first == "art_35 art_36")
    #expect(act.pairs.contains("art_45__para_1__point_6 art_46__para_1__point_7"))
    #expect(act.root.unit("art_46__para_1__point_6")?["wId"] == nil)
    #expect(act.root.unit("art_34__para_3")?["period"] == nil)
  }
}
