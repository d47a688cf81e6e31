import Obligations
import RegulationModel
import Testing

/// Which duties are asked for.
struct DutyFilterTests {
  private func duties(_ change: (inout DutyFilter) -> Void) throws -> [String] {
    let read = try MadeDuties.read(
      "登记机关应当自收到申请之日起十五日内答复。", "经营者应当每年报告一次。", "经营者应当将名册保存二年。", "经营者应当登记。")
    var filter = DutyFilter()
    change(&filter)
    return filter(read.duties).map { "\($0.short) \($0.kind.rawValue)" }
  }

  @Test func `duties with a time are asked for, or all`() throws {
    #expect(try duties { _ in } == ["1.1 deadline", "2.1 recurring", "3.1 duration"])
    #expect(try duties { $0.all = true }.last == "4.1 none")
  }

  @Test func `those of one bearer, of some kinds, or no longer than a time`() throws {
    #expect(try duties { $0.who = "经营" } == ["2.1 recurring", "3.1 duration"])
    #expect(try duties { $0.who = "医院" } == [])
    #expect(try duties { $0.kinds = [.deadline] } == ["1.1 deadline"])
    #expect(
      try duties {
        $0.kinds = [.none]
        $0.all = true
      } == ["4.1 none"])
    #expect(try duties { $0.longest = TimeLength(words: "30日") } == ["1.1 deadline"])
    #expect(try duties { $0.longest = TimeLength(words: "10日") } == [])
  }
}
