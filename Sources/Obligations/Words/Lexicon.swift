internal import ChineseText

/// What a word does in a sentence.
enum Role: UInt8, Sendable {
  /// 应当, 必须.
  case must
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

/// Words with their roles; the longest wins.
struct Lexicon: Sendable {
  /// A word: where its bytes stand, what it does.
  private struct Entry {
    let start: Int32
    let length: Int32
    let role: Role
  }
  /// The words one behind the other, and what they are; those of one first glyph together, the longest first.
  private var bytes: [UInt8] = []
  private var entries: [Entry] = []
  /// Where the words of a first glyph begin among the entries, by the glyph's number from U+3000 on.
  private var starts: [UInt16]

  init(_ words: [(Role, String)]) {
    var byFirst: [Int: [(word: [UInt8], role: Role)]] = [:]
    for (role, line) in words {
      for text in line.split(separator: " ") {
        guard let first = text.unicodeScalars.first?.value, first &- 0x3000 < 0x7000 else {
          continue
        }
        byFirst[Int(first - 0x3000), default: []].append((Array(text.utf8), role))
      }
    }
    starts = [UInt16](repeating: 0, count: 0x7001)
    for glyph in 0..<0x7000 {
      starts[glyph] = UInt16(truncatingIfNeeded: entries.count)
      let list = (byFirst[glyph] ?? []).enumerated()
        .sorted { ($1.element.word.count, $0.offset) < ($0.element.word.count, $1.offset) }
      for (_, (word, role)) in list {
        entries.append(
          Entry(start: Int32(bytes.count), length: Int32(word.count), role: role))
        bytes += word
      }
    }
    starts[0x7000] = UInt16(truncatingIfNeeded: entries.count)
  }

  /// The longest word at an offset, whose first glyph is given.
  func match(
    _ first: UInt32, at offset: Int, before end: Int, in text: Span<UInt8>
  ) -> (role: Role, length: Int)? {
    guard first &- 0x3000 < 0x7000 else { return nil }
    let place = Int(first - 0x3000)
    for index in Int(starts[place])..<Int(starts[place + 1]) {
      let (start, length) = (Int(entries[index].start), Int(entries[index].length))
      if offset + length <= end, stands(start, length, at: offset, in: text) {
        return (entries[index].role, length)
      }
    }
    return nil
  }

  /// Whether the bytes of a word stand at an offset; the first glyph is known to.
  private func stands(_ start: Int, _ length: Int, at offset: Int, in text: Span<UInt8>) -> Bool {
    var index = 3
    while index < length {
      if text[offset + index] != bytes[start + index] { return false }
      index += 1
    }
    return true
  }
}
