internal import Amending
internal import ChineseText
internal import DecisionLanguage
internal import RegulationModel
internal import TextDifference

/// Drafts changes of words inside one 款 or 项: 将…中的“甲”修改为“乙”, 删去…中的“甲”,
/// 在…中的“甲”后增加“乙”.
struct WordDrafter {
  /// The text as the other instructions leave it.
  private let held: WordContext
  /// The text before the decision, which differs from `held` in renumbered citations only.
  private let base: [UInt32]
  /// All other words of the place: a quotation must not be among them.
  private let others: [[UInt32]]
  /// The acts that the text names: their titles and citations are not changed by words.
  private let titles: OtherTitles
  private let target: AmendmentTarget
  private let uses: WordUses

  init?(
    _ target: AmendmentTarget, held: String, base: String, others: [String], uses: WordUses
  ) {
    guard let context = WordContext(held, uses) else { return nil }
    self.target = target
    self.uses = uses
    self.held = context
    titles = OtherTitles(context.glyphs)
    self.base = base.glyphs
    self.others = others.map(\.glyphs)
  }

  private struct Edit: Equatable {
    var range: Range<Int>
    var words: [UInt32]
    /// Where the words stand in the new text.
    var newRange: Range<Int>

    static func == (left: Edit, right: Edit) -> Bool {
      left.range == right.range && left.words == right.words
    }
  }

  /// The instructions; `nil` where words are not the clear way to tell the change.
  ///
  /// `new` is the text that it should become, `difference` from one to the other where it is known.
  func operations(to new: String, _ difference: TextDifference? = nil) -> [AmendingOperation]? {
    let edits = edits(
      difference ?? TextDifference(old: String(glyphs: held.glyphs), new: new))
    let changed = edits.reduce(0) { $0 + max($1.range.count, $1.words.count) }
    guard !edits.isEmpty, edits.count <= DraftingRules.repeatedChanges,
      let wanted = WordContext(new, uses),
      Double(changed) <= Double(held.glyphs.count) * DraftingRules.wordShare
    else { return nil }
    var told: [Told] = []
    for edit in edits where !told.contains(where: { $0.edits.contains(edit) }) {
      let alike = edits.filter { isAlike($0, edit) }
      guard let next = tell(edit, alike, wanted), !told.contains(where: { clashes($0, next) })
      else {
        return nil
      }
      told.append(next)
    }
    return told.count <= DraftingRules.wordChanges ? told.map(\.operation) : nil
  }

  /// An instruction and what it does here.
  private struct Told {
    var operation: AmendingOperation
    /// Where the quoted words stand.
    var ranges: [Range<Int>]
    var edits: [Edit]
  }

  private func isAlike(_ left: Edit, _ right: Edit) -> Bool {
    left.words == right.words && held.glyphs[left.range] == held.glyphs[right.range]
  }

  /// Whether two instructions are about the same words, or one about words that the other writes.
  private func clashes(_ first: Told, _ second: Told) -> Bool {
    let overlaps = first.ranges.contains { range in
      second.ranges.contains { $0.overlaps(range) }
    }
    return overlaps
      || second.ranges.first.map { holds(first.operation.newWords, held.glyphs[$0]) } ?? false
  }

  private func holds(_ text: [UInt32], _ words: ArraySlice<UInt32>) -> Bool {
    !WordSearch(Array(words)).ranges(in: text).isEmpty
  }

  // MARK: - Edits

  private func edits(_ difference: TextDifference) -> [Edit] {
    var edits: [Edit] = []
    var (position, newPosition) = (0, 0)
    var isOpen = false
    for segment in difference.segments {
      let glyphs = segment.text.glyphs
      if segment.operation == .equal {
        position += glyphs.count
        newPosition += glyphs.count
        isOpen = false
        continue
      }
      if !isOpen {
        edits.append(
          Edit(range: position..<position, words: [], newRange: newPosition..<newPosition))
      }
      isOpen = true
      let last = edits.count - 1
      if segment.operation == .delete {
        position += glyphs.count
        edits[last].range = edits[last].range.lowerBound..<position
      } else {
        newPosition += glyphs.count
        edits[last].words += glyphs
        edits[last].newRange = edits[last].newRange.lowerBound..<newPosition
      }
    }
    return edits
  }

  // MARK: - Instructions

