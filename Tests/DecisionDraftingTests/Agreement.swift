import Amending
import Comparison
import RegulationModel

/// What the comparison says of each article held against what the decision does to it: they share one
/// answer to what became of it.
///
/// A decision may set a kept article anew only where no instruction leads it to its place: it moved, or
/// its division is not kept. Then the decision takes the old one away and writes the new one, each
/// by an instruction.
struct Agreement {
  /// Where the two differ, in words.
  private(set) var differences: [String] = []
  private let result: AmendmentResult
  private let continued: Set<String>
  /// Whether nothing of the act is kept: its decision is a new text.
  private let isRewritten: Bool

  init(_ comparison: EditionComparison, _ result: AmendmentResult) {
    self.result = result
    let articles = comparison.articleChanges
    let origins = result.origins
    continued = Set(
      (result.edition?.provisions.map(\.id) ?? []).flatMap { id in
        [origins[id]?.old].compactMap(\.self) + (origins[id]?.merged ?? [])
      })
    isRewritten = articles.allSatisfy { $0.new.allSatisfy { origins[$0.id]?.old == nil } }
    for change in articles { hold(change) }
  }

  private mutating func hold(_ change: ProvisionChange) {
    let old = change.old.map(\.id)
    let new = change.new.map(\.id)
    switch change.kind {
    case .unchanged, .modified, .merged:
      let given = origins(of: new[0])
      guard !given.isEmpty || !mayBeSetAnew(change) else { return expectSetAnew(change) }
      if Set(given) != Set(old) { differ("\(old) → \(new) comes of \(given)") }
    case .split:
      let given = new.map(origins)
      guard given.contains(where: { !$0.isEmpty }) || !mayBeSetAnew(change) else {
        return expectSetAnew(change)
      }
      if given.flatMap(\.self) != old { differ("\(old) → \(new) comes of \(given)") }
    case .added:
      let given = origins(of: new[0])
      if !given.isEmpty { differ("\(new) is added and comes of \(given)") }
    case .removed:
      if !continued.isDisjoint(with: old) { differ("\(old) is removed and goes on") }
    }
  }

  /// The articles that one of the new text was.
  private func origins(of id: String) -> [String] {
    [result.origins[id]?.old].compactMap(\.self) + (result.origins[id]?.merged ?? [])
  }

  private func mayBeSetAnew(_ change: ProvisionChange) -> Bool {
    isRewritten || change.isMoved
      || change.new.contains { article in
        let division = article.parent.flatMap { result.origins[$0.id]?.old }
        return division != change.old.first?.parent?.id
      }
  }

  private mutating func expectSetAnew(_ change: ProvisionChange) {
    for article in change.old where !isRemoved(article) || continued.contains(article.id) {
      differ("\(article.id) is set anew and not taken away")
    }
    for article in change.new where result.origins[article.id]?.instructions.isEmpty ?? true {
      differ("\(article.id) is set anew and nobody wrote it")
    }
  }

  /// Whether an instruction takes an article away, or what it stands in.
  private func isRemoved(_ article: Provision) -> Bool {
    var next: Provision? = article
    while let provision = next {
      if result.origins.removal(of: provision.id) != nil { return true }
      next = provision.parent
    }
    return false
  }

  private mutating func differ(_ words: String) { differences.append(words) }
}
