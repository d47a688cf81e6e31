internal import ChineseText
internal import RegulationModel

/// The passages of an amending act that are text of another act: what stands in its quotations.
///
/// Articles, items and headings in them are no units of the amending act.
enum QuotedPassages {
  /// The document with the labels of quoted passages taken as words; other documents as they are.
  static func taken(_ document: DocumentOutline) -> DocumentOutline {
    guard AmendingAct.isOne(document) else { return document }
    var passages = document.passages
    let text = document.text
    for index in passages.indices where isPlace(passages[index], text) {
      passages[index] = passages[index].asText
    }
    let barriers = NextUnits(passages, text)
    let standings = OpenQuotation.standings(
      passages.count, words: { text.whole(passages[$0]) }, isBarrier: { barriers.isNext($0) },
      endsBlock: { barriers.follows($0, $1) })
    for index in passages.indices where standings[index] != .outside {
      passages[index] = passages[index].asText
      passages[index].mark.isQuoted = standings[index] == .quoted
      passages[index].mark.heading = 0
    }
    return DocumentOutline(document, passages: passages, isAmending: true)
  }

  /// Whether a passage begins with the place of an instruction, which looks like a label.
  private static func isPlace(_ passage: Passage, _ text: PassageText) -> Bool {
    guard let label = passage.label, !label.isSpaced else { return false }
    return AmendingAct.opensPlace(text.whole(passage))
  }
}

/// Where the next unit of an amending act begins, though a quotation is still open: its number goes on
/// from the last unit's, and its words begin as an instruction does.
private struct NextUnits {
  private let passages: [Passage]
  private let text: PassageText
  /// By passage, the last 一、 at or above it whose number went on.
  private let last: [Int]

  init(_ passages: [Passage], _ text: PassageText) {
    self.passages = passages
    self.text = text
    var last: [Int] = []
    last.reserveCapacity(passages.count)
    var number = 0
    for passage in passages {
      if case .item(.enumerated, let next) = passage.label?.label,
        number == 0 || next == number + 1,
        AmendingAct.opensInstruction(text.text(passage))
      {
        number = next
      }
      last.append(number)
    }
    self.last = last
  }

  /// Whether the passage at an index is the next unit.
  func isNext(_ index: Int) -> Bool {
    guard index > 0 else { return false }
    if last[index] != last[index - 1], last[index - 1] > 0 { return true }
    return passages[index].label == nil && AmendingAct.isFinal(text.whole(passages[index]))
  }

  /// Whether a passage is the unit behind another: 第四条 behind 第三条.
  func follows(_ index: Int, _ unit: Int) -> Bool {
    switch (passages[unit].label?.label, passages[index].label?.label) {
    case (.article(let first), .article(let second)): second.follows(first)
    case (.item(let style, let first), .item(let other, let second)):
      other == style && second == first + 1
    default: false
    }
  }
}
