/// Takes away the blanks that layout left between glyphs.
///
/// A tab between glyphs parts the cells of a table and stays; so does a line separator (U+2028),
/// which parts rows. Blanks that stand for something to fill in (`　年　月　日`) stay as they are.
/// Other blanks next to an ideograph or to full-width punctuation mean nothing in Chinese (`6 个月` is
/// `6个月`); between two Latin letters, digits or signs one space stays (`GB/T 19001`).
package enum Respacing {
  /// Appends the text of `range` without such blanks.
  ///
  /// A space is put between what `target` holds from `start` on and the new text when both are
  /// Latin letters: a line was broken between two words. One stays before a combining mark, which
  /// would be drawn over another glyph without it.
  ///
  /// A range that is known to hold no blanks is not looked through.
  ///
  /// In a row of a table each tab parts two cells, empty ones too, and one before the text parts it
  /// from an empty cell. Behind a line separator that is so in any case; elsewhere tabs beside each
  /// other are one.
  package static func append(
    _ range: Range<Int>, of source: Span<UInt8>, to target: inout [UInt8], joiningFrom start: Int,
    isRow: Bool = false, holdsBlanks: Bool = true
  ) {
    guard !range.isEmpty else { return }
    var isInRow = isRow
    if target.count > start, needsSpace(behind: target.last, range.lowerBound, in: source) {
      target.append(0x20)
    }
    guard holdsBlanks else { return copy(range, of: source, to: &target) }
    var offset = range.lowerBound
    var copied = offset
    while true {
      offset = blank(from: offset, before: range.upperBound, in: source)
      guard offset < range.upperBound else { break }
      copy(copied..<offset, of: source, to: &target)
      let run = BlankRun(from: offset, until: range.upperBound, in: source)
      let before = offset > range.lowerBound ? source[offset - 1] : 0xFF
      copied = run.end
      offset = run.end
      guard offset < range.upperBound else { break }
      if run.parts {
        isInRow = isInRow || run.hasLineSeparator
        if target.count > start || isRow { run.appendSeparators(to: &target, all: isInRow) }
      } else if before < 0x80 && source[offset] < 0x80 && run.isWide
        || composes(offset, in: source)
      {
        target.append(0x20)
      } else if joins(run, within: range, of: source) {
        copy(run.start..<run.end, of: source, to: &target)
      } else if FillIn.isMeant(by: run.start..<run.end, within: range, of: source) {
        FillIn.append(run.start..<run.end, of: source, to: &target)
      }
    }
    copy(copied..<range.upperBound, of: source, to: &target)
  }

  /// UTF-8 offset of the next blank; `end` where there is none.
  @inline(__always)
  private static func blank(from start: Int, before end: Int, in source: Span<UInt8>) -> Int {
    var offset = start
    while offset < end {
      let byte = source[offset]
      if byte &- 0xE4 < 6 {
        // An ideograph, as nearly all glyphs are.
        offset += 3
        continue
      }
      guard mayStartBlank(byte, at: offset, in: source) else {
        offset += byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
        continue
      }
      let next = glyph(at: offset, in: source)
      if Glyph.isBlank(next.value) { return offset }
      offset += next.length
    }
    return end
  }

  /// Whether two lines are joined with a space: between two words, and before a combining mark.
  private static func needsSpace(
    behind last: UInt8?, _ offset: Int, in source: Span<UInt8>
  ) -> Bool {
    if let last, isLatinLetter(last), isLatinLetter(source[offset]) { return true }
    return composes(offset, in: source)
  }

  /// Appends a label, in which nothing parts cells or rows: `第 十 一 条`.
  package static func appendLabel(
    _ range: Range<Int>, of source: Span<UInt8>, to target: inout [UInt8]
  ) {
    var offset = range.lowerBound
    var copied = offset
    while offset < range.upperBound {
      let lead = source[offset]
      if lead &- 0xE4 < 6 {
        // An ideograph, as nearly all glyphs are.
        offset += 3
        continue
      }
      let length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
      if mayStartBlank(lead, at: offset, in: source),
        Glyph.isBlank(glyph(at: offset, in: source).value)
      {
        copy(copied..<offset, of: source, to: &target)
        copied = offset + length
      }
      offset += length
    }
    copy(copied..<range.upperBound, of: source, to: &target)
  }

  /// The text of `range` without such blanks.
  package static func text(_ range: Range<Int>, of source: Span<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    append(range, of: source, to: &result, joiningFrom: 0)
    return result
  }

  /// Appends the text of `range` as it is.
  package static func copy(
    _ range: Range<Int>, of source: Span<UInt8>, to target: inout [UInt8]
  ) {
    guard !range.isEmpty else { return }
    source.extracting(range).withUnsafeBufferPointer { target.append(contentsOf: $0) }
  }

  /// Whether a blank may begin here; most glyphs are told from one by their first two bytes.
  @inline(__always)
  fileprivate static func mayStartBlank(_ lead: UInt8, at offset: Int, in bytes: Span<UInt8>)
    -> Bool
  {
    switch lead {
    case 0xE4...0xE9: false
    case 0...0x20: true
    case 0xE3, 0xE2: bytes[offset + 1] <= 0x81
    case 0xEF: bytes[offset + 1] == 0xBB
    default: lead == 0xC2 || lead == 0xE1
    }
  }

  /// Whether a glyph would be drawn over the one before it, were no blank between: a combining mark,
  /// or a vowel or final of Hangul.
  private static func composes(_ offset: Int, in source: Span<UInt8>) -> Bool {
    guard source[offset] >= 0xCC, !(0xE4...0xE9).contains(source[offset]) else { return false }
    let value = glyph(at: offset, in: source).value
    if (0x1160...0x11FF).contains(value) { return true }
    switch Unicode.Scalar(value)?.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: return true
    default: return false
    }
  }

  /// Whether a joiner (U+200D) makes one sign of two pictographs; elsewhere it means nothing.
  private static func joins(
    _ run: BlankRun, within range: Range<Int>, of source: Span<UInt8>
  ) -> Bool {
    guard run.end - run.start == 3, glyph(at: run.start, in: source).value == 0x200D,
      let before = glyph(endingAt: run.start, notBefore: range.lowerBound, in: source)
    else { return false }
    let pictographs: ClosedRange<UInt32> = 0x1F000...0x1FAFF
    return pictographs.contains(before.value)
      || pictographs.contains(glyph(at: run.end, in: source).value)
  }

  private static func isLatinLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }
}

