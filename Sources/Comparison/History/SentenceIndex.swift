internal import RegulationModel
internal import TextDifference

/// What a sentence is recognised by: its glyphs, layout apart.
struct SentenceKey: Hashable, Sendable {
  let glyphs: [UInt32]

  /// Shorter sentences stand everywhere (依法处理。) and prove nothing about where one came from.
  private static let shortest = 10

  var provesOrigin: Bool { glyphs.count >= SentenceKey.shortest }
}

/// The sentences of an edition, by article.
struct SentenceIndex: Sendable {
  /// A sentence and where it stands.
  struct Entry: Sendable {
    let key: SentenceKey
    let row: Int
    let range: TextRange
  }

  private var entries: [Int: [Entry]] = [:]
  private var articles: [SentenceKey: [Int]] = [:]

  /// Reads an edition. Linear in its text.
  init(_ edition: Edition) {
    var article = -1
    for (index, row) in edition.rows.enumerated() {
      if row.kind == .article {
        article = index
      } else if row.kind < .article || row.kind == .annex {
        article = -1
      }
      guard article >= 0, index < Int(edition.rows[article].end) else { continue }
      for range in [row.text, row.closing] where !range.isEmpty {
        add(range, index, article, edition)
      }
    }
    // The words behind a list were met with its lead-in.
    for article in entries.keys { entries[article]?.sort { $0.range.lower < $1.range.lower } }
  }

  private mutating func add(_ range: TextRange, _ row: Int, _ article: Int, _ edition: Edition) {
    let bytes = edition.bytes
    for sentence in SentenceScanner.sentences(in: range.offsets, of: bytes.span) {
      let key = SentenceKey(glyphs: GlyphTable(bytes, range: sentence).keys)
      entries[article, default: []].append(
        Entry(key: key, row: row, range: TextRange(sentence)))
      if articles[key]?.last != article { articles[key, default: []].append(article) }
    }
  }

  /// The sentences of an article, in order.
  func sentences(of article: Int) -> [Entry] { entries[article] ?? [] }

  /// The place of a sentence: in one of the articles given, else in the only one of the edition that
  /// has it, if the sentence is long enough to say where it came from.
  func place(of key: SentenceKey, among candidates: [Int]) -> (article: Int, row: Int)? {
    guard let holders = articles[key] else { return nil }
    let known = holders.first { candidates.contains($0) }
    guard let article = known ?? (holders.count == 1 && key.provesOrigin ? holders.first : nil),
      let entry = sentences(of: article).first(where: { $0.key == key })
    else { return nil }
    return (article, entry.row)
  }
}
