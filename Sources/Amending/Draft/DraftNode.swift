internal import RegulationModel

/// A provision of a draft. Its identity is its index in the draft, which never changes.
struct DraftNode: Sendable {
  /// The level. 款 may become articles, and articles 款.
  var kind: ProvisionKind
  /// The number; `nil` for unnumbered divisions and headings. That of a 款 is counted when printed.
  var number: ProvisionNumber?
  /// The label as printed.
  var label: [UInt8]
  /// The heading of a division or annex; the caption of an article, brackets left out.
  var heading: AmendedText?
  /// The brackets around a caption.
  var captionBrackets: (open: [UInt8], close: [UInt8]) = ([], [])
  /// The provision's own words.
  var text: AmendedText
  /// Words behind the items that complete the lead-in.
  var closing: AmendedText?
  /// Index of the parent; `DraftEdition.top` at the top.
  var parent: Int
  /// Indices of what is directly inside, in order.
  var children: [Int] = []
  /// 1-based line of the source.
  var line: Int
  /// Whether the provision stands no longer.
  var isRemoved = false
}
