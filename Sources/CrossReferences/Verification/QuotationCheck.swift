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
  /// The answer.
  package let answer: Outcome

  /// Shorter quotations are terms and slogans (“两个维护”), of which half must stand there to be meant
  /// for it; of longer ones two thirds.
  package static let shortest = 8
  /// Letters shown on either side of a difference.
  private static let contextLength = 3

  /// Compares.
  ///
  ///     quotation = part { ellipsis part }
  ///
  /// An ellipsis stands for any words, and for none that turn the sense: 不 before the part behind it.
  package init(_ quotation: some StringProtocol, in wording: ProvisionWording) {
    let parts = QuotationCheck.parts(of: quotation)
    length = parts.reduce(0) { $0 + $1.letters.count }
    let hasNumbers = parts.contains { $0.letters.contains { QuotationCheck.isNumeral($0) } }
    if hasNumbers, QuotationCheck.place(of: parts, in: wording) == nil,
      let place = QuotationCheck.place(of: parts.map(\.inDigits), in: wording.inDigits)
    {
      answer = .notation(place)
    } else {
      answer = QuotationCheck.find(parts, in: wording)
    }
  }

  /// Where the words are printed, if all stand there in their order; `nil` if not.
  static func place(
    of quotation: some StringProtocol, in wording: ProvisionWording
  ) -> Range<Int>? {
    place(of: parts(of: quotation), in: wording)
  }

  private static func place(
    of parts: [ProvisionWording], in wording: ProvisionWording
  ) -> Range<Int>? {
    var start = 0
    var first: Int?
    for part in parts {
      guard case .at(let place) = find(part, from: start, in: wording) else { return nil }
      first = first ?? place.lowerBound
      start = place.upperBound
    }
    return first.map { wording.printed($0..<start) }
  }

  /// Finds the parts one behind the other, or tells how the first that is not there differs.
  private static func find(
    _ parts: [ProvisionWording], in wording: ProvisionWording
  ) -> Outcome {
    var (first, start) = (0, 0)
    var isNotation = false
    for (number, part) in parts.enumerated() {
      switch find(part, from: start, in: wording) {
      case .at(let place):
        if number == 0 { first = place.lowerBound }
        start = place.upperBound
        isNotation = isNotation || wording.differsInMarks(part, at: place)
      case .turned(let difference): return .differs([difference])
      case .nowhere: return compare(part, wording, previous: number > 0 ? parts[number - 1] : nil)
      }
    }
    let place = wording.printed(first..<start)
    return isNotation ? .notation(place) : .same(place)
  }

  // MARK: - Parts

  /// What stands between ellipses: … or three points of any kind.
  private static func parts(of quotation: some StringProtocol) -> [ProvisionWording] {
    var parts: [[Unicode.Scalar]] = [[]]
    var points = 0
    for scalar in quotation.unicodeScalars {
      points = scalar == "." || scalar == "。" ? points + 1 : 0
      if scalar == "…" || scalar == "⋯" || points == 3 {
        parts.append([])
      } else {
        parts[parts.count - 1].append(scalar)
      }
    }
    return parts.map { part in
      var view = String.UnicodeScalarView()
      view.append(contentsOf: part)
      return ProvisionWording(String(view))
    }.filter { !$0.letters.isEmpty }
  }

  private enum Spot {
    case at(Range<Int>)
    /// It stands behind a word that turns its sense.
    case turned(QuotationDifference)
    case nowhere
  }

  private static func find(
    _ part: ProvisionWording, from start: Int, in wording: ProvisionWording
  ) -> Spot {
    var from = start
    var turned: QuotationDifference?
    while let place = wording.place(of: part.letters, from: from) {
      let cut =
        cutBefore(place, isBehindEllipsis: start > 0, in: wording) ?? cutBehind(place, in: wording)
      guard let cut else { return .at(place) }
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
    let alignment = WordingAlignment(part.letters, along: wording)
    if alignment.isWhole { return .same(0..<0) }
    let isNear =
      part.letters.count < shortest
      ? alignment.common * 2 >= part.letters.count
      : alignment.common * 3 >= part.letters.count * 2
    guard isNear else { return .absent }
    return .differs(alignment.gaps.map { difference($0, part, wording) })
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
    _ gap: WordingAlignment.Gap, _ part: ProvisionWording, _ wording: ProvisionWording
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
    let before = max(0, start - contextLength)..<start
    let after = end..<min(part.letters.count, end + contextLength)
    return QuotationDifference(
      added: part.wordsWithMarks(gap.quoted), missing: wording.wordsWithMarks(held),
      before: part.words(before), after: part.words(after))
  }
}
