internal import ChineseText
internal import RegulationModel

/// Finds the citations of a text, from left to right; each glyph belongs to one at most.
///
///     reference = [head] [LINK] chain | head
///
/// Linear in the length of the text: everything it looks ahead for is bounded.
struct CitationScanner {
  let names: ActNames
  private let ownGenre: Word?
  let source: CitationSource
  /// The glyphs with which names and citations begin.
  let starts: NameStarts

  /// Makes a scanner.
  ///
  /// - Parameters:
  ///   - names: what acts are called in the text.
  ///   - ownGenre: the noun that the title of the text's own act ends in.
  ///   - source: what is scanned.
  init(names: ActNames, ownGenre: Word?, source: CitationSource = .act) {
    self.names = names
    self.ownGenre = ownGenre
    self.source = source
    starts = names.starts
  }

  /// The citations in a range of a text, in order.
  ///
  /// - Parameters:
  ///   - range: UTF-8 offsets of the text in `bytes`.
  ///   - bytes: the text, or an edition's.
  ///   - place: UTF-8 offset of the range in the edition, for aliases; `nil` when it is its own.
  ///   - isQuoted: whether the text begins inside “ ”; afterwards, whether it ends inside.
  /// - Returns: the citations; their ranges do not overlap.
  func tokens(
    in range: Range<Int>, of bytes: Span<UInt8>, place: Int? = nil, isQuoted: inout Bool
  ) -> [CitationToken] {
    var tokens: [CitationToken] = []
    var cursor = GlyphCursor(range)
    var lastEnd = range.lowerBound
    let heads = HeadScanner(start: range.lowerBound, ownGenre: ownGenre)
    let starts = starts
    while let next = CitationScanner.skip(&cursor, bytes, to: starts) {
      if next == Glyph.quoteOpen { isQuoted = true }
      if next == Glyph.quoteClose { isQuoted = false }
      let start = cursor.offset
      guard var token = token(next, &cursor, bytes, heads, place: place ?? start, lastEnd: lastEnd)
      else {
        cursor.offset = start + CitationScanner.length
        continue
      }
      if cursor.offset <= start { cursor.take(bytes) }
      token.isQuoted = isQuoted
      lastEnd = token.range.upperBound
      tokens.append(token)
    }
    return tokens
  }

  /// All glyphs that citations begin with have this many bytes.
  private static let length = 3

  /// Goes to the next glyph that a citation may begin with, or quotation mark; `nil` at the end.
  ///
  /// Most of a text is passed here, so the glyphs are decoded in place.
  private static func skip(
    _ cursor: inout GlyphCursor, _ bytes: Span<UInt8>, to starts: borrowing NameStarts
  ) -> UInt32? {
    var offset = cursor.offset
    let end = cursor.end
    let raw = bytes.bytes
    while offset + 3 < end {
      let next = wideGlyph(at: offset, in: raw)
      if next == 0 {
        offset += glyph(at: offset, in: bytes).length
        continue
      }
      // A citation may begin with a glyph whatever follows, or by what follows it.
      if starts.glyphs.contains(next),
        CitationWords.isOpenStart(next)
          || starts.pairs.contains(
            GlyphSet.pair(next, glyph(at: offset + 3, in: bytes).value))
      {
        cursor.offset = offset
        return next
      }
      offset += 3
    }
    cursor.offset = min(offset, end)
    let last = cursor.peek(bytes)
    if CitationWords.isOpenStart(last) { return last }
    cursor.offset = end
    return nil
  }

  private func token(
    _ first: UInt32, _ cursor: inout GlyphCursor, _ bytes: Span<UInt8>, _ heads: HeadScanner,
    place: Int, lastEnd: Int
  ) -> CitationToken? {
    let start = cursor.offset
    let head: CitationHead?
    switch first {
    case Glyph.ordinal:
      return chain(&cursor, bytes, notBefore: lastEnd)
    case Glyph.titleOpen: return title(&cursor, bytes)
    case Glyph.annexFirst: return annex(start, &cursor, bytes, heads, isOwn: false)
    case Glyph.this: head = heads.this(&cursor, bytes)
    case Glyph.previous:
      head = heads.previous(&cursor, bytes) ?? heads.above(&cursor, bytes)
    case Glyph.above: head = heads.above(&cursor, bytes)
    case Glyph.such, Glyph.all: head = heads.that(&cursor, bytes)
    case Glyph.same:
      head =
        heads.sameAct(&cursor, bytes)
        ?? (source == .report ? heads.sameUnit(&cursor, bytes) : nil)
    case Glyph.below, Glyph.with: head = heads.following(&cursor, bytes)
    default: head = nil
    }
    if let head { return token(head, from: start, &cursor, bytes, heads) }
    if let token = name(&cursor, bytes, heads, place: place) { return token }
    guard lastEnd != start || start == heads.start,
      GenericScanner.read(&cursor, bytes, notBefore: heads.start)
    else { return nil }
    return CitationToken(range: start..<cursor.offset, head: .generic)
  }

