import ChineseText
import NewsCorpus

extension FuzzEntry {
  /// Files to news items: each line is in one item or set aside, and names stand once.
  static let corpus = FuzzEntry("corpus") { bytes throws(Violation) in
    for name in ["a.txt", "a.md", "a.html", "a.jsonl"] {
      let corpus = Corpus([Corpus.File(name: name, bytes: bytes)])
      try require(Set(corpus.items.map(\.id)).count == corpus.items.count, "a name stands twice")
      try require(corpus.files.count + corpus.failures.count == 1, "the file is lost")
    }
    // The lines of plain text are those of the file.
    let corpus = Corpus(document: Corpus.File(name: "a", bytes: bytes))
    guard let report = corpus.files.first,
      let source = try? SourceText(decoding: bytes).endingLinesPlainly
    else {
      return
    }
    var holders = [Int](repeating: 0, count: source.lines.count + 1)
    for item in corpus.items {
      for line in Set(item.pieces.flatMap { Array($0) }) { holders[line] += 1 }
      for paragraph in item.paragraphs {
        try require(!paragraph.text.isEmpty && paragraph.line <= paragraph.endLine, "\(paragraph)")
      }
    }
    let aside = Set(report.dropped.flatMap { Array($0.line...$0.endLine) })
    for (index, line) in source.lines.enumerated() where !line.isBlank {
      try require(holders[index + 1] <= 1, "line \(index + 1) is in two items")
      try require(holders[index + 1] == 1 || aside.contains(index + 1), "line \(index + 1) is lost")
    }
  }
}
