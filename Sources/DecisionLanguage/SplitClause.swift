internal import ChineseText
internal import RegulationModel

/// Clauses that make several provisions of one: 将第三条分为两条，作为第三条、第四条，修改为：“…”“…”.
extension ClauseReader {
  ///     split = place (分为 | 拆分为 | 修改为) N unit ["，"] 作为 locus ["，"] [修改为] [：] quote{quote}
  ///
  /// The first provision keeps the identity of the old one; the others are new and stand behind it.
  mutating func split(_ cursor: inout ClauseCursor, _ place: ClausePlace) -> Bool {
    var probe = cursor
    guard probe.take(["分为", "拆分为", "分成", "修改为", "改为"]), let count = probe.takeNumeral(),
      count > 1, let kind = StepReader.unit(&probe), place.quotes.isEmpty,
      place.loci.targets.count == 1, let target = place.loci.targets.first,
      target.address?.steps.last?.kind == kind
    else { return false }
    _ = probe.takeComma()
    while probe.take(ClauseWords.manners) {}
    guard probe.take(ClauseWords.become), let loci = newLoci(&probe, after: place.loci),
      loci.targets.count == count, let first = loci.targets.first
    else { return false }
    let texts = SplitText.divide(QuotedContent.changedText(&probe), into: loci.targets)
    guard texts.count == count else { return false }
    if first.id == target.id {
      add(
        .replaceUnits([target], text: [texts[0]], isConsolidated: false), act: place.loci.act,
        from: cursor.position)
    } else {
      add(
        .renumber([target], to: [first], text: [texts[0]]), act: place.loci.act,
        from: cursor.position)
    }
    let insertion = UnitInsertion(
      kind, count: count - 1, parent: kind > .article ? target.dropping(to: kind) : nil,
      after: kind == .article ? target : nil, numbers: Array(loci.targets.dropFirst()),
      text: Array(texts.dropFirst()))
    add(.insertUnits(insertion), act: place.loci.act, from: probe.position)
    remember([target])
    cursor = probe
    return true
  }
}

extension ClauseReader {
  ///     paragraphs = article (分为 | 拆分为) N "款" ["，"] 修改为 [：] quote{quote}
  ///
  /// The whole article is given; its paragraphs must be as many as the clause says.
  mutating func splitIntoParagraphs(_ cursor: inout ClauseCursor, _ place: ClausePlace) -> Bool {
    var probe = cursor
    guard probe.take(["分为", "拆分为", "分成", "修改为", "改为"]), let count = probe.takeNumeral(), count > 1,
      StepReader.unit(&probe) == .paragraph, place.quotes.isEmpty,
      place.loci.targets.count == 1, let target = place.loci.targets.first,
      target.address?.steps.last?.kind == .article
    else { return false }
    let text = eachParagraph(&probe, count) ?? QuotedContent.changedText(&probe)
    let lines = text.flatMap(\.paragraphs).filter { ParagraphLabel.item($0) == nil }
    guard lines.count == count else { return false }
    add(
      .replaceUnits([target], text: text, isConsolidated: false), act: place.loci.act,
      from: cursor.position)
    remember([target])
    cursor = probe
    return true
  }

  ///     each = {["，"] 第N款 [修改] 为 [：] quote}
  ///
  /// - Returns: the text of each 款 in order; `nil`, unmoved, where not all are given so.
  private func eachParagraph(_ cursor: inout ClauseCursor, _ count: Int) -> [QuotedText]? {
    var probe = cursor
    var texts: [QuotedText] = []
    while texts.count < count {
      _ = probe.takeComma() || probe.take(Glyph.semicolon)
      guard let step = StepReader.step(&probe), step.kind == .paragraph, step.numbers.count == 1,
        step.numbers[0].last == nil, step.numbers[0].first == ProvisionNumber(texts.count + 1)
      else { return nil }
      _ = probe.take(ClauseWords.change) || probe.take(ClauseWords.contentWords)
      _ = probe.takeColon()
      guard let text = probe.takeQuote(), text.paragraphs.count == 1 else { return nil }
      texts.append(text)
    }
    cursor = probe
    return texts
  }
}

/// New text for several provisions, divided among them.
enum SplitText {
  /// Divides text: a quotation each, or where the labels of the provisions stand, or a paragraph each.
  ///
  /// - Returns: one text for each place; none when it cannot be divided so.
  static func divide(_ quotes: [QuotedText], into places: [AmendmentTarget]) -> [QuotedText] {
    if quotes.count == places.count { return quotes }
    let paragraphs = quotes.flatMap(\.paragraphs)
    let labels = places.compactMap { place -> String? in
      guard let step = place.address?.steps.last, step.kind == .article else { return nil }
      return step.number?.label(.article)
    }
    if labels.count == places.count, let first = paragraphs.first,
      ParagraphLabel.article(first, expected: labels)?.label == labels[0]
    {
      return byLabels(paragraphs, labels, line: quotes.first?.line ?? 0)
    }
    guard paragraphs.count == places.count else { return [] }
    return paragraphs.map { QuotedText([$0], line: quotes.first?.line ?? 0) }
  }

  private static func byLabels(
    _ paragraphs: [String], _ labels: [String], line: Int
  ) -> [QuotedText] {
    var groups: [[String]] = []
    for paragraph in paragraphs {
      let label = ParagraphLabel.article(paragraph, expected: labels)?.label
      if groups.count < labels.count, label == labels[groups.count] {
        groups.append([paragraph])
      } else {
        groups[groups.count - 1].append(paragraph)
      }
    }
    return groups.map { QuotedText($0, line: line) }
  }
}
