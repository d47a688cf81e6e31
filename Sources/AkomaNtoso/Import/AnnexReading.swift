internal import ChineseText
internal import LegalXML
internal import RegulationModel

/// Annexes (附件).
extension ActReader {
  /// Reads an `attachment`: its heading is the label where it is one of ours (附件1), its
  /// subheading or the title of its document is the heading.
  mutating func readAnnex(_ attachment: XMLElement) {
    let printed = attachment.first("num").map { words($0) } ?? []
    var heading = attachment.first("heading").map { words($0) } ?? []
    let subheading = attachment.first("subheading").map { words($0) } ?? []
    let document = attachment.elements.first { $0.name.local == "doc" || $0.name.local == "act" }
    var label: [UInt8] = printed
    if ActReader.annexNumber(label) == nil, ActReader.annexNumber(heading) != nil {
      (label, heading) = (heading, [])
    }
    let number: Int?
    if let own = ActReader.annexNumber(label) {
      number = own
    } else {
      let position = (lastNumbers[.annex]?.value ?? 0) + 1
      number = position
      note(true, label.isEmpty ? heading : label, attachment)
      label = Array("附件\(position)".utf8)
    }
    let numbered = number.map { ProvisionNumber($0) }
    lastNumbers[.annex] = numbered ?? lastNumbers[.annex]
    lastNumbers[.article] = nil
    let title = join(heading, subheading)
    builder.division(
      .annex, numbered, line: attachment.line, label: append(label),
      heading: title.isEmpty ? nil : append(title))
    guard let body = document?.first("mainBody") ?? document?.first("body") else { return }
    for element in body.elements { readUnit(element, inside: nil) }
  }

  /// The number in 附件1; `nil` for another text, and the inner `nil` for 附件 without a number.
  private static func annexNumber(_ label: [UInt8]) -> Int?? {
    guard let match = LabelScanner.match(0..<label.count, in: label.span),
      match.end == label.count, case .annex(let number) = match.label
    else { return nil }
    return .some(number)
  }
}
