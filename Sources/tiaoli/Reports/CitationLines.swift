internal import CommandKit
internal import CrossReferences
internal import Holdings
internal import RegulationModel

/// The lines under an article that say whom it cites and who cites it.
struct CitationLines {
  private let citations: LibraryCitations
  private let edition: Edition
  private let language: Language
  /// Citations by other works of the library.
  private let others: [LibraryCitations.Incoming]

  init(
    _ citations: LibraryCitations, _ edition: Edition, _ language: Language,
    others: [LibraryCitations.Incoming] = []
  ) {
    self.citations = citations
    self.edition = edition
    self.language = language
    self.others = others
  }

  /// One line for each direction in which there is anything; what an article says of its own parts
  /// (下列, 前款) is left out.
  func lines(for article: Provision) -> [String] {
    let graph = citations.graph
    let cited = graph.outgoing(from: article.id).compactMap { target($0, from: article) }
    let citing = graph.incoming(to: article).map {
      edition.provision(id: $0.from)?.citation ?? $0.from
    }
    let others = others.filter { $0.means(article.id) }.map { citation in
      "《\(citation.work.title)》" + (citation.place?.citation ?? citation.entry.reference.from)
    }
    return [line(Wording.cites, cited), line(Wording.citedBy, citing + others)].compactMap(\.self)
  }

  private func line(_ word: LocalizedText, _ names: [String]) -> String? {
    var seen = Set<String>()
    let unique = names.filter { seen.insert($0).inserted }
    let mark = language == .chinese ? "：" : ": "
    return unique.isEmpty ? nil : "  \(word(language))\(mark)\(unique.joined(separator: "、"))"
  }

  /// What a citation means, in words; `nil` for one that needs no line.
  private func target(_ reference: Reference, from article: Provision) -> String? {
    if let work = reference.work {
      let places = reference.targets.map { ProvisionAddress(id: $0)?.citation ?? $0 }
      return "《\(work)》" + places.joined(separator: "、")
    }
    switch reference.kind {
    case .internal, .relative: break
    case .self, .external, .named, .generic: return nil
    }
    if reference.status == .unresolved { return reference.text }
    let outside = reference.targets.filter { $0 != article.id && !$0.hasPrefix(article.id + "__") }
    guard let first = outside.first, let last = outside.last else { return nil }
    let names = [first, last].map { edition.provision(id: $0)?.citation ?? $0 }
    return outside.count == 1 ? names[0] : names.joined(separator: outside.count == 2 ? "、" : "…")
  }
}
