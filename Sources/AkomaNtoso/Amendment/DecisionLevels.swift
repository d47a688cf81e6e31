internal import AknProfile
internal import Amending
internal import DecisionLanguage
internal import RegulationModel

/// Where the instructions of a decision stand in it: the eIds that its items have in a document of their
/// own, where 二、（一） is `art_2__para_1__point_1`.
struct DecisionLevels {
  private let levels: [String?]
  /// The first instruction that adjusts the order of the articles; `nil` when none does.
  let adjusting: Int?

  init(_ decision: AmendingDecision) {
    var levels = [String?](repeating: nil, count: decision.instructions.count)
    var ids: [[String]: String] = [:]
    var counts: [String: Int] = [:]
    for item in decision.items {
      guard let id = DecisionLevels.id(item.path, ids, &counts) else { continue }
      ids[item.path] = id
      for instruction in item.instructions { levels[instruction] = id }
    }
    self.levels = levels
    adjusting = decision.instructions.firstIndex { instruction in
      switch instruction.operation {
      case .adjustOrder(let order): order.adjustsNumbers
      case .republish(let adjustsOrder): adjustsOrder
      default: false
      }
    }
  }

  /// The eId of an item; `nil` for a passage without a number, or with one that cannot be read.
  private static func id(
    _ path: [String], _ ids: [[String]: String], _ counts: inout [String: Int]
  ) -> String? {
    guard let label = path.last, let number = PrintedNumber.read(label, of: "level") else {
      return nil
    }
    var context = "art"
    if path.count > 1 {
      guard let outer = ids[Array(path.dropLast())] else { return nil }
      context = outer + (path.count > 2 ? "__point" : "__para_1__point")
    }
    let id = "\(context)_\(number)"
    counts[id, default: 0] += 1
    let count = counts[id] ?? 1
    return count == 1 ? id : "\(id)_\(count)"
  }

  /// The eId of the item that an instruction stands in; `nil` for a passage without a number.
  subscript(instruction: Int) -> String? {
    levels.indices.contains(instruction) ? levels[instruction] : nil
  }
}
