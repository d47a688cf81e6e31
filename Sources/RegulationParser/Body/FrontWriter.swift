internal import ChineseText
internal import Documents
internal import Findings
internal import RegulationModel

/// Writes what stands before the first unit: title, 文号, 题注, preamble.
struct FrontWriter {
  private let outline: DocumentOutline
  private let region: Region
  private let text: PassageText

  init(_ outline: DocumentOutline, _ region: Region, _ text: PassageText) {
    self.outline = outline
    self.region = region
    self.text = text
  }

  /// Writes the front and returns the events that it tells and what had to be chosen.
  func write(to writer: inout BodyWriter) -> (events: [LifecycleEvent], findings: [Finding]) {
    var findings = writeTitle(to: &writer)
    let number = words(of: .documentNumber).numbers
    if !number.isEmpty { writer.builder.documentNumber { $0.append(contentsOf: number) } }
    var events: [LifecycleEvent] = []
    let note = words(of: .note)
    if !note.bytes.isEmpty {
      let read = NoteGrammar.read(note)
      events = read.events
      writer.builder.note { $0.append(contentsOf: read.note) }
    }
    if !region.orderEvents.isEmpty {
      let told = Set(events.map(\.action))
      events += region.orderEvents.filter { !told.contains($0.action) }
    }
    if events.isEmpty {
      events = FieldEvents.events(outline.fields)
      if !events.isEmpty { findings.append(ParserFindings.eventsOfFields(count: events.count)) }
    }
    for entry in region.front where entry.role == .preamble {
      let passage = outline.passages[entry.passage].asText
      writer.builder.preamble(line: passage.line) { text.append(passage, to: &$0) }
    }
    return (events, findings)
  }

  private func writeTitle(to writer: inout BodyWriter) -> [Finding] {
    let titles = region.front.filter { $0.role == .title }.map { outline.passages[$0.passage] }
    guard let first = titles.first else {
      guard let title = fieldTitle else {
        writer.builder.title(nil)
        return [ParserFindings.titleMissing()]
      }
      writer.builder.title { $0.append(contentsOf: title) }
      return [ParserFindings.titleOfField(String(decoding: title, as: UTF8.self))]
    }
    writer.builder.title { target in
      for passage in titles { text.append(passage.asText, to: &target) }
    }
    return region.titleIsWeak ? [ParserFindings.titleChosen(line: first.line)] : []
  }

  /// The title that the file gives a document of one regulation, where it reads like one.
  private var fieldTitle: [UInt8]? {
    guard outline.lines == outline.text.source.lines.indices,
      let field = outline.fields.first(where: { $0.name == .title })
    else { return nil }
    let bytes = Array(field.value.utf8)
    let title = Respacing.text(bytes.indices, of: bytes.span)
    return title.count <= TitleWords.longest && TitleWords.areTitle(title) ? title : nil
  }

  private func words(of role: FrontRole) -> NoteText {
    NoteText(
      region.front.filter { $0.role == role }.map { outline.passages[$0.passage].asText }, text)
  }
}