  /// A head with the chain behind it.
  private func token(
    _ head: CitationHead, from start: Int, _ cursor: inout GlyphCursor, _ bytes: Span<UInt8>,
    _ heads: HeadScanner
  ) -> CitationToken? {
    var probe = cursor
    switch head {
    case .act:
      if let annex = annex(start, &probe, bytes, heads, isOwn: true) {
        cursor = probe
        return annex
      }
      return finish(head, start, &cursor, bytes, after: .act(isOrdinalOptional: true))
    case .thatAct: return finish(head, start, &cursor, bytes, after: chainHead)
    case .this(let unit), .previous(let unit, _), .that(let unit, _):
      guard let spans = ChainScanner.read(&probe, bytes, after: .unit(unit)),
        let widest = spans.first?.first.widest
      else { break }
      // 本条第二十三条: written for 本条例第二十三条.
      let isSlip = unit == .article && widest == .article
      guard widest > unit || isSlip else { break }
      cursor = probe
      return CitationToken(
        range: start..<probe.offset, head: isSlip ? .act : head, spans: spans)
    default: break
    }
    return CitationToken(range: start..<cursor.offset, head: head)
  }

  /// What the act of another text is to the chain behind it.
  var chainHead: ChainScanner.Head {
    source == .report ? .cited : .act(isOrdinalOptional: false)
  }

  func finish(
    _ head: CitationHead, _ start: Int, _ cursor: inout GlyphCursor, _ bytes: Span<UInt8>,
    after kind: ChainScanner.Head
  ) -> CitationToken {
    let end = cursor.offset
    let part = generalPart(&cursor, bytes)
    guard var spans = ChainScanner.read(&cursor, bytes, after: kind) else {
      cursor.offset = end
      return CitationToken(range: start..<end, head: head)
    }
    for index in spans.indices where part != nil && spans[index].first.article == nil {
      spans[index].first.part = part
      if spans[index].last != nil { spans[index].last?.part = part }
    }
    return CitationToken(range: start..<cursor.offset, head: head, spans: spans)
  }

  /// 总则 and 分则, the two 编 of 刑法, before a chain.
  private func generalPart(
    _ cursor: inout GlyphCursor, _ bytes: Span<UInt8>
  ) -> ProvisionNumber? {
    var probe = cursor
    let number: Int
    if probe.take(CitationWords.generalPart, bytes) {
      number = 1
    } else if probe.take(CitationWords.specialPart, bytes) {
      number = 2
    } else {
      return nil
    }
    guard probe.peek(bytes) == Glyph.ordinal else { return nil }
    cursor = probe
    return ProvisionNumber(number)
  }

  /// A chain without a head, or behind a name that no list holds.
  private func chain(
    _ cursor: inout GlyphCursor, _ bytes: Span<UInt8>, notBefore first: Int
  ) -> CitationToken? {
    let start = cursor.offset
    let foreign = CitationWords.foreignActs
    guard !foreign.stands(at: start - foreign.bytes.count, before: start, in: bytes),
      let spans = ChainScanner.read(&cursor, bytes)
    else { return nil }
    let end = cursor.offset
    let isOne = spans.count == 1 && spans[0].first.narrowest == .article
    if isOne, TextLeads.countedThings.length(at: end, before: cursor.end, in: bytes) != nil {
      return nil
    }
    guard let name = unlisted(endingAt: start, notBefore: first, bytes) else {
      return CitationToken(range: start..<end, head: .none, spans: spans)
    }
    return CitationToken(
      range: name.lowerBound..<end, head: .unlisted(name), spans: spans)
  }

  ///     annexed = [所附 | 的] annex [中 | 所列] [chain]
  func annex(
    _ start: Int, _ cursor: inout GlyphCursor, _ bytes: Span<UInt8>, _ heads: HeadScanner,
    isOwn: Bool
  ) -> CitationToken? {
    var probe = cursor
    if isOwn { _ = probe.take(CitationWords.annexLeads, bytes) }
    guard let number = heads.annex(&probe, bytes), isOwn || number > 0 else { return nil }
    cursor = probe
    var locus = Locus()
    locus.annex = number
    if number > 0 {
      locus.annexBranches = StepScanner.branched(number, &cursor, bytes).branches
      probe = cursor
    }
    var token = CitationToken(
      range: start..<cursor.offset, head: .annex, spans: [LocusSpan(locus)])
    guard
      var spans = ChainScanner.read(&probe, bytes, after: .unit(.paragraph)) ?? items(&probe, bytes)
    else { return token }
    for index in spans.indices {
      spans[index].first.stand(in: locus)
      spans[index].last?.stand(in: locus)
    }
    cursor = probe
    token.range = start..<cursor.offset
    token.spans = spans
    return token
  }

  /// 附表中（一）: the bracket may follow 中, which no other level allows.
  private func items(_ cursor: inout GlyphCursor, _ bytes: Span<UInt8>) -> [LocusSpan]? {
    var probe = cursor
    _ = probe.take(CitationWords.annexLinks, bytes)
    guard let number = StepScanner.bracketed(&probe, bytes) else { return nil }
    _ = probe.take(Glyph.item, bytes)
    cursor = probe
    return [LocusSpan(Locus().setting(.item, ProvisionNumber(number)))]
  }
}
