internal import Holdings
internal import JSONText
internal import RegulationModel

/// Works of the library and their articles.
enum WorkspaceSymbols {
  /// More are not given.
  private static let limit = 200

  /// Answers `workspace/symbol`: works by words of their names, articles by an address with or without a
  /// work's name, or by words of their captions.
  static func answer(_ query: String, _ held: HeldTexts) -> JSONValue {
    let query = query.filter { !"《》".contains($0) && !$0.isWhitespace }
    var symbols: [JSONValue] = []
    for work in held.acts.works {
      guard symbols.count < limit else { break }
      guard let date = held.newestDate(of: work),
        let uri = held.address(of: work, edition: date)
      else { continue }
      let isNamed = query.isEmpty || ([work.title] + work.aliases).contains { $0.contains(query) }
      if isNamed { symbols.append(symbol(work.title, kind: 1, uri, line: 1, in: nil)) }
      guard !query.isEmpty, let edition = held.acts.newest(of: work) else { continue }
      let articles =
        isNamed ? edition.articles : self.articles(query, of: work, edition)
      for article in articles.prefix(max(0, limit - symbols.count)) {
        symbols.append(
          symbol(
            Symbols.name(article), kind: Symbols.kind(.article), uri, line: article.line,
            in: work.title))
      }
    }
    return .array(symbols)
  }

  private static func articles(
    _ query: String, of work: Work, _ edition: Edition
  ) -> [Provision] {
    if let expression = try? AddressReader.read(query),
      expression.workName.map(work.isNamed) ?? true,
      let found = try? edition.resolve(expression)
    {
      return found.filter { $0.kind >= .article }
    }
    return edition.articles.filter { $0.heading?.contains(query) ?? false }
  }

  private static func symbol(
    _ name: String, kind: Int, _ uri: String, line: Int, in container: String?
  ) -> JSONValue {
    let start = TextPosition(line: max(0, line - 1), character: 0)
    var members: [JSONValue.Member] = [
      .init("name", .string(name)), .init("kind", JSONValue(kind)),
      .init("location", ["uri": .string(uri), "range": TextSpan(start, start).json]),
    ]
    if let container { members.append(.init("containerName", .string(container))) }
    return .object(members)
  }
}
