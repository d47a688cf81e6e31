internal import ChineseText

/// The dates of a caption outside of 《》, each with the words around it.
struct CaptionDates {
  /// A date, and where the words that lead to it begin.
  struct Place {
    let date: CalendarDate
    let lead: CaptionSegment.Lead
    /// Where the event begins: at 根据, 自, the provisions that come into force, or the date.
    let start: Int
    /// Where the words that lead to it begin, brackets and 并 included.
    let leadStart: Int
    /// Where the words behind the date begin.
    let words: Int
    /// The provisions that alone come into force, as printed.
    let scope: String?
    /// The words before the date that may name who acted.
    let before: Range<Int>
  }

  private let caption: [UInt8]
  private let blanks: CaptionBlanks
  private(set) var places: [Place] = []
  /// Offsets at which the source's blanks part words of one date, ascending.
  private(set) var breaks: [Int] = []

  init(_ caption: [UInt8], _ blanks: CaptionBlanks) {
    self.caption = caption
    self.blanks = blanks
    var cursor = GlyphCursor(0..<caption.count)
    var depth = 0
    let (span, signs) = (caption.span, CaptionDates.signs)
    while !cursor.isAtEnd {
      let next = glyph(at: cursor.offset, in: span)
      // Most glyphs are none of these.
      guard signs.contains(next.value) else {
        cursor.offset += next.length
        continue
      }
      if depth == 0, let place = place(at: cursor) {
        cursor.offset = place.words
        places.append(place)
        continue
      }
      cursor.offset += next.length
      if next.value == Glyph.titleOpen { depth += 1 }
      if next.value == Glyph.titleClose { depth = max(0, depth - 1) }
    }
  }

  /// The dates with what was done on each.
  mutating func segments() -> [CaptionSegment] {
    var segments: [CaptionSegment] = []
    segments.reserveCapacity(places.count)
    for (index, place) in places.enumerated() {
      let isLast = index + 1 == places.count
      let limit = isLast ? caption.count : places[index + 1].start
      let end = max(trimmed(limit, notBefore: place.words), place.words)
      let front = place.before.isEmpty ? nil : CaptionOrgan(place.before, of: caption, blanks)
      let words = CaptionWords(place.words..<end, of: caption, blanks)
      breaks += blanks.betweenNames(place.before, of: caption.span) + words.breaks
      segments.append(
        CaptionSegment(
          date: place.date, lead: place.lead,
          text: String(decoding: caption[place.start..<end], as: UTF8.self),
          scope: place.scope, isJoined: !isLast && joins(before: limit, notBefore: place.words),
          deeds: CaptionDeeds(words, of: caption, front: front)))
    }
    return segments
  }

  private func place(at cursor: GlyphCursor) -> Place? {
    let span = caption.span
    var probe = cursor
    let before = glyph(endingAt: cursor.offset, notBefore: 0, in: span)?.value ?? 0
    // A date behind 至 is part of what stands before it.
    guard before != Glyph.to, !Glyph.isDigit(before),
      let date = CaptionDate.read(&probe, span, behind: places.last?.date)
    else {
      return nil
    }
    let previous = places.last?.words ?? 0
    let (lead, leadStart) = lead(before: cursor.offset, notBefore: previous)
    let isFrom = lead.contains(.from)
    if isFrom, !isForce(behind: probe.offset) { return nil }
    let tail = tail(before: leadStart, notBefore: previous, isScope: isFrom)
    let scope = isFrom ? scope(tail) : nil
    let named = named(isFrom ? leadStart..<leadStart : tail, lead, isFirst: places.isEmpty)
    let own = named.start < leadStart ? named.start : textStart(leadStart, cursor.offset)
    let start = scope?.lowerBound ?? own
    return Place(
      date: date, lead: lead, start: start, leadStart: min(start, leadStart), words: probe.offset,
      scope: scope.map { String(decoding: caption[$0], as: UTF8.self) }, before: named.name)
  }