  private func tell(_ edit: Edit, _ alike: [Edit], _ wanted: WordContext) -> Told? {
    if edit.range.isEmpty, let (operation, range) = insertion(edit, wanted) {
      return Told(operation: operation, ranges: [range], edits: [edit])
    }
    if edit.words.isEmpty, isDeletable(edit.range) {
      let deletion = WordDeletion(in: [target], words: [quote(held.glyphs[edit.range])])
      return Told(operation: .deleteWords(deletion), ranges: [edit.range], edits: [edit])
    }
    let ranges = held.stretches(around: edit.range).filter {
      WordContext.isQuotable(held.glyphs[$0]) && WordContext.isPhrase(held.glyphs[$0])
        && isWhole(edit, in: $0, wanted)
    }
    // Words with only a little beside them are hard to find: 为保 of 为保证公正.
    let clear = ranges.filter { $0 == edit.range || $0.count >= DraftingRules.clearQuote }
    for range in clear + ranges {
      let before = held.glyphs[range.lowerBound..<edit.range.lowerBound]
      let after = held.glyphs[edit.range.upperBound..<range.upperBound]
      let words = Array(before) + edit.words + Array(after)
      guard words.count <= DraftingRules.insertedLength, WordContext.hasPairs(words),
        WordContext.isPhrase(words[...]), let told = occurrences(of: range, edit, alike)
      else { continue }
      let replacement = WordReplacement(
        in: [target], old: [quote(held.glyphs[range])], new: [quote(words)])
      return Told(operation: .replaceWords(replacement), ranges: told.ranges, edits: told.edits)
    }
    return nil
  }

  /// Whether the words of a stretch begin and end between words once they are changed, too.
  private func isWhole(_ edit: Edit, in range: Range<Int>, _ wanted: WordContext) -> Bool {
    let lower = edit.newRange.lowerBound - (edit.range.lowerBound - range.lowerBound)
    let upper = edit.newRange.upperBound + (range.upperBound - edit.range.upperBound)
    return lower >= 0 && upper <= wanted.glyphs.count && wanted.isWhole(lower..<upper)
  }

  /// The places of quoted words, if each is changed alike: all are replaced at once.
  private func occurrences(
    of range: Range<Int>, _ edit: Edit, _ alike: [Edit]
  ) -> (ranges: [Range<Int>], edits: [Edit])? {
    let search = WordSearch(Array(held.glyphs[range]))
    let ranges = search.quotedRanges(in: held.glyphs)
    let offset = edit.range.lowerBound - range.lowerBound
    let edits = ranges.compactMap { found in
      alike.first { $0.range.lowerBound == found.lowerBound + offset }
    }
    guard ranges.contains(range), !ranges.contains(where: { titles.title(around: $0) != nil }),
      edits.count == ranges.count,
      search.quotedRanges(in: base).count == ranges.count,
      others.allSatisfy({ search.quotedRanges(in: $0).isEmpty })
    else { return nil }
    return (ranges, edits)
  }

  private func isDeletable(_ range: Range<Int>) -> Bool {
    held.isWhole(range) && WordContext.isQuotable(held.glyphs[range]) && isUnique(range)
  }

  /// 在“甲”后增加“乙”; where a clause begins, 在“丙”前增加“乙”.
  private func insertion(_ edit: Edit, _ wanted: WordContext) -> (AmendingOperation, Range<Int>)? {
    let place = edit.range.lowerBound
    guard held.isWhole(edit.range) || wanted.isWhole(edit.newRange),
      edit.words.count <= DraftingRules.insertedLength,
      edit.words.count >= DraftingRules.shortestQuote, WordContext.hasPairs(edit.words),
      let first = edit.words.first, let last = edit.words.last
    else { return nil }
    if last == Glyph.fullStop || !Glyph.isPunctuation(last) || Glyph.isClosing(last),
      let anchor = anchor(beside: place, isBefore: true)
    {
      return (insertion(edit, anchor, .after), anchor)
    }
    guard !Glyph.isPunctuation(first) || Glyph.isOpening(first),
      let anchor = anchor(beside: place, isBefore: false)
    else { return nil }
    return (insertion(edit, anchor, .before), anchor)
  }

  private func anchor(beside place: Int, isBefore: Bool) -> Range<Int>? {
    let fit = held.stretches(beside: place, isBefore: isBefore).filter(isFit)
    return fit.first { $0.count >= DraftingRules.clearQuote } ?? fit.first
  }

  private func insertion(
    _ edit: Edit, _ anchor: Range<Int>, _ position: WordInsertion.Position
  ) -> AmendingOperation {
    .insertWords(
      WordInsertion(
        in: [target], anchor: quote(held.glyphs[anchor]), position: position, new: quote(edit.words)
      ))
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
    return search.quotedRanges(in: held.glyphs) == [range] && titles.title(around: range) == nil
      && search.quotedRanges(in: base).count == 1
      && others.allSatisfy { search.quotedRanges(in: $0).isEmpty }
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
