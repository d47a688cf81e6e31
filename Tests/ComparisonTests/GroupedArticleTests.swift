import Comparison
import RegulationModel
import RegulationParser
import Testing

/// Articles that were split, merged, inserted and rewritten side by side.
struct GroupedArticleTests {
  @Test(arguments: GroupedArticles.all)
  func `articles go where their sentences went`(made: GroupedArticles) throws {
    let old = try CanonicalText.read(GroupedArticles.text(made.old))
    let new = try CanonicalText.read(GroupedArticles.text(made.new))
    let given = EditionComparison(old: old, new: new).articleChanges.map(outcome)
    #expect(given.sorted() == made.truth.split(separator: " ").map(String.init).sorted())
  }

  private func outcome(_ change: ProvisionChange) -> String {
    let old = change.old.map { "\($0.number?.value ?? 0)" }.joined(separator: ",")
    let new = change.new.map { "\($0.number?.value ?? 0)" }.joined(separator: ",")
    switch change.kind {
    case .added: return "+" + new
    case .removed: return "-" + old
    case .unchanged: return old + "=" + new
    case .modified: return old + "~" + new
    case .split, .merged: return old + ">" + new
    }
  }
}

/// 款 that were parted or joined without another word.
struct ParagraphBreakTests {
  private func change(_ old: String, _ new: String) throws -> ProvisionChange? {
    let old = try CanonicalText.read("示例办法\n第一条　\(old)\n第二条　其他。\n")
    let new = try CanonicalText.read("示例办法\n第一条　\(new)\n第二条　其他。\n")
    return EditionComparison(old: old, new: new).changes.first
  }

  @Test(arguments: [
    ["合同应当采用书面形式。", "法律另有规定的，从其规定。", "合同应当备案。"],
    ["合同应当采用书面形式。", "从其规定。"], ["甲应当告知乙合同的主要条款。", "乙应当签字。", "签字应当日期明确。", "合同即时生效。"],
  ])
  func `a 款 is divided and joined again`(sentences: [String]) throws {
    let parted = try #require(
      try change(sentences.joined(), sentences.joined(separator: "\n")))
    #expect(parted.children.map(\.kind) == [.split])
    #expect(parted.children.first?.new.count == sentences.count)
    let joined = try #require(
      try change(sentences.joined(separator: "\n"), sentences.joined()))
    #expect(joined.children.map(\.kind) == [.merged])
    #expect(joined.children.first?.old.count == sentences.count)
  }
}