/// Blanks that stand together between two glyphs.
private struct BlankRun {
  let start: Int
  /// UTF-8 offset behind the last blank.
  private(set) var end: Int
  private(set) var hasLineSeparator = false
  /// Whether any blank takes room: a soft hyphen or a mark of direction takes none.
  private(set) var isWide = false
  private var tabsBefore = 0
  private var tabsBehind = 0

  init(from start: Int, until limit: Int, in source: Span<UInt8>) {
    self.start = start
    end = start
    while end < limit {
      let byte = source[end]
      if byte == 0x20 {
        end += 1
        isWide = true
        continue
      }
      guard Respacing.mayStartBlank(byte, at: end, in: source) else { break }
      let next = glyph(at: end, in: source)
      guard Glyph.isBlank(next.value) else { break }
      switch next.value {
      case Glyph.lineSeparator:
        hasLineSeparator = true
        tabsBehind = 0
      case 0x09:
        if hasLineSeparator { tabsBehind += 1 } else { tabsBefore += 1 }
      default: isWide = isWide || next.value != 0xAD && DisplayWidth.columns(of: next.value) > 0
      }
      end += next.length
    }
  }

  /// Whether cells or rows are parted here.
  var parts: Bool { hasLineSeparator || tabsBefore > 0 }

  /// Appends what parts the glyphs: tabs, or one line separator with the tabs on either side of it.
  /// Unless all count, one tab stands for those beside each other.
  func appendSeparators(to target: inout [UInt8], all: Bool) {
    func tabs(_ count: Int) -> Int { all ? count : min(1, count) }
    target.append(contentsOf: repeatElement(0x09, count: tabs(tabsBefore)))
    if hasLineSeparator { target.append(contentsOf: [0xE2, 0x80, 0xA8]) }
    target.append(contentsOf: repeatElement(0x09, count: tabs(tabsBehind)))
  }
}
