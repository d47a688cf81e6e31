internal import ChineseText

/// Words that a text gives in quotation marks, held against the provision that it cites for them.
struct Quotation {
  /// A stretch of the comparison: what both have, what only the quotation has, what it leaves out.
  enum Piece: Equatable {
    case equal(String)
    case added(String)
    case missing(String)
  }

  /// Shorter quotations are terms and slogans (“两个维护”), not the wording of a provision.
  static let shortest = 8
  /// Larger comparisons are not made: letters of the quotation times letters of the provision.
  private static let largest = 4_000_000

  private let quoted: [Unicode.Scalar]
  private let held: [Unicode.Scalar]

  /// Prepares a comparison; blanks and punctuation do not count.
  init(_ quoted: String, in held: String) {
    self.quoted = Quotation.letters(quoted)
    self.held = Quotation.letters(held)
  }

  /// Whether the quotation is long enough to be the wording of a provision.
  var isWording: Bool { quoted.count >= Quotation.shortest }

  /// Whether it stands in the provision letter for letter.
  var isContained: Bool {
    guard let first = quoted.first else { return true }
    var start = 0
    while start + quoted.count <= held.count {
      if held[start] == first, held[start..<(start + quoted.count)].elementsEqual(quoted) {
        return true
      }
      start += 1
    }
    return false
  }

  /// Whether the texts are small enough to be compared.
  var isComparable: Bool { quoted.count * max(1, held.count) <= Quotation.largest }

  /// How the quotation differs from the stretch of the provision that it is nearest to; empty when
  /// it stands there letter for letter, `nil` when less than half of it does.
  func difference() -> [Piece]? {
    guard isComparable, !quoted.isEmpty, !held.isEmpty else { return nil }
    let pieces = align()
    let kept = pieces.reduce(0) { count, piece in
      if case .equal(let text) = piece { count + text.unicodeScalars.count } else { count }
    }
    guard kept * 2 >= quoted.count else { return nil }
    let isSame = pieces.allSatisfy { if case .equal = $0 { true } else { false } }
    return isSame ? [] : pieces
  }

  /// The cheapest way to find the quotation in the provision: what stands before and behind it costs
  /// nothing. Quadratic, so sizes are limited.
  private func align() -> [Piece] {
    let width = held.count + 1
    var costs = [Int32](repeating: 0, count: (quoted.count + 1) * width)
    for row in 1...quoted.count {
      costs[row * width] = Int32(row)
      for column in 1...held.count {
        let isSame = quoted[row - 1] == held[column - 1]
        let diagonal = costs[(row - 1) * width + column - 1] + (isSame ? 0 : 2)
        let up = costs[(row - 1) * width + column] + 1
        let left = costs[row * width + column - 1] + 1
        costs[row * width + column] = min(diagonal, up, left)
      }
    }
    var column = nearestEnd(costs[(costs.count - 2 * width)...])
    var row = quoted.count
    var pieces: [Piece] = []
    while row > 0 {
      let here = costs[row * width + column]
      if column > 0, quoted[row - 1] == held[column - 1],
        costs[(row - 1) * width + column - 1] == here
      {
        Quotation.prepend(.equal(String(quoted[row - 1])), to: &pieces)
        row -= 1
        column -= 1
      } else if costs[(row - 1) * width + column] + 1 == here {
        Quotation.prepend(.added(String(quoted[row - 1])), to: &pieces)
        row -= 1
      } else if column > 0 {
        Quotation.prepend(.missing(String(held[column - 1])), to: &pieces)
        column -= 1
      } else {
        break
      }
    }
    return pieces
  }

  /// Where the stretch of the provision ends that the quotation is nearest to: of several, where both
  /// end with the same letter, so that a word replaced near the end is shown as replaced.
  ///
  /// - Parameter costs: those of the last two letters of the quotation, a row each.
  /// - Returns: letters of the provision, the first of several ends.
  private func nearestEnd(_ costs: ArraySlice<Int32>) -> Int {
    let width = held.count + 1
    let (above, last) = (costs.prefix(width), costs.suffix(width))
    guard let least = last.min(), let first = last.firstIndex(of: least) else { return 0 }
    let whole = held.indices.first { index in
      held[index] == quoted.last && last[last.startIndex + index + 1] == least
        && above[above.startIndex + index] == least
    }
    return whole.map { $0 + 1 } ?? first - last.startIndex
  }

  /// Puts a letter before the pieces, joined to the first one where that is of its kind.
  private static func prepend(_ piece: Piece, to pieces: inout [Piece]) {
    switch (piece, pieces.first) {
    case (.equal(let letter), .equal(let text)?): pieces[0] = .equal(letter + text)
    case (.added(let letter), .added(let text)?): pieces[0] = .added(letter + text)
    case (.missing(let letter), .missing(let text)?): pieces[0] = .missing(letter + text)
    default: pieces.insert(piece, at: 0)
    }
  }

  private static func letters(_ text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.filter { !Glyph.isBlank($0.value) && !Glyph.isPunctuation($0.value) }
  }
}
