internal import TextDifference

/// The paragraphs of a comparison: in one column, or the old ones beside the new ones.
struct DifferenceRows {
  /// A stretch of both texts that ends where both have a paragraph's end.
  struct Row {
    /// The old paragraphs.
    var old = [StyledText()]
    /// The new paragraphs.
    var new = [StyledText()]
    /// Both in one: what is gone, then what came.
    var joined = [StyledText()]
  }

  private(set) var rows = [Row()]

  /// Divides a comparison into rows.
  init(_ segments: [DifferenceSegment]) {
    for segment in segments {
      if segment.isRevision, segment.text == "\n" {
        addBreak(segment.operation)
        continue
      }
      // U+2028 parts the lines of a 款, TAB the cells of a row.
      let lines = segment.text.split(omittingEmptySubsequences: false) {
        $0 == "\n" || $0 == "\u{2028}"
      }
      for (index, line) in lines.enumerated() {
        if index > 0 { endParagraph(segment.operation) }
        add(
          line.split(separator: "\t", omittingEmptySubsequences: false).joined(separator: "  "),
          segment)
      }
    }
  }

  /// A paragraph's end alone, without other words: the sign for it, since nothing else would show.
  private mutating func addBreak(_ operation: DifferenceSegment.Operation) {
    let last = rows.count - 1
    let style: StyledText.Style = operation == .delete ? .deleted : .inserted
    rows[last].joined[rows[last].joined.count - 1].add("¶", style)
    if operation == .delete {
      rows[last].old[rows[last].old.count - 1].add("¶", style)
      rows[last].old.append(StyledText())
    } else {
      rows[last].new[rows[last].new.count - 1].add("¶", style)
      endParagraph(operation)
    }
  }

  private mutating func endParagraph(_ operation: DifferenceSegment.Operation) {
    let last = rows.count - 1
    switch operation {
    case .equal: rows.append(Row())
    case .delete:
      rows[last].old.append(StyledText())
      rows[last].joined.append(StyledText())
    case .insert:
      rows[last].new.append(StyledText())
      rows[last].joined.append(StyledText())
    }
  }

  /// Layout and the numbers of items are no revision: they stand unmarked, as they are now.
  private mutating func add(_ text: String, _ segment: DifferenceSegment) {
    let last = rows.count - 1
    func style(_ changed: StyledText.Style) -> StyledText.Style {
      segment.isRevision ? changed : .plain
    }
    switch segment.operation {
    case .equal:
      rows[last].old[rows[last].old.count - 1].add(text)
      rows[last].new[rows[last].new.count - 1].add(text)
      rows[last].joined[rows[last].joined.count - 1].add(text)
    case .delete:
      rows[last].old[rows[last].old.count - 1].add(text, style(.deleted))
      if segment.isRevision {
        rows[last].joined[rows[last].joined.count - 1].add(text, .deleted)
      }
    case .insert:
      rows[last].new[rows[last].new.count - 1].add(text, style(.inserted))
      rows[last].joined[rows[last].joined.count - 1].add(text, style(.inserted))
    }
  }
}
