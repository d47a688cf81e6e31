internal import ChineseText

/// What a text says of other acts: which it repeals, which it carries out, by which it was amended.
package enum RelationReading {
  /// The relations in the words of an edition, each act once a kind.
  package static func relations(of edition: Edition) -> [WorkRelation] {
    var found: [WorkRelation] = []
    func add(_ relation: WorkRelation) {
      let isKnown = found.contains { $0.kind == relation.kind && $0.title == relation.title }
      if !isKnown, relation.title != edition.title { found.append(relation) }
    }
    for article in edition.articles.prefix(1) {
      for provision in article.descendants { implemented(in: provision.text).forEach(add) }
    }
    for article in edition.articles.suffix(3) {
      for provision in article.descendants { repealed(in: provision.text).forEach(add) }
    }
    for event in edition.events where event.action?.amends ?? false {
      guard let act = event.act else { continue }
      add(
        WorkRelation(
          .amendedBy, title: act, number: event.number, date: event.date.description,
          words: event.text))
    }
    return found
  }

  /// Acts that a sentence repeals: 《甲办法》和《乙办法》同时废止. A provision of an act is no act.
  static func repealed(in text: String) -> [WorkRelation] {
    sentences(of: text).flatMap { sentence -> [WorkRelation] in
      let bytes = Array(sentence.utf8)
      guard let verb = repeals.first(in: 0..<bytes.count, of: bytes.span) else { return [] }
      let titles = CitedTitle.all(in: Array(bytes[..<verb.lowerBound]))
      return titles.filter { !$0.namesPart }.map { title in
        WorkRelation(
          .repeals, title: title.name, number: title.number, date: title.date?.description,
          words: sentence)
      }
    }
  }

  /// Acts that the first article carries out: 为了实施《甲法》.
  static func implemented(in text: String) -> [WorkRelation] {
    sentences(of: text).flatMap { sentence -> [WorkRelation] in
      let bytes = Array(sentence.utf8)
      return CitedTitle.all(in: bytes).filter { title in
        carryOut.length(endingAt: title.start, notBefore: 0, in: bytes.span) != nil
      }.map { WorkRelation(.implements, title: $0.name, words: sentence) }
    }
  }

  private static let repeals: WordSet = ["同时废止", "予以废止", "即行废止", "相应废止", "自行废止"]
  private static let carryOut: WordSet = ["实施", "贯彻", "落实", "执行"]

  /// The sentences and clauses of a text that 。 or ； ends.
  private static func sentences(of text: String) -> [String] {
    text.unicodeScalars.split { $0 == "。" || $0 == "；" }.map {
      String(String.UnicodeScalarView($0))
    }
  }
}

/// A title in 《》 within a sentence, with what the sentence tells of the act.
private struct CitedTitle {
  /// The title without 《》.
  let name: String
  /// UTF-8 offset of 《.
  let start: Int
  /// The day that stands before it: 2003年5月1日发布的《…》.
  let date: CalendarDate?
  /// The number in brackets behind it: （国务院令第5号）.
  let number: String?
  /// Whether a provision of the act is named and not the act: 《…》第三条.
  let namesPart: Bool

  /// The titles of a sentence, in order; titles within titles are parts of them.
  static func all(in bytes: [UInt8]) -> [CitedTitle] {
    var titles: [CitedTitle] = []
    var cursor = GlyphCursor(0..<bytes.count)
    var date: CalendarDate?
    let span = bytes.span
    while !cursor.isAtEnd {
      var probe = cursor
      if Glyph.isDigit(cursor.peek(span)), let day = DateScanner.read(&probe, span) {
        date = day
        cursor = probe
        continue
      }
      let start = cursor.offset
      let next = cursor.take(span)
      // The day of another clause is none of this act: 自2020年1月1日起施行，《…》同时废止.
      if next == Glyph.comma { date = nil }
      guard next == Glyph.titleOpen else { continue }
      guard let end = closing(&cursor, bytes) else { break }
      let open = start + 3
      titles.append(
        CitedTitle(
          name: String(decoding: bytes[open..<end], as: UTF8.self), start: start, date: date,
          number: number(cursor, bytes), namesPart: partFollows(cursor, bytes)))
      date = nil
    }
    return titles
  }

  /// Moves behind the 》 that closes the title, and tells where it stands; `nil` when none does.
  private static func closing(_ cursor: inout GlyphCursor, _ bytes: [UInt8]) -> Int? {
    var depth = 1
    while !cursor.isAtEnd {
      let offset = cursor.offset
      switch cursor.take(bytes.span) {
      case Glyph.titleOpen: depth += 1
      case Glyph.titleClose:
        depth -= 1
        if depth == 0 { return offset }
      default: break
      }
    }
    return nil
  }

  /// The number in the bracket at the cursor.
  private static func number(_ cursor: GlyphCursor, _ bytes: [UInt8]) -> String? {
    var cursor = cursor
    guard [Glyph.leftParenthesis, 0x28].contains(cursor.take(bytes.span)) else { return nil }
    let start = cursor.offset
    while !cursor.isAtEnd {
      let end = cursor.offset
      let next = cursor.take(bytes.span)
      guard next == Glyph.rightParenthesis || next == 0x29 else { continue }
      let words = String(decoding: bytes[start..<end], as: UTF8.self)
      return words.hasSuffix("号") ? words : nil
    }
    return nil
  }

  private static func partFollows(_ cursor: GlyphCursor, _ bytes: [UInt8]) -> Bool {
    let next = cursor.peek(bytes.span)
    return next == Glyph.ordinal || next == 0x4E2D  // 中
  }
}
