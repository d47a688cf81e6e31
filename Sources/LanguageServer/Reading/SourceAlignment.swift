internal import ChineseText
internal import RegulationModel

/// Where the glyphs of an edition stand in the text that it was read from.
///
/// The reader re-flows lines, drops what is no part of the regulation, and takes marks of Markdown away,
/// but keeps the order of the glyphs: so each provision is followed glyph by glyph from the line on which
/// it begins. What cannot be found has no place here, and is placed by its line.
struct SourceAlignment {
  /// For each byte of the edition that begins a glyph, its offset in the source; -1 for none.
  private var offsets: [Int32]
  private let edition: Edition
  private let sourceCount: Int

  /// Aligns an edition.
  ///
  /// - Parameters:
  ///   - edition: the edition.
  ///   - source: what it was read from.
  ///   - isMarkdown: whether the source has marks that the edition has not.
  ///   - lineStart: the offset at which the source line of a row begins, by the line of the row.
  init(
    _ edition: Edition, _ source: TextDocument, isMarkdown: Bool, lineStart: (Int) -> Int
  ) {
    self.edition = edition
    sourceCount = source.bytes.count
    offsets = Array(repeating: -1, count: edition.bytes.count)
    var walk = AlignmentWalk(
      place: lineStart(edition.sourceLines.lowerBound), isMarkdown: isMarkdown)
    let first = edition.rows.first.map { lineStart(Int($0.line)) } ?? sourceCount
    let front = edition.front
    let pieces = [front.title, front.documentNumber, front.note].compactMap(\.self)
    for piece in pieces + front.preamble {
      walk.follow(
        piece.offsets, upTo: max(first, walk.place), isFar: true, edition.bytes, source.bytes,
        &offsets)
    }
    followRows(source, &walk, lineStart)
    for piece in front.closing {
      walk.follow(
        piece.offsets, upTo: sourceCount, isFar: true, edition.bytes, source.bytes, &offsets)
    }
  }

  private mutating func followRows(
    _ source: TextDocument, _ walk: inout AlignmentWalk, _ lineStart: (Int) -> Int
  ) {
    var open: [Int] = []
    let rows = edition.rows
    let (bytes, text) = (edition.bytes, source.bytes)
    func close(before index: Int, _ walk: inout AlignmentWalk, _ offsets: inout [Int32]) {
      while let last = open.last, Int(rows[last].end) <= index {
        open.removeLast()
        walk.follow(
          rows[last].closing.offsets, upTo: text.count, isFar: false, bytes, text, &offsets)
      }
    }
    for (index, row) in rows.enumerated() {
      close(before: index, &walk, &offsets)
      let start = lineStart(Int(row.line))
      let isWithin = walk.place >= start && walk.place <= source.content(after: start).upperBound
      if !isWithin { walk.place = start }
      for piece in [row.label, row.heading, row.text] where !piece.isEmpty {
        walk.follow(piece.offsets, upTo: text.count, isFar: false, bytes, text, &offsets)
      }
      if !row.closing.isEmpty { open.append(index) }
    }
    close(before: rows.count, &walk, &offsets)
  }

  /// Where a range of the edition stands in the source: from its first glyph that was found to its last;
  /// `nil` where none was.
  func source(of range: Range<Int>) -> Range<Int>? {
    guard let start = range.first(where: { offsets[$0] >= 0 }),
      let last = range.last(where: { offsets[$0] >= 0 })
    else { return nil }
    let length = glyph(at: last, in: edition.bytes.span).length
    let (lower, upper) = (Int(offsets[start]), Int(offsets[last]) + length)
    return lower < upper && upper <= sourceCount ? lower..<upper : nil
  }

  /// The same where every glyph was found, blanks apart.
  func exactSource(of range: Range<Int>) -> Range<Int>? {
    let span = edition.bytes.span
    var cursor = GlyphCursor(range)
    while !cursor.isAtEnd {
      let offset = cursor.offset
      let value = cursor.take(span)
      if offsets[offset] < 0, !Glyph.isBlank(value) { return nil }
    }
    return source(of: range)
  }
}