  /// Whether 起 or a verb stands behind a date with 自.
  private func isForce(behind offset: Int) -> Bool {
    let span = caption.span
    return GlyphCursor(offset..<caption.count).peek(span) == 0x8D77  // 起
      || CaptionVerbs.verb(at: offset, before: caption.count, in: span, blanks: blanks) != nil
  }

  /// The words right before a date that lead to it, and where they begin.
  private func lead(before end: Int, notBefore start: Int) -> (CaptionSegment.Lead, Int) {
    var lead: CaptionSegment.Lead = []
    var offset = end
    let span = caption.span
    while let length = CaptionDates.leads.length(endingAt: offset, notBefore: start, in: span) {
      lead.formUnion(CaptionDates.lead(glyph(endingAt: offset, notBefore: start, in: span)?.value))
      offset -= length
    }
    return (lead, offset)
  }

  /// What a word leads to, by its last glyph.
  private static func lead(_ last: UInt32?) -> CaptionSegment.Lead {
    switch last {
    case 0x636E, 0x7167: .basis  // 据 照
    case 0x7ECF: .through  // 经
    case 0x81EA, 0x4ECE: .from  // 自 从
    case 0x4E8E: .at  // 于
    case 0x5E76: .also  // 并
    default: []
    }
  }

  /// The words before a lead, back to the mark, the blank or the title that ends the words before.
  private func tail(before end: Int, notBefore limit: Int, isScope: Bool) -> Range<Int> {
    let span = caption.span
    var start = end
    // 甲发〔2019〕62号，2019年6月1日
    let numberEnd = CaptionDates.numberEnds.length(endingAt: end, notBefore: limit, in: span)
    let isNumber = numberEnd != nil && !isScope
    if isNumber { start -= (numberEnd ?? 0) - 3 }
    var depth = 0
    while let last = glyph(endingAt: start, notBefore: limit, in: span) {
      // The bracket of the note itself is opened and not closed.
      if isNumber, last.value == Glyph.rightParenthesis { depth += 1 }
      if isNumber, last.value == Glyph.leftParenthesis { depth -= 1 }
      let isInside =
        last.value == Glyph.enumerationComma
        || (isScope || isNumber && depth >= 0) && isNumberBracket(last.value)
      if Glyph.isPunctuation(last.value), !isInside { break }
      if isScope, start < end, blanks.part(at: start), !isBesideDigit(start) { break }
      start = last.offset
    }
    return start..<end
  }

  private func isNumberBracket(_ glyph: UInt32) -> Bool {
    switch glyph {
    // ( ) 〔 〕 [ ] ［ ］
    case Glyph.leftParenthesis, Glyph.rightParenthesis, 0x3014, 0x3015, 0x5B, 0x5D, 0xFF3B, 0xFF3D:
      true
    default: false
    }
  }

  private func isBesideDigit(_ offset: Int) -> Bool {
    let before = glyph(endingAt: offset, notBefore: 0, in: caption.span)?.value ?? 0
    return Glyph.isDigit(before) || Glyph.isDigit(glyph(at: offset, in: caption.span).value)
  }

  /// 第二条第二项 of 其中第二条第二项自…起施行, 其他地区 of 其他地区自…起施行.
  private func scope(_ tail: Range<Int>) -> Range<Int>? {
    var start = tail.lowerBound
    for lead in CaptionDates.partLeads where caption[start..<tail.upperBound].starts(with: lead) {
      start += lead.count
    }
    let words = start..<tail.upperBound
    if GlyphCursor(words).peek(caption.span) == Glyph.ordinal,
      CaptionDates.units.isIn(words, of: caption.span)
    {
      return words
    }
    // 有条件的地区自…起施行: not everywhere, or not for all.
    let isGroup =
      CommencementClause.groups.length(
        endingAt: words.upperBound, notBefore: words.lowerBound, in: caption.span) != nil
    return isGroup && !hasVerb(words) ? words : nil
  }

