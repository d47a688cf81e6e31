internal import AknProfile
internal import LegalXML

/// What ties the elements of an amended text of our own to the edition before.
enum ElementVersions {
  /// Whether a document says that it is an amended text.
  static func isOfAmendment(_ act: XMLElement) -> Bool {
    act.first("meta")?.first("identification")?.first("FRBRExpression")?
      .first("FRBRmasterExpression") != nil
  }

  /// The wIds and periods of all elements, by their eId.
  static func all(in act: XMLElement) -> [String: PublishedRecord.UnitVersion] {
    var versions: [String: PublishedRecord.UnitVersion] = [:]
    var waiting = act.elements.filter { $0.name.local != "meta" }
    while let element = waiting.popLast() {
      if let id = element["eId"], element["wId"] != nil || element["period"] != nil {
        versions[id] = .init(wId: element["wId"], period: element["period"])
      }
      waiting += element.elements
    }
    return versions
  }
}
