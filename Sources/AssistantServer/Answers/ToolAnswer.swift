internal import JSONText

/// What a tool answers: what the answer is about, and a list of which as much is given as fits.
struct ToolAnswer {
  /// Members that stand before the list.
  var head: [JSONValue.Member]
  /// The same for people and models; empty for nothing.
  var lead: String
  /// The name of the list.
  var list: String
  /// The list.
  var entries: [AnswerEntry]
  /// What is said behind the list; empty for nothing.
  var close = ""

  /// Makes an answer.
  init(
    _ head: [JSONValue.Member], lead: String, list: String, entries: [AnswerEntry],
    close: String = ""
  ) {
    self.head = head
    self.lead = lead
    self.list = list
    self.entries = entries
    self.close = close
  }

  /// A list without anything before it.
  init(_ list: String, _ entries: [AnswerEntry]) {
    self.init([], lead: "", list: list, entries: entries)
  }
}

extension JSONValue.Member {
  /// A member with a string, or `null`.
  init(_ name: String, _ text: String?) {
    self.init(name, JSONValue(text))
  }

  /// A member with a number.
  init(_ name: String, _ number: Int) {
    self.init(name, JSONValue(number))
  }
}
