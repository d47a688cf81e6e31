/// The difference of two short texts, character by character (Myers, “An O(ND) Difference Algorithm
/// and Its Variations”, 1986).
struct GlyphDiff: Sendable {
  /// A stretch: what both have, or what stands for what.
  enum Piece: Sendable, Hashable {
    case equal(Glyphs)
    case change(old: Glyphs, new: Glyphs)
  }

  /// The stretches in order.
  private(set) var pieces: [Piece] = []
  /// How many characters both have.
  let common: Int

  /// More changed characters than this are not told apart.
  private static let limit = 600
  /// Equal stretches of fewer characters between two changes are told with them.
  private static let shortest = 6

  /// Compares two texts.
  ///
  /// - Parameters:
  ///   - old: the one.
  ///   - new: the other.
  ///   - joinsShort: whether what is equal between two changes is told with them where it is short.
  init(old: Glyphs, new: Glyphs, joinsShort: Bool = true) {
    let prefix = zip(old, new).prefix { $0 == $1 }.count
    let rest = min(old.count, new.count) - prefix
    let suffix = zip(old.reversed(), new.reversed()).prefix(rest).prefix { $0 == $1 }.count
    let oldMiddle = Array(old[prefix..<(old.count - suffix)])
    let newMiddle = Array(new[prefix..<(new.count - suffix)])
    if prefix > 0 { pieces.append(.equal(Array(old[..<prefix]))) }
    pieces += GlyphDiff.middle(oldMiddle, newMiddle)
    if suffix > 0 { pieces.append(.equal(Array(old[(old.count - suffix)...]))) }
    common = pieces.reduce(0) { count, piece in
      if case .equal(let text) = piece { count + text.count } else { count }
    }
    pieces = GlyphDiff.joined(pieces, joinsShort ? GlyphDiff.shortest : 0)
  }

  /// The changes in order.
  var changes: [(old: Glyphs, new: Glyphs)] {
    pieces.compactMap { piece in
      if case .change(let old, let new) = piece { (old, new) } else { nil }
    }
  }

  private static func middle(_ old: Glyphs, _ new: Glyphs) -> [Piece] {
    if old.isEmpty && new.isEmpty { return [] }
    guard !old.isEmpty, !new.isEmpty, let trace = trace(old, new) else {
      return [.change(old: old, new: new)]
    }
    return pieces(along: trace, old, new)
  }

  /// The furthest points on each diagonal, by number of changes; `nil` beyond the limit.
  private static func trace(_ old: Glyphs, _ new: Glyphs) -> [[Int]]? {
    let most = min(limit, old.count + new.count)
    var furthest = [Int](repeating: 0, count: 2 * most + 3)
    let centre = most + 1
    var trace: [[Int]] = []
    for changes in 0...most {
      trace.append(Array(furthest[(centre - changes - 1)...(centre + changes + 1)]))
      for diagonal in stride(from: -changes, through: changes, by: 2) {
        let goesDown =
          diagonal == -changes
          || (diagonal != changes
            && furthest[centre + diagonal - 1] < furthest[centre + diagonal + 1])
        var x =
          goesDown ? furthest[centre + diagonal + 1] : furthest[centre + diagonal - 1] + 1
        while x < old.count, x - diagonal < new.count, old[x] == new[x - diagonal] { x += 1 }
        furthest[centre + diagonal] = x
        if x >= old.count, x - diagonal >= new.count { return trace }
      }
    }
    return nil
  }

  /// Walks back from the ends of both texts.
  private static func pieces(along trace: [[Int]], _ old: Glyphs, _ new: Glyphs) -> [Piece] {
    var pieces: [Piece] = []
    var (x, y) = (old.count, new.count)
    for changes in stride(from: trace.count - 1, through: 0, by: -1) {
      let furthest = trace[changes]
      func at(_ diagonal: Int) -> Int { furthest[diagonal + changes + 1] }
      let diagonal = x - y
      let goesDown =
        diagonal == -changes || (diagonal != changes && at(diagonal - 1) < at(diagonal + 1))
      let previous = goesDown ? diagonal + 1 : diagonal - 1
      let startX = changes == 0 ? 0 : at(previous)
      let startY = changes == 0 ? 0 : startX - previous
      let equal = changes == 0 ? x : (goesDown ? x - startX : y - startY)
      if equal > 0 { pieces.append(.equal(Array(old[(x - equal)..<x]))) }
      guard changes > 0 else { break }
      let change: Piece =
        goesDown
        ? .change(old: [], new: [new[startY]]) : .change(old: [old[startX]], new: [])
      pieces.append(change)
      (x, y) = (startX, startY)
    }
    return pieces.reversed()
  }

  /// Joins changes that stand side by side, and those with little between them.
  private static func joined(_ pieces: [Piece], _ shortest: Int) -> [Piece] {
    var result: [Piece] = []
    for (index, piece) in pieces.enumerated() {
      switch (result.last, piece) {
      case (.equal(let before)?, .equal(let text)):
        result[result.count - 1] = .equal(before + text)
      case (.change(let old, let new)?, .change(let moreOld, let moreNew)):
        result[result.count - 1] = .change(old: old + moreOld, new: new + moreNew)
      case (.change(let old, let new)?, .equal(let text))
      where text.count < shortest && hasChange(behind: index, in: pieces):
        result[result.count - 1] = .change(old: old + text, new: new + text)
      default:
        result.append(piece)
      }
    }
    return result
  }

  private static func hasChange(behind index: Int, in pieces: [Piece]) -> Bool {
    guard index + 1 < pieces.count, case .change = pieces[index + 1] else { return false }
    return true
  }
}
