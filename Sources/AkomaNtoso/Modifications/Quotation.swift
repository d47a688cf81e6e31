internal import ChineseText
internal import RegulationModel

/// Words that an amending act quotes, paragraph by paragraph.
struct Quotation {
  /// UTF-8 offsets of the paragraphs, without the marks around them.
  var lines: [Range<Int>] = []
  /// Whether the words stand in quotation marks.
  var isMarked = true
  /// Whether each paragraph repeats the opening mark.
  var repeatsMark = false
  /// Whether the words begin in a paragraph of their own, below the verb.
  var isBelow = false

  /// Whether they can be nothing but the text of units.
  var isBlock: Bool { lines.count > 1 || isBelow || !isMarked }
}

/// Finds the quotations within the words of an instruction.
enum QuotationScan {
  /// The quotations that no other one holds; `nil` where the words go on in another paragraph outside of
  /// them.
  ///
  /// - Parameters:
  ///   - range: the words.
  ///   - rows: the rows whose texts hold them.
  ///   - edition: the text.
  /// - Returns: the quotations, in order.
  static func quotations(
    in range: Range<Int>, _ rows: ClosedRange<Int>, _ edition: Edition
  ) -> [Quotation]? {
    var scan = Scan(bytes: edition.bytes)
    for row in rows {
      let text = edition.rows[row].text.offsets.clamped(to: range)
      guard scan.take(text, isFirst: row == rows.lowerBound) else {
        return block(below: range, rows, edition)
      }
    }
    return scan.depth == 0 ? scan.found : nil
  }

  /// New text without quotation marks: all paragraphs below the first.
  private static func block(
    below range: Range<Int>, _ rows: ClosedRange<Int>, _ edition: Edition
  ) -> [Quotation]? {
    var quotation = Quotation(isMarked: false, isBelow: true)
    for row in rows.dropFirst() {
      quotation.lines.append(edition.rows[row].text.offsets.clamped(to: range))
    }
    return quotation.lines.isEmpty ? nil : [quotation]
  }

  private struct Scan {
    let bytes: [UInt8]
    var found: [Quotation] = []
    var depth = 0
    private var open = Quotation()
    /// Of the open quotation, the further paragraphs that repeat the mark, by their places in `lines`.
    private var repeats: [Int] = []

    init(bytes: [UInt8]) { self.bytes = bytes }

    /// Takes a paragraph; `false` where a further one begins outside of a quotation.
    mutating func take(_ text: Range<Int>, isFirst: Bool) -> Bool {
      var cursor = GlyphCursor(text)
      var start = text.lowerBound
      if !isFirst, depth > 0 {
        if cursor.take(0x201C, bytes.span) { repeats.append(open.lines.count) }
        start = cursor.offset
      } else if !isFirst, cursor.peek(bytes.span) != 0x201C {
        return false
      }
      while !cursor.isAtEnd {
        let offset = cursor.offset
        switch cursor.take(bytes.span) {
        case 0x201C:
          depth += 1
          guard depth == 1 else { continue }
          open = Quotation(isBelow: !isFirst && offset == text.lowerBound)
          repeats = []
          start = cursor.offset
        case 0x2028 where depth > 0:
          // A row of a table may repeat the mark, which stays among its words.
          _ = cursor.take(0x201C, bytes.span)
        case 0x201D where depth > 0:
          depth -= 1
          guard depth == 0 else { continue }
          open.lines.append(start..<offset)
          close()
        default: break
        }
      }
      if depth > 0 { open.lines.append(start..<text.upperBound) }
      return true
    }

    /// The marks of further paragraphs are left out where all repeat them, and are words where some do.
    private mutating func close() {
      open.repeatsMark = !repeats.isEmpty && repeats.count == open.lines.count - 1
      if !open.repeatsMark {
        for line in repeats {
          open.lines[line] = (open.lines[line].lowerBound - 3)..<open.lines[line].upperBound
        }
      }
      found.append(open)
    }
  }
}
