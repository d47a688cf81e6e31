internal import ChineseText

/// Takes a text to sentences, clauses and the words that matter, in one pass.
///
/// A sentence of more words than anybody writes is cut, at a comma where there is one: what is read of one
/// takes time with the square of its words.
///
/// Words in brackets and in titles are passed over: （以下简称…） and 《…办法》 neither act nor set times.
struct SentenceScanner {
  private let lexicon: Lexicon
  /// The last sentence that was read.
  private(set) var sentence = Sentence(range: 0..<0)
  private var range = 0..<0
  private var offset = 0
  private var sentenceStart = 0
  private var clauseStart = 0
  private var firstToken = 0
  /// Up to here no bracket closes.
  private var blindUntil = 0

  init(_ lexicon: Lexicon) {
    self.lexicon = lexicon
  }

  private static let mostTokens = 160

  /// Goes to the start of a text.
  mutating func begin(_ range: Range<Int>) {
    self.range = range
    offset = range.lowerBound
    sentenceStart = offset
    clauseStart = offset
    blindUntil = 0
  }

  /// Reads the next sentence of the text; `false` when none is left. Together they cover it.
  mutating func next(_ bytes: Span<UInt8>) -> Bool {
    sentence.clear(from: offset)
    firstToken = 0
    let openings = lexicon.openings
    while true {
      skipPlain(openings, bytes)
      guard offset < range.upperBound else { break }
      let next = glyph(at: offset, in: bytes)
      let opening = next.value < 0x10000 ? openings[Int(next.value)] : Opening()
      if opening.isEmpty {
        offset += next.length
      } else if opening.isMark {
        if takeMark(next, bytes) { return true }
      } else {
        let count = sentence.tokens.count + sentence.clauses.count
        if count > 2 * SentenceScanner.mostTokens, endSentence(at: offset, behind: offset) {
          return true
        }
        takeWord(next, opening, bytes)
      }
    }
    return endSentence(at: range.upperBound, behind: range.upperBound)
  }

  /// Whether the whole text was read.
  var isAtEnd: Bool { offset >= range.upperBound }

  /// Goes past the glyphs that begin nothing.
  private mutating func skipPlain(_ openings: borrowing [Opening], _ bytes: Span<UInt8>) {
    var place = offset
    let (end, raw) = (range.upperBound, bytes.bytes)
    while place + 3 < end {
      let next = wideGlyph(at: place, in: raw)
      guard next != 0, openings[Int(next)].isEmpty else { break }
      place += 3
    }
    offset = place
  }

  /// Takes a mark; `true` when it ends a sentence.
  private mutating func takeMark(
    _ next: (value: UInt32, length: Int), _ bytes: Span<UInt8>
  ) -> Bool {
    let start = offset
    switch next.value {
    case Glyph.comma, 0x2C:
      offset += next.length
      if sentence.tokens.count > SentenceScanner.mostTokens {
        return endSentence(at: start, behind: offset)
      }
      settleRequest(before: start, bytes)
      endClause(at: start)
      clauseStart = offset
    case Glyph.leftParenthesis, 0x28:
      skip(to: Glyph.rightParenthesis, 0x29, bytes)
      sentence.tokens.append(Token(work: .role(.plain), range: start..<offset))
    case Glyph.titleOpen: skip(to: Glyph.titleClose, Glyph.titleClose, bytes)
    default:
      offset += next.length
      return endSentence(at: start, behind: offset)
    }
    return false
  }

  private mutating func takeWord(
    _ next: (value: UInt32, length: Int), _ opening: Opening, _ bytes: Span<UInt8>
  ) {
    if opening.isTime,
      let time = TimeScanner.read(at: offset, next.value, within: range, in: bytes)
    {
      sentence.tokens.append(Token(work: .time(sentence.times.count), range: time.range))
      sentence.times.append(time)
      offset = time.range.upperBound
    } else if let word = lexicon.match(
      next.value, opening, at: offset, before: range.upperBound, in: bytes)
    {
      if word.role != .plain {
        let role = word.role == .collective && isVerb(bytes) ? .verb : word.role
        let token = Token(work: .role(role), range: offset..<(offset + word.length))
        sentence.tokens.append(token)
        if SentenceReading.modality(token) != nil { sentence.isBinding = true }
      }
      offset += word.length
    } else {
      offset += next.length
    }
  }

  /// Whether 组织 is a verb: behind an office it is what the office does, 主管部门组织清运.
  private func isVerb(_ bytes: Span<UInt8>) -> Bool {
    guard let last = sentence.tokens.last, last.has(.actor), last.range.upperBound == offset,
      let end = glyph(endingAt: offset, notBefore: last.range.lowerBound, in: bytes)
    else { return false }
    return SentenceScanner.offices.contains(end.value)
  }
  private static let offices = GlyphSet("门关府位构局厅院司".unicodeScalars.map(\.value))

  /// 应托运人的要求: 应 binds nobody, it tells on whose word somebody acts.
  private mutating func settleRequest(before end: Int, _ bytes: Span<UInt8>) {
    guard SentenceScanner.requests.length(endingAt: end, notBefore: clauseStart, in: bytes) != nil,
      let first = sentence.tokens[firstToken...].firstIndex(where: { $0.has(.must) }),
      sentence.tokens[first].range.count == 3
    else { return }
    sentence.tokens[first] = Token(
      work: .role(.preposition), range: sentence.tokens[first].range)
  }
  private static let requests: WordSet = ["的要求", "的请求", "的申请", "的邀请", "之邀", "的要求时"]

  /// Goes behind the mark that closes a bracket; behind the opening one where none does in the text.
  private mutating func skip(to close: UInt32, _ narrow: UInt32, _ bytes: Span<UInt8>) {
    var cursor = GlyphCursor(offset..<range.upperBound)
    let open = cursor.take(bytes)
    let inside = cursor.offset
    var depth = 1
    while !cursor.isAtEnd, inside > blindUntil {
      let next = cursor.take(bytes)
      if next == open { depth += 1 }
      if next == close || next == narrow { depth -= 1 }
      if depth == 0 {
        offset = cursor.offset
        return
      }
    }
    blindUntil = max(blindUntil, cursor.offset)
    offset = inside
  }

  private mutating func endClause(at offset: Int) {
    if clauseStart < offset {
      sentence.clauses.append(
        Clause(range: clauseStart..<offset, tokens: firstToken..<sentence.tokens.count))
    }
    firstToken = sentence.tokens.count
  }

  /// Ends the sentence; `false` where it has no words.
  private mutating func endSentence(at offset: Int, behind: Int) -> Bool {
    endClause(at: offset)
    let start = sentenceStart
    sentenceStart = behind
    clauseStart = behind
    guard !sentence.clauses.isEmpty else {
      sentence.clear(from: behind)
      firstToken = 0
      return false
    }
    sentence.range = start..<behind
    return true
  }
}
