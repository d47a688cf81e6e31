import ChineseText
import Findings
import RegulationModel
import TestSupport

/// Makes editions at random through the builder: every kind of provision in every place that the
/// builder allows, with numbers that repeat and texts that look like something else.
struct EditionMaker {
  private var words: WordMaker
  private var builder = EditionBuilder()
  /// How deep in lists the innermost open item stands; -1 in a 款 without items, `nil` without 款.
  private var depth: Int?

  init(seed: UInt64) {
    words = WordMaker(seed: seed)
  }

  /// An edition with one article at least.
  mutating func edition() -> Edition {
    builder = EditionBuilder()
    depth = nil
    makeFront()
    for _ in 0..<words.count(0...12) { makeProvision() }
    makeArticle()
    for _ in 0..<words.count(0...12) { makeProvision() }
    for _ in 0..<words.count(0...2) {
      let line = words.text()
      builder.closing { $0 += line }
    }
    for _ in 0..<words.count(0...2) {
      makeAnnex()
      for _ in 0..<words.count(0...8) { makeProvision() }
    }
    let events = (0..<words.count(0...3)).compactMap { _ in words.event() }
    let findings = (0..<words.count(0...2)).map { _ in words.finding() }
    return builder.finish(events: events, sourceLines: 1...1, findings: findings)
  }

  private mutating func makeFront() {
    if words.chance(5) { builder.title(nil) } else { builder.title(append(words.text())) }
    if words.chance(2) {
      builder.note(append(Array("（2020年1月2日甲会通过　2021年3月4日乙委员会发布）".utf8)))
    }
    for _ in 0..<words.count(0...2) { builder.preamble(append(words.text())) }
  }

  private func append(_ text: [UInt8]) -> EditionBuilder.Append { { $0 += text } }

  // MARK: - Units

  private mutating func makeProvision() {
    switch words.count(1...14) {
    case 1...2: makeDivision()
    case 3...5: makeArticle()
    case 6...7: makeParagraph(isNew: true)
    case 8: makeCrossheading()
    case 9 where (depth ?? -1) >= 0: makeSegment()
    case 10 where (depth ?? -1) >= 0: makeClosingWords()
    default: if depth == nil { makeArticle() } else { makeItem() }
    }
  }

  private mutating func makeDivision() {
    let kinds: [ProvisionKind] = [.part, .subpart, .chapter, .section]
    let kind = words.pick(kinds) ?? .chapter
    let number = words.chance(4) ? nil : ProvisionNumber(words.count(1...4))
    let heading = number == nil || words.chance(2) ? words.text() : nil
    builder.division(
      kind, number, line: 1, label: number.map { append(Array($0.label(kind).utf8)) },
      heading: heading.map(append))
    depth = nil
  }

  private mutating func makeAnnex() {
    let number = words.chance(2) ? nil : ProvisionNumber(words.count(1...3))
    let label = words.pick(["附件", "附表", "附录"]) ?? "附件"
    let heading = words.chance(2) ? words.text() : nil
    builder.division(
      .annex, number, line: 1, label: append(Array((label + (number?.description ?? "")).utf8)),
      heading: heading.map(append))
    depth = nil
  }

  private mutating func makeArticle() {
    let branches = words.chance(4) ? [words.count(1...3), words.count(0...2)] : []
    let number = ProvisionNumber(words.count(1...9), branches: branches)
    let brackets = words.pick(["【】", "（）", "()"]).map { Array($0.unicodeScalars) } ?? []
    let caption = words.chance(4) ? "\(brackets[0])目的 & 'a b'\(brackets[1])" : nil
    builder.article(number, line: 1, label: append(Array(number.label(.article).utf8)))
    if let caption { builder.caption(append(Array(caption.utf8))) }
    makeParagraph(isNew: false)
  }

  /// A 款; one without words is the first of an article and has items, or is all of it.
  private mutating func makeParagraph(isNew: Bool) {
    let isEmpty = !isNew && words.chance(5)
    if isEmpty {
      builder.emptyParagraph(line: 1)
    } else {
      builder.paragraph(line: 1, append: append(words.text()))
    }
    depth = -1
    if isEmpty, words.chance(2) { makeItem() } else if isEmpty { depth = nil }
  }

  private mutating func makeItem() {
    let deepest = min((depth ?? -1) + 1, 3)
    let depth = words.count(0...deepest)
    let number = words.count(1...12)
    let han = ChineseNumeral.text(of: number)
    let label = words.pick(["（\(han)）", "(\(han))", "\(han)、", "\(number).", "（\(number)）"]) ?? ""
    let text = words.chance(9) ? [] : words.text()
    builder.item(
      number, depth: depth, line: 1, label: append(Array(label.utf8)), text: append(text))
    self.depth = depth
  }

  /// A further paragraph of an item.
  private mutating func makeSegment() {
    builder.paragraph(line: 1, in: .item, append: append(words.text()))
  }

  private mutating func makeClosingWords() {
    builder.closingWords(append(words.text()))
    depth = nil
  }

  private mutating func makeCrossheading() {
    builder.crossheading(line: 1, append: append(words.text()))
    depth = nil
  }
}
