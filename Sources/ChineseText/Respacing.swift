/// Takes away the blanks that layout left between glyphs.
///
/// A tab between glyphs parts the cells of a table and stays.
/// Blanks next to an ideograph or to full-width punctuation mean nothing in Chinese (`6 个月` is
/// `6个月`); between two Latin letters, digits or signs one space stays (`GB/T 19001`).
package enum Respacing {
  /// Appends the text of `range` without such blanks.
  ///
  /// A space is put between what `target` holds from `start` on and the new text when both are
  /// Latin letters: a line was broken between two words.
  package static func append(
    _ range: Range<Int>, of source: Span<UInt8>, to target: inout [UInt8], joiningFrom start: Int
  ) {
    guard !range.isEmpty else { return }
    if target.count > start, let last = target.last, isLatinLetter(last),
      isLatinLetter(source[range.lowerBound])
    {
      target.append(0x20)
    }
    var offset = range.lowerBound
    var copied = offset
    while offset < range.upperBound {
      let byte = source[offset]
      guard mayStartBlank(byte, at: offset, in: source) else {
        offset += byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
        continue
      }
      let next = glyph(at: offset, in: source)
      guard Glyph.isBlank(next.value) else {
        offset += next.length
        continue
      }
      copy(copied..<offset, of: source, to: &target)
      let before = offset > range.lowerBound ? source[offset - 1] : 0xFF
      let hasTab = skipBlanks(&offset, until: range.upperBound, in: source)
      copied = offset
      guard offset < range.upperBound else { break }
      if hasTab, target.count > start {
        target.append(0x09)
      } else if before < 0x80, source[offset] < 0x80 {
        target.append(0x20)
      }
    }
    copy(copied..<range.upperBound, of: source, to: &target)
  }

  /// Appends a label, in which no tab parts cells: `第 十 一 条`.
  package static func appendLabel(
    _ range: Range<Int>, of source: Span<UInt8>, to target: inout [UInt8]
  ) {
    let start = target.count
    append(range, of: source, to: &target, joiningFrom: start)
    if target[start...].contains(0x09) {
      target.replaceSubrange(start..., with: target[start...].filter { $0 != 0x09 })
    }
  }

  /// Skips blanks and tells whether a tab was among them.
  private static func skipBlanks(
    _ offset: inout Int, until end: Int, in source: Span<UInt8>
  ) -> Bool {
    var hasTab = false
    while offset < end {
      let next = glyph(at: offset, in: source)
      guard Glyph.isBlank(next.value) else { break }
      hasTab = hasTab || next.value == 0x09
      offset += next.length
    }
    return hasTab
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
  private static func mayStartBlank(_ lead: UInt8, at offset: Int, in bytes: Span<UInt8>) -> Bool {
    switch lead {
    case 0xE4...0xE9: false
    case 0...0x20: true
    case 0xE3, 0xE2: bytes[offset + 1] <= 0x81
    case 0xEF: bytes[offset + 1] == 0xBB
    default: lead == 0xC2 || lead == 0xE1
    }
  }

  private static func isLatinLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }
}
