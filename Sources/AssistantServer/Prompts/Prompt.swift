internal import Findings
internal import JSONText

/// Something that people ask an assistant for again and again, with the tools to use.
struct Prompt: Sendable {
  /// What is filled in.
  struct Argument: Sendable {
    let name: String
    let about: Finding.Message
    var isRequired = false
  }

  let name: String
  let title: Finding.Message
  let about: Finding.Message
  let arguments: [Argument]
  /// The request; `{name}` stands for an argument.
  let request: Finding.Message

  /// The prompt as a list of prompts has it.
  func description(_ say: (Finding.Message) -> String) -> JSONValue {
    [
      "name": .string(name), "title": .string(say(title)), "description": .string(say(about)),
      "arguments": .array(
        arguments.map {
          [
            "name": .string($0.name), "description": .string(say($0.about)),
            "required": .bool($0.isRequired),
          ]
        }),
    ]
  }

  /// The request with its arguments, each put in once: what an argument says is never filled in again.
  func text(_ values: [String: String], _ say: (Finding.Message) -> String) -> String {
    var text = ""
    var rest = say(request)[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      let name = String(rest[rest.index(after: open)..<close])
      text += rest[..<open] + (values[name] ?? "")
      rest = rest[rest.index(after: close)...]
    }
    return text + rest
  }
}
