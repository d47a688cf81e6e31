internal import AknProfile
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
  /// The period of elements, by their eId, where each has its own.
  private var periods: [String: String] = [:]
  /// The labels as printed, by the identifier of the unit.
  private var labels: [String: String] = [:]
  /// The unit that alone is in the document, and the edition that it is of; `nil` for a whole act.
  private var portion: (unit: String, edition: String)?

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

  /// What a publisher's record tells of units and of their labels.
  init(_ published: PublishedRecord) {
    for (id, version) in published.versions {
      originals[id] = version.wId
      periods[id] = version.period
    }
    labels = published.labels
  }

  /// The label of a unit as it was printed; `nil` where it is the one of the text.
  func label(of id: String) -> String? { labels[id] }
  /// The period of an element whose attributes are written elsewhere.
  func period(of id: String) -> String? { periods[id] }

  /// Of a document that holds one unit alone.
  init(portion unit: String, of edition: String) {
    portion = (unit, edition)
  }

  /// A link as it leads from this document: to what is not in a portion, by the address of the edition.
  func link(_ href: String) -> String {
    guard let portion, href.hasPrefix("#") else { return href }
    let target = href.dropFirst()
    let isInside = target == portion.unit || target.hasPrefix(portion.unit + "__")
    return isInside ? href : "\(portion.edition)/~\(target)"
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
    guard !originals.isEmpty || !touched.isEmpty || !periods.isEmpty else { return }
    let id = id + part
    xml.attribute("wId", originals[id])
    if touched.contains(id) { xml.attribute("period", period) }
    if let period = periods[id] { xml.attribute("period", period) }
  }
}
