package import LegalXML

/// What a document of another publisher says of itself, as it stands in its meta, and how it labels its
/// units where our labels are others: so that an export of the text keeps both.
package struct PublishedRecord: Sendable, Hashable {
  /// The name of the document's element: `act`, `bill`.
  package var root: String
  /// Its `name`; `nil` where it has none.
  package var genre: String?
  /// The block of the work; complete.
  package var work: XMLElement
  /// The block of the expression; complete.
  package var expression: XMLElement
  /// The other blocks of the meta in the order of the schema, the identification's `source` apart.
  package var blocks: [XMLElement]
  /// The `source` of the identification.
  package var source: String
  /// Whether it is an amended text that this program named, and not another publisher.
  package var isOwn = false
  /// The number that the document prints as its own; `nil` where it marks none.
  package var documentNumber: String?
  /// The labels as printed, by the identifier of the unit.
  package var labels: [String: String] = [:]
  /// The wId and the period of elements, by their eId.
  package var versions: [String: UnitVersion] = [:]

  /// What ties an element to other editions.
  package struct UnitVersion: Sendable, Hashable {
    package var wId: String?
    package var period: String?

    package init(wId: String?, period: String?) {
      self.wId = wId
      self.period = period
    }
  }

  package init(
    root: String, genre: String?, work: XMLElement, expression: XMLElement, blocks: [XMLElement],
    source: String
  ) {
    self.root = root
    self.genre = genre
    self.work = work
    self.expression = expression
    self.blocks = blocks
    self.source = source
  }

  /// The element that holds the units: `mainBody` of a document that is no act.
  package var bodyName: String { root == "act" || root == "bill" ? "body" : "mainBody" }

  // MARK: - What the blocks say

  /// The address of the work.
  package var workIRI: String { FrbrBlock(work).uri?["value"] ?? "" }
  /// The address of the expression.
  package var expressionIRI: String { FrbrBlock(expression).uri?["value"] ?? "" }
  /// The language of the expression.
  package var language: String {
    FrbrBlock(expression).first("FRBRlanguage")?["language"] ?? ""
  }
  /// The name of who made the work, as the references show it; `nil` where they do not.
  package var authorName: String? {
    let link = FrbrBlock(work).first("FRBRauthor")?["href"] ?? ""
    let entries = blocks.filter { $0.name.local == "references" }.flatMap(\.elements)
    let entry = entries.first { "#" + ($0["eId"] ?? "") == link }
    return entry?["showAs"]
  }
  /// The date of the work as written; `nil` for the one that stands where none is known.
  package var workDate: String? {
    FrbrBlock(work).date.flatMap { $0["name"] == AknNames.unknown ? nil : $0["date"] }
  }
  /// The number of the work; `nil` where it has none.
  package var number: String? { FrbrBlock(work).first("FRBRnumber")?["value"] }
  /// Whether an author is named who has no entry: the one that is filled in where none is known.
  package var lacksAuthor: Bool {
    [work, expression].flatMap(\.elements).contains { $0["href"] == "#" + AknNames.unknown }
  }
  /// The country or region of the work.
  package var country: String? { FrbrBlock(work).first("FRBRcountry")?["value"] }
  /// The eIds of all entries.
  package var identifiers: Set<String> {
    Set(blocks.flatMap { [$0] + $0.elements }.compactMap { $0["eId"] })
  }
}
