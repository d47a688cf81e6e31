package import Testing
package import TextDifference

/// Compares two texts and checks all that holds for every comparison.
///
/// - Returns: the comparison, for what the test itself is about.
@discardableResult
package func expectSoundDifference(
  _ old: String, _ new: String, sourceLocation: SourceLocation = #_sourceLocation
) -> TextDifference {
  let difference = TextDifference(old: old, new: new)
  expectSound(difference, old, new, sourceLocation: sourceLocation)
  return difference
}

/// Checks all that holds for every comparison of two texts.
package func expectSound(
  _ difference: TextDifference, _ old: String, _ new: String,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let segments = difference.segments
  let kept = segments.filter { $0.operation != .insert }.map(\.text).joined()
  let made = segments.filter { $0.operation != .delete }.map(\.text).joined()
  #expect(Array(kept.utf8) == Array(old.utf8), "old text", sourceLocation: sourceLocation)
  #expect(Array(made.utf8) == Array(new.utf8), "new text", sourceLocation: sourceLocation)
  #expect(segments.allSatisfy { !$0.text.isEmpty }, sourceLocation: sourceLocation)
  #expect(
    zip(segments, segments.dropFirst()).allSatisfy { left, right in
      (left.operation, left.nature) != (right.operation, right.nature)
        || left.operation == .equal
    }, "neighbours that are one: \(marked(difference))", sourceLocation: sourceLocation)
  #expect((0...1).contains(difference.similarity), sourceLocation: sourceLocation)
  #expect(
    difference.markedLength >= difference.shortestLength || !difference.isShortest,
    sourceLocation: sourceLocation)
  #expect(
    difference.isIdentical == (old.utf8.elementsEqual(new.utf8)), sourceLocation: sourceLocation)
  #expect(
    difference.hasNoRevision == !segments.contains(where: \.isRevision),
    sourceLocation: sourceLocation)
}

/// A comparison in one line: `[-deleted-]{+inserted+}`, with `~` for layout and `#` for labels.
package func marked(_ difference: TextDifference) -> String {
  marked(difference.segments)
}

/// Segments in one line.
package func marked(_ segments: [DifferenceSegment]) -> String {
  segments.map { segment in
    let nature =
      switch segment.nature {
      case .text: ""
      case .layout: "~"
      case .label: "#"
      }
    return switch segment.operation {
    case .equal: segment.text
    case .delete: "[-\(nature)\(segment.text)-]"
    case .insert: "{+\(nature)\(segment.text)+}"
    }
  }.joined()
}

/// Deletions and insertions of the shortest script between two sequences (Myers 1986, figure 2):
/// written apart from the module, to hold it to account.
package func shortestScriptLength(_ old: [UInt32], _ new: [UInt32]) -> Int {
  let most = old.count + new.count
  var furthest = [Int](repeating: 0, count: 2 * most + 3)
  for edits in 0...most {
    for diagonal in stride(from: -edits, through: edits, by: 2) {
      let center = most + 1 + diagonal
      let goesDown =
        diagonal == -edits || (diagonal != edits && furthest[center - 1] < furthest[center + 1])
      var column = goesDown ? furthest[center + 1] : furthest[center - 1] + 1
      while column < old.count, column - diagonal < new.count, column - diagonal >= 0,
        old[column] == new[column - diagonal]
      {
        column += 1
      }
      furthest[center] = column
      if column >= old.count, column - diagonal >= new.count { return edits }
    }
  }
  return most
}

/// The glyphs of a text without blanks, with the layout variants that a reader does not tell apart
/// written in one way; a list of its own, beside the module's rules.
package func plainGlyphs(_ text: String) -> [UInt32] {
  let variants: [Character: Character] = [
    "，": ",", "；": ";", "：": ":", "（": "(", "）": ")", "。": ".", "？": "?", "！": "!",
    "“": "\"", "”": "\"", "‘": "'", "’": "'", "〈": "<", "〉": ">", "〔": "[", "〕": "]",
    "０": "0", "１": "1", "２": "2", "３": "3", "４": "4", "５": "5", "６": "6", "７": "7",
    "８": "8", "９": "9", "—": "-", "％": "%", "○": "〇",
  ]
  return text.unicodeScalars.compactMap { scalar in
    if scalar == "\n" { return scalar.value }
    if scalar.properties.isWhitespace { return nil }
    return (variants[Character(scalar)]?.unicodeScalars.first ?? scalar).value
  }
}
