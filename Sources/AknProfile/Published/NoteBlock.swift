internal import LegalXML

/// The notes of a document, each with its words in paragraphs.
enum NoteBlock {
  /// The `notes` of a meta, without markup inside their paragraphs; `nil` where none has words.
  static func kept(_ block: XMLElement) -> XMLElement? {
    notes(
      block.elements.compactMap { note in
        note["eId"].flatMap { element(note, id: $0, marker: note["marker"]) }
      }, source: block["source"] ?? "#" + AknNames.exporter)
  }

  /// The notes that stood in a text, in a block of our own; `nil` where there are none.
  static func block(of notes: [XMLElement]) -> XMLElement? {
    self.notes(
      notes.enumerated().compactMap { position, note in
        element(note, id: "note_text_\(position + 1)", marker: note["marker"])
      }, source: "#" + AknNames.exporter)
  }

  private static func notes(_ notes: [XMLElement], source: String) -> XMLElement? {
    notes.isEmpty ? nil : made("notes", [("source", source)], notes.map { .element($0) })
  }

  private static func element(_ note: XMLElement, id: String, marker: String?) -> XMLElement? {
    let paragraphs = words(of: note)
    guard !paragraphs.isEmpty, !id.utf8.contains(where: XMLSpace.isSpace) else { return nil }
    let attributes = [("eId", id)] + (marker.map { [("marker", $0)] } ?? [])
    return made("note", attributes, paragraphs.map { .element(made("p", [], [.text($0)])) })
  }

  /// The words of each paragraph, blanks and breaks between them one space.
  private static func words(of note: XMLElement) -> [String] {
    let blocks = note.elements.filter { $0.name.local == "p" || $0.name.local == "block" }
    let texts = blocks.isEmpty ? [note.text] : blocks.map(\.text)
    return texts.map { text in
      text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }.filter { !$0.isEmpty }
  }

  private static func made(
    _ name: String, _ attributes: [(String, String)], _ children: [XMLNode]
  ) -> XMLElement {
    XMLElement(
      name: XMLName(namespace: AknNames.namespace, local: name),
      attributes: attributes.map { XMLAttribute(name: XMLName(local: $0.0), value: $0.1) },
      children: children, line: 1)
  }
}
