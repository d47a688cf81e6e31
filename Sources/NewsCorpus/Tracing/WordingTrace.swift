internal import CrossReferences
internal import RegulationModel

/// Which items of a corpus name a regulation, and which of their sentences have its wording.
///
/// Wording that both have is `specific` when enough of it stands neither in texts about other
/// matters nor among standing formulas, and `formula` otherwise. It is found letter for letter;
/// punctuation does not count.
public struct WordingTrace: Sendable {
  /// All passages: items in order, in each item by line and place.
  public let passages: [TracedPassage]

  /// Traces regulations in a corpus. Time and memory grow with the corpus.
  ///
  /// - Parameters:
  ///   - works: the regulations.
  ///   - corpus: the items; texts of regulations among them are not traced.
  public init(_ works: [TracedWork], in corpus: Corpus) {
    let traced = works.map { PreparedWork($0, corpus.items) }
    let acts = CitedActs(works.map(\.recorded)) { work, record in
      works.first { $0.work.slug == work.slug }?.texts.first { $0.date == record.date }?.edition
    }
    passages = corpus.items.flatMap { ItemTrace(ItemText($0), traced, acts).passages }
  }

  /// The passages of an item.
  public func passages(of item: String) -> [TracedPassage] {
    passages.filter { $0.item == item }
  }

  /// The passages for a provision, and for those inside of it.
  public func passages(for provision: String) -> [TracedPassage] {
    passages.filter { passage in
      passage.provisions.contains { $0 == provision || $0.hasPrefix(provision + "__") }
    }
  }
}
