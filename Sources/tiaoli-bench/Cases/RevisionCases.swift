internal import Amending
internal import Comparison
internal import DecisionDrafting
internal import DecisionLanguage
internal import RegulationModel
internal import RegulationParser

/// Two editions and the decision between them, made before anything is timed.
struct BenchmarkPair {
  let name: String
  let old: Edition
  let new: Edition
  let changes: Int
  let decision: AmendingDecision
  let decisionText: [UInt8]

  /// Prepares a pair; `nil` when no decision leads from one text to the other.
  init?(_ name: String, old: Edition, new: Edition) {
    guard let draft = try? DecisionDraft(old: old, new: new) else { return nil }
    let bytes = Array(draft.text.utf8)
    guard let decision = try? AmendingDecision.read(bytes) else { return nil }
    self.name = name
    self.old = old
    self.new = new
    self.decision = decision
    decisionText = bytes
    changes = EditionComparison(old: old, new: new).changes.count
  }

  /// An invented revision of an edition: every ninth article goes, every fourth gets other words.
  static func madeRevision(of edition: Edition) -> Edition? {
    var lines: [Substring] = []
    var article = 0
    for line in edition.text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("第"), line.prefix(12).contains("条\u{3000}") { article += 1 }
      if article % 9 == 8 { continue }
      lines.append(
        article % 4 == 3
          ? Substring(line.replacing("应当", with: "必须").replacing("可以", with: "有权")) : line)
    }
    return try? CanonicalText.read(lines.joined(separator: "\n"))
  }
}

extension BenchmarkGroup {
  /// Applying and drafting decisions beside comparing the same two texts.
  static func revisions(_ pairs: [BenchmarkPair]) -> BenchmarkGroup {
    let all = BenchmarkInputs(pairs) { $0.name }
    let size = pairs.reduce(0) { $0 + $1.old.bytes.count + $1.new.bytes.count }
    return BenchmarkGroup(
      name: "revisions", inputs: "\(pairs.count) pairs, \(size) bytes", bytes: size,
      cases: [
        all("compare") { EditionComparison(old: $0.old, new: $0.new).changes.count == $0.changes },
        all("read a decision and apply it", limit: 3) {
          let decision = try AmendingDecision.read($0.decisionText)
          return try AmendmentRun.apply(decision, to: $0.old).refusals == 0
        },
        all("draft a decision", limit: 3) {
          Array(try DecisionDraft(old: $0.old, new: $0.new).text.utf8) == $0.decisionText
        },
      ])
  }
}
