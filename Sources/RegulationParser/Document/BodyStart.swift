internal import ChineseText
internal import RegulationModel

/// Where the body begins: the first heading directly above the first article.
enum BodyStart {
  /// Index of the first passage of the body.
  ///
  /// Headings 第一编, 第一章, 第一节 stand above the first article each wider than the one below it.
  /// Headings of one level above each other are a table of contents.
  static func find(_ outline: DocumentOutline, _ chain: ArticleChain) -> Int {
    guard let first = chain.heads.first else { return 0 }
    var start = first
    var widest = ProvisionKind.article
    while start > 0 {
      if let label = labelAbove(start - 1, outline), label < widest {
        // The heading stands on the line below its label.
        widest = label
        start -= 2
        continue
      }
      if start == first, let (label, lines) = headingAbove(start - 1, outline) {
        widest = label
        start -= lines
        continue
      }
      let passage = outline.passages[start - 1]
      if outline.isHeading(passage), case .division(let kind, _) = passage.label?.label,
        kind < widest
      {
        widest = kind
      } else if start == first, isUnnumberedHeading(start - 1, outline, chain) {
        widest = .section
      } else if start == first, isInnerHeading(start - 1, outline) {
        // 1. 总则 between the title and the first article.
      } else if start == first, LooseHeadings.isPart(passage, outline) {
        // 第一部分　总则
      } else if !outline.isCrossheading(passage) || start != first {
        break
      }
      start -= 1
    }
    return isEndOfContents(start, first, outline, chain) ? first : start
  }

  /// The kind of the division whose bare label stands above a line that may be its heading.
  private static func labelAbove(_ index: Int, _ outline: DocumentOutline) -> ProvisionKind? {
    guard index > 0, outline.isLooseHeading(outline.passages[index]),
      case .division(let kind, _) = outline.passages[index - 1].label?.label,
      outline.text.isBare(outline.passages[index - 1])
    else { return nil }
    return kind
  }

  /// The kind of the first division of a text whose heading stands above a further line, and how
  /// many lines there are: 第一章　甲部的程序和 ↵ 方法. A table of contents has no first division right
  /// above a line without a label.
  private static func headingAbove(
    _ index: Int, _ outline: DocumentOutline
  ) -> (kind: ProvisionKind, lines: Int)? {
    guard index > 0, outline.isLooseHeading(outline.passages[index]),
      outline.passages[index].mark.heading == 0,
      case let above = outline.passages[index - 1],
      HeadingLines.joined(above, outline.passages[index], outline.text) != nil
        || !TitleWords.areTitle(outline.text.whole(outline.passages[index]))
    else { return nil }
    if case .division(let kind, let number) = above.label?.label,
      number == ProvisionNumber(1), outline.isHeading(above),
      !outline.text.isBare(above)
    {
      return (kind, 2)
    }
    guard index > 1, let kind = labelAbove(index - 1, outline),
      case .division(_, let number) = outline.passages[index - 2].label?.label,
      number == ProvisionNumber(1)
    else { return nil }
    return (kind, 3)
  }

  /// Whether a line above the first article is a heading without a number: 总则 always, another
  /// word where 附则 stands so further on or the container says so.
  private static func isUnnumberedHeading(
    _ index: Int, _ outline: DocumentOutline, _ chain: ArticleChain
  ) -> Bool {
    let passage = outline.passages[index]
    let bytes = outline.text.bytes.span
    guard passage.label == nil, !passage.mark.isTitle,
      CanonicalLine.isSupplementary(passage.textStart..<passage.end, in: bytes)
    else { return false }
    if passage.mark.heading > 0 || outline.text.text(passage) == general { return true }
    guard let first = chain.heads.first, let last = chain.heads.last else { return false }
    return (first...last).contains { later in
      let passage = outline.passages[later]
      return passage.label == nil
        && CanonicalLine.isSupplementary(passage.textStart..<passage.end, in: bytes)
    }
  }

  /// Whether the container calls a passage a heading, and another above it a wider one or the title.
  private static func isInnerHeading(_ index: Int, _ outline: DocumentOutline) -> Bool {
    let heading = outline.passages[index].mark.heading
    guard heading > 0, !outline.passages[index].mark.isTitle,
      !titlesRegulation(index, outline)
    else { return false }
    return outline.passages[..<index].contains {
      $0.mark.isTitle || ($0.mark.heading > 0 && $0.mark.heading < heading)
    }
  }

  /// Whether a heading reads as the title of an act below that of a collection.
  private static func titlesRegulation(_ index: Int, _ outline: DocumentOutline) -> Bool {
    guard TitleWords.areAct(outline.text.whole(outline.passages[index])) else { return false }
    return outline.passages[..<index].contains { above in
      guard above.mark.isTitle || above.mark.heading > 0 else { return false }
      let words = outline.text.whole(above)
      return TitleWords.areVolume(words) && !TitleWords.areAct(words)
    }
  }

  private static let general = Array("总则".utf8)

  /// Whether the headings above the first article end a table of contents: the article stands
  /// before chapter 1, whose heading comes again below it.
  private static func isEndOfContents(
    _ start: Int, _ first: Int, _ outline: DocumentOutline, _ chain: ArticleChain
  ) -> Bool {
    guard start < first, start > 0, let last = chain.heads.last,
      case .division(let kind, _) = outline.passages[start].label?.label
    else { return false }
    let above = outline.passages[start - 1]
    let isListed: Bool
    if case .division(kind, _) = above.label?.label {
      isListed = true
    } else {
      isListed = ContentsFinder.isTitle(outline.text.whole(above))
    }
    guard isListed else { return false }
    let heading = ContentsEntry.words(of: outline.text.whole(outline.passages[start]))
    return (first...last).contains { index in
      guard case .division(kind, _) = outline.passages[index].label?.label else { return false }
      return outline.text.whole(outline.passages[index]) == heading
    }
  }
}
