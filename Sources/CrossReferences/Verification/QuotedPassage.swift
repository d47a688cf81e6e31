internal import ChineseText

/// Words in quotation marks.
package struct QuotedPassage: Sendable, Hashable {
  /// The words, without the marks, in Unicode scalars of the text.
  package let range: Range<Int>
  /// Whether the closing mark is there; without it the words go on to the end of the text.
  package let isClosed: Bool

  /// The marks around quotations: of print, of vertical print, of keyboards.
  private static func close(of mark: Unicode.Scalar) -> Unicode.Scalar? {
    switch mark {
    case "“": "”"
    case "「": "」"
    case "『": "』"
    case "\"", "＂": mark
    case "‘": "’"
    case "〝": "〞"
    default: nil
    }
  }

  /// The quotations of a text in order; those inside of others are not told.
  package static func all(in text: [Unicode.Scalar]) -> [QuotedPassage] {
    var passages: [QuotedPassage] = []
    var position = 0
    while position < text.count {
      guard let mark = close(of: text[position]) else {
        position += 1
        continue
      }
      let end = close(of: position, mark, in: text)
      passages.append(
        QuotedPassage(range: (position + 1)..<(end ?? text.count), isClosed: end != nil))
      position = (end ?? text.count) + 1
    }
    return passages
  }

  /// Where the quotation that a mark opens is closed; `nil` when it is not.
  private static func close(
    of open: Int, _ mark: Unicode.Scalar, in text: [Unicode.Scalar]
  ) -> Int? {
    var depth = 0
    for index in text.indices[(open + 1)...] {
      if text[index] == mark {
        if depth == 0 { return index }
        depth -= 1
      } else if text[index] == text[open] {
        depth += 1
      }
    }
    // “…“…”: the inner mark was opened twice.
    return text.indices[(open + 1)...].last { text[$0] == mark }
  }
}

/// A quotation that a sentence gives for a citation.
struct CitedWords {
  let passage: QuotedPassage
  /// Whether the sentence says that the provision says so: 规定“…”, 规定，期限为“…”.
  let isGivenAsWording: Bool
  /// Whether it stands so near that it can hardly be anything else.
  let isNear: Bool

  /// Unicode scalars between the citation and a quotation that is near.
  private static let nearness = 20
  /// Letters of a verb with what stands between it and the words that are its object.
  private static let longestObject = 10
  /// The verbs with which a sentence says what a provision says.
  private static let verbs = [
    "规定", "明确", "明确规定", "指出", "提出", "要求", "所称", "写明", "载明", "强调", "也规定", "还规定", "中规定", "作出规定",
  ]
  /// All that may stand between a citation and its words.
  private static let leads = Set(verbs + ["", "中的", "的"])
  /// What may stand between two quotations of one provision.
  private static let joints: Set<String> = ["", "、", "和", "及", "以及", "与", "或者", "，"]
  /// A defined name is no quotation: （以下简称“条例”）.
  private static let namings = ["简称", "统称", "下称"]

  /// The quotations behind a citation, as far as its sentence and no other citation goes.
  ///
  /// - Parameters:
  ///   - end: where the citation ends, in Unicode scalars.
  ///   - border: where the next citation begins.
  ///   - passages: all quotations of the text.
  ///   - text: the paragraph.
  /// - Returns: the quotations in order.
  static func all(
    behind end: Int, before border: Int, of passages: [QuotedPassage], in text: [Unicode.Scalar]
  ) -> [CitedWords] {
    var found: [CitedWords] = []
    var start = end
    let first = passages.partitionPoint { $0.range.lowerBound > end }
    for passage in passages[first...] {
      let open = passage.range.lowerBound - 1
      // A mark that the citation itself is in may close before it.
      guard open >= start else { continue }
      let between = text[start..<open]
      if open >= border || between.contains(where: { "。！？；《".unicodeScalars.contains($0) }) {
        break
      }
      start = min(passage.range.upperBound + 1, text.count)
      let lead = string(between.filter { !"：:，, 　".unicodeScalars.contains($0) })
      if namings.contains(where: { lead.hasSuffix($0) }) { continue }
      let isGiven =
        if let last = found.last, joints.contains(string(between)) {
          last.isGivenAsWording
        } else {
          isGivenAsWording(behind: lead, isOneClause: !between.contains("，"))
        }
      let isNear = open - end < nearness && !between.dropFirst().contains("，")
      found.append(CitedWords(passage: passage, isGivenAsWording: isGiven, isNear: isNear))
    }
    return found
  }

  private static func isGivenAsWording(behind lead: String, isOneClause: Bool) -> Bool {
    if leads.contains(lead) || verbs.contains(where: { lead.hasSuffix($0) }) { return true }
    // 规定处“…”, 要求建立健全“…”
    if isOneClause, lead.unicodeScalars.count <= longestObject,
      verbs.contains(where: { lead.hasPrefix($0) })
    {
      return true
    }
    // 规定，期限为“3个月”
    return verbs.contains { lead.hasPrefix($0) } && ["为", "是", "即"].contains { lead.hasSuffix($0) }
  }

  private static func string(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    String(scalars: Array(scalars))
  }
}
