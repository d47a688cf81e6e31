internal import ChineseText
internal import LegalXML
internal import RegulationModel

/// Annexes (附件).
extension ActReader {
  /// Reads an `attachment`: its heading is the label where it is one of ours (附件1), its
  /// subheading or the title of its document is the heading.
  mutating func readAnnex(_ attachment: XMLElement) {
    var label = words(of: attachment, "num")
    var heading = words(of: attachment, "heading")
    let subheading = words(of: attachment, "subheading")
    if ActReader.annexNumber(label) == nil, ActReader.annexNumber(heading) != nil {
      (label, heading) = (heading, label)
    }
    if text.isOwn, label.isEmpty, heading.isEmpty, !subheading.isEmpty {
      return readUnlabelledAnnex(attachment, heading: subheading)
    }
    let number: Int?
    if let own = ActReader.annexNumber(label) {
      number = own
    } else {
      let printed = ForeignNumber.read(label, after: lastNumbers[.annex])?.value
      let chosen =
        printed.flatMap { $0 < 1_000 ? $0 : nil } ?? (lastNumbers[.annex]?.value ?? 0) + 1
      number = chosen
      note(true, label.isEmpty ? heading : label, attachment)
      label = Array("附件\(chosen)".utf8)
    }
    let numbered = number.map { ProvisionNumber($0) }
    lastNumbers[.annex] = numbered ?? lastNumbers[.annex]
    let title = join([heading, subheading])
    builder.division(
      .annex, numbered, line: attachment.line, label: append(label),
      heading: title.isEmpty ? nil : append(title))
    readInside(attachment)
  }

  /// An annex that has a heading alone: 收费标准表.
  private mutating func readUnlabelledAnnex(_ attachment: XMLElement, heading: [UInt8]) {
    builder.division(
      .annex, nil, line: attachment.line, label: nil, heading: append(heading))
    readInside(attachment)
  }

  private mutating func readInside(_ attachment: XMLElement) {
    lastNumbers[.article] = nil
    isInArticle = false
    for part in attachment.parts where UnitRole(part) != .label { readAnnexPart(part) }
  }

  /// What an attachment holds: a document, whose front and end are text like the rest.
  private mutating func readAnnexPart(_ element: XMLElement) {
    switch element.name.local {
    case "meta": break
    case "body", "mainBody": readBody(element)
    case "attachments", "components":
      for part in element.parts { readAnnex(part) }
    case _ where element.first("mainBody") != nil || element.first("body") != nil:
      for part in element.parts { readAnnexPart(part) }
    default: readLoose(element)
    }
  }

  /// The number in 附件1; `nil` for another text, and the inner `nil` for 附件 without a number.
  private static func annexNumber(_ label: [UInt8]) -> Int?? {
    guard let match = LabelScanner.match(0..<label.count, in: label.span),
      match.end == label.count, case .annex(let number) = match.label
    else { return nil }
    return .some(number)
  }
}
