/// A piece of a sentence that does something.
struct Token: Sendable {
  enum Work: Sendable, Equatable {
    case role(Role)
    /// The place of a time among those of the sentence.
    case time(Int)
  }

  let work: Work
  let range: Range<Int>

  func has(_ role: Role) -> Bool { work == .role(role) }
}

/// The words between two commas.
struct Clause: Sendable {
  /// UTF-8 offsets without the comma.
  let range: Range<Int>
  /// The places of its tokens among those of the sentence.
  let tokens: Range<Int>
}

/// The words up to 。 ； or ：.
struct Sentence: Sendable {
  /// UTF-8 offsets, the mark at the end included.
  var range: Range<Int>
  var clauses: [Clause] = []
  var tokens: [Token] = []
  var times: [TimeExpression] = []
  /// Whether one of its words binds: 应当, 不得, 可以.
  var isBinding = false

  /// Empties it for the next one; the memory is used again.
  mutating func clear(from offset: Int) {
    range = offset..<offset
    if !clauses.isEmpty { clauses.removeAll(keepingCapacity: true) }
    if !tokens.isEmpty { tokens.removeAll(keepingCapacity: true) }
    if !times.isEmpty { times.removeAll(keepingCapacity: true) }
    isBinding = false
  }

  /// The clause that an offset is in.
  func clause(at offset: Int) -> Int {
    clauses.lastIndex { $0.range.lowerBound <= offset } ?? 0
  }

  func tokens(of clause: Clause) -> ArraySlice<Token> { tokens[clause.tokens] }
}
