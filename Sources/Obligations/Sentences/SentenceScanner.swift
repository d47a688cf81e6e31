internal import ChineseText

/// Takes a text to sentences, clauses and the words that matter, in one pass.
///
/// A sentence of more words than anybody writes is cut, at a comma where there is one: what is read of one
/// takes time with the square of its words.
///
/// Words in brackets and in titles are passed over: （以下简称…） and 《…办法》 neither act nor set times.
struct SentenceScanner {
  private let lexicon: Lexicon
  private let end: Int
  private var offset: Int
  private var sentenceStart: Int
  private var clauseStart: Int
  private var firstToken = 0
  private var clauses: [Clause] = []
  private var tokens: [Token] = []
  private var times: [TimeExpression] = []
  private var sentences: [Sentence] = []
  private let range: Range<Int>
  /// Up to here no bracket closes.
  private var blindUntil = 0

  private init(_ range: Range<Int>, _ lexicon: Lexicon) {
    self.range = range
    self.lexicon = lexicon
    end = range.upperBound
    offset = range.lowerBound
    sentenceStart = offset
    clauseStart = offset
  }

  private static let mostTokens = 160

  /// The sentences of a text, which cover it.
  static func sentences(
    in range: Range<Int>, of bytes: Span<UInt8>, lexicon: Lexicon
  ) -> [Sentence] {
    var scanner = SentenceScanner(range, lexicon)
    scanner.scan(bytes)
    return scanner.sentences
  }

  private mutating func scan(_ bytes: Span<UInt8>) {
    while offset < end {
      let next = glyph(at: offset, in: bytes)
      switch next.value {
      case Glyph.fullStop, Glyph.semicolon, Glyph.colon, 0x3B, 0x3A, 0xFF01, 0xFF1F:
        endSentence(at: offset, behind: offset + next.length)
        offset += next.length
      case Glyph.comma, 0x2C:
        if tokens.count > SentenceScanner.mostTokens {
          endSentence(at: offset, behind: offset + next.length)
        } else {
          endClause(at: offset)
        }
        offset += next.length
        clauseStart = offset
      case Glyph.leftParenthesis, 0x28:
        let start = offset
        skip(to: Glyph.rightParenthesis, 0x29, bytes)
        tokens.append(Token(work: .role(.plain), range: start..<offset))
      case Glyph.titleOpen: skip(to: Glyph.titleClose, Glyph.titleClose, bytes)
      default:
        if tokens.count + clauses.count > 2 * SentenceScanner.mostTokens {
          endSentence(at: offset, behind: offset)
        }
        takeWord(next, bytes)
      }
    }
    endSentence(at: end, behind: end)
  }

  private mutating func takeWord(
    _ next: (value: UInt32, length: Int), _ bytes: Span<UInt8>
  ) {
    if TimeScanner.mayBegin(next.value),
      let time = TimeScanner.read(at: offset, next.value, within: range, in: bytes)
    {
      tokens.append(Token(work: .time(times.count), range: time.range))
      times.append(time)
      offset = time.range.upperBound
    } else if let word = lexicon.match(next.value, at: offset, before: end, in: bytes) {
      if word.role != .plain {
        tokens.append(Token(work: .role(word.role), range: offset..<(offset + word.length)))
      }
      offset += word.length
    } else {
      offset += next.length
    }
  }

  /// Goes behind the mark that closes a bracket; behind the opening one where none does in the text.
  private mutating func skip(to close: UInt32, _ narrow: UInt32, _ bytes: Span<UInt8>) {
    var cursor = GlyphCursor(offset..<end)
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
      clauses.append(Clause(range: clauseStart..<offset, tokens: firstToken..<tokens.count))
    }
    firstToken = tokens.count
  }

  private mutating func endSentence(at offset: Int, behind: Int) {
    endClause(at: offset)
    if !clauses.isEmpty {
      sentences.append(
        Sentence(range: sentenceStart..<behind, clauses: clauses, tokens: tokens, times: times))
    }
    clauses = []
    tokens = []
    times = []
    firstToken = 0
    sentenceStart = behind
    clauseStart = behind
  }
}
