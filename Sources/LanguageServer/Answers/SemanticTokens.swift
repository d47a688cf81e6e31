internal import ChineseText
internal import CrossReferences
internal import Holdings
internal import JSONText
internal import RegulationModel

/// What words are: labels, headings, citations, terms.
enum SemanticTokens {
  /// The kinds, by the names of the protocol, which themes have colours for.
  enum Kind: Int, CaseIterable {
    /// A label: 第三条, （一）.
    case keyword
    /// A heading or a caption.
    case `class`
    /// A citation.
    case function
    /// A term.
    case variable

    var name: String { String(describing: self) }
  }

  /// What the numbers of the answers mean.
  static let legend: JSONValue = [
    "tokenTypes": .array(Kind.allCases.map { .string($0.name) }),
    "tokenModifiers": ["definition"],
  ]

  private struct Token {
    var place: Range<Int>
    var kind: Kind
    var isDefinition = false
  }

  /// Answers `textDocument/semanticTokens/full` and `/range`.
  static func answer(_ view: inout DraftView, _ parameters: RequestParameters) throws -> JSONValue {
    let isPart = parameters.value["range"] != nil
    let part = isPart ? try parameters.range(in: view.text) : 0..<view.text.bytes.count
    var data: [JSONValue] = []
    var last = TextPosition(line: 0, character: 0)
    for token in lines(of: tokens(view), view)
    where token.place.lowerBound < part.upperBound && token.place.upperBound > part.lowerBound {
      let span = view.positions.span(of: token.place)
      let line = span.start.line - last.line
      let character = line == 0 ? span.start.character - last.character : span.start.character
      last = span.start
      let numbers = [
        line, character, span.end.character - span.start.character, token.kind.rawValue,
        token.isDefinition ? 1 : 0,
      ]
      data += numbers.map { JSONValue($0) }
    }
    return ["data": .array(data)]
  }

  /// The tokens in the order of the text; of two about the same words the first one of its kind.
  private static func tokens(_ view: DraftView) -> [Token] {
    var tokens: [Token] = []
    for row in view.edition.rows {
      for (range, kind) in [(row.label, Kind.keyword), (row.heading, .class)] where !range.isEmpty {
        guard let place = view.reading.alignment.source(of: range.offsets) else { continue }
        tokens.append(Token(place: place, kind: kind))
      }
    }
    for citation in view.citations.citations
    where citation.isExact && citation.reference.kind != .generic {
      tokens.append(Token(place: citation.place, kind: .function))
    }
    for term in view.citations.terms {
      tokens.append(
        Token(place: term.place, kind: .variable, isDefinition: term.isDefinition))
    }
    tokens.sort {
      ($0.place.lowerBound, $0.kind.rawValue) < ($1.place.lowerBound, $1.kind.rawValue)
    }
    var end = 0
    return tokens.filter { token in
      guard token.place.lowerBound >= end else { return false }
      end = token.place.upperBound
      return true
    }
  }

  /// A token that goes on behind the end of a line is one for each line.
  private static func lines(of tokens: [Token], _ view: DraftView) -> [Token] {
    tokens.flatMap { token in
      let first = view.text.lines.line(at: token.place.lowerBound)
      let last = view.text.lines.line(at: token.place.upperBound)
      return (first...max(first, last)).compactMap { line -> Token? in
        let content = view.text.content(ofLine: line + 1)
        let place =
          max(
            token.place.lowerBound, content.lowerBound)..<max(
            max(token.place.lowerBound, content.lowerBound),
            min(token.place.upperBound, content.upperBound))
        guard !place.isEmpty else { return nil }
        return Token(place: place, kind: token.kind, isDefinition: token.isDefinition)
      }
    }
  }
}
