extension JSONWriter {
  /// Writes a value as an element, or as the whole document.
  package mutating func value(_ value: JSONValue) {
    switch value {
    case .object(let members):
      object { json in for member in members { json.field(member.name, member.value) } }
    case .array(let elements):
      array { json in for element in elements { json.value(element) } }
    case .string(let text): string(text)
    case .number(let digits): element(json: digits)
    case .bool(let isTrue): element(json: isTrue ? "true" : "false")
    case .null: element(json: "null")
    }
  }

  /// Writes a member with a value.
  package mutating func field(_ key: String, _ value: JSONValue) {
    switch value {
    case .object(let members):
      object(key) { json in for member in members { json.field(member.name, member.value) } }
    case .array(let elements):
      array(key) { json in for element in elements { json.value(element) } }
    case .string(let text): field(key, text)
    case .number(let digits): member(key, json: digits)
    case .bool(let isTrue): field(key, isTrue)
    case .null: member(key, json: "null")
    }
  }
}

extension JSONValue {
  /// The value on one line.
  package var line: String {
    var json = JSONWriter(layout: .compact)
    json.value(self)
    return json.text
  }
}
