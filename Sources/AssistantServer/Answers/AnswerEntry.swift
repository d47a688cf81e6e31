internal import JSONText

/// One member of the list that an answer is: for people and models, and for programs.
struct AnswerEntry {
  /// As it is read.
  let text: String
  /// The same as JSON text.
  let json: String
  /// What takes the place of `json` where the entry alone is too large for an answer.
  let stub: JSONValue

  /// Makes an entry.
  init(_ text: String, stub: JSONValue = [:], json: (inout JSONWriter) -> Void) {
    var writer = JSONWriter(layout: .compact)
    json(&writer)
    self.text = text
    self.json = writer.text
    self.stub = stub
  }

  /// Makes an entry of a value.
  init(_ text: String, _ value: JSONValue) {
    self.init(text, stub: value) { $0.value(value) }
  }

  /// The tokens of the larger of the two.
  var tokens: Int { max(TokenEstimate.tokens(of: text), TokenEstimate.tokens(of: json)) }
}
