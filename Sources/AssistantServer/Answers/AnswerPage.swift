internal import Findings
internal import JSONText

/// The part of an answer that is sent: whole entries from one on, as many as the tokens allow, with a
/// word on what was left out and how to get it.
struct AnswerPage {
  /// For people and models.
  let text: String
  /// For programs, as JSON text.
  let json: String

  /// What an answer has without being asked.
  static let defaultTokens = 25_000
  /// What stands around the two forms of an answer.
  private static let overhead = 1_000

  /// Cuts a page.
  ///
  /// - Parameters:
  ///   - answer: the whole answer.
  ///   - offset: the first entry that is wanted, counted from 0.
  ///   - tokens: the most tokens of text and JSON together.
  ///   - say: gives a sentence in the language of the reader.
  init(
    _ answer: ToolAnswer, offset: Int, tokens: Int, _ say: (Finding.Message) -> String
  ) {
    let start = min(max(0, offset), answer.entries.count)
    let headTokens = max(
      TokenEstimate.tokens(of: answer.lead + answer.close),
      TokenEstimate.tokens(of: JSONValue.object(answer.head).line))
    // Both forms of an entry count: some programs give models the one, some the other, some both.
    let room = max(200, (tokens - AnswerPage.overhead) / 2 - headTokens)
    var left = room
    var shown: [AnswerEntry] = []
    for entry in answer.entries[start...] {
      let needed = entry.tokens + 2
      guard needed <= left else { break }
      left -= needed
      shown.append(entry)
    }
    var cut: String?
    if shown.isEmpty, start < answer.entries.count {
      let entry = answer.entries[start]
      cut = say(ServerWording.entryCut)
      let words = TokenEstimate.prefix(of: entry.text, tokens: room) + "…"
      shown = [AnswerEntry(words, AnswerPage.stub(entry, words))]
    }
    let end = start + shown.count
    let isCut = start > 0 || end < answer.entries.count || cut != nil
    text = AnswerPage.text(answer, shown, isCut: isCut, start..<end, cut, say)
    json = AnswerPage.json(answer, shown, isCut: isCut, start..<end, isEntryCut: cut != nil)
  }

  private static func stub(_ entry: AnswerEntry, _ words: String) -> JSONValue {
    .object(entry.stub.members + [.init("text", words), .init("cut", .bool(true))])
  }

  private static func text(
    _ answer: ToolAnswer, _ shown: [AnswerEntry], isCut: Bool, _ range: Range<Int>, _ cut: String?,
    _ say: (Finding.Message) -> String
  ) -> String {
    var pieces = [answer.lead] + shown.map(\.text) + [answer.close]
    if let cut { pieces.append(cut) }
    if isCut { pieces.append(say(ServerWording.shown(range, of: answer.entries.count))) }
    return pieces.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private static func json(
    _ answer: ToolAnswer, _ shown: [AnswerEntry], isCut: Bool, _ range: Range<Int>,
    isEntryCut: Bool
  ) -> String {
    var json = JSONWriter(layout: .compact)
    json.object { json in
      for member in answer.head { json.field(member.name, member.value) }
      json.array(answer.list) { json in
        for entry in shown { json.element(json: entry.json) }
      }
      guard isCut else { return }
      json.object("page") { json in
        json.field("offset", range.lowerBound)
        json.field("shown", range.count)
        json.field("total", answer.entries.count)
        let next = range.upperBound < answer.entries.count ? range.upperBound : nil
        json.field("next_offset", next)
        if isEntryCut { json.field("entry_cut", true) }
      }
    }
    return json.text
  }
}
