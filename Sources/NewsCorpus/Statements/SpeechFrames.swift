internal import ChineseText

/// The verbs of saying that govern words of a paragraph.
extension ParagraphSpeech {
  /// A verb that governs words.
  struct Frame {
    /// The verb.
    let verb: Range<Int>
    /// Where the words begin among which its subject is looked for.
    let start: Int
    /// Where its subject is read.
    let basis: Speaker.Ground
  }

  /// The verbs that govern a range, the nearest first: that of the quotation it stands in, else those
  /// before it in its sentence.
  func frames(over range: Range<Int>, _ sentence: Range<Int>) -> [Frame] {
    if let quotation = quotation(at: range.lowerBound), let frame = frame(of: quotation) {
      return [frame]
    }
    let before = verbs.filter {
      $0.lowerBound >= sentence.lowerBound && $0.upperBound <= range.lowerBound
    }
    guard before.isEmpty else {
      return before.reversed().map { Frame(verb: $0, start: sentence.lowerBound, basis: .sentence) }
    }
    return topic(range, sentence).map { [$0] } ?? []
  }

  /// Characters of a scene between a quotation and who speaks.
  private static let longestScene = 24
  private static let topics = WordSet(
    spaced: "在谈到 谈到 在谈及 谈及 在回答 对于 关于 针对 在解读 在介绍 说到 提到 就")

  /// The verb of the clause behind one that says what is spoken about: 谈到《条例》第二十条时，李明说；
  /// `nil` where a range stands in no such clause.
  private func topic(
    _ range: Range<Int>, _ sentence: Range<Int>
  ) -> Frame? {
    let start = clauseStart(before: range.lowerBound, from: sentence.lowerBound)
    guard ParagraphSpeech.topics.length(at: start, in: text) != nil,
      let verb = verbs.first(where: {
        $0.lowerBound >= range.upperBound && $0.upperBound <= sentence.upperBound
      })
    else { return nil }
    let clause = clauseStart(before: verb.lowerBound, from: sentence.lowerBound)
    return clause >= range.upperBound
      ? Frame(verb: verb, start: clause, basis: .sentence) : nil
  }

  /// The verb before a quotation, or behind it.
  private func frame(of quotation: Range<Int>) -> Frame? {
    let open = quotation.lowerBound - 1
    let lead = verbs.last { verb in
      verb.upperBound <= open && open - verb.upperBound <= 2
        && text[verb.upperBound..<open].allSatisfy { !$0.isIdeograph }
    }
    if let lead {
      let start = sentence(at: lead.lowerBound).lowerBound
      return Frame(verb: lead, start: start, basis: .quotation)
    }
    let close = quotation.upperBound + 1
    guard close < text.count, text[close].isIdeograph else { return nil }
    let behind = verbs.first { $0.lowerBound > close }
    guard let behind else { return nil }
    // 在座谈会上，李明说: the scene may stand before who speaks.
    let clause = clauseStart(before: behind.lowerBound, from: close)
    let isScene = text[close] == 0x5728 && clause - close <= ParagraphSpeech.longestScene  // 在
    guard clause == close || isScene else { return nil }
    return Frame(verb: behind, start: close, basis: .quotation)
  }
}
