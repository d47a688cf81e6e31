internal import ChineseText
internal import DecisionLanguage
internal import RegulationModel

/// The marks at the ends of a list's items, once all instructions are carried out.
///
/// Items end in ； and the last one in 。. Decisions do not say so when they add or delete an item;
/// published texts follow it all the same. Only a list that kept to it before is touched, and of its
/// marks those that no instruction wrote and those of added items; new words without a mark get one.
enum ListPunctuation {
  /// Sets the marks of all lists that instructions have changed, and tells it.
  static func settle(_ pass: inout AmendmentPass) {
    for list in changedLists(pass).sorted() {
      guard let marks = ListMarks(list, pass.draft.base) else { continue }
      let items = pass.standing(in: list).filter { pass.draft.nodes[$0].kind == marks.kind }
      var changed: [Int] = []
      for item in items {
        let isLast = item == items.last
        // An item with 目 ends as its last 目 does, where it came to the end or left it.
        let leaf = lastLeaf(of: item, pass)
        guard leaf == item || isLast != (item == marks.lastItem) else { continue }
        let mark = isLast ? marks.last : marks.inner
        if set(mark, of: leaf, isNew: item >= pass.draft.baseCount, in: list, &pass) {
          changed.append(item)
        }
      }
      guard !changed.isEmpty else { continue }
      let labels = changed.map { String(decoding: pass.draft.nodes[$0].label, as: UTF8.self) }
      pass.findings.append(
        AmendmentFindings.listPunctuation(
          place: place(of: list, pass), labels: labels.joined(separator: "、")))
    }
  }

  /// Tells which 款 end without a mark in words that an instruction wrote.
  static func tell(_ pass: inout AmendmentPass) {
    for (node, writers) in pass.record.wordings.sorted(by: { $0.key < $1.key }) {
      let held = pass.draft.nodes[node]
      guard held.kind == .paragraph, !held.isRemoved, held.children.isEmpty,
        let last = writers.last,
        pass.draft.scope(of: node) == DraftEdition.top,
        held.text.writer(in: (held.text.bytes.count - 1)..<held.text.bytes.count) != nil,
        EndMark.last(of: held.text.bytes) == nil, takesMark(held.text.bytes)
      else { continue }
      pass.findings.append(
        AmendmentFindings.noEndMark(line: pass[last].line, place: pass.finalCitation(of: node)))
    }
  }

  /// The lists of the base in which something was added, removed or written.
  private static func changedLists(_ pass: AmendmentPass) -> Set<Int> {
    var lists = Set(pass.record.restructured.keys.filter { $0 >= 0 })
    for node in pass.record.wordings.keys where pass.draft.nodes[node].kind >= .item {
      lists.insert(pass.draft.nodes[node].parent)
    }
    return lists.filter {
      $0 >= 0 && $0 < pass.draft.baseCount && !pass.draft.nodes[$0].isRemoved
    }
  }

  /// The provision whose words end an item: itself, or the last of what it holds.
  private static func lastLeaf(of item: Int, _ pass: AmendmentPass) -> Int {
    var leaf = item
    while pass.draft.nodes[leaf].closing == nil, let last = pass.standing(in: leaf).last {
      leaf = last
    }
    return leaf
  }

  /// Gives an item its mark.
  ///
  /// - Returns: whether that changed it.
  private static func set(
    _ mark: [UInt8], of item: Int, isNew: Bool, in list: Int, _ pass: inout AmendmentPass
  ) -> Bool {
    let node = pass.draft.nodes[item]
    guard node.children.allSatisfy({ pass.draft.nodes[$0].isRemoved }), node.closing == nil,
      !node.text.bytes.isEmpty
    else { return false }
    let bytes = node.text.bytes
    var text = node.text
    if let last = EndMark.last(of: bytes) {
      let range = last.offset..<bytes.count
      // A decision that adds an item quotes it as it stands by itself.
      guard Array(bytes[range]) != mark, isNew || text.writer(in: range) == nil,
        !isWhole(list, pass)
      else { return false }
      text.replace([range], with: [mark], by: .punctuation)
    } else {
      guard text.writer(in: (bytes.count - 1)..<bytes.count) != nil, takesMark(bytes) else {
        return false
      }
      text.replace([bytes.count..<bytes.count], with: [mark], by: .punctuation)
    }
    pass.draft.nodes[item].text = text
    return true
  }

  /// Whether an instruction gives a list as a whole: then its marks are as it gives them.
  private static func isWhole(_ list: Int, _ pass: AmendmentPass) -> Bool {
    var next = list
    while next >= 0 {
      if pass.record.rewritten[next] != nil { return true }
      next = pass.draft.nodes[next].parent
    }
    return false
  }

  /// Whether a text ends in a word, or in a bracket or mark that closes one.
  private static func takesMark(_ text: [UInt8]) -> Bool {
    let span = text.span
    var end = text.count
    while let last = glyph(endingAt: end, notBefore: 0, in: span) {
      guard Glyph.isClosing(last.value) else {
        return !Glyph.isPunctuation(last.value) && !EndMark.ends(last.value)
      }
      end = last.offset
    }
    return false
  }

  private static func place(of list: Int, _ pass: AmendmentPass) -> String {
    Provision(edition: pass.draft.base, index: list).citation
  }
}

/// The marks that the items of a list of the base end with.
private struct ListMarks {
  let kind: ProvisionKind
  let inner: [UInt8]
  let last: [UInt8]
  /// The last item of the base.
  let lastItem: Int

  /// Reads the marks; `nil` when the list has none or does not keep to them.
  init?(_ list: Int, _ base: Edition) {
    let children = base.childRows(of: list)
    guard let kind = children.first.map({ base.rows[$0].kind }), kind == .item || kind == .subitem,
      children.count > 1, children.allSatisfy({ base.rows[$0].kind == kind })
    else { return nil }
    var marks: [[UInt8]] = []
    for child in children {
      let isLast = child == children.last
      let rows = child..<Int(base.rows[child].end)
      guard isLast || rows.count == 1 else { continue }
      let text = Array(base.bytes[base.rows[rows.upperBound - 1].text.offsets])
      guard rows.allSatisfy({ base.rows[$0].closing.isEmpty }), let mark = EndMark.last(of: text)
      else { return nil }
      marks.append(Array(text[mark.offset...]))
    }
    guard marks.count > 1, let first = marks.first, let last = marks.last,
      let lastItem = children.last, marks.dropLast().allSatisfy({ $0 == first }), first != last,
      first == Array("；".utf8) || first == [0x3B]
    else { return nil }
    self.lastItem = lastItem
    self.kind = kind
    inner = first
    self.last = last
  }
}
