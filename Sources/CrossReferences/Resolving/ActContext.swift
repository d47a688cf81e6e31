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
