internal import RegulationModel

/// Where a text stands in an edition: the provisions around it.
struct CitingPlace: Sendable {
  /// The provision that owns the text.
  let row: Int
  private(set) var subitem: Int?
  private(set) var item: Int?
  /// The 款 of the article (or annex), also when the text is in one of its 项.
  private(set) var paragraph: Int?
  private(set) var article: Int?
  private(set) var annex: Int?
  /// 编, 分编, 章, 节, from the inside out.
  private(set) var divisions: [Int] = []

  init(row: Int, in index: ProvisionIndex) {
    self.init(row: row, of: index.rows)
  }

  init(row: Int, of rows: [ProvisionRow]) {
    self.row = row
    var next = row
    while next >= 0 {
      let current = rows[next]
      switch current.kind {
      case .subitem: subitem = next
      case .item: item = next
      case .paragraph: paragraph = next
      case .article: article = next
      case .annex: annex = next
      case .part, .subpart, .chapter, .section: divisions.append(next)
      case .crossheading: break
      }
      next = Int(current.parent)
    }
  }

  /// The nearest division of a kind.
  func division(_ kind: ProvisionKind, in index: ProvisionIndex) -> Int? {
    divisions.first { index.rows[$0].kind == kind }
  }
}

extension ProvisionIndex {
  /// The label of a provision as citations print it: 第九条第二款第（三）项.
  ///
  /// The 款 is left out when it is the only one of its article.
  func label(of row: Int) -> String {
    var locus = locus(of: row)
    if locus.paragraph == 1, let position = articlePosition(of: row),
      children(of: articles[position]).count == 1
    {
      locus.paragraph = nil
    }
    let label = locus.label
    return label.isEmpty ? "该处" : label
  }

  /// The numbers of a provision.
  func locus(of row: Int) -> Locus {
    var path: [Int] = []
    var next = row
    while next >= 0 {
      path.append(next)
      if rows[next].kind == .article || rows[next].kind == .annex { break }
      next = Int(rows[next].parent)
    }
    var locus = Locus()
    for row in path.reversed() {
      guard let number = rows[row].number else { continue }
      switch rows[row].kind {
      case .annex: locus.annex = number.value
      case .part: locus.part = number
      case .subpart: locus.subpart = number
      case .chapter: locus.chapter = number
      case .section: locus.section = number
      case .article: locus.article = number
      case .paragraph: if locus.paragraph == nil { locus.paragraph = number.value }
      case .item: locus.item = number.value
      case .subitem: locus.subitem = number.value
      case .crossheading: break
      }
    }
    return locus
  }
}
