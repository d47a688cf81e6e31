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
  let range: Range<Int>
  let clauses: [Clause]
  let tokens: [Token]
  let times: [TimeExpression]

  /// The clause that an offset is in.
  func clause(at offset: Int) -> Int {
    clauses.lastIndex { $0.range.lowerBound <= offset } ?? 0
  }

  func tokens(of clause: Clause) -> ArraySlice<Token> { tokens[clause.tokens] }
}
