internal import CommandKit
internal import Findings
internal import Holdings
internal import NewsCorpus
internal import RegulationModel
internal import TextSearch

/// The answer of a search, for people and for programs.
struct SearchReport {
  private let query: SearchQuery
  private let answers: [(origin: SearchJSON.Origin, answer: SearchAnswer)]

  /// Facts of the items of the corpus, by their ids.
  private let facts: [String: ItemFacts]
  /// Ids of items of the corpus that are the text of a work, by its short name.
  private let also: [String: [String]]
  /// The editions that are searched, by the short names of their works.
  private let chosen: [String: ChosenEdition]

  init(
    _ query: SearchQuery, _ answers: [(origin: SearchJSON.Origin, answer: SearchAnswer)],
    facts: [String: ItemFacts] = [:], also: [String: [String]] = [:],
    chosen: [String: ChosenEdition] = [:]
  ) {
    self.query = query
    self.answers = answers
    self.facts = facts
    self.also = also
    self.chosen = chosen
  }

  /// The words of the command line as one query: a word that the shell kept together is a phrase.
  static func joined(_ words: [String]) -> String {
    guard words.count > 1 else { return words.first ?? "" }
    return words.map { word in
      word.contains(" ") && !word.contains("\"") ? "\"\(word)\"" : word
    }.joined(separator: " ")
  }

  func send(_ isJSON: Bool, _ output: OutputOptions, _ console: inout Console) throws {
    if isJSON {
      try output.sendJSON(&console) {
        SearchJSON.write(
          query.text, answers, facts: facts, also: also,
          statuses: chosen.compactMapValues { $0.status?.status }, to: &$0)
      }
    } else {
      try output.show(text(output.paint(console), console), &console)
    }
  }

  private func text(_ paint: Paint, _ console: Console) -> String {
    var text = ""
    for (origin, answer) in answers where answer.documents > 0 {
      text += paint.strong(name(of: origin)) + "  "
      if case .regulation(let work, _) = origin, let mark = chosen[work]?.mark {
        text += "〔\(console.say(mark))〕  "
      }
      text += console.say(CorpusWording.hits(answer.hits, documents: answer.documents)) + "\n"
      if case .regulation(let work, _) = origin, let items = also[work], !items.isEmpty {
        text += "  " + paint.faint(console.say(CorpusWording.alsoHeld(items))) + "\n"
      }
      for result in answer.results {
        let about = [facts[result.id]?.date?.description, facts[result.id]?.source]
        let date = about.compactMap(\.self).map { "  " + paint.faint($0) }.joined()
        text += "  \(paint.label(result.id))  \(result.title)"
        text += "\(date)  \(paint.faint("×\(result.hits)"))\n"
        for snippet in result.snippets { text += "      " + marked(snippet, paint) + "\n" }
      }
    }
    let hits = answers.reduce(0) { $0 + $1.answer.hits }
    let documents = answers.reduce(0) { $0 + $1.answer.documents }
    text += console.say(CorpusWording.hits(hits, documents: documents)) + "\n"
    let foldings = Set(answers.flatMap { $0.answer.foldings })
    if !foldings.isEmpty {
      let sorted = SearchFolding.allCases.filter(foldings.contains)
      text += console.say(CorpusWording.folding(sorted)) + "\n"
    }
    return text
  }

  private func name(of origin: SearchJSON.Origin) -> String {
    switch origin {
    case .regulation(let work, let edition):
      [work, edition].compactMap(\.self).joined(separator: " ")
    case .corpus: "corpus"
    }
  }

  /// Hits are painted on a terminal and stand in 【】 elsewhere.
  private func marked(_ snippet: SearchSnippet, _ paint: Paint) -> String {
    let scalars = Array(snippet.text.unicodeScalars)
    var text = ""
    var position = 0
    func string(_ range: Range<Int>) -> String {
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars[range])
      return String(view)
    }
    for mark in snippet.marks {
      text += string(position..<mark.lowerBound)
      let hit = string(mark)
      text += paint.isOn ? paint.bad(hit) : "【\(hit)】"
      position = mark.upperBound
    }
    return text + string(position..<scalars.count)
  }
}

extension SearchReport {
  /// The facts of results by their ids.
  static func facts(of found: CorpusTexts.Found) -> [String: ItemFacts] {
    Dictionary(
      zip(found.answer.results.map(\.id), found.facts), uniquingKeysWith: { first, _ in first })
  }
}
