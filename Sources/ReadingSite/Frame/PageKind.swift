/// What a page is: the value of `data-page`.
enum PageKind: Sendable {
  case library
  case work
  case edition
  case article
  case comparison
  case duties
  case decision
  case notes
  case corpus
  case item
  case search

  var name: StaticString {
    switch self {
    case .library: "library"
    case .work: "work"
    case .edition: "edition"
    case .article: "article"
    case .comparison: "comparison"
    case .duties: "duties"
    case .decision: "decision"
    case .notes: "notes"
    case .corpus: "corpus"
    case .item: "item"
    case .search: "search"
    }
  }
}
