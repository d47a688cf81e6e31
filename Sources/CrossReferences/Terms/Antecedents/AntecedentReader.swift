internal import ChineseText

/// Reads what a short name stands for: the whole noun phrase before （以下简称…）, or nothing.
///
/// A phrase is known to be whole by where its clause begins and by the words that lead to it. Where two
/// readings are left there is no answer: half of a phrase is a false meaning.
struct AntecedentReader {
  let bytes: [UInt8]
  /// UTF-8 offset where the text begins.
  let floor: Int
  /// UTF-8 offset behind the phrase.
  let end: Int

  /// The phrase that names stand for; empty where it is not known.
  ///
  /// - Parameters:
  ///   - names: the short names.
  ///   - isCollective: whether one name is given to all that is listed: 统称.
  /// - Returns: UTF-8 offsets.
  func phrase(for names: [Range<Int>], isCollective: Bool) -> Range<Int> {
    let none = end..<end
    if let title = title(isCollective) { return title }
    guard let start = clauseStart() else { return none }
    var lead = lead(from: start)
    guard lead.read(), isWhole(lead.start) else { return none }
    var phrase = lead.start..<end
    if !isCollective, names.count == 1, let name = names.first {
      guard let part = coordinated(phrase, name) else { return none }
      phrase = part
    }
    return isWhole(phrase.lowerBound) ? phrase : none
  }

  /// The word that a bracket widens: 省军区、军分区（含警备区，下同）; empty where it is not known.
  func widened() -> Range<Int> {
    guard let start = clauseStart() else { return end..<end }
    var lead = lead(from: start)
    return lead.read() ? lastPart(of: lead.start..<end) : end..<end
  }

  private func lead(from start: Int) -> AntecedentLead {
    let text = bytes.span
    let mark = glyph(endingAt: start, notBefore: floor, in: text)
    let isWholeClause =
      mark.map { mark in
        !Glyph.isComma(mark.value)
          || AntecedentWords.frameEnds.length(endingAt: mark.offset, notBefore: floor, in: text)
            != nil
      } ?? true
    return AntecedentLead(bytes: bytes, start: start, end: end, isWholeClause: isWholeClause)
  }

  /// Whether what begins at an offset may be a noun phrase.
  private func isWhole(_ start: Int) -> Bool {
    let text = bytes.span
    return end - start > 3
      && AntecedentWords.noOpenings.length(at: start, before: end, in: text) == nil
  }

  // MARK: - Where it begins

  /// The title that ends here, with a bracket behind it; with 统称 the titles before it, too.
  private func title(_ isCollective: Bool) -> Range<Int>? {
    let text = bytes.span
    var start: Int?
    var offset = end
    while let last = glyph(endingAt: offset, notBefore: floor, in: text) {
      var close = last
      if Glyph.closesBracket(last.value), let open = opening(of: last.offset),
        let before = glyph(endingAt: open, notBefore: floor, in: text)
      {
        close = before
      }
      guard close.value == Glyph.titleClose, let open = opening(of: close.offset) else { break }
      start = open
      guard isCollective,
        let joint = AntecedentWords.coordinators.length(
          endingAt: open, notBefore: floor, in: text)
      else { break }
      offset = open - joint
    }
    return start.map { $0..<end }
  }

  /// Where a mark is opened that closes at an offset.
  private func opening(of close: Int) -> Int? {
    let text = bytes.span
    var (offset, depth) = (close, 1)
    while depth > 0, close - offset < 300,
      let before = glyph(endingAt: offset, notBefore: floor, in: text)
    {
      if Glyph.isClosing(before.value) { depth += 1 }
      if Glyph.isOpening(before.value) { depth -= 1 }
      offset = before.offset
    }
    return depth == 0 ? offset : nil
  }

  /// Where the clause begins: behind a mark other than 、, or behind the 和 that joins it to a phrase with a
  /// name of its own; `nil` for one that is too long.
  private func clauseStart() -> Int? {
    let text = bytes.span
    var offset = end
    while end - offset < 400, let last = glyph(endingAt: offset, notBefore: floor, in: text) {
      if Glyph.isClosing(last.value) {
        guard let open = opening(of: last.offset) else { return nil }
        let inside = (open + 1)..<last.offset
        if AntecedentWords.abbreviations.isIn(inside, of: text)
          || AntecedentWords.collectives.isIn(inside, of: text)
        {
          let joint = AntecedentWords.coordinators.length(at: offset, before: end, in: text)
          return joint.map { offset + $0 }
        }
        offset = open
        continue
      }
      if Glyph.isPunctuation(last.value), last.value != Glyph.enumerationComma { return offset }
      if last.value == 0x2028 || last.value == 0x2029 { return offset }
      offset = last.offset
    }
    return end - offset < 400 ? offset : nil
  }
}
