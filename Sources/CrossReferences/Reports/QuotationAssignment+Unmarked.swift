internal import ChineseText

/// Words in no marks that are given for a citation.
extension QuotationAssignment {
  /// 第三条规定：…, 第三条　…, and the paragraph behind 第三条规定如下：; a paragraph before ——《…》第三条.
  mutating func takeUnmarked(_ index: Int) {
    let text = printed(index)
    let range = mentions[index].range
    let border = min(border(behind: index), text.count)
    guard range.upperBound <= border else { return }
    let rest = text[range.upperBound..<border]
    if let colon = rest.firstIndex(where: { $0 == "：" || $0 == ":" }) {
      let lead = string(rest[..<colon])
      guard ReportWords.isLead(lead), !mentions[index].spans.isEmpty else { return }
      let words = trimmed((colon + 1)..<border, in: text)
      return words.isEmpty ? takeBelow(index) : takeWords(index, words)
    }
    if range.lowerBound == 0, let first = rest.first, Glyph.isBlank(first.value) {
      return takeWords(index, trimmed(range.upperBound..<border, in: text))
    }
    takeAbove(index)
  }

  private mutating func takeWords(_ index: Int, _ range: Range<Int>) {
    guard range.count > 3 else { return }
    quotations[index].append(
      GivenQuotation(paragraph: mentions[index].paragraph, range: range, claim: .unmarked))
  }

  /// The next paragraph.
  private mutating func takeBelow(_ index: Int) {
    let paragraph = mentions[index].paragraph + 1
    guard paragraph < report.paragraphs.count,
      index + 1 == mentions.count || mentions[index + 1].paragraph >= paragraph
    else { return }
    let below = report.paragraphs[paragraph]
    let start = below.printed.firstIndex { !Glyph.isBlank($0.value) } ?? 0
    if let first = below.quotations.first, first.range.lowerBound == start + 1 {
      taken.insert(Taken(paragraph: paragraph, start: first.range.lowerBound))
      quotations[index].append(
        GivenQuotation(paragraph: paragraph, range: first.range, claim: .given))
    } else {
      let words = trimmed(0..<below.printed.count, in: below.printed)
      quotations[index].append(
        GivenQuotation(paragraph: paragraph, range: words, claim: .unmarked))
    }
  }

  /// The paragraph before one that is nothing but its source.
  private mutating func takeAbove(_ index: Int) {
    let mention = mentions[index]
    let text = printed(index)
    guard mention.paragraph > 0,
      text[..<mention.range.lowerBound].contains(where: { "—―─－-".unicodeScalars.contains($0) }),
      (text[..<mention.range.lowerBound] + text[mention.range.upperBound...]).allSatisfy({
        Glyph.isBlank($0.value) || Glyph.isPunctuation($0.value) || $0 == "-"
      })
    else { return }
    let above = report.paragraphs[mention.paragraph - 1]
    if let only = above.quotations.last, only.isClosed {
      quotations[index].append(
        GivenQuotation(paragraph: mention.paragraph - 1, range: only.range, claim: .given))
    } else {
      let words = trimmed(0..<above.printed.count, in: above.printed)
      quotations[index].append(
        GivenQuotation(paragraph: mention.paragraph - 1, range: words, claim: .unmarked))
    }
  }

  private func trimmed(_ range: Range<Int>, in text: [Unicode.Scalar]) -> Range<Int> {
    var range = range
    while let first = range.first, Glyph.isBlank(text[first].value) { range.removeFirst() }
    while let last = range.last, Glyph.isBlank(text[last].value) { range.removeLast() }
    return range
  }
}

extension Range<Int> {
  fileprivate mutating func removeFirst() { self = (lowerBound + 1)..<upperBound }
  fileprivate mutating func removeLast() { self = lowerBound..<(upperBound - 1) }
}