  /// The words before a date that name who acted: at the front, and behind 由 or before 于.
  private func named(
    _ tail: Range<Int>, _ lead: CaptionSegment.Lead, isFirst: Bool
  ) -> (start: Int, name: Range<Int>) {
    let span = caption.span
    let nobody = (tail.upperBound, tail.upperBound..<tail.upperBound)
    let by = CaptionDates.agents.length(at: tail.lowerBound, before: tail.upperBound, in: span)
    // 由甲会通过 tells of the date before it.
    guard by != nil || isFirst || lead.contains(.at), !hasVerb(tail) else { return nobody }
    guard let by else { return (tail.upperBound, tail) }
    return (isFirst ? tail.upperBound : tail.lowerBound, (tail.lowerBound + by)..<tail.upperBound)
  }

  private func hasVerb(_ range: Range<Int>) -> Bool {
    guard !range.isEmpty else { return false }
    return CaptionWords(range, of: caption).pieces.contains { piece in
      if case .verb = piece { true } else { false }
    }
  }

  /// The text of an event begins at 根据, 经 or 自.
  private func textStart(_ leadStart: Int, _ date: Int) -> Int {
    var start = leadStart
    while start < date,
      CaptionDates.outside.length(at: start, before: date, in: caption.span) != nil
    {
      start += CaptionDates.outside.length(at: start, before: date, in: caption.span) ?? 1
    }
    return start
  }

  /// Whether 、 or 和 stands before an offset.
  private func joins(before end: Int, notBefore start: Int) -> Bool {
    var end = end
    while let last = glyph(endingAt: end, notBefore: start, in: caption.span) {
      switch last.value {
      case Glyph.enumerationComma, 0x548C, 0x53CA, 0x4E0E: return true  // 和 及 与
      case 0x20, Glyph.ideographicSpace: end = last.offset
      default: return false
      }
    }
    return false
  }

  /// Without the closing bracket of the note, and marks and 并于 between events.
  private func trimmed(_ end: Int, notBefore start: Int) -> Int {
    var end = end
    while let length = CaptionDates.between.length(
      endingAt: end, notBefore: start, in: caption.span)
    {
      if isNumberEnd(end, length) { break }
      end -= length
    }
    return end
  }

  /// Whether ） closes a bracket that opened within the words: （试行）.
  private func isNumberEnd(_ end: Int, _ length: Int) -> Bool {
    guard length == 3, glyph(at: end - 3, in: caption.span).value == Glyph.rightParenthesis else {
      return false
    }
    var depth = 0
    var offset = end
    let start = places.last { $0.words <= end }?.words ?? 0
    while let last = glyph(endingAt: offset, notBefore: start, in: caption.span) {
      if last.value == Glyph.rightParenthesis { depth += 1 }
      if last.value == Glyph.leftParenthesis { depth -= 1 }
      if depth == 0 { return true }
      offset = last.offset
    }
    return false
  }

  /// Digits, 一 and 二 of years, 同 of 同年, the first glyphs of eras, and the brackets of titles.
  private static let signs = GlyphSet(
    "0123456789０１２３４５６７８９一二同民中《》".unicodeScalars.map(\.value))
  private static let leads: WordSet = [
    "根据", "依据", "依照", "按照", "经", "自", "从", "于", "并", "已", "业", "分别", "先后", "（", "(", " ",
  ]
  private static let outside: WordSet = ["（", "(", "并", "于", "已", "业", "分别", "先后", " "]
  private static let between: WordSet = [
    " ", ",", ";", "，", "、", "；", "。", "）", ")", "（", "(", "和", "及", "以及", "与", "于", "并", "　", "根据",
    "其中", "经", "但", "但是",
  ]
  private static let partLeads = ["其中", "但是", "但", "，", "除"].map { Array($0.utf8) }
  private static let units: WordSet = ["条", "款", "项", "章", "节", "编"]
  private static let numberEnds: WordSet = ["号", "号，", "号,"]
  private static let agents: WordSet = ["由", "并由", "报经", "经"]
}
