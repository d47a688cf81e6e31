internal import Findings
internal import JSONRPC
internal import JSONText

/// Something that a model can ask for.
protocol Tool: Sendable {
  /// By which it is called.
  var name: String { get }
  /// What people call it.
  var title: Finding.Message { get }
  /// What it does, for the model that chooses.
  var about: Finding.Message { get }
  /// Its arguments.
  var parameters: [ToolParameter] { get }
  /// The members of its answer that stand before the list, as a schema each.
  var members: [JSONValue.Member] { get }
  /// The name of the list in its answer.
  var list: String { get }
  /// Whether it can write, when the server may.
  var canWrite: Bool { get }

  /// Answers a call.
  ///
  /// - Parameters:
  ///   - call: the arguments.
  ///   - connection: is told how far the answer is.
  /// - Returns: the answer.
  /// - Throws: why there is none; `Cancelled`.
  func answer(_ call: ToolCall, _ connection: inout Connection) throws -> ToolAnswer
}

extension Tool {
  var canWrite: Bool { false }

  /// All arguments, with those of every tool.
  var allParameters: [ToolParameter] { parameters + [.offset, .tokens] }

  /// The tool as a list of tools has it.
  func description(
    _ say: (Finding.Message) -> String, allowsWriting: Bool
  ) -> JSONValue {
    let writes = canWrite && allowsWriting
    let properties = allParameters.map { JSONValue.Member($0.name, $0.schema(say)) }
    return [
      "name": .string(name), "title": .string(say(title)), "description": .string(say(about)),
      "inputSchema": [
        "type": "object", "properties": .object(properties),
        "required": .array(parameters.filter(\.isRequired).map { .string($0.name) }),
        "additionalProperties": false,
      ],
      "outputSchema": outputSchema,
      "annotations": [
        "title": .string(say(title)), "readOnlyHint": .bool(!writes), "destructiveHint": false,
        "idempotentHint": true, "openWorldHint": false,
      ],
    ]
  }

  private var outputSchema: JSONValue {
    let page: JSONValue = [
      "type": "object",
      "properties": [
        "offset": ["type": "integer"], "shown": ["type": "integer"],
        "total": ["type": "integer"], "next_offset": ["type": ["integer", "null"]],
        "entry_cut": ["type": "boolean"],
      ],
    ]
    let listed: JSONValue = ["type": "array", "items": ["type": "object"]]
    return [
      "type": "object",
      "properties": .object(members + [.init(list, listed), .init("page", page)]),
      "required": .array((members.map(\.name) + [list]).map { .string($0) }),
    ]
  }

  /// Refuses arguments that the tool does not have, and words that are none of a choice: a model may rely
  /// on what would be passed over.
  func check(_ call: ToolCall) throws {
    for parameter in parameters {
      guard case .choice(let words) = parameter.kind, let word = try call.filled(parameter.name),
        !words.contains(word)
      else { continue }
      throw ToolFault(
        "'\(parameter.name)' is one of \(words.joined(separator: ", "))",
        "\(parameter.name)只能是\(words.joined(separator: "、"))")
    }
    let known = allParameters.map(\.name)
    let other = call.arguments.members.first { !known.contains($0.name) }
    guard let other else { return }
    let name = RPCError.shortened(other.name)
    throw ToolFault(
      "\(self.name) has no argument '\(name)'; it has \(known.joined(separator: ", "))",
      "\(self.name)没有参数“\(name)”；有\(known.joined(separator: "、"))")
  }
}

/// Schemas of members that several answers have.
enum Schema {
  static let text: JSONValue = ["type": "string"]
  static let optionalText: JSONValue = ["type": ["string", "null"]]
  static let number: JSONValue = ["type": "integer"]
  static let object: JSONValue = ["type": "object"]
  static let flag: JSONValue = ["type": "boolean"]

  /// The members of `EditionHead`.
  static let edition: [JSONValue.Member] = [
    .init("work", text), .init("title", text), .init("edition", text),
    .init("status", optionalText), .init("status_day", text), .init("in_force_from", optionalText),
    .init("in_force_until", optionalText), .init("citation", text),
  ]
}
