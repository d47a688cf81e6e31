package import CrossReferences
internal import DecisionLanguage
package import RegulationModel

/// The numbers of articles in a citation, put in the place of the old ones.
package enum CitationRenumbering {
  /// Words in the place of others.
  package struct NumberEdit: Sendable, Hashable {
    /// Offsets in the citation, in Unicode scalars.
    package let range: Range<Int>
    /// The new words.
    package let text: String
  }

  /// What is to be changed in a citation when articles get other numbers.
  ///
  /// - Parameters:
  ///   - reference: a citation of the edition itself.
  ///   - edition: the edition before.
  ///   - number: the new number of an article, by its row; `nil` where it keeps its own.
  /// - Returns: the edits in order, none where nothing changes; `nil` where the citation does not tell which
  ///   of its numbers is which article, or where a new number does not fit into it.
  package static func edits(
    of reference: Reference, in edition: Edition, number: (Int) -> ProvisionNumber?
  ) -> [NumberEdit]? {
    let glyphs = reference.text.glyphs
    let addresses = CitationSteps.read(glyphs)
    guard addresses.contains(where: { $0.own.contains { $0.kind == .article } }) else { return [] }
    guard let rows = articles(of: reference, addresses, edition) else { return nil }
    var edits: [NumberEdit] = []
    for (address, row) in zip(addresses, rows) {
      guard let step = address.own.first(where: { $0.kind == .article }), let row,
        let new = number(row), new != step.number
      else { continue }
      guard let edit = CitationSteps.edit(step, new, glyphs) else { return nil }
      edits.append(NumberEdit(range: edit.range, text: edit.text))
    }
    return edits
  }

  /// The rows of the articles that the addresses of a citation are in; `nil` in it for one that is not
  /// there, `nil` for all where the citation does not tell them apart.
  private static func articles(
    of reference: Reference, _ addresses: [CitedAddress], _ edition: Edition
  ) -> [Int?]? {
    if reference.status == .resolved {
      let rows = CitedPlaces.named(by: reference, edition)
      guard rows.count == addresses.count else { return nil }
      return rows.map { Provision(edition: edition, index: $0).article?.index }
    }
    // Of 第三条、第四十条 only one may be there.
    let articles = Set(
      reference.targetRows.compactMap { Provision(edition: edition, index: $0).article?.index })
    return addresses.map { address in
      guard let step = (address.own + address.inherited).first(where: { $0.kind == .article })
      else {
        return nil
      }
      let named = articles.filter { edition.rows[$0].number == step.number }
      return named.count == 1 ? named.first : nil
    }
  }
}

extension CitationRenumbering {
  /// The label of an article with another number, in the script of the old one: 第17条 → 第17条之1.
  package static func label(_ label: String, numbered number: ProvisionNumber) -> String {
    PrintedNumber.renumbered(label, to: number, kind: .article)
  }
}
