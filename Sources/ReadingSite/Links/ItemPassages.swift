internal import NewsCorpus
internal import RegulationModel

/// The passages of one item that cite a work or repeat its wording.
struct ItemPassage: Sendable {
  /// Position of the item in the corpus.
  let item: Int
  /// Position of the work.
  let work: Int
  let passage: TracedPassage

  /// The identifier of the paragraph that holds it; `nil` when no paragraph begins on its line.
  func paragraph(of item: Item) -> String? {
    item.paragraphs.firstIndex { $0.line == passage.line }.map { "p_\($0 + 1)" }
  }
}

/// What the corpus says of a work: standing formulas are no sign of reuse and left out.
struct WorkPassages: Sendable {
  /// All passages, items in order.
  let all: [ItemPassage]
  private var byArticle: [String: [ItemPassage]] = [:]

  /// Traces a work in the corpus.
  init(_ work: HeldWork, at position: Int, in corpus: Corpus?, _ positions: [String: Int]) {
    guard let corpus, !work.editions.isEmpty else {
      all = []
      return
    }
    let texts = work.editions.map { TracedWork.Text(date: $0.date, edition: $0.edition) }
    let traced = TracedWork(work: work.work, texts: texts, repealed: work.repealed)
    var all: [ItemPassage] = []
    for passage in WordingTrace([traced], in: corpus).passages
    where passage.kind != .formula && passage.work == work.work.slug {
      guard let item = positions[passage.item] else { continue }
      let found = ItemPassage(item: item, work: position, passage: passage)
      all.append(found)
      guard let date = passage.edition else { continue }
      var seen: Set<String> = []
      for id in passage.provisions {
        guard let article = ArticleID.article(of: id), seen.insert(article).inserted else {
          continue
        }
        byArticle["\(date)/\(article)", default: []].append(found)
      }
    }
    self.all = all
  }

  /// The passages that name the work as a whole.
  var ofWhole: [ItemPassage] { all.filter { $0.passage.provisions.isEmpty } }

  /// The passages for an article of an edition.
  func passages(for article: String, of date: CalendarDate) -> [ItemPassage] {
    byArticle["\(date)/\(article)"] ?? []
  }
}
