internal import Glibc

/// Which documents answer best: BM25 with a hit in the title counted as several.
///
/// A term counts by how few documents hold it, its hits by how many there are for the length of
/// the document, with less and less weight for each further one. (Robertson and Zaragoza, “The
/// Probabilistic Relevance Framework”, 2009, equation 3.15; k1 = 1.2, b = 0.75.)
struct RankingFormula {
  private let averageSize: Double
  private let weights: [Double]

  /// k1: how soon a further hit hardly counts.
  static let saturation = 1.2
  /// b: how far the length of the document counts.
  static let lengthShare = 0.75
  /// Hits that one in the title is worth besides itself.
  static let titleBonus = 4.0

  /// Weighs terms.
  ///
  /// - Parameters:
  ///   - documents: how many there are.
  ///   - averageSize: bytes of text of a document.
  ///   - holders: how many documents hold each term.
  init(documents: Int, averageSize: Double, holders: [Int]) {
    self.averageSize = max(1, averageSize)
    let count = Double(documents)
    weights = holders.map { log(1 + (count - Double($0) + 0.5) / (Double($0) + 0.5)) }
  }

  /// The rank of a document that holds each term as often as `counts` says, some in its title.
  func score(
    size: Int, counts: some Sequence<UInt32>, titleHits: some Sequence<Int>
  ) -> Double {
    let norm =
      RankingFormula.saturation
      * (1 - RankingFormula.lengthShare
        + RankingFormula.lengthShare * (Double(size) / averageSize))
    var score = 0.0
    for ((count, title), weight) in zip(zip(counts, titleHits), weights) {
      let frequency = Double(count) + Double(title) * RankingFormula.titleBonus
      score += weight * frequency * (RankingFormula.saturation + 1) / (frequency + norm)
    }
    return score
  }
}

/// The rank of the documents of a collection in memory.
struct SearchRanking {
  private let formula: RankingFormula
  private let sizes: [Int]
  private var titleHits: [Int: Int] = [:]
  private let termCount: Int

  init(_ collection: SearchCollection, _ hits: [[SearchHit]]) {
    sizes = collection.documents.map(\.size)
    termCount = hits.count
    let holders = hits.map { own in
      var documents = 0
      var last: Int32 = -1
      for hit in own where hit.document != last {
        last = hit.document
        documents += 1
      }
      return documents
    }
    formula = RankingFormula(
      documents: collection.count,
      averageSize: Double(collection.bytes.count) / Double(max(1, sizes.count)), holders: holders)
    for (term, own) in hits.enumerated() {
      for hit in own {
        let document = Int(hit.document)
        guard collection.documents[document].sections.lowerBound == hit.section else { continue }
        titleHits[document * termCount + term, default: 0] += 1
      }
    }
  }

  /// The rank of a document that holds each term as often as `counts` says.
  func score(_ document: Int, _ counts: ArraySlice<UInt32>) -> Double {
    let titles = (0..<termCount).lazy.map { titleHits[document * termCount + $0] ?? 0 }
    return formula.score(size: sizes[document], counts: counts, titleHits: titles)
  }
}
