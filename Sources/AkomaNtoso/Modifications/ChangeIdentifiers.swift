internal import DecisionLanguage
internal import RegulationModel

/// How quotation marks are written in the attributes of a quotation.
enum QuotationMark {
  /// Bytes of “ and of ”.
  static let length = 3
  /// The class of a quotation that begins in a paragraph of its own.
  static let below = "below"
}

/// The identifiers of the elements of instructions.
enum ChangeIdentifiers {
  /// The eId of an instruction within a `p`.
  static func mod(_ place: ChangePlaces.Place, in paragraph: String) -> String {
    "\(paragraph)__mod_\(place.number)"
  }

  /// The eId of the `p` that a host begins.
  static func paragraph(of host: Int, in edition: Edition, _ changes: ChangePlaces) -> String {
    let id = Provision(edition: edition, index: host).id
    let last = changes.lastRow(of: host, in: edition)
    let hasUnits = Int(edition.rows[host].end) > last + 1
    return id + (hasUnits ? "__intro__p_1" : "__p_1")
  }

  /// What each quotation of a place is the text of; `nil` for words. Texts of units come last.
  static func units(
    of place: ChangePlaces.Place, _ decision: AmendingDecision
  ) -> [QuotedUnit?] {
    let units = place.instructions.flatMap {
      QuotedUnit.units(of: decision.instructions[$0].operation)
    }
    let words = place.quotations.count - units.count
    guard words >= 0 else { return place.quotations.map { _ in nil } }
    return [QuotedUnit?](repeating: nil, count: words) + units
  }

  /// Counts quotations of one instruction, by what they are.
  struct QuotationCounts {
    private var texts = 0
    private var structures = 0

    /// What the eId of the next quotation adds to that of the instruction.
    mutating func next(_ quotation: Quotation, _ unit: QuotedUnit?) -> String {
      if unit != nil || quotation.isBlock {
        structures += 1
        return "__qstr_\(structures)"
      }
      texts += 1
      return "__qtext_\(texts)"
    }
  }

  /// `para_2` of `art_4__para_2`.
  static func lastElement(of id: String) -> String {
    let pieces = id.split(separator: "_", omittingEmptySubsequences: false)
    let start = (pieces.lastIndex { $0.isEmpty } ?? -1) + 1
    return pieces[start...].joined(separator: "_")
  }
}
