internal import TextDifference

/// The difference of two short texts, character by character.
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
    guard !old.isEmpty, !new.isEmpty,
      let common = GreedyAlignment.runs(
        old.span, new.span, limit: min(limit, old.count + new.count))
    else {
      return [.change(old: old, new: new)]
    }
    var pieces: [Piece] = []
    var (x, y) = (0, 0)
    for run in common.runs {
      pieces.append(.change(old: Array(old[x..<run.old]), new: Array(new[y..<run.new])))
      pieces.append(.equal(Array(old[run.old..<run.oldEnd])))
      (x, y) = (run.oldEnd, run.newEnd)
    }
    pieces.append(.change(old: Array(old[x...]), new: Array(new[y...])))
    return pieces.filter { $0 != .change(old: [], new: []) }
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
