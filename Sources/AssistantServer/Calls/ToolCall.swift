internal import Holdings
internal import JSONRPC
internal import JSONText
internal import RegulationModel

/// The arguments of a call, read leniently where nothing can be misunderstood: models write `34` for
/// `"34"` and `"true"` for `true`.
struct ToolCall {
  let arguments: JSONValue
  let sources: ServerSources
  /// Whether the server may write in the library.
  let allowsWriting: Bool
  /// What the request says besides.
  let meta: RequestMeta

  /// A text; `nil` where there is none.
  func text(_ name: String) throws -> String? {
    switch arguments[name] {
    case nil, .null: return nil
    case .string(let text): return text
    case .number(let digits): return digits
    case .array(let elements):
      let texts = elements.compactMap(\.text)
      guard texts.count == elements.count, !texts.isEmpty else { throw wrong(name) }
      return texts.joined(separator: ",")
    default: throw wrong(name)
    }
  }

  /// A text that must be there and not be blank.
  func required(_ name: String) throws -> String {
    guard let text = try text(name), text.contains(where: { !$0.isWhitespace }) else {
      throw ToolFault("the argument '\(name)' is missing", "缺少参数“\(name)”")
    }
    return text
  }

  /// A truth value; false where there is none.
  func flag(_ name: String) throws -> Bool {
    switch arguments[name] {
    case nil, .null, .bool(false), .string("false"), .string(""): return false
    case .bool(true), .string("true"): return true
    default: throw wrong(name)
    }
  }

  /// A number; brought within what the parameter takes.
  func number(_ name: String, _ range: ClosedRange<Int>) throws -> Int? {
    let value = arguments[name]
    if value == nil || value == .null { return nil }
    let number = value?.integer ?? value?.text.flatMap { Int($0) }
    guard let number else { throw wrong(name) }
    return min(max(number, range.lowerBound), range.upperBound)
  }

  /// A day; `nil` where there is none.
  func day(_ name: String) throws -> CalendarDate? {
    guard let text = try filled(name) else { return nil }
    guard let day = CalendarDate(spelled: text) else { throw noDate(name, text) }
    return day
  }

  /// A day, a month or a year; `nil` where there is none.
  func period(_ name: String) throws -> DatePeriod? {
    guard let text = try filled(name) else { return nil }
    guard let period = DatePeriod(spelled: text) else { throw noDate(name, text) }
    return period
  }

  /// A text that is not blank.
  func filled(_ name: String) throws -> String? {
    try text(name).flatMap { $0.allSatisfy(\.isWhitespace) ? nil : $0 }
  }

  /// The edition that is asked for.
  func editions() throws -> EditionRequest {
    let edition = try period("edition")
    let at = try period("at")
    guard edition == nil || at == nil else {
      throw ToolFault("give 'edition' or 'at', not both", "edition和at只能用一个")
    }
    return EditionRequest(edition: edition, at: at)
  }

  private func wrong(_ name: String) -> ToolFault {
    ToolFault("the argument '\(name)' has a value of the wrong type", "参数“\(name)”的类型不对")
  }

  private func noDate(_ name: String, _ text: String) -> ToolFault {
    let words = RPCError.shortened(text)
    return ToolFault(
      "'\(name)' takes a date such as 2024-02-08, and not '\(words)'",
      "“\(name)”应为日期，如2024-02-08，而不是“\(words)”")
  }
}
