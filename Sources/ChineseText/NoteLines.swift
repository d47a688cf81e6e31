/// The lines of a note below a title: what its brackets hold, or what full lines break off.
///
/// Such notes stand in the middle of the page, so that full lines begin at the margin and the last
/// is indented: no indent tells where a paragraph begins.
extension ParagraphFlow {
  /// A note has at most so many lines.
  private static var longestNote: Int { 40 }

  /// Position of the last line of the note that begins at a position; -1 when none begins there.
  func noteEnd(from start: Int, in lines: [MeasuredLine]) -> Int {
    guard lines[start].opening == .note else { return -1 }
    if let end = closingLine(from: start, in: lines) { return end }
    var end = start
    while end + 1 < lines.count, lines[end + 1].opening == .none, !lines[end].endsClause,
      !leavesRoom(lines[end], isFirst: false, for: lines[end + 1].firstWord)
    {
      end += 1
    }
    return end
  }

  /// Position of the line that closes the bracket with which a note begins; `nil` when it begins
  /// with none, and where none is closed before the first label.
  private func closingLine(from start: Int, in lines: [MeasuredLine]) -> Int? {
    let bytes = source.bytes.span
    guard isParenthesis(glyph(at: lines[start].line.start, in: bytes).value) else { return nil }
    var depth = 0
    for position in start..<min(lines.count, start + ParagraphFlow.longestNote) {
      let line = lines[position]
      if position > start, !line.opening.mayGoOn { return nil }
      var cursor = GlyphCursor(line.line.content)
      while !cursor.isAtEnd {
        let next = cursor.take(bytes)
        if isParenthesis(next) { depth += 1 }
        if next == Glyph.rightParenthesis || next == 0x29 { depth -= 1 }
      }
      if depth <= 0 { return position }
    }
    return nil
  }

  private func isParenthesis(_ glyph: UInt32) -> Bool {
    glyph == Glyph.leftParenthesis || glyph == 0x28
  }
}
