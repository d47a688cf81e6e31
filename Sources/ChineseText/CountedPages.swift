extension SourceText {
  /// Indexes of the lines that hold nothing but the number of a page in a form of its own (`— 3 —`,
  /// `第3页`), ascending; empty unless there are several and each is one more than the one before.
  package var countedPages: [Int] {
    let span = bytes.span
    var pages: [Int] = []
    var last: Int?
    for (index, line) in lines.enumerated() {
      guard let page = PageNumber.read(line.content, in: span), page.isDecorated else { continue }
      guard last.map({ page.value == $0 + 1 }) ?? true else { return [] }
      last = page.value
      pages.append(index)
    }
    return pages.count > 1 ? pages : []
  }
}
