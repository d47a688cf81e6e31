public import Findings
internal import RegulationModel

extension CitationVerdict {
  /// Why a citation is wrong, as a clause; `nil` where the answer says all, or the differences do.
  public var reason: Finding.Message? {
    switch self {
    case .exists(let reason?): reason.message
    case .noSuchProvision(let reason): reason.message
    case .noSuchAct(let title):
      .init(english: "did you mean 《\(title)》?", chinese: "是否指《\(title)》？")
    case .replaced(let title):
      .init(english: "it was replaced by 《\(title)》", chinese: "已被《\(title)》取代")
    case .repealed(let day):
      .init(english: "it was repealed on \(day)", chinese: "已于\(day.chinese)废止")
    case .elsewhere(let provision):
      .init(
        english: "the words stand in \(provision.citation)", chinese: "引文见于\(provision.citation)")
    case .misquoted, .verified, .exists(nil), .notation, .editionNotHeld, .actNotHeld, .unclear: nil
    }
  }
}
