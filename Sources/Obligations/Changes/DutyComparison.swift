/// What changed in the duties with a time from one edition to another.
public struct DutyComparison: Sendable {
  /// One change.
  public struct Change: Sendable {
    /// The duty before; `nil` for one that came.
    public let old: Duty?
    /// The duty after; `nil` for one that went.
    public let new: Duty?
    /// What differs of a duty that stayed.
    public let differences: [Difference]
  }

  /// What differs.
  public enum Difference: String, Sendable, CaseIterable {
    case time
    case kind
    case start
    case bearer
  }

  /// The duties that went in the order of the old text, then those that came or changed in that of the new.
  public let changes: [Change]

  /// Compares duties.
  ///
  /// - Parameters:
  ///   - old: those of the old edition with a time.
  ///   - new: those of the new one.
  ///   - articles: which articles of the old edition are which of the new one, by identifiers.
  public init(old: [Duty], new: [Duty], articles: [(old: [String], new: [String])]) {
    var pairing = DutyPairing(old, new)
    let oldPlaces = DutyComparison.places(of: old)
    let newPlaces = DutyComparison.places(of: new)
    for group in articles {
      pairing.pair(
        group.old.flatMap { oldPlaces[$0] ?? [] }, group.new.flatMap { newPlaces[$0] ?? [] },
        atLeast: 0.35)
    }
    pairing.pairRest(atLeast: 0.8)
    changes = pairing.changes
  }

  private static func places(of duties: [Duty]) -> [String: [Int]] {
    Dictionary(grouping: duties.indices) { place in
      duties[place].provision.split(separator: "_", omittingEmptySubsequences: false)
        .prefix(while: { !$0.isEmpty }).joined(separator: "_")
    }
  }

  /// What differs between two duties.
  static func differences(_ old: Duty, _ new: Duty) -> [Difference] {
    var found: [Difference] = []
    if old.time != new.time || old.extended != new.extended { found.append(.time) }
    if old.kind != new.kind { found.append(.kind) }
    if old.start != new.start { found.append(.start) }
    if old.bearer?.text != new.bearer?.text { found.append(.bearer) }
    return found
  }
}

/// Pairs the duties of two editions: those that have most words in common.
private struct DutyPairing {
  private let old: [Duty]
  private let new: [Duty]
  private let oldWords: [Set<UInt64>]
  private let newWords: [Set<UInt64>]
  private var partners: [Int: Int] = [:]
  private var taken: Set<Int> = []
  /// No more duties than this are paired with each other in one go.
  private static let most = 400

  init(_ old: [Duty], _ new: [Duty]) {
    self.old = old
    self.new = new
    oldWords = old.map(DutyPairing.words)
    newWords = new.map(DutyPairing.words)
  }

  /// The pairs of glyphs of what is to be done.
  private static func words(of duty: Duty) -> Set<UInt64> {
    var pairs: Set<UInt64> = []
    var last: UInt64 = 0
    for scalar in duty.action.unicodeScalars {
      pairs.insert(last << 32 | UInt64(scalar.value))
      last = UInt64(scalar.value)
    }
    return pairs
  }

  mutating func pair(_ olds: [Int], _ news: [Int], atLeast least: Double) {
    var candidates: [(old: Int, new: Int, score: Double)] = []
    for oldPlace in olds.prefix(DutyPairing.most) where partners[oldPlace] == nil {
      for newPlace in news.prefix(DutyPairing.most) where !taken.contains(newPlace) {
        let score = similarity(oldPlace, newPlace)
        if score >= least { candidates.append((oldPlace, newPlace, score)) }
      }
    }
    candidates.sort { ($1.score, $0.old, $0.new) < ($0.score, $1.old, $1.new) }
    for candidate in candidates
    where partners[candidate.old] == nil && !taken.contains(candidate.new) {
      partners[candidate.old] = candidate.new
      taken.insert(candidate.new)
    }
  }

  mutating func pairRest(atLeast least: Double) {
    pair(
      old.indices.filter { partners[$0] == nil }, new.indices.filter { !taken.contains($0) },
      atLeast: least)
  }

  private func similarity(_ oldPlace: Int, _ newPlace: Int) -> Double {
    let common = oldWords[oldPlace].intersection(newWords[newPlace]).count
    let all = oldWords[oldPlace].count + newWords[newPlace].count
    return all == 0 ? 0 : 2 * Double(common) / Double(all)
  }

  var changes: [DutyComparison.Change] {
    var byNew: [Int: Int] = [:]
    for (oldPlace, newPlace) in partners { byNew[newPlace] = oldPlace }
    var found: [DutyComparison.Change] = []
    for place in old.indices where partners[place] == nil {
      found.append(DutyComparison.Change(old: old[place], new: nil, differences: []))
    }
    for place in new.indices {
      guard let partner = byNew[place] else {
        found.append(DutyComparison.Change(old: nil, new: new[place], differences: []))
        continue
      }
      let differences = DutyComparison.differences(old[partner], new[place])
      if !differences.isEmpty {
        found.append(
          DutyComparison.Change(old: old[partner], new: new[place], differences: differences))
      }
    }
    return found
  }
}
