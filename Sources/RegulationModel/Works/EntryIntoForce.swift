internal import ChineseText

/// When a regulation says that it comes into force.
package enum EntryIntoForce: Sendable, Hashable {
  /// 自发布之日起施行: on the day of its publication, whatever that is.
  case onPublication
  /// 自2025年7月1日起施行: on the day; the words as printed, from 自 to 施行.
  case on(CalendarDate, words: String)

  /// The event that the words tell; `nil` for a day that they do not spell out.
  package var event: LifecycleEvent? {
    guard case .on(let date, let words) = self else { return nil }
    return LifecycleEvent(date: date, actor: nil, action: .entryIntoForce, text: words)
  }

  /// What the last articles of an edition say of the whole act; `nil` when they say nothing, or
  /// give several days for its parts.
  ///
  ///     clause = ["本" act] "自" (date | ("公布" | "发布" | …) "之日") "起" ("施行" | "实施" | …)
  ///
  /// 第五条自…起施行 and 本条例第五条自…起施行 speak of a part: they decide nothing.
  package static func read(in edition: Edition) -> EntryIntoForce? {
    var found: Set<EntryIntoForce> = []
    for article in edition.articles.suffix(3) {
      for provision in article.descendants {
        let bytes = Array(provision.text.utf8)
        var start = 0
        while let offset = ByteSearch.first(from, in: bytes, from: start) {
          start = offset + from.count
          guard speaksOfWhole(before: offset, in: bytes) else { continue }
          if let clause = clause(at: offset, in: bytes) { found.insert(clause) }
        }
      }
    }
    return found.count == 1 ? found.first : nil
  }

  private static let from = Array("自".utf8)
  private static let origin = Array("起".utf8)
  private static let own = Array("本".utf8)
  private static let verbs = ["施行", "实施", "执行", "生效"].map { Array($0.utf8) }
  private static let publications =
    ["公布", "发布", "印发", "颁布"].map { Array("\($0)之日".utf8) }

  /// Whether the clause before 自 is empty or names nothing but the act itself: 本条例.
  private static func speaksOfWhole(before offset: Int, in bytes: [UInt8]) -> Bool {
    let span = bytes.span
    var start = offset
    var length = 0
    while let last = glyph(endingAt: start, notBefore: 0, in: span) {
      // 《别的条例》自…起施行 speaks of that one.
      if last.value == Glyph.titleClose { return false }
      if Glyph.isPunctuation(last.value) { break }
      if last.value == Glyph.article, glyph(at: start, in: span).value != 0x4F8B { return false }
      start = last.offset
      length += 1
      if length > 12 { return false }
    }
    return length == 0 || bytes[start...].starts(with: own)
  }

  private static func clause(at offset: Int, in bytes: [UInt8]) -> EntryIntoForce? {
    let span = bytes.span
    var cursor = GlyphCursor((offset + from.count)..<bytes.count)
    let words = bytes[cursor.offset...]
    if let word = publications.first(where: { words.starts(with: $0) }) {
      let end = cursor.offset + word.count
      return verb(behind: end, in: bytes) == nil ? nil : .onPublication
    }
    guard let date = DateScanner.read(&cursor, span),
      let end = verb(behind: cursor.offset, in: bytes)
    else { return nil }
    return .on(date, words: String(decoding: bytes[offset..<end], as: UTF8.self))
  }

  /// The offset behind 起施行; `nil` when something else stands there.
  private static func verb(behind offset: Int, in bytes: [UInt8]) -> Int? {
    guard bytes[offset...].starts(with: origin) else { return nil }
    let rest = bytes[(offset + origin.count)...]
    guard let verb = verbs.first(where: { rest.starts(with: $0) }) else { return nil }
    return offset + origin.count + verb.count
  }
}
