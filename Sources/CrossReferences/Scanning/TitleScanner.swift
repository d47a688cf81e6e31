internal import ChineseText

/// A title in 《》 and what stands in brackets behind it.
struct CitedTitle: Sendable {
  /// With the marks.
  var range: Range<Int>
  /// Without the marks.
  var inner: Range<Int>
  /// Behind the brackets that follow: `（国发〔2013〕4号）`, `（以下简称《条例》）`.
  var end: Int
  /// The short names that `（以下简称…）` defines.
  var aliases: [Range<Int>] = []
}

/// Reads titles: 《关于修改〈北京市实施〈…〉办法〉的决定》.
enum TitleScanner {
  /// No title of real law is longer; an opening mark without its closing one ends here.
  private static let maximumGlyphs = 240
  private static let shortNames: WordSet = [
    "以下简称", "以下简称为", "以下称", "以下统称", "以下统称为", "下称", "简称", "以下分别简称",
  ]

  ///     TITLE = "《" {glyph | TITLE} "》" [bracket]           in a report: {bracket}
  static func read(
    _ cursor: inout GlyphCursor, _ bytes: Span<UInt8>, in source: CitationSource = .act
  ) -> CitedTitle? {
    var probe = cursor
    let start = probe.offset
    guard probe.take(Glyph.titleOpen, bytes) else { return nil }
    let inside = probe.offset
    var depth = 1
    var count = 0
    while depth > 0 {
      guard !probe.isAtEnd, count < maximumGlyphs else { return nil }
      count += 1
      switch probe.take(bytes) {
      case Glyph.titleOpen: depth += 1
      case Glyph.titleClose: depth -= 1
      case Glyph.fullStop, 0x0A: return nil
      default: break
      }
    }
    let close = probe.offset - 3
    guard close > inside else { return nil }
    var title = CitedTitle(
      range: start..<probe.offset, inner: inside..<close, end: probe.offset)
    bracket(&title, &probe, bytes)
    if source == .report {
      if isProvision(behind: title.range.upperBound, bytes, before: probe.end) {
        probe.offset = title.range.upperBound
        title.end = probe.offset
      } else if title.aliases.isEmpty, title.end > title.range.upperBound {
        // （2024年修订）（以下简称《条例》）
        bracket(&title, &probe, bytes)
      }
    }
    cursor = probe
    return title
  }

  /// Whether the bracket behind a title holds what is cited: 《…》（第六十四条）.
  private static func isProvision(
    behind offset: Int, _ bytes: Span<UInt8>, before end: Int
  ) -> Bool {
    var cursor = GlyphCursor(offset..<end)
    return Glyph.opensBracket(cursor.take(bytes)) && ChainScanner.read(&cursor, bytes) != nil
  }

  ///     bracket = "（" {glyph} [以下简称 name] "）" | "，" 以下简称 name
  private static func bracket(
    _ title: inout CitedTitle, _ cursor: inout GlyphCursor, _ bytes: Span<UInt8>
  ) {
    var probe = cursor
    let opener = probe.take(bytes)
    if Glyph.isComma(opener) {
      guard probe.take(shortNames, bytes) else { return }
      title.aliases = [name(&probe, bytes)]
      cursor = probe
      title.end = probe.offset
      return
    }
    guard Glyph.opensBracket(opener) else { return }
    let inside = probe.offset
    guard let close = closing(&probe, bytes) else { return }
    var within = GlyphCursor(inside..<close)
    while !within.isAtEnd {
      if within.take(shortNames, bytes) {
        title.aliases = names(&within, bytes)
        break
      }
      within.take(bytes)
    }
    let isItem = isNumber(inside..<close, bytes)
    guard !isItem else { return }
    cursor = probe
    title.end = probe.offset
  }

  /// The offset of the bracket that closes the one just taken; the cursor goes behind it.
  private static func closing(_ cursor: inout GlyphCursor, _ bytes: Span<UInt8>) -> Int? {
    var depth = 1
    var count = 0
    while !cursor.isAtEnd, count < maximumGlyphs {
      count += 1
      let offset = cursor.offset
      let next = cursor.take(bytes)
      if Glyph.opensBracket(next) { depth += 1 }
      if Glyph.closesBracket(next) { depth -= 1 }
      if depth == 0 { return offset }
      if next == Glyph.fullStop { return nil }
    }
    return nil
  }

  /// One name and more, joined by 、 or 和.
  private static func names(
    _ cursor: inout GlyphCursor, _ bytes: Span<UInt8>
  ) -> [Range<Int>] {
    var result: [Range<Int>] = []
    while !cursor.isAtEnd {
      let range = name(&cursor, bytes)
      if !range.isEmpty { result.append(range) }
      guard cursor.take(Glyph.enumerationComma, bytes) else { break }
    }
    return result
  }

  /// A name up to the next comma or bracket, without the marks around it.
  private static func name(_ cursor: inout GlyphCursor, _ bytes: Span<UInt8>) -> Range<Int> {
    while isMark(cursor.peek(bytes)) { cursor.take(bytes) }
    let start = cursor.offset
    var end = start
    while !cursor.isAtEnd {
      let next = cursor.peek(bytes)
      if isMark(next) {
        cursor.take(bytes)
        break
      }
      if Glyph.isPunctuation(next) { break }
      cursor.take(bytes)
      end = cursor.offset
    }
    return start..<end
  }

  private static func isMark(_ glyph: UInt32) -> Bool {
    switch glyph {
    case Glyph.titleOpen, Glyph.titleClose, Glyph.quoteOpen, Glyph.quoteClose, 0x3008, 0x3009,
      0x22, 0x3A, Glyph.colon:
      true
    default: false
    }
  }

  /// Whether a range is nothing but a number that is no year: a bracket around it is a 项, not a note.
  private static func isNumber(_ range: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
    var cursor = GlyphCursor(range)
    cursor.skipBlanks(bytes)
    guard let number = ChineseNumeral.read(&cursor, bytes), !(1_949...2_199).contains(number)
    else { return false }
    cursor.skipBlanks(bytes)
    return cursor.isAtEnd
  }
}
