import Amending
import JSONText
import RegulationModel
import RegulationParser
import RevisionTestSupport
import Testing

/// The JSON of what became of a decision.
struct AmendmentJSONTests {
  @Test func `every instruction has an outcome`() throws {
    let decision = try expectSoundDecision(
      "对《示例条例》作如下修改：\n一、删去第一条。\n二、删去第九条。\n条文顺序作相应调整。")
    let base = try CanonicalText.read(sampleAct)
    let result = try expectSoundRun(decision, base, keepGoing: true)
    var json = JSONWriter(layout: .compact)
    AmendmentJSON.write(result, of: decision, language: .chinese, to: &json)
    for part in [
      #"{"schema":"tiaoli/amendment/1","title":null,"applied":true,"refused":1,"instructions":["#,
      #"{"op":"delete_unit","line":2,"wording":"删去第一条","outcome":"applied","provisions":["chp_1"]}"#,
      #"{"op":"delete_unit","line":3,"wording":"删去第九条","outcome":"refused","#
        + #""code":"no-such-provision","reason":"没有第九条，现有第一条至第七条"}"#,
      #"{"op":"adjust_order","line":4,"wording":"条文顺序作相应调整","outcome":"no-change"}"#,
      #"{"old":"art_2","new":"art_1"}"#,
      #"{"place":"art_2__para_2","old":"第二条第二款","new":"第一条第二款","#
        + #""targets":["art_1__para_2"]}"#,
      #""diagnostics":[]"#,
    ] {
      #expect(json.text.contains(part), "\(part)\n\(json.text)")
    }
  }

  @Test func `what was not written is withheld`() throws {
    let decision = try expectSoundDecision("对《示例条例》作如下修改：\n一、删去第一条。\n二、删去第九条。")
    let result = try expectSoundRun(decision, try CanonicalText.read(sampleAct))
    var json = JSONWriter(layout: .compact)
    AmendmentJSON.write(result, of: decision, to: &json)
    #expect(json.text.contains(#""wording":"删去第一条","outcome":"withheld"}"#), "\(json.text)")
    #expect(json.text.contains(#""applied":false"#))
    #expect(!json.text.contains(#""outcome":"applied""#))
  }
}
