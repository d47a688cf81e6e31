internal import ChineseText
internal import RegulationModel

/// Drafts changes of words inside one 款 or 项: 将…中的“甲”修改为“乙”, 删去…中的“甲”,
/// 在…中的“甲”后增加“乙”.
struct WordDrafter {
  /// The text as the other instructions leave it.
  private let held: WordContext
  /// The text before the decision, which differs from `held` in renumbered citations only.
  private let base: [UInt32]
  /// All other words of the place: a quotation must not be among them.
  private let others: [[UInt32]]
  private let target: AmendmentTarget

  init?(
    _ target: AmendmentTarget, held: String, base: String, others: [String], borders: WordBorders
  ) {
    guard let context = WordContext(held, borders) else { return nil }
    self.target = target
    self.held = context
    self.base = base.glyphs
    self.others = others.map(\.glyphs)
  }

  private struct Edit {
    var range: Range<Int>
    var words: [UInt32]
  }

  /// The instructions; `nil` where words are not the clear way to tell the change.
  func operations(to new: String) -> [AmendingOperation]? {
    let edits = edits(to: new)
    let changed = edits.reduce(0) { $0 + max($1.range.count, $1.words.count) }
    guard !edits.isEmpty, edits.count <= DraftingRules.wordChanges,
      Double(changed) <= Double(held.glyphs.count) * DraftingRules.wordShare
    else { return nil }
    var operations: [AmendingOperation] = []
    var taken: [Range<Int>] = []
    var written: [[UInt32]] = []
    for edit in edits {
      guard let (operation, range) = operation(edit),
        !taken.contains(where: { $0.overlaps(range) }),
        !written.contains(where: { holds($0, held.glyphs[range]) })
      else { return nil }
      taken.append(range)
      written.append(operation.newWords)
      operations.append(operation)
    }
    return operations
  }

  private func holds(_ text: [UInt32], _ words: ArraySlice<UInt32>) -> Bool {
    !WordSearch(Array(words)).ranges(in: text).isEmpty
  }

  // MARK: - Edits

  private func edits(to new: String) -> [Edit] {
    let difference = TextDifference(old: String(glyphs: held.glyphs), new: new)
    var edits: [Edit] = []
    var position = 0
    var isOpen = false
    for segment in difference.segments {
      let glyphs = segment.text.glyphs
      if segment.operation == .equal {
        position += glyphs.count
        isOpen = false
        continue
      }
      if !isOpen { edits.append(Edit(range: position..<position, words: [])) }
      isOpen = true
      let last = edits.count - 1
      if segment.operation == .delete {
        position += glyphs.count
        edits[last].range = edits[last].range.lowerBound..<position
      } else {
        edits[last].words += glyphs
      }
    }
    return edits
  }

  // MARK: - Instructions

  private func operation(_ edit: Edit) -> (AmendingOperation, Range<Int>)? {
    if edit.range.isEmpty, let insertion = insertion(edit) { return insertion }
    if edit.words.isEmpty, isDeletable(edit.range) {
      let words = quote(held.glyphs[edit.range])
      return (.deleteWords(WordDeletion(in: [target], words: [words])), edit.range)
    }
    let ranges = held.stretches(around: edit.range).filter(isFit)
    // Words with only a little beside them are hard to find: 为保 of 为保证公正.
    let clear = ranges.filter { $0 == edit.range || $0.count >= DraftingRules.clearQuote }
    for range in clear + ranges {
      let before = held.glyphs[range.lowerBound..<edit.range.lowerBound]
      let after = held.glyphs[edit.range.upperBound..<range.upperBound]
      let words = Array(before) + edit.words + Array(after)
      guard words.count <= DraftingRules.insertedLength, WordContext.hasPairs(words),
        WordContext.isPhrase(words[...])
      else { continue }
      let replacement = WordReplacement(
        in: [target], old: [quote(held.glyphs[range])], new: [quote(words)])
      return (.replaceWords(replacement), range)
    }
    return nil
  }

  private func isDeletable(_ range: Range<Int>) -> Bool {
    held.isBorder(range.lowerBound) && held.isBorder(range.upperBound)
      && WordContext.isQuotable(held.glyphs[range]) && isUnique(range)
  }

  /// 在“甲”后增加“乙”; where a clause begins, 在“丙”前增加“乙”.
  private func insertion(_ edit: Edit) -> (AmendingOperation, Range<Int>)? {
    let place = edit.range.lowerBound
    guard held.isBorder(place), edit.words.count <= DraftingRules.insertedLength,
      edit.words.count >= DraftingRules.shortestQuote, WordContext.hasPairs(edit.words),
      let first = edit.words.first, let last = edit.words.last
    else { return nil }
    let anchors = held.stretches(around: place..<place)
    if last == Glyph.fullStop || !Glyph.isPunctuation(last) || Glyph.isClosing(last) {
      for range in anchors where range.upperBound == place && isFit(range) {
        return (insertion(edit, range, .after), range)
      }
    }
    guard !Glyph.isPunctuation(first) || Glyph.isOpening(first) else { return nil }
    for range in anchors where range.lowerBound == place && isFit(range) {
      return (insertion(edit, range, .before), range)
    }
    return nil
  }

  private func insertion(
    _ edit: Edit, _ anchor: Range<Int>, _ position: WordInsertion.Position
  ) -> AmendingOperation {
    .insertWords(
      WordInsertion(
        in: [target], anchor: quote(held.glyphs[anchor]), position: position, new: quote(edit.words)))
  }

  private func quote(_ glyphs: some Sequence<UInt32>) -> QuotedText {
    QuotedText([String(glyphs: Array(glyphs)[...])])
  }

  // MARK: - Where words stand

  private func isFit(_ range: Range<Int>) -> Bool {
    WordContext.isQuotable(held.glyphs[range]) && WordContext.isPhrase(held.glyphs[range])
      && isUnique(range)
  }

  /// Whether the words stand once in the whole place, before the decision and now.
  private func isUnique(_ range: Range<Int>) -> Bool {
    let search = WordSearch(Array(held.glyphs[range]))
    return search.ranges(in: held.glyphs).count == 1 && search.ranges(in: base).count == 1
      && others.allSatisfy { search.ranges(in: $0).isEmpty }
  }
}

extension AmendingOperation {
  /// The words that a change of words writes.
  fileprivate var newWords: [UInt32] {
    switch self {
    case .insertWords(let insertion): insertion.new.text.glyphs
    case .replaceWords(let replacement): replacement.new.flatMap { $0.text.glyphs }
    default: []
    }
  }
}
