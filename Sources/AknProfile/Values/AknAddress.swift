internal import RegulationModel

/// An address of a work, an expression or a part of them by the Naming Convention, taken apart.
///
///     address    = "/akn/" country "/" doctype "/" subtype [ "/" actor ] "/" date "/" name
///                  [ "/" language [ "@" [ date ] ] ] [ "/!" component [ "." format ] ]
///                  [ "/~" portion ]
struct AknAddress: Sendable, Hashable {
  /// Country or region.
  let country: String
  /// The document type: `act`, `doc`.
  let documentType: String
  /// What kind of document type; then the actor, if there is one.
  let subtype: String
  /// The short official name of who made the work; `nil` when there is none.
  let actor: String?
  /// The work's date: a day, a month or a year.
  let date: String
  /// Number or title.
  let name: String
  /// The language of an expression; `nil` in the address of a work.
  private(set) var language: String?
  /// The expression's date; empty behind a bare `@`, `nil` without `@`.
  private(set) var expressionDate: String?
  /// The component, without `!` and format; `nil` when there is none.
  private(set) var component: String?
  /// What stands behind the component's dot; `nil` when there is none.
  private(set) var format: String?
  /// The eId of a part, without `~`; `nil` when there is none.
  private(set) var portion: String?

  /// Why a text is no address.
  enum Problem: Error, Sendable, Hashable {
    /// It has a blank.
    case blank
    /// The country is not in lower-case letters.
    case country
    /// No date stands where the work's date belongs.
    case date
    /// The expression's date is none.
    case expressionDate
    /// It has a `#`, `?` or `%`; parts of documents stand behind `~`.
    case fragment
    /// It ends before the name of the work.
    case incomplete
    /// The language is not in three letters.
    case language
    /// It does not begin with `/akn/`.
    case prefix
    /// No subtype stands before the date.
    case subtype
    /// Something stands behind its end.
    case tail(String)
  }

  /// Reads an address.
  init(_ text: String) throws(Problem) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "#", "?", "%": throw .fragment
      default: if scalar.properties.isWhitespace { throw .blank }
      }
    }
    guard text.utf8.starts(with: "/akn/".utf8) else { throw .prefix }
    let parts = text.dropFirst(5).split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count > 2, !parts.contains("") else { throw .incomplete }
    country = String(parts[0])
    guard ValueType.country.admits(country) else { throw .country }
    documentType = String(parts[1])
    guard let dateIndex = parts.indices.dropFirst(2).first(where: { Self.isDate(parts[$0]) }) else {
      throw .date
    }
    guard dateIndex > 2 else { throw .subtype }
    guard dateIndex < 5 else { throw .date }
    subtype = String(parts[2])
    actor = dateIndex == 4 ? String(parts[3]) : nil
    date = String(parts[dateIndex])
    guard dateIndex + 1 < parts.count, Self.isName(parts[dateIndex + 1]) else { throw .incomplete }
    name = String(parts[dateIndex + 1])
    try readTail(parts[(dateIndex + 2)...])
  }

  private mutating func readTail(_ tail: ArraySlice<Substring>) throws(Problem) {
    var rest = tail
    if let part = rest.first, Self.isName(part) {
      try readLanguage(part)
      rest.removeFirst()
    }
    if let part = rest.first, part.utf8.first == UInt8(ascii: "!") {
      let pieces = part.dropFirst().split(
        separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
      component = pieces.first.map(String.init)
      if pieces.count > 1 { format = String(pieces[1]) }
      guard component != "", format != "" else { throw .tail(String(part)) }
      rest.removeFirst()
    }
    if let part = rest.first, part.utf8.first == UInt8(ascii: "~"), part.utf8.count > 1 {
      portion = String(part.dropFirst())
      rest.removeFirst()
    }
    if let part = rest.first { throw .tail(String(part)) }
  }

  /// `zho`, `zho@2024-02-08`, `zho@`.
  private mutating func readLanguage(_ part: Substring) throws(Problem) {
    let pieces = part.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false)
    let language = String(pieces[0])
    guard ValueType.language.admits(language) else { throw .language }
    self.language = language
    guard pieces.count > 1 else { return }
    guard pieces[1].isEmpty || CalendarDate(pieces[1]) != nil else { throw .expressionDate }
    expressionDate = String(pieces[1])
  }

  private static func isName(_ part: Substring) -> Bool {
    part.utf8.first != UInt8(ascii: "!") && part.utf8.first != UInt8(ascii: "~")
  }

  /// A day, a month or a year.
  private static func isDate(_ part: Substring) -> Bool {
    switch part.utf8.count {
    case 4: CalendarDate("\(part)-01-01") != nil
    case 7: CalendarDate("\(part)-01") != nil
    case 10: CalendarDate(part) != nil
    default: false
    }
  }

  /// The address of the work alone.
  var work: String {
    let actor = actor.map { "/\($0)" } ?? ""
    return "/akn/\(country)/\(documentType)/\(subtype)\(actor)/\(date)/\(name)"
  }

  /// The address of the expression alone; `nil` when the address has no language.
  var expression: String? {
    language.map { language in "\(work)/\(language)\(expressionDate.map { "@\($0)" } ?? "")" }
  }
}