extension TextDocument {
  /// The line that begins at an offset, without its end.
  func content(after start: Int) -> Range<Int> {
    lines.content(of: lines.line(at: start), in: bytes)
  }
}

/// Follows the glyphs of an edition through its source.
struct AlignmentWalk {
  /// Offset in the source behind the last glyph that was found.
  var place: Int
  /// Whether marks of Markdown may stand between glyphs.
  let isMarkdown: Bool

  /// How far words are looked for behind something else, in bytes.
  private static let reach = 600
  /// As many glyphs must agree where others were passed over.
  private static let proof = 4

  /// Follows a range as far as its glyphs are found.
  ///
  /// - Parameters:
  ///   - range: offsets in the edition.
  ///   - limit: the source is not looked at from here on.
  ///   - isFar: whether the first glyphs may stand anywhere before the limit.
  ///   - edition: the text of the edition.
  ///   - source: the text that it was read from.
  ///   - offsets: takes the places of the glyphs.
  mutating func follow(
    _ range: Range<Int>, upTo limit: Int, isFar: Bool, _ edition: [UInt8], _ source: [UInt8],
    _ offsets: inout [Int32]
  ) {
    let (edition, source) = (edition.span, source.span)
    var cursor = GlyphCursor(range)
    var place = place
    var isFirst = true
    while AlignmentWalk.skipBlanks(&cursor, edition) {
      let wanted = glyph(at: cursor.offset, in: edition)
      while place < limit {
        let found = glyph(at: place, in: source)
        guard found.value != wanted.value, isPassed(found.value) else { break }
        place += found.length
      }
      guard place < limit else { return }
      let found = glyph(at: place, in: source)
      if found.value != wanted.value {
        let isOther = agree(
          cursor.offset + wanted.length, cursor.end, edition, place + found.length, limit, source)
        if !isOther || isFirst {
          let end = isFirst && isFar ? limit : min(limit, place + AlignmentWalk.reach)
          guard
            let next = next(cursor, edition, from: place, to: end, limit, source)
          else { return }
          place = next
          continue
        }
      }
      isFirst = false
      offsets[cursor.offset] = Int32(truncatingIfNeeded: place)
      cursor.offset += wanted.length
      place += found.length
      self.place = place
    }
  }

  /// Whether a glyph of the source may stand where the edition has none.
  private func isPassed(_ glyph: UInt32) -> Bool {
    Glyph.isBlank(glyph) || isMarkdown && glyph < 0x80 && AlignmentWalk.marks.contains(glyph)
  }

  private static let marks = GlyphSet("*_`\\#>[]~|<".unicodeScalars.map(\.value))

  private static func skipBlanks(_ cursor: inout GlyphCursor, _ bytes: Span<UInt8>) -> Bool {
    while !cursor.isAtEnd, Glyph.isBlank(cursor.peek(bytes)) { cursor.take(bytes) }
    return !cursor.isAtEnd
  }

  /// The next place from which on some glyphs are those that are wanted.
  private func next(
    _ cursor: GlyphCursor, _ edition: Span<UInt8>, from start: Int, to end: Int, _ limit: Int,
    _ source: Span<UInt8>
  ) -> Int? {
    var place = start
    while place < end {
      if agree(cursor.offset, cursor.end, edition, place, limit, source) { return place }
      place += glyph(at: place, in: source).length
    }
    return nil
  }

  /// Whether some glyphs of both texts are the same, blanks apart; fewer at the end of the range.
  private func agree(
    _ wanted: Int, _ end: Int, _ edition: Span<UInt8>, _ place: Int, _ limit: Int,
    _ source: Span<UInt8>
  ) -> Bool {
    var left = GlyphCursor(wanted..<max(wanted, end))
    var right = GlyphCursor(place..<max(place, limit))
    var count = 0
    while count < AlignmentWalk.proof, AlignmentWalk.skipBlanks(&left, edition) {
      // A place is one where the glyph itself stands.
      while count > 0, !right.isAtEnd, isPassed(right.peek(source)) { right.take(source) }
      guard !right.isAtEnd, left.take(edition) == right.take(source) else { return false }
      count += 1
    }
    return count > 0
  }
}
