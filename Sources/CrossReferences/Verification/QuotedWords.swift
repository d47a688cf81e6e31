/// Words in quotation marks that follow a citation in its sentence.
struct QuotedWords {
  /// The words without the marks.
  let words: String
  /// Whether nothing but 规定 or the like stands between: the words are given as the provision's.
  let isGivenAsWording: Bool

  /// The marks around quotations: of print, of vertical print, of keyboards.
  private static let marks: [Unicode.Scalar: Unicode.Scalar] = [
    "“": "”", "「": "」", "『": "』", "\"": "\"",
  ]
  /// Longer quotations are not looked for.
  private static let longest = 2_000
  /// The words that introduce what a provision says.
  private static let leads: Set<String> = [
    "", "规定", "明确", "明确规定", "指出", "提出", "要求", "所称", "中的", "的", "写明", "载明", "强调", "也规定", "还规定",
    "中规定", "作出规定",
  ]

  /// Reads the words; `nil` when the sentence goes on without any.
  ///
  /// - Parameters:
  ///   - end: where the citation ends, in scalars.
  ///   - scalars: the paragraph.
  init?(behind end: Int, in scalars: [Unicode.Scalar]) {
    var position = end
    while position < scalars.count, position - end < 20,
      QuotedWords.marks[scalars[position]] == nil
    {
      if "。；《".unicodeScalars.contains(scalars[position]) { return nil }
      position += 1
    }
    guard position < scalars.count, let mark = QuotedWords.marks[scalars[position]],
      let close = scalars[(position + 1)...].prefix(QuotedWords.longest).firstIndex(of: mark)
    else { return nil }
    words = QuotedWords.string(scalars[(position + 1)..<close])
    let lead = scalars[end..<position].filter { !"：:，, ".unicodeScalars.contains($0) }
    isGivenAsWording = QuotedWords.leads.contains(QuotedWords.string(lead))
  }

  private static func string(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }
}
