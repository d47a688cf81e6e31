/// The eIds of the bodies and terms that a document refers to.
package enum EntityName {
  /// `中共中央`. A name without Chinese gets a prefix: it could be the eId of a role or a unit.
  ///
  /// 中华人民共和国国务院 and 国务院 are one body, and have one name.
  package static func organization(_ body: String) -> String {
    let parts = body.split(separator: "、").map { short($0) }
    let segment = SegmentName.of(parts.joined(separator: "、"))
    return segment.utf8.allSatisfy { $0 < 0x80 } ? "org-" + segment : segment
  }

  /// `term-条例`
  package static func term(_ term: String) -> String { "term-" + SegmentName.of(term) }

  private static let state = "中华人民共和国"
  private static let central = ["国务院", "全国人民代表大会", "中央军事委员会", "最高人民"]
  private static let endings = ["部", "委员会", "总局", "局", "总署", "署", "银行"]

  /// The short official name of a body of the state.
  private static func short(_ body: Substring) -> Substring {
    guard body.hasPrefix(state) else { return body }
    let rest = body.dropFirst(state.count)
    let isCentral =
      central.contains { rest.hasPrefix($0) } || endings.contains { rest.hasSuffix($0) }
    return isCentral ? rest : body
  }
}
