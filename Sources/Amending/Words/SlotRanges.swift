internal import ChineseText
internal import DecisionLanguage
internal import RegulationModel

/// Where words of a target may stand.
struct SlotRanges {
  /// A slot, and the part of it; `nil` for all of it.
  struct Stretch {
    var slot: TextSlot
    var range: Range<Int>?
  }

  var slots: [Stretch]
  /// The provision that the target is; `nil` for what is none.
  var node: Int?

  init(_ slots: [TextSlot], node: Int? = nil) {
    self.slots = slots.map { Stretch(slot: $0) }
    self.node = node
  }

  /// Divides words that begin with the label of the provision itself: “（六）甲” of 第六项.
  func labelled(_ quote: QuotedText, _ draft: DraftEdition) -> (label: String, rest: String)? {
    guard let node, case .text(node)? = slots.first?.slot else { return nil }
    let label = String(decoding: draft.nodes[node].label, as: UTF8.self)
    guard !label.isEmpty, quote.text.hasPrefix(label) else { return nil }
    var rest = quote.text.dropFirst(label.count)
    while rest.first == "\u{3000}" { rest.removeFirst() }
    return rest.isEmpty ? nil : (label, String(rest))
  }
}

/// Finds where the words of a target stand.
enum SlotFinder {
  /// The slots of a target, in the order of the text.
  static func slots(
    of target: AmendmentTarget, _ instruction: InstructionID, _ pass: inout AmendmentPass
  ) throws(Refusal) -> SlotRanges {
    try pass.search.check()
    var places: SlotRanges
    switch target.unit {
    case .act: places = SlotRanges(pass.draft.allSlots())
    case .title:
      guard pass.draft.title != nil else { throw .noSuchProvision(target.citation, held: nil) }
      places = SlotRanges([.title])
    case .note:
      guard pass.draft.note != nil else { throw .noSuchProvision(target.citation, held: nil) }
      places = SlotRanges([.note])
    case .preamble(let paragraph): places = SlotRanges(try preamble(paragraph, target, pass))
    case .heading: throw .noHeading(target.citation)
    case .provision:
      let node = try TargetFinder.node(of: target, instruction, &pass)
      places = try slots(of: node, target, &pass)
    case .range:
      var slots: [TextSlot] = []
      for node in try TargetFinder.nodes(of: target, instruction, &pass) {
        slots += pass.draft.slots(of: node)
      }
      places = SlotRanges(slots)
    }
    try pass.search.spend(provisions: places.slots.count)
    if let locator = target.locator { try narrow(&places, to: locator, target.citation, &pass) }
    return places
  }

  private static func preamble(
    _ paragraph: Int?, _ target: AmendmentTarget, _ pass: AmendmentPass
  ) throws(Refusal) -> [TextSlot] {
    guard !pass.draft.preamble.isEmpty else { throw .noSuchProvision(target.citation, held: nil) }
    guard let paragraph else { return pass.draft.preamble.indices.map { .preamble($0) } }
    // The paragraphs have no numbers of their own, and they are no longer those of the base.
    if let by = pass.record.preamble { throw .changedBefore(target.citation, by: by.index) }
    guard pass.draft.preamble.indices.contains(paragraph - 1) else {
      throw .noSuchPreambleParagraph(paragraph, held: pass.draft.preamble.count)
    }
    return [.preamble(paragraph - 1)]
  }

  private static func slots(
    of node: Int, _ target: AmendmentTarget, _ pass: inout AmendmentPass
  ) throws(Refusal) -> SlotRanges {
    switch target.part {
    case .heading:
      guard pass.draft.nodes[node].heading != nil else { throw .noHeading(target.citation) }
      return SlotRanges([.heading(node)], node: node)
    case .leadIn: return SlotRanges([.text(try leadIn(of: node, target, pass))], node: node)
    case .sentences(let first, let count):
      return try sentences(first, count, of: node, target, pass)
    case .items:
      let items = try items(of: node, target, pass)
      return SlotRanges(items.flatMap { pass.draft.slots(of: $0) })
    case .proviso, .half:
      let (slot, part) = try finePart(of: node, target, pass)
      var places = SlotRanges([slot], node: node)
      places.slots[0].range = part.words
      return places
    case .whole, .start, .end:
      return SlotRanges(pass.draft.slots(of: node), node: node)
    }
  }

