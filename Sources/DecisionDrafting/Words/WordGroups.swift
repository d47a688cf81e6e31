internal import DecisionLanguage
internal import RegulationModel

/// Makes one item of the same replacement in several articles:
/// 将第六条、第九条第一款中的“甲”修改为“乙”.
enum WordGroups {
  /// So many articles with the same replacement are told together.
  private static let smallest = 3

  private struct Words: Hashable {
    var old: [String]
    var new: [String]
  }

  /// Joins the items that do nothing but the same replacement; the item stands in the first's place.
  static func joined(_ items: [DraftedItem]) -> [DraftedItem] {
    var groups: [Words: [Int]] = [:]
    let sorted = items.sorted { $0.place < $1.place }
    for (index, item) in sorted.enumerated() {
      if let words = words(of: item) { groups[words, default: []].append(index) }
    }
    var result = sorted
    for members in groups.values where members.count >= smallest {
      for index in members { result[index].operations = [] }
      let targets = members.flatMap { sorted[$0].operations.flatMap(replacementTargets) }
      guard case .replaceWords(var replacement)? = sorted[members[0]].operations.last else {
        continue
      }
      replacement.targets = targets
      result[members[0]].operations = [.replaceWords(replacement)]
    }
    return result
  }

  /// The words of an item that replaces the same ones everywhere; the number that it gives its
  /// article by the way follows by itself.
  private static func words(of item: DraftedItem) -> Words? {
    var found: Words?
    for (index, operation) in item.operations.enumerated() {
      switch operation {
      case .renumber(_, _, let text) where index == 0 && text.isEmpty && !item.moves: continue
      case .replaceWords(let replacement):
        let words = Words(
          old: replacement.old.map(\.text), new: replacement.new.map(\.text))
        guard found == nil || found == words else { return nil }
        found = words
      default: return nil
      }
    }
    return found
  }

  private static func replacementTargets(_ operation: AmendingOperation) -> [AmendmentTarget] {
    if case .replaceWords(let replacement) = operation { return replacement.targets }
    return []
  }
}
