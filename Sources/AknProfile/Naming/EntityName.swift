/// The eIds of the bodies and terms that a document refers to.
package enum EntityName {
  /// `中共中央`. A name without Chinese gets a prefix: it could be the eId of a role or a unit.
  package static func organization(_ body: String) -> String {
    let segment = SegmentName.of(body)
    return segment.utf8.allSatisfy { $0 < 0x80 } ? "org-" + segment : segment
  }

  /// `term-条例`
  package static func term(_ term: String) -> String { "term-" + SegmentName.of(term) }
}
