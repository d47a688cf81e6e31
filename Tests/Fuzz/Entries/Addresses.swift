import Findings
import RegulationModel

extension FuzzEntry {
  /// Addresses: what is read has parts, what is found is found again by its names, and every error
  /// is a sentence in both languages.
  static let addresses = FuzzEntry("addresses") { bytes throws(Violation) in
    guard let edition = SampleAct.edition else { throw Violation(description: "no sample act") }
    let expression: AddressExpression
    let found: [Provision]
    do throws(AddressError) {
      expression = try AddressReader.read(bytes.text)
      found = try edition.resolve(expression)
    } catch {
      for sentence in [error.message.english, error.message.chinese] {
        try require(!sentence.isEmpty, "no sentence: \(error)")
      }
      return
    }
    try require(!expression.parts.isEmpty && !found.isEmpty, "an address of nothing")
    let isBranchOrRange = expression.parts.contains { part in
      // `2-2` is 第二条之二, or 第二条 where there is no such article.
      if case .hyphenated = part { true } else { false }
    }
    // A long list of short numbers is longer in words than an address may be.
    let isLong = expression.parts.count > 50
    let again = try? edition.resolve(AddressReader.read(expression.citation))
    try require(
      isBranchOrRange || isLong || again == found,
      "\(expression.citation) is read as another address")
    for provision in found { try SoundEdition.checkNames(provision, in: edition) }
  }
}
