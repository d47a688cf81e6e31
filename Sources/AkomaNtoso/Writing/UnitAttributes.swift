internal import LegalXML

/// What an amendment adds to the identifiers of elements: what they were called before, and since
/// when their words are in force. Empty for a text without one.
struct UnitAttributes {
  /// The wId by the eId.
  private var originals: [String: String] = [:]
  /// The units whose words the amendment wrote, by their eIds.
  private var touched: Set<String> = []
  /// The `period` of these; `nil` when it is not known since when they are in force.
  private var period: String?

  /// What identifiers become in a quotation; `nil` in the text itself.
  private var quoted: QuotedIdentifiers?

  /// No amendment.
  init() {}

  /// Of units that are quoted.
  init(_ quoted: QuotedIdentifiers) { self.quoted = quoted }

  init(_ record: AmendmentRecord, period: String?) {
    originals = record.identifiers.originals
    touched = Set(record.modifications.compactMap(\.touched))
    self.period = period
  }

  /// Writes the attributes that belong to an identifier, itself first: that of a unit, or of a part
  /// of it, which adds `part`.
  func write(_ id: String, part: String = "", to xml: inout XMLWriter) {
    if let quoted {
      xml.attribute("eId", quoted.eId(id), part)
      if part.isEmpty { xml.attribute("wId", quoted.wId(id)) }
      return
    }
    xml.attribute("eId", id, part)
    guard !originals.isEmpty || !touched.isEmpty else { return }
    let id = id + part
    xml.attribute("wId", originals[id])
    if touched.contains(id) { xml.attribute("period", period) }
  }
}