  /// The proviso or a half of a sentence, in the one text of a provision that has it.
  static func finePart(
    of node: Int, _ target: AmendmentTarget, _ pass: AmendmentPass
  ) throws(Refusal) -> (slot: TextSlot, part: FinePart) {
    var found: [(slot: TextSlot, part: FinePart)] = []
    let slots = pass.draft.slots(of: node).filter { if case .heading = $0 { false } else { true } }
    for slot in slots {
      guard let text = pass.draft[slot]?.bytes else { continue }
      if case .half(let number) = target.part {
        guard slots.count == 1, let half = FinePart.half(number, of: text) else { continue }
        found.append((slot, half))
      } else if let proviso = FinePart.proviso(in: text) {
        found.append((slot, proviso))
      }
    }
    guard found.count == 1 else { throw .noSuchPart(target.citation) }
    return found[0]
  }

  /// The items of the one list of an article or 款.
  static func items(
    of node: Int, _ target: AmendmentTarget, _ pass: AmendmentPass
  ) throws(Refusal) -> [Int] {
    let list = try leadIn(of: node, target, pass)
    let items = pass.standing(in: list).filter { pass.draft.nodes[$0].kind == .item }
    guard !items.isEmpty else { throw .noList(target.citation) }
    return items
  }

  /// The 款 whose words lead to a list: of an article, the only one that has one.
  static func leadIn(of node: Int, _ target: AmendmentTarget, _ pass: AmendmentPass) throws(Refusal)
    -> Int
  {
    guard pass.draft.nodes[node].kind == .article else { return node }
    let paragraphs = pass.draft.nodes[node].children
    let lists = paragraphs.filter { !pass.draft.nodes[$0].children.isEmpty }
    if lists.count > 1 { throw .ambiguousPlace(target.citation, lists.map(pass.citation)) }
    guard let first = lists.first ?? paragraphs.first else {
      throw .noSuchProvision(target.citation, held: nil)
    }
    return first
  }

  /// Some sentences of a 款: they end with 。！？.
  private static func sentences(
    _ first: Int, _ count: Int, of node: Int, _ target: AmendmentTarget, _ pass: AmendmentPass
  ) throws(Refusal) -> SlotRanges {
    var node = node
    if pass.draft.nodes[node].kind == .article {
      guard pass.draft.nodes[node].children.count == 1 else {
        throw .ambiguousPlace(target.citation, pass.draft.nodes[node].children.map(pass.citation))
      }
      node = pass.draft.nodes[node].children[0]
    }
    let bytes = pass.draft.nodes[node].text.bytes
    let sentences = Sentences.ranges(in: bytes)
    let start = first > 0 ? first - 1 : sentences.count + first
    guard start >= 0, count > 0, start + count <= sentences.count else {
      throw .noSuchSentence(first, in: target.citation, held: sentences.count)
    }
    var places = SlotRanges([.text(node)], node: node)
    places.slots[0].range =
      sentences[start].lowerBound..<sentences[start + count - 1].upperBound
    return places
  }

  /// Looks only inside words that the decision quotes to say where.
  private static func narrow(
    _ places: inout SlotRanges, to locator: String, _ citation: String,
    _ pass: inout AmendmentPass
  ) throws(Refusal) {
    let word = Array(locator.utf8)
    let found = try Occurrences.find(word, in: places, &pass)
    // A locator that named a list has done its work; one that stands in a number only is none.
    guard !found.isEmpty else {
      for place in places.slots {
        guard let text = pass.draft[place.slot] else { continue }
        try pass.search.spend(bytes: text.bytes.count)
        guard WordSearch(word).ranges(in: text.bytes).isEmpty else {
          throw .noSuchWords(locator, in: citation, nearest: nil)
        }
      }
      return
    }
    places.slots = found.map { SlotRanges.Stretch(slot: $0.slot, range: $0.range) }
  }
}
