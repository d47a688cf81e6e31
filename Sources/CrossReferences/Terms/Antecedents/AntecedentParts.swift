internal import ChineseText

/// Phrases of several parts, of which a name may stand for the last or for all.
extension AntecedentReader {
  /// What a name stands for in a phrase; `nil` where two readings are left.
  ///
  ///     phrase = part {("、" | "和" | "与" …) part}
  func coordinated(_ phrase: Range<Int>, _ name: Range<Int>) -> Range<Int>? {
    let text = bytes.span
    let joints = joints(in: phrase)
    guard let joint = joints.last else { return phrase }
    let last = joint.upperBound..<phrase.upperBound
    let before = (joints.dropLast().last?.upperBound ?? phrase.lowerBound)..<joint.lowerBound
    let isRest = AntecedentWords.rest.length(at: last.lowerBound, before: end, in: text) != nil
    if isShared(before) || isRest { return phrase }
    if isOneDeed(phrase, joint) || counted(name) == joints.count + 1 { return phrase }
    let closed: Word = "等"
    if closed.first(in: last, of: text) != nil { return phrase }
    guard isShort(name, for: last) else { return isShort(name, for: phrase) ? phrase : nil }
    let attribute: Word = "的"
    guard attribute.first(in: last, of: text) == nil else { return nil }
    return isAnchored(name, to: last) ? last : nil
  }

  /// Whether the parts are objects of one verb, which describes the noun: 承担评价、检测职责的机构.
  private func isOneDeed(_ phrase: Range<Int>, _ joint: Range<Int>) -> Bool {
    let text = bytes.span
    let attribute: Word = "的"
    return AntecedentWords.verbs.length(at: phrase.lowerBound, before: end, in: text) != nil
      && attribute.first(in: joint.upperBound..<end, of: text) != nil
      && AntecedentWords.agents.length(endingAt: end, notBefore: joint.upperBound, in: text) != nil
  }

  /// How many things a name counts: 两高, 三级政府; `nil` for one that counts none.
  private func counted(_ name: Range<Int>) -> Int? {
    switch Unicode.Scalar(glyph(at: name.lowerBound, in: bytes.span).value) {
    case "两", "双", "二": 2
    case "三": 3
    case "四": 4
    case "五": 5
    default: nil
    }
  }

  /// The last part of a phrase, which （含…，下同） widens.
  func lastPart(of phrase: Range<Int>) -> Range<Int> {
    (joints(in: phrase).last?.upperBound ?? phrase.lowerBound)..<phrase.upperBound
  }

  /// Where the parts of a phrase are joined, outside of brackets.
  private func joints(in phrase: Range<Int>) -> [Range<Int>] {
    let text = bytes.span
    var cursor = GlyphCursor(phrase)
    var joints: [Range<Int>] = []
    var depth = 0
    while !cursor.isAtEnd {
      let offset = cursor.offset
      if depth == 0, let joint = joint(at: offset, in: phrase) {
        joints.append(joint)
        cursor.offset = joint.upperBound
        continue
      }
      let next = cursor.take(text)
      if Glyph.isOpening(next) { depth += 1 }
      if Glyph.isClosing(next) { depth -= 1 }
    }
    return joints
  }

  private func joint(at offset: Int, in phrase: Range<Int>) -> Range<Int>? {
    let text = bytes.span
    guard offset > phrase.lowerBound,
      let length = AntecedentWords.coordinators.length(at: offset, before: end, in: text),
      offset + length < end,
      AntecedentWords.noCoordinators.length(at: offset, before: end, in: text) == nil
    else { return nil }
    let isPart =
      length == 3
      && AntecedentWords.coordinatorsBefore.length(
        endingAt: offset, notBefore: phrase.lowerBound, in: text) != nil
    // 著作权人和与著作权有关的权利人
    let isSecond =
      AntecedentWords.coordinators.length(endingAt: offset, notBefore: phrase.lowerBound, in: text)
      != nil
    return isPart || isSecond ? nil : offset..<(offset + length)
  }

  /// Whether a part is an attribute that shares the noun of the last one: 市、区人民政府, 行政性、事业性收费.
  private func isShared(_ part: Range<Int>) -> Bool {
    let text = bytes.span
    let isLevel =
      AntecedentWords.levels.length(at: part.lowerBound, before: part.upperBound, in: text)
      == part.count
    return isLevel
      || AntecedentWords.adjectives.length(
        endingAt: part.upperBound, notBefore: part.lowerBound, in: text) != nil
  }

  /// Whether the glyphs of a name stand in a phrase in their order.
  private func isShort(_ name: Range<Int>, for phrase: Range<Int>) -> Bool {
    let text = bytes.span
    var cursor = GlyphCursor(name)
    var words = GlyphCursor(phrase)
    while !cursor.isAtEnd {
      let wanted = cursor.take(text)
      var isFound = false
      while !isFound, !words.isAtEnd { isFound = words.take(text) == wanted }
      guard isFound else { return false }
    }
    return true
  }

  /// Whether a name begins as a phrase does, or as it does behind 中国, 国家 and the like.
  private func isAnchored(_ name: Range<Int>, to phrase: Range<Int>) -> Bool {
    let text = bytes.span
    let first = glyph(at: name.lowerBound, in: text).value
    if first == glyph(at: phrase.lowerBound, in: text).value { return true }
    let region = AntecedentWords.regions.length(
      at: phrase.lowerBound, before: phrase.upperBound, in: text)
    guard let region, region < phrase.count else { return false }
    return first == glyph(at: phrase.lowerBound + region, in: text).value
  }
}
