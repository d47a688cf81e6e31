/// A place of a draft that holds words.
enum TextSlot: Hashable {
  case title
  case note
  /// A paragraph of the 序言, from 0.
  case preamble(Int)
  case heading(Int)
  case text(Int)
  case closing(Int)

  /// The provision that it belongs to; `nil` outside of provisions.
  var node: Int? {
    switch self {
    case .heading(let node), .text(let node), .closing(let node): node
    case .title, .note, .preamble: nil
    }
  }
}

extension DraftEdition {
  /// The words of a slot; `nil` when it has none.
  subscript(slot: TextSlot) -> AmendedText? {
    get {
      switch slot {
      case .title: title
      case .note: note
      case .preamble(let index): preamble.indices.contains(index) ? preamble[index] : nil
      case .heading(let node): nodes[node].heading
      case .text(let node): nodes[node].text
      case .closing(let node): nodes[node].closing
      }
    }
    set {
      switch slot {
      case .title: title = newValue
      case .note: note = newValue
      case .preamble(let index): if let newValue { preamble[index] = newValue }
      case .heading(let node): nodes[node].heading = newValue
      case .text(let node): if let newValue { nodes[node].text = newValue }
      case .closing(let node): nodes[node].closing = newValue
      }
    }
  }

  /// The slots of a provision and of all inside it that hold words, in the order of the text.
  func slots(of node: Int) -> [TextSlot] {
    var slots: [TextSlot] = []
    var pending: [TextSlot] = [.text(node)]
    // A closing stands behind the children of its 款.
    while let next = pending.popLast() {
      guard case .text(let inner) = next else {
        slots.append(next)
        continue
      }
      if nodes[inner].isRemoved { continue }
      if nodes[inner].heading != nil { slots.append(.heading(inner)) }
      if !nodes[inner].text.bytes.isEmpty { slots.append(.text(inner)) }
      if nodes[inner].closing != nil { pending.append(.closing(inner)) }
      pending.append(contentsOf: nodes[inner].children.reversed().map { .text($0) })
    }
    return slots
  }

  /// All slots of the title, the 序言 and the provisions.
  func allSlots() -> [TextSlot] {
    var slots: [TextSlot] = title == nil ? [] : [.title]
    slots += preamble.indices.map { .preamble($0) }
    for root in roots { slots += self.slots(of: root) }
    return slots
  }
}
