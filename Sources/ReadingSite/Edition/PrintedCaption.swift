internal import RegulationModel

extension Provision {
  /// The caption of an article in the brackets in which it is printed; `nil` if there is none.
  var printedCaption: String? {
    guard kind == .article, !isUnit, !row.heading.isEmpty else { return nil }
    // The opening bracket stands behind the blank that ends the label.
    let start = row.label.offsets.upperBound + "　".utf8.count
    let end = row.heading.offsets.upperBound
    let isNarrow = edition.bytes[end] == UInt8(ascii: ")")
    let bracketed = start..<(end + (isNarrow ? 1 : "】".utf8.count))
    return String(decoding: edition.bytes[bracketed], as: UTF8.self)
  }
}
