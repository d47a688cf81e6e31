internal import Findings
internal import JSONText

/// An argument of a tool.
struct ToolParameter {
  /// What it takes.
  enum Kind {
    case text
    case flag
    /// A whole number between two.
    case number(ClosedRange<Int>)
    /// One of some words.
    case choice([String])
  }

  let name: String
  let kind: Kind
  let about: Finding.Message
  let isRequired: Bool

  init(
    _ name: String, kind: Kind = .text, required: Bool = false, _ about: Finding.Message
  ) {
    self.name = name
    self.kind = kind
    self.about = about
    isRequired = required
  }

  /// The schema of the value.
  func schema(_ say: (Finding.Message) -> String) -> JSONValue {
    var members: [JSONValue.Member] = []
    switch kind {
    case .text: members.append(.init("type", "string"))
    case .flag: members.append(.init("type", "boolean"))
    case .number(let range):
      members += [
        .init("type", "integer"), .init("minimum", range.lowerBound),
        .init("maximum", range.upperBound),
      ]
    case .choice(let words):
      members += [.init("type", "string"), .init("enum", .array(words.map { .string($0) }))]
    }
    return .object(members + [.init("description", say(about))])
  }
}

extension ToolParameter {
  static let work = ToolParameter(
    "work",
    .init(
      "the act: slug, title or alias; may be left out where the library has one, or the address "
        + "begins with a title", "法规的代号、名称或者简称；库中只有一部，或者条款前有名称时可省略"))
  static let edition = ToolParameter(
    "edition",
    .init(
      "the edition published on this date (2024-02-08), or in this month or year",
      "发布日期为该日（2024-02-08）或者在该月、该年的版本"))
  static let at = ToolParameter(
    "at", .init("the edition in force on this day", "该日有效的版本；省略则为今天"))
  static let offset = ToolParameter(
    "offset", kind: .number(0...10_000_000),
    .init(
      "the first entry wanted, from 0: to get the rest of a cut answer", "从第几项起（从0数），用于取截断的其余部分"))
  static let tokens = ToolParameter(
    "max_tokens", kind: .number(2_000...200_000),
    .init("the most tokens of the answer; 25000 when left out", "答复最多多少token；省略为25000"))
}
