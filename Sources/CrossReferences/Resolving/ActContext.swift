internal import ChineseText
internal import RegulationModel

/// What an act calls itself and others: its title, its genre, the short names it defines.
struct ActContext: Sendable {
  /// The short names of acts, those that the act defines included.
  private(set) var names: ActNames
  /// The act's own title without 中华人民共和国 and 《》; `nil` when it has none.
  let title: String?
  /// The noun that the title ends in.
  let genre: Word?
  /// The act that this one amends; `nil` when it is no amending decision.
  let amended: String?
  /// The act that this one interprets: 关于适用《…》的解释.
  let interpreted: String?
  /// Aliases by name, for 《条例》 and the like.
  private var aliases: [String: [Alias]] = [:]

  private struct Alias {
    let work: String
    let validFrom: Int
  }

  /// The context of a text that is no act: nothing but the list of names.
  init(names: StatuteNames) {
    self.names = ActNames(names)
    (title, genre, amended, interpreted) = (nil, nil, nil, nil)
  }

  /// The context of an edition.
  init(_ edition: Edition, names: StatuteNames) {
    self.names = ActNames(names)
    let bytes = edition.bytes
    let titleRange = edition.front.title?.offsets ?? 0..<0
    let own = ActTitle(titleRange, in: bytes.span)
    title = own.name
    genre = own.genre
    amended = own.amended
    interpreted = own.interpreted
    collect(from: bytes, behind: titleRange.upperBound)
  }

  /// The work that a title in 《》 means at a place: an alias's, or the title itself.
  ///
  /// - Returns: the work, and whether the title is one of a norm.
  func work(of title: CitedTitle, in bytes: Span<UInt8>, at place: Int) -> (String, Bool) {
    let name = ActTitle.bare(title.inner, in: bytes)
    if let alias = aliases[name]?.last(where: { $0.validFrom <= place }) {
      return (alias.work, true)
    }
    return (name, Genre.endsNorm(title.inner, in: bytes))
  }

  /// Whether a work is the act itself.
  func isOwn(_ work: String) -> Bool { work == title }

  /// Collects the titles of the text and the short names that it defines.
  private mutating func collect(from bytes: [UInt8], behind start: Int) {
    var offset = start
    while let place = ByteSearch.first(CitationWords.titleOpen.bytes, in: bytes, from: offset) {
      var cursor = GlyphCursor(place..<bytes.count)
      guard let title = TitleScanner.read(&cursor, bytes.span) else {
        offset = place + CitationWords.titleOpen.bytes.count
        continue
      }
      add(title, bytes.span)
      offset = cursor.offset
    }
  }

  private mutating func add(_ title: CitedTitle, _ bytes: Span<UInt8>) {
    guard Genre.endsNorm(title.inner, in: bytes) else { return }
    let work = ActTitle.bare(title.inner, in: bytes)
    for range in title.aliases { alias(range, of: work, bytes) }
    // 《中华人民共和国会计法》 makes 会计法 a name from here on.
    if title.aliases.isEmpty, ActTitle.isNational(title.inner, in: bytes),
      aliases[work] == nil
    {
      aliases[work] = [Alias(work: work, validFrom: title.end)]
      names.defined.add(.init(word: Word(work), work: work, validFrom: title.end, isAlias: true))
    }
  }

  private mutating func alias(_ range: Range<Int>, of work: String, _ bytes: Span<UInt8>) {
    let name = ActTitle.string(range, in: bytes)
    guard name.unicodeScalars.count > 1 else { return }
    aliases[name, default: []].append(Alias(work: work, validFrom: range.upperBound))
    // A bare 规定 or 办法 is mostly the common noun.
    if ["规定", "办法", "决定", "通知", "意见", "规则", "细则", "标准", "规范"].contains(name) { return }
    names.defined.add(
      .init(word: Word(name), work: work, validFrom: range.upperBound, isAlias: true))
  }
}

/// What the title of an act says.
struct ActTitle: Sendable {
  private(set) var name: String?
  private(set) var genre: Word?
  private(set) var amended: String?
  private(set) var interpreted: String?

  private static let national: Word = "中华人民共和国"

  init(_ range: Range<Int>, in bytes: Span<UInt8>) {
    guard !range.isEmpty else { return }
    name = ActTitle.bare(range, in: bytes)
    let end = Genre.withoutSuffix(range, in: bytes)
    let length =
      Genre.core.length(endingAt: end, notBefore: range.lowerBound, in: bytes)
      ?? Genre.own.length(endingAt: end, notBefore: range.lowerBound, in: bytes)
    genre = length.map { Word(ActTitle.string((end - $0)..<end, in: bytes)) }
    let amendment = CitationWords.amendment
    if amendment.stands(at: end - amendment.bytes.count, before: end, in: bytes),
      end - amendment.bytes.count > range.lowerBound
    {
      amended = ActTitle.bare(range.lowerBound..<(end - amendment.bytes.count), in: bytes)
    }
    amended = amended ?? ActTitle.title(behind: CitationWords.revising, range, bytes)
    interpreted = ActTitle.title(behind: CitationWords.applying, range, bytes)
  }

  /// The title in 《》 or 〈〉 behind a word of a title.
  private static func title(
    behind word: Word, _ range: Range<Int>, _ bytes: Span<UInt8>
  ) -> String? {
    guard let place = word.first(in: range, of: bytes) else { return nil }
    var cursor = GlyphCursor((place + word.bytes.count)..<range.upperBound)
    var start: Int?
    while !cursor.isAtEnd {
      let offset = cursor.offset
      switch cursor.take(bytes) {
      case Glyph.titleOpen, 0x3008: if start == nil { start = cursor.offset }
      case Glyph.titleClose, 0x3009:
        if let start { return bare(start..<offset, in: bytes) }
      default: break
      }
    }
    return nil
  }

  /// A title as works are named: without 《》 around it and without 中华人民共和国 before it.
  static func bare(_ range: Range<Int>, in bytes: Span<UInt8>) -> String {
    var lower = range.lowerBound
    if isNational(range, in: bytes) { lower += national.bytes.count }
    return string(lower..<range.upperBound, in: bytes)
  }

  /// Whether a title begins with 中华人民共和国, and goes on.
  static func isNational(_ range: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    range.count > national.bytes.count
      && national.stands(at: range.lowerBound, before: range.upperBound, in: bytes)
  }

  /// The text of a range without blanks, with the angle brackets of nested titles made 〈〉.
  static func string(_ range: Range<Int>, in bytes: Span<UInt8>) -> String {
    var result = String.UnicodeScalarView()
    var cursor = GlyphCursor(range)
    while !cursor.isAtEnd {
      var value = cursor.take(bytes)
      if Glyph.isBlank(value) { continue }
      if value == 0x3C || value == 0xFF1C { value = 0x3008 }
      if value == 0x3E || value == 0xFF1E { value = 0x3009 }
      if let scalar = Unicode.Scalar(value) { result.append(scalar) }
    }
    return String(result)
  }
}
