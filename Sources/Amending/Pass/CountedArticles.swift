internal import RegulationModel

/// Provisions by the numbers that they have after the decision.
struct FinalNumbers: Equatable {
  /// The articles of the base in the body.
  var articles: [ProvisionNumber: Int] = [:]
  /// The divisions of the base whose level and number no other has.
  var divisions: [ClaimBook.DivisionKey: Int] = [:]
}

/// The provisions that get a number because the order is adjusted, and that instructions call by it:
/// known from the pass before.
struct CountedNumbers {
  private let known: FinalNumbers
  /// The numbers that were asked for and that no instruction gives, with what was taken for each.
  private var articles: [ProvisionNumber: Int?] = [:]
  private var divisions: [ClaimBook.DivisionKey: Int?] = [:]

  /// Takes the numbers that an earlier pass gave.
  init(known: FinalNumbers) {
    self.known = known
  }

  /// The article with a number; `nil` as long as it is not known.
  mutating func article(_ number: ProvisionNumber) -> Int? {
    articles[number] = .some(known.articles[number])
    return known.articles[number]
  }

  /// The division with a level and number; `nil` as long as it is not known.
  mutating func division(_ key: ClaimBook.DivisionKey) -> Int? {
    divisions[key] = .some(known.divisions[key])
    return known.divisions[key]
  }

  /// Whether the numbers that were asked for are those that came out.
  func agree(with final: FinalNumbers) -> Bool {
    articles.allSatisfy { number, node in final.articles[number] == node }
      && divisions.allSatisfy { key, node in final.divisions[key] == node }
  }
}
