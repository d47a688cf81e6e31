internal import ChineseText

/// The runs of `*`, `_` and `~~` of a paragraph, matched when all of it was read.
struct MarkdownDelimiters {
  private struct Run {
    let mark: UInt8
    /// Where it stands in the output.
    let offset: Int
    let length: Int
    /// Marks that are used up at its start, as an end, and at its end, as a beginning.
    var closed = 0
    var opened = 0
    let opens: Bool
    let closes: Bool

    var left: Int { length - closed - opened }
  }

  private var runs: [Run] = []

  /// Adds a run; one that can mark nothing is passed over.
  ///
  /// CommonMark 0.31, section 6.2, with two departures for Chinese, in which no blanks part words:
  /// `*` may end behind any punctuation (`**第一条：**甲`) and begin before a bracket (`甲**“乙”**`).
  /// Three and more `_` are a blank to be filled in.
  mutating func add(_ mark: UInt8, length: Int, before: UInt32, after: UInt32, at offset: Int) {
    let isBlankBefore = Glyph.isBlank(before)
    let isBlankAfter = Glyph.isBlank(after)
    let isSignBefore = Glyph.isPunctuation(before)
    let isSignAfter = Glyph.isPunctuation(after)
    let isLeft = !isBlankAfter && (!isSignAfter || isBlankBefore || isSignBefore)
    let isRight = !isBlankBefore && (!isSignBefore || isBlankAfter || isSignAfter)
    let opens: Bool
    let closes: Bool
    switch mark {
    case Mark.underscore:
      guard length < 3 else { return }
      opens = isLeft && (!isRight || isSignBefore)
      closes = isRight && (!isLeft || isSignAfter)
    case Mark.tilde:
      guard length == 2 else { return }
      opens = !isBlankAfter
      closes = !isBlankBefore
    default:
      // 5*3*2 is a product.
      guard !Glyph.isDigit(before) || !Glyph.isDigit(after) else { return }
      opens = isLeft || !isBlankAfter && Glyph.isOpening(after)
      closes = !isBlankBefore
    }
    guard opens || closes else { return }
    runs.append(Run(mark: mark, offset: offset, length: length, opens: opens, closes: closes))
  }

  /// Takes all marks that have a partner out of the output. What stands between `~~` is deleted.
  mutating func resolve(into output: inout MarkdownOutput) {
    var open: [Int] = []
    // How many of each mark are open, so that no search is in vain.
    var counts: [UInt8: Int] = [:]
    for index in runs.indices {
      let mark = runs[index].mark
      while runs[index].closes, runs[index].left > 0, counts[mark, default: 0] > 0 {
        while let last = open.last, runs[last].mark != mark {
          counts[runs[last].mark, default: 0] -= 1
          open.removeLast()
        }
        guard let last = open.last, fits(runs[last], runs[index]) else { break }
        match(last, index, &output)
        if runs[last].left == 0 {
          open.removeLast()
          counts[mark, default: 0] -= 1
        }
      }
      if runs[index].opens, runs[index].left > 0 {
        open.append(index)
        counts[mark, default: 0] += 1
      }
    }
  }

  /// Rules 9 and 10: a run that may begin and end emphasis does not end one when their lengths make
  /// a multiple of three. Runs of two and four are bold words side by side.
  private func fits(_ first: Run, _ last: Run) -> Bool {
    guard first.mark != Mark.tilde else { return true }
    guard first.opens && first.closes || last.opens && last.closes else { return true }
    let isEven = first.length % 2 == 0 && last.length % 2 == 0
    let isThird = !isEven && (first.length + last.length) % 3 == 0
    return !isThird || first.length % 3 == 0 && last.length % 3 == 0
  }

  private mutating func match(_ first: Int, _ last: Int, _ output: inout MarkdownOutput) {
    let count = min(2, runs[first].left, runs[last].left)
    let start = runs[first].offset + runs[first].length - runs[first].opened - count
    let end = runs[last].offset + runs[last].closed
    runs[first].opened += count
    runs[last].closed += count
    output.drop(start..<(start + count))
    output.drop(end..<(end + count))
    if runs[first].mark == Mark.tilde { output.delete((start + count)..<end) }
  }
}
