internal import CommandKit
internal import JSONText
internal import NewsCorpus
internal import TextSearch

/// The answer of a search, for people and for programs.
struct SearchReport {
  private let query: SearchQuery
  private let answers: [(origin: SearchJSON.Origin, answer: SearchAnswer)]

  init(_ query: SearchQuery, _ answers: [(origin: SearchJSON.Origin, answer: SearchAnswer)]) {
    self.query = query
    self.answers = answers
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
      var json = JSONWriter(layout: .indented)
      SearchJSON.write(query.text, answers, to: &json)
      json.endLine()
      try output.send(json.bytes, &console)
    } else {
      try output.show(text(output.paint(console), console), &console)
    }
  }

  private func text(_ paint: Paint, _ console: Console) -> String {
    var text = ""
    for (origin, answer) in answers where answer.documents > 0 {
      text += paint.strong(name(of: origin)) + "  "
      text += console.say(CorpusWording.hits(answer.hits, documents: answer.documents)) + "\n"
      for result in answer.results {
        text += "  \(paint.label(result.id))  \(result.title)  \(paint.faint("×\(result.hits)"))\n"
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
