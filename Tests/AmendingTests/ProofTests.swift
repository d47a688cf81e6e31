import Amending
import RegulationParser
import Testing

/// A result held against the edition that it should give.
struct ProofTests {
  private func proof(_ text: String) throws -> AmendmentProof {
    AmendmentProof(try CanonicalText.read(sampleAct), expected: try CanonicalText.read(text))
  }

  @Test func `equal texts are equal`() throws {
    let proof = try proof(sampleAct)
    #expect(proof.isEqual)
    #expect(!proof.noteDiffers)
  }

  @Test func `another 题注 is told apart`() throws {
    let proof = try proof(sampleAct.replacing("2020年1月2日", with: "2024年1月2日"))
    #expect(proof.isEqual)
    #expect(proof.noteDiffers)
  }

  @Test(arguments: [
    ("示例条例\n", "样例条例\n", "title", "示例条例", "样例条例"),
    ("示范甲", "示范丁", "preamble", "为了示范甲。", "为了示范丁。"),
    ("又二", "又三", "art_2__para_2", "又二。", "又三。"),
    ("总则", "总纲", "chp_1", "第一章　总则", "第一章　总纲"),
    ("（二）", "(二)", "art_3__para_1__point_2", "（二）　丑；", "(二)　丑；"),
  ])
  func `the first difference is named`(
    old: String, new: String, place: String, given: String, expected: String
  ) throws {
    let difference = try #require(try proof(sampleAct.replacing(old, with: new)).difference)
    #expect(difference.place == place)
    #expect(difference.given == given)
    #expect(difference.expected == expected)
  }

  @Test func `another width of punctuation is a difference of layout only`() throws {
    let layout = try proof(sampleAct.replacing("（二）丑；", with: "(二)丑;"))
    #expect(!layout.isEqual)
    #expect(layout.differsInLayoutOnly)
    #expect(try !proof(sampleAct).differsInLayoutOnly)
    #expect(try !proof(sampleAct.replacing("又二", with: "又三")).differsInLayoutOnly)
  }

  @Test func `what only one text has is named`() throws {
    let longer = try #require(try proof(sampleAct + "第八条　丁。\n").difference)
    #expect(longer.place == "art_8")
    #expect(longer.given == nil)
    let closed = try #require(try proof(sampleAct + "　　　　示例会议\n").difference)
    #expect(closed.place == "closing")
    #expect(closed.expected == "示例会议")
  }

  @Test func `a decision is proved against the text that it should give`() throws {
    let run = try SampleRun(["删去第七条。"])
    let edition = try #require(run.result.edition)
    let expected = sampleAct.replacing("第七条　自公布之日起施行。\n", with: "")
    #expect(AmendmentProof(edition, expected: try CanonicalText.read(expected)).isEqual)
  }
}
