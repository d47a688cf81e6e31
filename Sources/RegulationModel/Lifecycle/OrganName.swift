internal import ChineseText

/// The name of a body, told from the name of its session.
///
/// `第十一届全国人民代表大会常务委员会第十次会议` is a session of `全国人民代表大会常务委员会`.
package struct OrganName: Sendable, Hashable {
  /// The name of the body, without term and session.
  package let official: String
  /// How much of the printed name is the body, from its start, in UTF-8 bytes.
  package let printedLength: Int

  /// Reads what a 题注 prints before the verb.
  ///
  ///     session = body [("第" number "次" | "") kind "会议"]
  ///     body    = ["第" number "届"] words | words "第" number "届" words
  package init(_ printed: String) {
    let bytes = Array(printed.utf8)
    let end = OrganName.sessionStart(in: bytes)
    let body = OrganName.withoutTerm(Array(bytes[..<end]))
    // 第一届 alone names no body.
    printedLength = body.isEmpty ? bytes.count : end
    let name = body.isEmpty ? printed : String(decoding: body, as: UTF8.self)
    let parts = name.split(separator: "\u{3000}")
    let areBodies = parts.allSatisfy { OrganName.isBody(Array($0.utf8)) }
    official = parts.joined(separator: areBodies ? "、" : "")
  }

  /// Whether words before a blank are a body of their own: 财政部 of 财政部　税务总局, and not 某国 of 某国　国务院 or
  /// a glyph that is set apart.
  package static func isBody(_ name: [UInt8]) -> Bool { name.count >= 6 && bodyEnds.ends(name) }

  private static let bodyEnds: WordSet = [
    "部", "局", "会", "院", "署", "厅", "府", "委", "办", "行", "社", "处", "办公室", "公司", "中心", "集团",
  ]

  private static let meeting = Array("会议".utf8)
  private static let kinds = ["常务", "部务", "局务", "全体", "署务", "行务", "总局局务", "全体（扩大）"]
    .map { Array($0.utf8) }
  private static let times = Array("次".utf8)
  private static let ordinal = Array("第".utf8)
  private static let term = Array("届".utf8)

  /// Where 第十次会议 begins; the end when no session is named.
  private static func sessionStart(in bytes: [UInt8]) -> Int {
    guard bytes.ends(with: meeting) else { return bytes.count }
    var end = bytes.count - meeting.count
    for kind in kinds where bytes[..<end].ends(with: kind) { end -= kind.count }
    guard bytes[..<end].ends(with: times) else {
      return end > 0 ? end : bytes.count
    }
    guard let start = ordinalStart(before: end - times.count, in: bytes), start > 0 else {
      return bytes.count
    }
    return start
  }

  /// Without 第十一届, or 十四届 as in 市十四届人大常委会.
  private static func withoutTerm(_ bytes: [UInt8]) -> [UInt8] {
    guard let term = ByteSearch.first(term, in: bytes),
      let start = ordinalStart(before: term, in: bytes) ?? numeralStart(before: term, in: bytes)
    else { return bytes }
    return Array(bytes[..<start] + bytes[(term + self.term.count)...])
  }

  /// The offset of the numeral that stands right before `end`, behind a name; `nil` where none does.
  private static func numeralStart(before end: Int, in bytes: [UInt8]) -> Int? {
    var start = end
    let span = bytes.span
    while let last = glyph(endingAt: start, notBefore: 0, in: span), last.offset < start {
      let number = String(decoding: bytes[last.offset..<end], as: UTF8.self)
      guard ChineseNumeral.value(of: number) != nil else { break }
      start = last.offset
    }
    return start < end && start > 0 ? start : nil
  }

  /// The offset of 第 when a number stands between it and `end`.
  private static func ordinalStart(before end: Int, in bytes: [UInt8]) -> Int? {
    var start = end
    var glyphs = 0
    let span = bytes.span
    while glyphs < 8, let last = glyph(endingAt: start, notBefore: 0, in: span) {
      start = last.offset
      glyphs += 1
      guard last.value == Glyph.ordinal else { continue }
      let number = String(decoding: bytes[(start + ordinal.count)..<end], as: UTF8.self)
      return ChineseNumeral.value(of: number) == nil ? nil : start
    }
    return nil
  }
}
