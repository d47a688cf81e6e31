import Findings
import JSONRPC
import JSONText
import LanguageServer
import RegulationLibrary
import RegulationModel
import Testing

/// A stream that has nothing to read and keeps what is written.
final class SilentStream: ByteStream {
  private var reader = FrameReader(.headers)

  func read() -> [UInt8] { [] }
  var isReady: Bool { false }

  func write(_ bytes: [UInt8]) -> Bool {
    reader.take(bytes)
    return true
  }

  /// The messages that were written since they were asked for last.
  func messages() -> [JSONValue] {
    var found: [JSONValue] = []
    while case .message(let text)? = reader.next() {
      if let value = try? JSONValue(text) { found.append(value) }
    }
    return found
  }
}

/// An editor with one draft open.
struct EditorSession {
  var server: LanguageServer
  private var connection: Connection
  private let stream = SilentStream()
  let uri: String
  private var count = 0

  static let everything: JSONValue = [
    "general": ["positionEncodings": ["utf-16"]],
    "textDocument": [
      "hover": ["contentFormat": ["markdown", "plaintext"]],
      "documentSymbol": ["hierarchicalDocumentSymbolSupport": true],
    ],
  ]

  /// Begins, without saying anything.
  init(uri: String = "file:///draft.txt", library: Library? = nil) {
    self.uri = uri
    server = LanguageServer(version: "0", language: .english, library: { _ in library }) { error in
      Finding.Message(english: "\(error)", chinese: "\(error)")
    }
    connection = Connection(stream, framing: .headers, cancellation: .languageServer)
  }

  /// Begins and opens a draft.
  init(
    _ text: String, uri: String = "file:///draft.txt", language: String = "plaintext",
    capabilities: JSONValue = everything, locale: String = "en", library: Library? = nil
  ) throws {
    self.init(uri: uri, library: library)
    _ = try ask("initialize", ["capabilities": capabilities, "locale": .string(locale)])
    tell("initialized", [:])
    let document: JSONValue = [
      "uri": .string(uri), "languageId": .string(language), "version": 1, "text": .string(text),
    ]
    tell("textDocument/didOpen", ["textDocument": document])
  }

  /// The result of a request.
  mutating func ask(_ method: String, _ parameters: JSONValue) throws -> JSONValue {
    count += 1
    let request = Request(id: .number(String(count)), method: method, parameters: parameters)
    return try JSONValue(Array(server.answer(request, &connection).utf8))
  }

  /// The result of a request about the draft.
  mutating func ask(
    _ method: String, at position: TextPosition? = nil, _ more: [JSONValue.Member] = []
  ) throws -> JSONValue {
    var members: [JSONValue.Member] = [.init("textDocument", ["uri": .string(uri)])]
    if let position { members.append(.init("position", json(position))) }
    return try ask(method, .object(members + more))
  }

  /// The error of a request; `nil` where it has a result.
  mutating func error(_ method: String, _ parameters: JSONValue) -> RPCError? {
    do {
      _ = try ask(method, parameters)
      return nil
    } catch {
      return error as? RPCError
    }
  }

  /// Sends a notification.
  mutating func tell(_ method: String, _ parameters: JSONValue) {
    server.take(Notification(method: method, parameters: parameters))
  }

  /// Changes the draft.
  mutating func change(_ changes: JSONValue, version: Int = 2) {
    tell(
      "textDocument/didChange",
      [
        "textDocument": ["uri": .string(uri), "version": JSONValue(version)],
        "contentChanges": changes,
      ])
  }

  /// What the server says when nothing waits.
  mutating func said() -> [JSONValue] {
    server.rest(&connection)
    return stream.messages()
  }

  /// The messages that a request sent.
  func sent() -> [JSONValue] { stream.messages() }

  func json(_ position: TextPosition) -> JSONValue {
    ["line": JSONValue(position.line), "character": JSONValue(position.character)]
  }

  /// The codes of the draft's diagnostics with the words that they mark.
  mutating func diagnostics(in text: String) throws -> [String] {
    let answer = try ask("textDocument/diagnostic")
    return (answer["items"]?.elements ?? []).map { item in
      (item["code"]?.text ?? "?") + " " + words(item["range"], in: text)
    }
  }
}

extension JSONValue {
  /// The value at a path of names and indexes.
  func at(_ path: String...) -> JSONValue? {
    path.reduce(Optional(self)) { value, step in
      if let index = Int(step) {
        let elements = value?.elements ?? []
        return elements.indices.contains(index) ? elements[index] : nil
      }
      return value?[step]
    }
  }
}

/// The words of a range that counts in UTF-16, read naively.
func words(_ range: JSONValue?, in text: String) -> String {
  let units = Array(text.utf16)
  func offset(_ position: JSONValue?) -> Int {
    var line = position?["line"]?.integer ?? -1
    var offset = 0
    while line > 0, offset < units.count {
      if units[offset] == 10
        || (units[offset] == 13 && (offset + 1 == units.count || units[offset + 1] != 10))
      {
        line -= 1
      }
      offset += 1
    }
    return min(units.count, offset + (position?["character"]?.integer ?? 0))
  }
  let (start, end) = (offset(range?["start"]), offset(range?["end"]))
  return start <= end ? String(decoding: units[start..<end], as: UTF16.self) : "?"
}

/// A text with the edits of a workspace edit made.
func applied(_ edit: JSONValue?, uri: String, to text: String) -> String {
  let edits =
    edit?.at("changes", uri)?.elements ?? edit?.at("documentChanges", "0", "edits")?.elements ?? []
  return made(edits, in: text)
}

/// A text with some edits made, the last one first.
func made(_ edits: [JSONValue], in text: String) -> String {
  func key(_ edit: JSONValue) -> Int {
    (edit.at("range", "start", "line")?.integer ?? 0) * 100_000
      + (edit.at("range", "start", "character")?.integer ?? 0)
  }
  var lines = text
  for edit in edits.sorted(by: { key($0) > key($1) }) {
    let units = Array(lines.utf16)
    let start = unit(edit.at("range", "start"), units)
    let end = unit(edit.at("range", "end"), units)
    let new = units[..<start] + Array((edit["newText"]?.text ?? "").utf16) + units[end...]
    lines = String(decoding: new, as: UTF16.self)
  }
  return lines
}

/// The offset of a position in UTF-16, read naively: lines end with LF, before which CR may stand.
func unit(_ position: JSONValue?, _ units: [UInt16]) -> Int {
  var line = position?["line"]?.integer ?? 0
  var offset = 0
  while line > 0, offset < units.count {
    if units[offset] == 10 { line -= 1 }
    offset += 1
  }
  return min(units.count, offset + (position?["character"]?.integer ?? 0))
}
