internal import ChineseText

/// The lines of a heading with those made one again that a narrow page divided.
struct HeadingLines: Sendable {
  /// A line as its author wrote it: phrases with blanks between them.
  struct HeadLine: Sendable {
    /// The phrases in order.
    var phrases: [Glyphs]
    /// The passage that it begins with.
    let first: Passage

    /// All its characters.
    var text: Glyphs { phrases.flatMap(\.self) }
  }

  /// The lines in order.
  private(set) var lines: [HeadLine] = []
  private let body: Glyphs

  /// Characters around a line break that are looked for in the text.
  private static let joint = 4
  /// A line of so few characters is the end of the one before it.
  private static let shortest = 3
  /// Narrower lines are not full on any page.
  private static let narrowestFull = 24
  /// Words with which no phrase ends, and words with which none begins.
  private static let dangling = GlyphFilter("的和与及暨、")

  /// Joins lines.
  ///
  /// - Parameters:
  ///   - passages: the lines as they stand in the file.
  ///   - body: the text below, in which broken words are looked up.
  ///   - isWrapped: whether a line may break off in a word.
  init(_ passages: [Passage], body: Glyphs, isWrapped: Bool) {
    self.body = body
    var previous: Passage?
    for passage in passages {
      defer { previous = passage }
      guard let last = lines.indices.last, let before = previous,
        goesOn(before, passage, isWrapped: isWrapped)
      else {
        lines.append(HeadLine(phrases: passage.phrases, first: passage))
        continue
      }
      lines[last].join(passage.phrases)
    }
  }

  /// Whether a line goes on in the next: behind a comma, inside brackets, before a closing mark, or
  /// in the middle of words that stand together in the text.
  private func goesOn(_ line: Passage, _ next: Passage, isWrapped: Bool) -> Bool {
    guard let words = line.phrases.last, let following = next.phrases.first,
      let last = words.last, let first = following.first
    else { return false }
    if last == Glyph.comma || last == 0x2C || HeadingLines.dangling.contains(last) { return true }
    if HeadingLines.dangling.contains(first) { return true }
    if last == Glyph.titleClose, first == Glyph.titleOpen { return true }
    if words.hasOpenBracket { return true }
    guard isWrapped, !line.hasKickerEnd else { return false }
    if next.text.letters.count <= HeadingLines.shortest { return true }
    let around = Array(words.suffix(2) + following.prefix(HeadingLines.joint - 2))
    if around.count >= HeadingLines.joint - 1, body.place(of: around) != nil { return true }
    guard HeadingLines.isFull(line, before: next) else { return false }
    if words.count == 1 || HeadingLines.isPredicate(next.text) { return true }
    return [2, 1].contains { left in
      let around = Array(words.suffix(left) + following.prefix(3 - left))
      return around.count == 3 && body.place(of: around) != nil
    }
  }

  private static let predicates = WordSet(spaced: "召开 举行 举办 开幕 闭幕 启动")

  /// 在京召开: no line says this alone.
  private static func isPredicate(_ text: Glyphs) -> Bool {
    text.count <= 8 && text.first == 0x5728  // 在
      && predicates.length(endingAt: text.count, in: text) != nil
  }

  /// Whether a line may have ended for want of room: it is not narrower than the next one.
  private static func isFull(_ line: Passage, before next: Passage) -> Bool {
    let columns = line.columns
    return columns >= narrowestFull && columns + 1 >= next.columns
  }
}

extension HeadingLines.HeadLine {
  /// Adds the rest of a divided line: its first phrase belongs to the last one.
  mutating func join(_ rest: [Glyphs]) {
    guard let first = rest.first, let last = phrases.indices.last else { return }
    phrases[last] += first
    phrases += rest.dropFirst()
  }
}

extension Passage {
  /// Printed columns of a heading line.
  fileprivate var columns: Int {
    spaced.reduce(0) { $0 + DisplayWidth.printedColumns(of: $1) }
  }
}

extension Glyphs {
  /// Whether a bracket, a title or a quotation begins in the text and does not end in it.
  fileprivate var hasOpenBracket: Bool {
    let pairs: [(UInt32, UInt32)] = [
      (Glyph.titleOpen, Glyph.titleClose), (0x201C, 0x201D),
      (Glyph.leftParenthesis, Glyph.rightParenthesis),
    ]
    return pairs.contains { pair in count { $0 == pair.0 } > count { $0 == pair.1 } }
  }
}
