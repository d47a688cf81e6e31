internal import RegulationModel

/// The articles that get a number because the order is adjusted, and that instructions call by it:
/// known from the pass before.
struct CountedArticles {
  private let known: [ProvisionNumber: Int]
  /// The numbers that were asked for and that no instruction gives, with the article taken for each.
  private var asked: [ProvisionNumber: Int?] = [:]

  /// Takes the articles of the base by the numbers that an earlier pass gave them.
  init(known: [ProvisionNumber: Int]) {
    self.known = known
  }

  /// The article with a number; `nil` as long as it is not known.
  mutating func article(_ number: ProvisionNumber) -> Int? {
    asked[number] = .some(known[number])
    return known[number]
  }

  /// Whether the numbers that were asked for are those that came out.
  func agree(with final: [ProvisionNumber: Int]) -> Bool {
    asked.allSatisfy { number, node in final[number] == node }
  }
}
