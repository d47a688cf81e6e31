import Amending
import RegulationModel
import RegulationParser
import RevisionTestSupport
import Testing

/// Decisions in official wording: each is carried out exactly, or refused with the reason.
struct ParkDecisionTests {
  @Test(arguments: ParkDecision.all)
  func `a decision gives the text that was written for it`(park: ParkDecision) throws {
    let decision = try expectSoundDecision(park.decision)
    let base = try CanonicalText.read(parkAct)
    #expect(base.text == parkAct)
    let result = try expectSoundRun(decision, base)
    let refusals = result.outcomes.compactMap { outcome -> Refusal? in
      if case .refused(let refusal) = outcome { refusal } else { nil }
    }
    switch park.truth {
    case .text:
      #expect(refusals == [])
      let expected = try #require(park.expected)
      let lines = (result.edition?.text ?? "").split(separator: "\n")
      let difference = lines.difference(from: expected.split(separator: "\n")).map { change in
        switch change {
        case .insert(_, let line, _): "+" + line
        case .remove(_, let line, _): "-" + line
        }
      }
      #expect(difference == [])
      #expect(result.edition?.text == expected)
    case .refused(let codes):
      #expect(refusals.map(\.code) == codes)
      #expect(result.edition == nil)
    }
  }

  @Test func `the decisions cover the grammar`() {
    #expect(ParkDecision.all.count >= 60)
    #expect(Set(ParkDecision.all.map(\.name)).count == ParkDecision.all.count)
  }

  @Test func `a division without an article is told`() throws {
    let run = try SampleRun(["删去第七条。"])
    #expect(run.refusals == [] && run.findings == ["division-empty"], "\(run.result.outcomes)")
    #expect(run.changes == ["-第七条　自公布之日起施行。"])
    #expect(try SampleRun(["删去第三章。"]).findings == [])
  }
}
