internal import RegulationModel

/// Where an act holds, as identifiers have it: `cn`, or `cn-sh` for what a region made (ISO 3166-2).
package enum ActCountry {
  /// The code of the country or of its region.
  ///
  /// - Parameters:
  ///   - subtype: the kind of norm; `nil` when unknown.
  ///   - author: who made the act; `nil` when unknown.
  ///   - title: its title; `nil` when it has none.
  ///   - region: the region as recorded; `nil` where names have to tell.
  /// - Returns: `cn`, or with a region `cn-sh`.
  package static func code(
    subtype: ActSubtype?, author: String?, title: String?, region: String?
  ) -> String {
    if let region { return region }
    switch subtype {
    case .law, .adminRegulation, .judicialInterpretation: return "cn"
    default: break
    }
    if let author, let code = RegionCode.of(author) { return code }
    // What a ministry or a party body makes for a region is no norm of the region.
    let isOfRegion = author == nil || subtype == .localRegulation
    return isOfRegion ? title.flatMap { RegionCode.of($0) } ?? "cn" : "cn"
  }
}
