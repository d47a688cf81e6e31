internal import Findings

/// Why a decision cannot be applied at all, in words.
enum FailureWording {
  static func message(_ failure: AmendmentRun.Failure) -> Finding.Message {
    switch failure {
    case .otherActs(let acts, let title):
      .init(
        english:
          "the decision amends \(names(acts)), not \(title.map { "《\($0)》" } ?? "this text")",
        chinese: "该决定修改的是\(names(acts))，不是\(title.map { "《\($0)》" } ?? "本文本")")
    }
  }

  private static func names(_ acts: [String]) -> String {
    acts.prefix(5).map { "《\($0)》" }.joined(separator: "、") + (acts.count > 5 ? "…" : "")
  }
}
