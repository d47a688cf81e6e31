internal import ChineseText

/// Whether quoted words are a provision's words, and where they are not.
package struct QuotationCheck {
  /// An answer.
  package enum Outcome: Sendable, Hashable {
    /// They stand there, in their order: where in the printed wording.
    case same(Range<Int>)
    /// They do but for how numbers and marks are written: 6个月 for 六个月.
    case notation(Range<Int>)
    /// They nearly do.
    case differs([QuotationDifference])
    /// Nothing like them stands there.
    case absent
    /// They are too long to tell.
    case tooLong
  }

  /// The number of letters in the quotation.
  package let length: Int
  private let parts: [ProvisionWording]
  private let wording: ProvisionWording
  /// What is known without looking for differences: the words stand there, or in a turned sense; `nil` where
  /// a part of them was not found.
  let standing: Outcome?
  /// The first part that was not found.
  private let missing: Int

  /// Shorter quotations are terms and slogans (“两个维护”), of which half must stand there to be meant
  /// for it; of longer ones two thirds.
  static let shortest = 8
  /// Letters shown on either side of a difference.
  private static let contextLength = 3

  /// Compares.
  ///
  ///     quotation = part { ellipsis part }
  ///
  /// An ellipsis stands for any words, and for none that turn the sense: 不 before the part behind it.
  package init(_ quotation: some Sequence<Unicode.Scalar>, in wording: ProvisionWording) {
    let parts = QuotationCheck.parts(of: quotation)
    var (standing, missing) = QuotationCheck.find(parts, in: wording)
    let hasNumbers = parts.contains { $0.letters.contains { QuotationCheck.isNumeral($0) } }
    if hasNumbers, QuotationCheck.place(standing) == nil,
      let place = QuotationCheck.place(
        QuotationCheck.find(parts.map(\.inDigits), in: wording.inDigits).standing)
    {
      standing = .notation(place)
    }
    length = parts.reduce(0) { $0 + $1.letters.count }
    self.parts = parts
    self.wording = wording
    self.standing = standing
    self.missing = missing
  }

  /// The answer. Where the words do not stand there the cost is that of laying them along the wording.
  package var answer: Outcome {
    standing
      ?? QuotationCheck.compare(
        parts[missing], wording, previous: missing > 0 ? parts[missing - 1] : nil)
  }

  /// Where the words are printed in another wording, if all stand there in their order; `nil` if not.
  func place(in other: ProvisionWording) -> Range<Int>? {
    QuotationCheck.place(QuotationCheck.find(parts, in: other).standing)
  }

  private static func place(_ standing: Outcome?) -> Range<Int>? {
    switch standing {
    case .same(let place)?, .notation(let place)?: place
    default: nil
    }
  }

  /// Finds the parts one behind the other.
  private static func find(
    _ parts: [ProvisionWording], in wording: ProvisionWording
  ) -> (standing: Outcome?, missing: Int) {
    var (first, start) = (0, 0)
    var isNotation = false
    for (number, part) in parts.enumerated() {
      switch find(part, from: start, in: wording) {
      case .at(let place):
        if number == 0 { first = place.range.lowerBound }
        start = place.range.upperBound
        isNotation =
          isNotation || wording.differsInMarks(part, at: place)
          || wording.differsInScript(part, at: place)
      case .turned(let difference): return (.differs([difference]), number)
      case .nowhere: return (nil, number)
      }
    }
    let place = wording.printed(first..<start)
    return (isNotation ? .notation(place) : .same(place), parts.count)
  }

  // MARK: - Parts

  /// What stands between ellipses: … or three points of any kind.
  private static func parts(of quotation: some Sequence<Unicode.Scalar>) -> [ProvisionWording] {
    var parts: [[Unicode.Scalar]] = [[]]
    var points = 0
    for scalar in quotation {
      points = scalar == "." || scalar == "。" ? points + 1 : 0
      if scalar == "…" || scalar == "⋯" || points == 3 {
        parts.append([])
      } else {
        parts[parts.count - 1].append(scalar)
      }
    }
    return parts.map { ProvisionWording($0) }.filter { !$0.letters.isEmpty }
  }

  private enum Spot {
    case at(WordingStanding)
    /// It stands behind a word that turns its sense.
    case turned(QuotationDifference)
    case nowhere
  }

  private static func find(
    _ part: ProvisionWording, from start: Int, in wording: ProvisionWording
  ) -> Spot {
    var from = start
    var turned: QuotationDifference?
    while let standing = wording.standing(of: part.letters, from: from) {
      let place = standing.range
      let cut =
        cutBefore(place, isBehindEllipsis: start > 0, in: wording) ?? cutBehind(place, in: wording)
        ?? (start > 0 ? swallowed(start..<place.lowerBound, in: wording) : nil)
      guard let cut else { return .at(standing) }
      turned = turned ?? cut
      from = place.lowerBound + 1
    }
    return turned.map { .turned($0) } ?? .nowhere
  }

  /// What is cut off before a place, that must not be: 不 before 干预, 1 before 3个月; where words were
  /// left out before it also 不得 and the like.
  private static func cutBefore(
    _ place: Range<Int>, isBehindEllipsis: Bool, in wording: ProvisionWording
  ) -> QuotationDifference? {
    let before = place.lowerBound - 1
    guard before >= 0, !wording.isLabel[before], !wording.clauseEnds(before: place.lowerBound)
    else { return nil }
    var start = place.lowerBound
    if isNegation(wording.letters[before]) {
      start = before
    } else if isBehindEllipsis, before > 0, isPermission(wording.letters[before]),
      isNegation(wording.letters[before - 1]), !wording.clauseEnds(before: before)
    {
      start = before - 1
    } else if isNumeral(wording.letters[start]) {
      while start > 0, isNumeral(wording.letters[start - 1]), !wording.isLabel[start - 1] {
        start -= 1
      }
    }
    guard start < place.lowerBound else { return nil }
    return QuotationDifference(
      added: "", missing: wording.words(start..<place.lowerBound),
      after: wording.words(place.prefix(contextLength + 1)))
  }

  /// What is cut off behind a place: 百 behind 五.
  private static func cutBehind(
    _ place: Range<Int>, in wording: ProvisionWording
  ) -> QuotationDifference? {
    var end = place.upperBound
    guard end < wording.letters.count, isNumeral(wording.letters[end - 1]),
      !wording.isLabel[end - 1]
    else { return nil }
    while end < wording.letters.count, isNumeral(wording.letters[end]), !wording.isLabel[end],
      wording.isPrintedTogether(end - 1, end)
    {
      end += 1
    }
    guard end > place.upperBound else { return nil }
    return QuotationDifference(
      added: "", missing: wording.words(place.upperBound..<end),
      before: wording.words(place.suffix(contextLength + 1)))
  }

  /// What an ellipsis stands for that must not be left out: a negation in the clause before it, or in that behind
  /// it: 游园人不得有下列行为：损毁花木 is not 游园人……损毁花木.
  private static func swallowed(
    _ skipped: Range<Int>, in wording: ProvisionWording
  ) -> QuotationDifference? {
    let first = skipped.first { wording.partEnds(before: $0) } ?? skipped.upperBound
    let last =
      wording.partEnds(before: skipped.upperBound)
      ? nil : skipped.last { wording.partEnds(before: $0) }
    let ends = [skipped.lowerBound..<first, (last ?? skipped.upperBound)..<skipped.upperBound]
    for end in ends where end.contains(where: { turns($0, in: wording) }) {
      return QuotationDifference(
        added: "", missing: wording.words(end),
        before: wording.words(max(0, end.lowerBound - contextLength)..<end.lowerBound),
        after: wording.words(
          end.upperBound..<min(wording.letters.count, end.upperBound + contextLength)))
    }
    return nil
  }

  /// Whether a letter denies, and is no part of a noun: 未成年人, 不动产.
  private static func turns(_ letter: Int, in wording: ProvisionWording) -> Bool {
    guard isNegation(wording.letters[letter]), !wording.isLabel[letter] else { return false }
    let next = letter + 1 < wording.letters.count ? wording.letters[letter + 1] : 0
    switch Unicode.Scalar(next) {
    case "成", "来", "法", "公", "常", "物", "典", "遗", "动", "仅", "断", "但", "同", "良", "足", "久", "论", "营":
      return false
    default: return true
    }
  }

  private static func isNegation(_ letter: UInt32) -> Bool {
    switch Unicode.Scalar(letter) {
    case "不", "未", "非", "勿": true
    default: false
    }
  }

  /// What makes a word with a negation before it: 不得, 不应, 未能.
  private static func isPermission(_ letter: UInt32) -> Bool {
    switch Unicode.Scalar(letter) {
    case "得", "应", "能", "可", "许", "准", "予", "宜", "须", "必", "再": true
    default: false
    }
  }

  private static func isNumeral(_ letter: UInt32) -> Bool {
    Glyph.isDigit(letter) || letter == 0x2E || ChineseNumeral.isNumeral(letter)
  }

  // MARK: - Differences

  private static func compare(
    _ part: ProvisionWording, _ wording: ProvisionWording, previous: ProvisionWording?
  ) -> Outcome {
    if let previous, case .at = find(part, from: 0, in: wording) {
      return .differs([outOfOrder(part, behind: previous)])
    }
    guard part.letters.count * max(1, wording.letters.count) <= WordingAlignment.largest else {
      return .tooLong
    }
    guard isNear(wording.pairs(sharedBy: part.letters), part) else { return .absent }
    let alignment = WordingAlignment(part.letters, along: wording)
    if alignment.isWhole, let previous { return .differs([outOfOrder(part, behind: previous)]) }
    guard isNear(alignment.common, part), !alignment.isWhole else { return .absent }
    let gaps = alignment.gaps
    return .differs(
      gaps.indices.map { index in
        // What both have ends where the gaps beside begin.
        let first = index > 0 ? gaps[index - 1].quoted.upperBound : 0
        let end =
          index + 1 < gaps.count ? gaps[index + 1].quoted.lowerBound : part.letters.count
        return difference(gaps[index], between: first..<max(first, end), part, wording)
      })
  }

  /// Whether so many letters in common make a part a rendering of the wording.
  private static func isNear(_ common: Int, _ part: ProvisionWording) -> Bool {
    part.letters.count < shortest
      ? common * 2 >= part.letters.count : common * 3 >= part.letters.count * 2
  }

  private static func outOfOrder(
    _ part: ProvisionWording, behind previous: ProvisionWording
  ) -> QuotationDifference {
    let (words, other) = (
      part.words(part.letters.indices), previous.words(previous.letters.indices)
    )
    return QuotationDifference(
      added: words, missing: "", note: QuotationMessages.outOfOrder(words, before: other))
  }

  /// A gap as words. What is added at an end of the quotation stands for as many letters as follow in
  /// the clause: 心 for 诚, where 对党忠心 is quoted for 对党忠诚.
  private static func difference(
    _ gap: WordingAlignment.Gap, between shared: Range<Int>, _ part: ProvisionWording,
    _ wording: ProvisionWording
  ) -> QuotationDifference {
    var held = gap.held
    if gap.quoted.upperBound == part.letters.count {
      while held.count < gap.quoted.count, held.upperBound < wording.letters.count,
        !wording.clauseEnds(before: held.upperBound)
      {
        held = held.lowerBound..<(held.upperBound + 1)
      }
    } else if gap.quoted.lowerBound == 0 {
      while held.count < gap.quoted.count, held.lowerBound > 0,
        !wording.clauseEnds(before: held.lowerBound)
      {
        held = (held.lowerBound - 1)..<held.upperBound
      }
    }
    let (start, end) = (gap.quoted.lowerBound, gap.quoted.upperBound)
    let before = max(shared.lowerBound, start - contextLength)..<start
    let after = end..<min(shared.upperBound, end + contextLength)
    return QuotationDifference(
      added: part.wordsWithMarks(gap.quoted), missing: wording.wordsWithMarks(held),
      before: part.words(before), after: part.words(after))
  }
}
