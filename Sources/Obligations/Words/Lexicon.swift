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
  private struct Entry {
    let word: Word
    let role: Role
  }
  private var entries: [[Entry]] = []
  /// The list of the words that begin with a glyph, by the glyph's number from U+3000 on; -1 for none.
  private var lists = [Int16](repeating: -1, count: 0x7000)

  init(_ words: [(Role, String)]) {
    for (role, line) in words {
      for text in line.split(separator: " ") {
        guard let first = text.unicodeScalars.first?.value, first &- 0x3000 < 0x7000 else {
          continue
        }
        let place = Int(first - 0x3000)
        if lists[place] < 0 {
          lists[place] = Int16(entries.count)
          entries.append([])
        }
        entries[Int(lists[place])].append(Entry(word: Word(text), role: role))
      }
    }
    for index in entries.indices {
      entries[index].sort { $0.word.bytes.count > $1.word.bytes.count }
    }
  }

  /// The longest word at an offset, whose first glyph is given.
  func match(
    _ first: UInt32, at offset: Int, before end: Int, in bytes: Span<UInt8>
  ) -> (role: Role, length: Int)? {
    guard first &- 0x3000 < 0x7000 else { return nil }
    let list = lists[Int(first - 0x3000)]
    guard list >= 0 else { return nil }
    for entry in entries[Int(list)] where entry.word.stands(at: offset, before: end, in: bytes) {
      return (entry.role, entry.word.bytes.count)
    }
    return nil
  }
}
