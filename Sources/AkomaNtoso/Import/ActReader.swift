internal import LegalXML
internal import RegulationModel

/// Reads an act from its first element to its last, and then what stands beside it.
struct ActReader {
  private(set) var draft: ActDraft

  /// Reads an act.
  ///
  /// - Parameters:
  ///   - act: the act.
  ///   - body: its body, or main body.
  ///   - others: what stands beside the act.
  ///   - record: what the document says of how it was made.
  init(_ act: XMLElement, _ body: XMLElement, beside others: [XMLElement], record: RecordReader) {
    draft = ActDraft(isOwn: record.isOwn, keepsLabels: record.isOwn && record.isPublished)
    draft.words.keepsVersions = record.isOwn && ElementVersions.isOfAmendment(act)
    let parts = act.parts
    let position = parts.firstIndex { $0 == body } ?? parts.count
    let meta = act.first("meta")
    let alias = meta?.first("identification")?.first("FRBRWork")?.all("FRBRalias")
      .first { $0["name"] == "title" }?["value"]
    FrontReading.read(Array(parts[..<position]), alias: alias, into: &draft)
    // Those that an export of ours keeps were told when they were first read.
    if !draft.keepsLabels {
      for notes in meta?.all("notes") ?? [] {
        for note in notes.elements { draft.words.findings.leaveOut(note: note) }
      }
    }
    var reading = BodyReading()
    reading.read(body, into: &draft)
    LostLinks.note(
      body, isOwn: record.isOwn, isPortion: act.name.local == "portion", &draft.words.findings)
    let rest = parts[position...].dropFirst() + others
    for part in rest where !ActReader.holdsAnnexes(part) { readConclusions(part) }
    var annexes = AnnexReading(body: reading)
    for part in rest where ActReader.holdsAnnexes(part) {
      for annex in part.parts { annexes.read(annex, into: &draft) }
    }
  }

  private static func holdsAnnexes(_ element: XMLElement) -> Bool {
    element.name.local == "attachments" || element.name.local == "components"
  }

  /// Reads what stands behind the body: the 落款.
  private mutating func readConclusions(_ element: XMLElement) {
    for block in draft.words.blocks(of: element, keepsLists: false) {
      let words = draft.words.words(of: block)
      if draft.isOwn || !words.isEmpty { draft.builder.closing(EditionBuilder.append(words)) }
    }
  }
}
