package import Comparison
internal import RegulationModel
package import TextDifference

/// A line of one side of a comparison, or of both: a 款, a 项, closing words.
package struct MarkedLine: Sendable, Hashable {
  /// The label of the article that begins with the line, where lines are cells of a table; empty for
  /// any other line.
  package var label = ""
  /// How many lists the line stands inside of: 0 for a 款, 1 for a 项, 2 for a 目.
  package var depth: Int
  /// The line in pieces; no line ends. The label of a 项 is part of the text.
  package var segments: [DifferenceSegment]

  /// The line without its marks.
  package var text: String { segments.map(\.text).joined() }
}

extension ProvisionChange {
  /// The old provision line by line: what is equal and what was deleted.
  package var oldLines: [MarkedLine] {
    old.isEmpty ? [] : MarkedLineWriter.lines(of: difference, leavingOut: .insert, depths(old))
  }

  /// The new provision line by line: what is equal and what was inserted.
  package var newLines: [MarkedLine] {
    new.isEmpty ? [] : MarkedLineWriter.lines(of: difference, leavingOut: .delete, depths(new))
  }

  /// Both provisions in one, line by line, for a reader who sees one column.
  package var lines: [MarkedLine] {
    MarkedLineWriter.lines(
      of: difference, leavingOut: nil, new.isEmpty ? depths(old) : depths(new))
  }

  /// The depth of each line of some provisions' texts, in order.
  private func depths(_ provisions: [Provision]) -> [Int] {
    provisions.flatMap { LineDepths.depths(of: $0) }
  }
}

/// Cuts the segments of a comparison into lines.
enum MarkedLineWriter {
  static func lines(
    of difference: TextDifference, leavingOut left: DifferenceSegment.Operation?, _ depths: [Int]
  ) -> [MarkedLine] {
    var lines = [MarkedLine(depth: depths.first ?? 0, segments: [])]
    // Of two sides in one, the lines of the side that gives the depths are counted.
    var place = 0
    for segment in difference.segments where segment.operation != left {
      // Both signs of a change of layout alone would stand there as text: 之一:：.
      if left == nil, segment.operation == .delete, !segment.isRevision { continue }
      if left == nil, segment.isRevision, segment.text == "\n" {
        // Where both sides stand in one, a paragraph's end alone would not show.
        lines[lines.count - 1].segments.append(DifferenceSegment(segment.operation, "¶"))
        if segment.operation == .delete { continue }
      }
      let pieces = segment.text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
      for (index, piece) in pieces.enumerated() {
        if index > 0 {
          if left != nil || segment.operation != .delete { place += 1 }
          lines.append(
            MarkedLine(depth: depths.indices.contains(place) ? depths[place] : 0, segments: []))
        }
        guard !piece.isEmpty else { continue }
        lines[lines.count - 1].segments.append(
          DifferenceSegment(
            segment.operation, String(piece) ?? "", nature: segment.nature))
      }
    }
    return lines.filter { !$0.segments.isEmpty }
  }
}
