internal import Comparison
internal import RegulationModel
internal import TextDifference

/// Lines of an edition that are held against lines of another one together.
struct TrackedUnit: Sendable {
  /// What it is: a part beside the provisions, or a row.
  enum Key: Hashable, Sendable {
    case title
    case documentNumber
    case note
    case preamble
    case closing
    case row(Int)
  }

  let key: Key
  var lines: [OfficialLine]
}

extension EditionLines {
  /// The lines in units: the parts beside the provisions; then each heading, each article, each annex
  /// with its own paragraphs, each paragraph outside of them.
  var units: [TrackedUnit] {
    var units: [TrackedUnit] = []
    for line in lines {
      let key = key(of: line)
      if let key, units.last?.key != key {
        units.append(TrackedUnit(key: key, lines: [line]))
      } else if units.isEmpty {
        units.append(TrackedUnit(key: .preamble, lines: [line]))
      } else {
        units[units.count - 1].lines.append(line)
      }
    }
    return units
  }

  /// The unit that a line begins; `nil` where it goes on with the last one.
  private func key(of line: OfficialLine) -> TrackedUnit.Key? {
    switch line.kind {
    case .title: return .title
    case .documentNumber: return .documentNumber
    case .note: return .note
    case .preamble: return .preamble
    case .closing: return .closing
    default: break
    }
    guard line.beginsRow, let index = line.row else { return nil }
    let row = edition.rows[index]
    switch row.kind {
    case .part, .subpart, .chapter, .section, .article, .crossheading, .annex: return .row(index)
    case .item, .subitem: return nil
    case .paragraph:
      guard row.parent >= 0 else { return .row(index) }
      return edition.rows[Int(row.parent)].kind.isDivision ? .row(index) : nil
    }
  }
}

/// Which units of two editions are one and the same, in the order of both.
struct TrackedPairs: Sendable {
  /// Units that correspond, by their indexes: several where one became several.
  struct Pair: Sendable {
    let old: Range<Int>
    let new: Range<Int>
  }

  /// The pairs; both sides grow.
  let pairs: [Pair]

  /// Reads the pairs off a comparison. What moved is no pair: it is taken away at one place and added
  /// at the other.
  init(_ comparison: EditionComparison, _ old: [TrackedUnit], _ new: [TrackedUnit]) {
    let oldPlaces = Self.places(old)
    let newPlaces = Self.places(new)
    var found: [Pair] = []
    for key: TrackedUnit.Key in [.title, .documentNumber, .note, .preamble, .closing] {
      if let left = oldPlaces[key], let right = newPlaces[key] {
        found.append(Pair(old: left..<(left + 1), new: right..<(right + 1)))
      }
    }
    for change in comparison.changes where !change.isMoved {
      let old = Self.run(change.old.compactMap { oldPlaces[.row($0.index)] })
      let new = Self.run(change.new.compactMap { newPlaces[.row($0.index)] })
      if let old, let new { found.append(Pair(old: old, new: new)) }
    }
    pairs = Self.growing(
      found.sorted {
        ($0.old.lowerBound, $0.new.lowerBound) < ($1.old.lowerBound, $1.new.lowerBound)
      })
  }

  private static func places(_ units: [TrackedUnit]) -> [TrackedUnit.Key: Int] {
    var places: [TrackedUnit.Key: Int] = [:]
    for (index, unit) in units.enumerated() where places[unit.key] == nil {
      places[unit.key] = index
    }
    return places
  }

  /// Units one behind the other, from the first one on; `nil` for none.
  private static func run(_ places: [Int]) -> Range<Int>? {
    guard let first = places.first else { return nil }
    let count = zip(places, first...).prefix { $0 == $1 }.count
    return first..<(first + count)
  }

  /// The longest chain of pairs that go forward on both sides, of pairs sorted by the old one.
  /// O(n log n).
  private static func growing(_ pairs: [Pair]) -> [Pair] {
    var chain: [Pair] = []
    for index in LongestRun.indices(pairs.map(\.new.lowerBound)).sorted() {
      // Of pairs that share a unit only one can stand.
      let isApart =
        chain.last.map {
          $0.old.upperBound <= pairs[index].old.lowerBound
            && $0.new.upperBound <= pairs[index].new.lowerBound
        } ?? true
      if isApart { chain.append(pairs[index]) }
    }
    return chain
  }
}
