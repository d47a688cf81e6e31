internal import Glibc

/// Which documents answer best: BM25 with a hit in the title counted as several.
///
/// A term counts by how few documents hold it, its hits by how many there are for the length of
/// the document, with less and less weight for each further one. (Robertson and Zaragoza, “The
/// Probabilistic Relevance Framework”, 2009, equation 3.15; k1 = 1.2, b = 0.75.)
struct SearchRanking {
  private let sizes: [Int]
  private let averageSize: Double
  private let weights: [Double]
  private var titleHits: [Int: Double] = [:]
  private let termCount: Int

  /// k1: how soon a further hit hardly counts.
  static let saturation = 1.2
  /// b: how far the length of the document counts.
  static let lengthShare = 0.75
  /// Hits that one in the title is worth besides itself.
  static let titleBonus = 4.0

  init(_ collection: SearchCollection, _ hits: [[SearchHit]]) {
    sizes = collection.documents.map(\.size)
    averageSize = max(1, Double(collection.bytes.count) / Double(max(1, sizes.count)))
    termCount = hits.count
    weights = hits.map { own in
      var documents = 0
      var last: Int32 = -1
      for hit in own where hit.document != last {
        last = hit.document
        documents += 1
      }
      let count = Double(collection.count)
      return log(1 + (count - Double(documents) + 0.5) / (Double(documents) + 0.5))
    }
    for (term, own) in hits.enumerated() {
      for hit in own {
        let document = Int(hit.document)
        guard collection.documents[document].sections.lowerBound == hit.section else { continue }
        titleHits[document * termCount + term, default: 0] += SearchRanking.titleBonus
      }
    }
  }

  /// The rank of a document that holds each term as often as `counts` says.
  func score(_ document: Int, _ counts: ArraySlice<UInt32>) -> Double {
    let length = Double(sizes[document]) / averageSize
    let norm =
      SearchRanking.saturation
      * (1 - SearchRanking.lengthShare + SearchRanking.lengthShare * length)
    var score = 0.0
    for (term, count) in counts.enumerated() {
      let frequency = Double(count) + (titleHits[document * termCount + term] ?? 0)
      score += weights[term] * frequency * (SearchRanking.saturation + 1) / (frequency + norm)
    }
    return score
  }
}
