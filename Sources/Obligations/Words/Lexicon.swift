internal import ChineseText

/// What a word does in a sentence.
enum Role: UInt8, Sendable {
  /// 应当, 必须.
  case must = 1
  /// 不得, 禁止.
  case mustNot
  /// 可以, 有权.
  case may
  /// The end of a phrase that names somebody who can act: 部门, 委员会, 申请人.
  case actor
  /// 组织: somebody behind other words, a verb in front of them.
  case collective
  /// A verb that names may hold: 登记 of 登记机关.
  case verb
  /// A verb that none holds: 发现, 收到.
  case event
  /// 对, 在, 根据: opens words about circumstances.
  case preposition
  /// 后, 时, 期间: closes them.
  case circumstance
  /// 的
  case attributive
  /// 由: the one who acts follows.
  case agent
  /// 责令, 要求: what follows is to act.
  case order
  /// 不, 未.
  case negation
  /// 均, 依法: between a subject and its verb.
  case adverb
  /// 并, 但: in front of both.
  case connective
  /// 、 和 及: goes on with a list.
  case joint
  /// 有期徒刑, 停业整顿.
  case penalty
  /// 免征, 优惠.
  case benefit
  /// 有效期: how long a thing is good.
  case validity
  /// 任期
  case tenure
  /// 起, 次日起.
  case since
  /// 自, 从 in front of 起.
  case from
  /// A longer word in which one of the others is no word: 前款, 及时.
  case plain
}

/// What a glyph begins.
struct Opening: Sendable {
  /// Three bits for what follows; above them the role of the glyph as a word of its own, from 1 on.
  private var bits: UInt8 = 0

  private static let mark: UInt8 = 1
  private static let time: UInt8 = 2
  private static let word: UInt8 = 4

  /// Most glyphs begin nothing.
  var isEmpty: Bool { bits == 0 }
  /// Whether it is a mark that ends a sentence or clause, or opens a bracket.
  var isMark: Bool { bits & Opening.mark != 0 }
  /// Whether a time may begin with it.
  var isTime: Bool { bits & Opening.time != 0 }
  /// Whether words of two glyphs and more begin with it.
  var isWord: Bool { bits & Opening.word != 0 }
  /// What the glyph does as a word.
  var role: Role? { Role(rawValue: bits >> 3) }

  mutating func setMark() { bits |= Opening.mark }
  mutating func setTime() { bits |= Opening.time }
  mutating func setWord() { bits |= Opening.word }
  mutating func set(_ role: Role) { bits |= role.rawValue << 3 }
}

/// Words with their roles; the longest wins.
struct Lexicon: Sendable {
  /// A word of two glyphs or more: where its bytes stand, what it does.
  private struct Entry {
    let start: Int32
    let length: Int32
    let role: Role
    /// The next entry of the slot, which is not longer; -1 for none.
    var following: Int32 = -1
  }
  /// What begins with a glyph, by its number.
  private(set) var openings = [Opening](repeating: Opening(), count: 0x10000)
  /// The words one behind the other, and what they are.
  private var bytes: [UInt8] = []
  private var entries: [Entry] = []
  /// The first entry by the first two glyphs, modulo the size; -1 for none.
  private var heads = [Int32](repeating: -1, count: 4_096)

  /// Of two entries with one word, the first counts.
  init(_ words: [(Role, String)]) {
    for glyph in Lexicon.marks { openings[Int(glyph)].setMark() }
    for glyph in 0..<0x10000 where TimeScanner.mayBegin(UInt32(glyph)) {
      openings[glyph].setTime()
    }
    for (role, line) in words {
      for word in line.split(separator: " ") { add(Array(word.utf8), role) }
    }
  }

  /// The marks that end sentences and clauses or set words apart.
  private static let marks = "。；：;:！？，,（(《".unicodeScalars.map(\.value)

  private mutating func add(_ word: [UInt8], _ role: Role) {
    var cursor = GlyphCursor(0..<word.count)
    let first = cursor.take(word.span)
    // Glyphs of three bytes, as all words here begin with.
    guard first >= 0x800, first < 0x10000 else { return }
    guard !cursor.isAtEnd else {
      if openings[Int(first)].role == nil { openings[Int(first)].set(role) }
      return
    }
    openings[Int(first)].setWord()
    let slot = Lexicon.slot(first, cursor.peek(word.span))
    var previous: Int32 = -1
    var next = heads[slot]
    while next >= 0, Int(entries[Int(next)].length) >= word.count {
      (previous, next) = (next, entries[Int(next)].following)
    }
    let own = Int32(entries.count)
    entries.append(
      Entry(
        start: Int32(bytes.count), length: Int32(word.count), role: role, following: next))
    bytes += word
    if previous < 0 { heads[slot] = own } else { entries[Int(previous)].following = own }
  }

  @inline(__always)
  private static func slot(_ first: UInt32, _ second: UInt32) -> Int {
    Int(GlyphSet.pair(first, second) & 0xFFF)
  }

  /// The longest word at an offset, whose first glyph is given with what it opens.
  func match(
    _ first: UInt32, _ opening: Opening, at offset: Int, before end: Int, in text: Span<UInt8>
  ) -> (role: Role, length: Int)? {
    if opening.isWord, offset + 3 < end {
      var next = heads[Lexicon.slot(first, glyph(at: offset + 3, in: text).value)]
      while next >= 0 {
        let entry = entries[Int(next)]
        if stands(entry, at: offset, before: end, in: text) {
          return (entry.role, Int(entry.length))
        }
        next = entry.following
      }
    }
    return opening.role.map { ($0, 3) }
  }

  /// Whether the bytes of a word stand at an offset; the last ones differ most.
  @inline(__always)
  private func stands(
    _ entry: Entry, at offset: Int, before end: Int, in text: Span<UInt8>
  ) -> Bool {
    guard offset + Int(entry.length) <= end else { return false }
    var index = Int(entry.length) - 1
    while index >= 0 {
      if text[offset + index] != bytes[Int(entry.start) + index] { return false }
      index -= 1
    }
    return true
  }
}
