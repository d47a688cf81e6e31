internal import Findings
internal import Holdings
internal import JSONText
internal import RegulationLibrary
internal import RegulationModel

/// A text that is open, as a request looks at it.
struct DraftView {
  let text: TextDocument
  let reading: DraftReading
  let citations: DraftCitations
  let held: HeldTexts
  let client: ClientProfile
  /// Turns offsets into positions.
  var positions: PositionScan

  init(
    _ text: TextDocument, _ reading: DraftReading, _ citations: DraftCitations, _ held: HeldTexts,
    _ client: ClientProfile
  ) {
    self.text = text
    self.reading = reading
    self.citations = citations
    self.held = held
    self.client = client
    positions = text.positions
  }

  var edition: Edition { reading.edition }

  /// A sentence in the language of the client.
  func say(_ message: Finding.Message) -> String { client.say(message) }

  /// A range of the text as the protocol writes it.
  mutating func json(_ range: Range<Int>) -> JSONValue { positions.span(of: range).json }

  /// A place in the text as the protocol writes it.
  mutating func location(_ range: Range<Int>) -> JSONValue {
    ["uri": .string(text.uri), "range": json(range)]
  }

  /// The change of the text that some edits are.
  mutating func workspaceEdit(_ edits: [SourceEdit]) -> JSONValue {
    let changes = JSONValue.array(edits.map { json($0) })
    guard client.takesVersionedEdits else {
      return ["changes": .object([.init(text.uri, changes)])]
    }
    let document: JSONValue = ["uri": .string(text.uri), "version": JSONValue(text.version)]
    return ["documentChanges": [["textDocument": document, "edits": changes]]]
  }

  /// An edit as the protocol writes it.
  mutating func json(_ edit: SourceEdit) -> JSONValue {
    ["range": json(edit.range), "newText": .string(edit.words)]
  }
}

/// Words of a text that become others.
struct SourceEdit: Sendable, Hashable {
  /// UTF-8 offsets.
  let range: Range<Int>
  let words: String
}

extension TextPosition {
  /// The position as the protocol writes it.
  var json: JSONValue { ["line": JSONValue(line), "character": JSONValue(character)] }
}

extension TextSpan {
  /// The span as the protocol writes it.
  var json: JSONValue { ["start": start.json, "end": end.json] }
}
