internal import ChineseText
internal import LegalXML
internal import RegulationModel

/// Reads annexes (附件), each behind the other.
struct AnnexReading {
  /// The reading of the body, which goes on in the annexes.
  var body: BodyReading

  /// Reads an `attachment`: its heading is the label where it is one of ours (附件1), its
  /// subheading or the title of its document is the heading.
  mutating func read(_ attachment: XMLElement, into draft: inout ActDraft) {
    var label = draft.words.words(of: attachment, "num")
    var heading = draft.words.words(of: attachment, "heading")
    let subheading = draft.words.words(of: attachment, "subheading")
    if AnnexReading.number(label) == nil, AnnexReading.number(heading) != nil {
      (label, heading) = (heading, label)
    }
    if draft.isOwn, label.isEmpty, heading.isEmpty, !subheading.isEmpty {
      // An annex that has a heading alone: 收费标准表.
      draft.builder.division(
        .annex, nil, line: attachment.line, label: nil, heading: EditionBuilder.append(subheading))
      return readInside(attachment, &draft)
    }
    let number: Int?
    if let own = AnnexReading.number(label) {
      number = own
    } else {
      let last = draft.lastNumbers[.annex]
      let printed = ForeignNumber.read(label, after: last)?.value
      let chosen = printed.flatMap { $0 < 1_000 ? $0 : nil } ?? (last?.value ?? 0) + 1
      number = chosen
      draft.words.findings.add(
        .labelChosen, line: attachment.line,
        "“\(String(decoding: label.isEmpty ? heading : label, as: UTF8.self))” → 附件\(chosen)")
      label = Array("附件\(chosen)".utf8)
    }
    let numbered = number.map { ProvisionNumber($0) }
    draft.lastNumbers[.annex] = numbered ?? draft.lastNumbers[.annex]
    let title = draft.words.join([heading, subheading])
    draft.builder.division(
      .annex, numbered, line: attachment.line, label: EditionBuilder.append(label),
      heading: title.isEmpty ? nil : EditionBuilder.append(title))
    readInside(attachment, &draft)
  }

  private mutating func readInside(_ attachment: XMLElement, _ draft: inout ActDraft) {
    draft.lastNumbers[.article] = nil
    draft.isInArticle = false
    for part in attachment.parts where UnitRole(part) != .label { readPart(part, &draft) }
  }

  /// What an attachment holds: a document, whose front and end are text like the rest.
  private mutating func readPart(_ element: XMLElement, _ draft: inout ActDraft) {
    switch element.name.local {
    case "meta": break
    case "body", "mainBody": body.read(element, into: &draft)
    case "attachments", "components":
      for part in element.parts { read(part, into: &draft) }
    case _ where element.first("mainBody") != nil || element.first("body") != nil:
      for part in element.parts { readPart(part, &draft) }
    default: LooseReading.read(element, into: &draft)
    }
  }

  /// The number in 附件1; `nil` for another text, and the inner `nil` for 附件 without a number.
  private static func number(_ label: [UInt8]) -> Int?? {
    guard let match = LabelScanner.match(0..<label.count, in: label.span),
      match.end == label.count, case .annex(let number) = match.label
    else { return nil }
    return .some(number)
  }
}
