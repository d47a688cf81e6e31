internal import ChineseText
internal import RegulationModel

/// The short names that a report defines: 《…》（以下简称《条例》）.
struct ReportNames {
  /// What is defined, by name, in the order of the text.
  private var definitions: [String: [Definition]] = [:]
  /// The names as they stand without 《》.
  private(set) var table = NameTable()

  private struct Definition {
    let title: String
    /// UTF-8 offset from where on it holds.
    let start: Int
  }

  /// Nouns that are words of their own: without 《》 they mean an act only before a number.
  static let nouns: Set<String> = [
    "条例", "规定", "办法", "准则", "规则", "细则", "章程", "意见", "决定", "纲要", "规划", "方案", "通知", "实施意见",
    "若干意见", "规划纲要", "实施办法", "实施细则", "实施方案", "解释", "标准", "规范", "决议", "公告", "规程", "制度",
    "暂行规定", "暂行条例", "暂行办法", "法", "本法", "该法",
  ]

  /// Reads all definitions of a report.
  init(_ bytes: [UInt8]) {
    var offset = 0
    while let place = ByteSearch.first(CitationWords.titleOpen.bytes, in: bytes, from: offset) {
      var cursor = GlyphCursor(place..<bytes.count)
      guard let title = TitleScanner.read(&cursor, bytes.span, in: .report) else {
        offset = place + CitationWords.titleOpen.bytes.count
        continue
      }
      let full = ActTitle.bare(ReportNames.undated(title.inner, of: bytes.span), in: bytes.span)
      for alias in title.aliases { define(ActTitle.string(alias, in: bytes.span), full, alias) }
      offset = cursor.offset
    }
  }

  /// A title without the edition in brackets at its end: 公园条例（2015年）.
  private static func undated(_ title: Range<Int>, of bytes: Span<UInt8>) -> Range<Int> {
    let end = Genre.withoutSuffix(title, in: bytes)
    guard end < title.upperBound,
      StatedEdition.inBrackets(end..<title.upperBound, of: bytes) != nil
    else { return title }
    return title.lowerBound..<end
  }

  private mutating func define(_ name: String, _ title: String, _ range: Range<Int>) {
    guard name.unicodeScalars.count > 1, name != title else { return }
    definitions[name, default: []].append(Definition(title: title, start: range.upperBound))
    table.add(.init(word: Word(name), work: title, validFrom: range.upperBound, isAlias: true))
  }

  /// What a name means at a UTF-8 offset; `nil` where the report defines none.
  func title(of name: String, at offset: Int) -> String? {
    definitions[name]?.last { $0.start <= offset }?.title
  }
}
