internal import ChineseText

/// A paragraph with its sentences, its quotations and its verbs of saying.
struct ParagraphSpeech {
  let text: Glyphs
  /// The half-open ranges of the sentences, in order; they leave no gap.
  private(set) var sentences: [Range<Int>] = []
  /// The half-open ranges of the quotations, marks left out.
  private(set) var quotations: [Range<Int>] = []
  /// The verbs of saying outside of quotations and titles, in order.
  private(set) var verbs: [Range<Int>] = []
  /// For each character whether it stands in a quotation or in 《》.
  private var isInside: [Bool] = []

  init(_ text: Glyphs) {
    self.text = text
    readMarks()
    readSentences()
    readVerbs()
  }

  /// The sentence that holds an index.
  func sentence(at index: Int) -> Range<Int> {
    sentences.last { $0.lowerBound <= index } ?? text.indices
  }

  /// The quotation that holds an index; `nil` where none does.
  func quotation(at index: Int) -> Range<Int>? { quotations.first { $0.contains(index) } }

  /// Where the clause begins that ends before an index, no earlier than another one.
  func clauseStart(before end: Int, from start: Int) -> Int {
    var index = end
    while index > start {
      let glyph = text[index - 1]
      if ParagraphSpeech.partsClauses(glyph) && !isInside[index - 1] { break }
      if ParagraphSpeech.closes(glyph) { break }
      index -= 1
    }
    return index
  }

  private static func partsClauses(_ glyph: UInt32) -> Bool {
    Glyph.endsClause(glyph) || glyph == Glyph.comma || glyph == 0x2C
  }

  private static func closes(_ glyph: UInt32) -> Bool { glyph == 0x201D || glyph == 0x300D }
  static func opens(_ glyph: UInt32) -> Bool { glyph == 0x201C || glyph == 0x300C }

  // MARK: - Reading

  private mutating func readMarks() {
    isInside = [Bool](repeating: false, count: text.count)
    var quote: Int?
    var titles = 0
    for (index, glyph) in text.enumerated() {
      let isPlain = glyph == 0x22 || glyph == 0xFF02
      if ParagraphSpeech.closes(glyph) || (isPlain && quote != nil), let open = quote {
        quotations.append((open + 1)..<index)
        quote = nil
      } else if quote == nil, ParagraphSpeech.opens(glyph) || isPlain {
        quote = index
      }
      if glyph == Glyph.titleClose { titles = max(0, titles - 1) }
      isInside[index] = titles > 0 || quote != nil
      if glyph == Glyph.titleOpen { titles += 1 }
    }
    // A quotation of several paragraphs is closed in the last of them only.
    if let quote { quotations.append((quote + 1)..<text.count) }
  }

  private mutating func readSentences() {
    var start = 0
    var index = 0
    while index < text.count {
      let glyph = text[index]
      index += 1
      guard glyph == Glyph.fullStop || glyph == 0xFF01 || glyph == 0xFF1F else { continue }
      while index < text.count, Glyph.isClosing(text[index]) || text[index] == 0x22 { index += 1 }
      sentences.append(start..<index)
      start = index
    }
    if start < text.count { sentences.append(start..<text.count) }
  }

  private static let sayings = WordSet(
    spaced: """
      指出 强调 要求 表示 认为 提出 介绍 介绍说 说 说道 透露 号召 解释 解释说 坦言 直言 谈到 告诉记者 回应 回应称 补充 补充说 建议 呼吁 提醒 重申 写道 称 分析 分析说 强调说 \
      表示说 明确 规定 感慨 总结说 总结道 回忆说 解读 解读说 反映 强调指出
      """)

  /// A verb counts where what is said follows, or where the sentence ends with it.
  private mutating func readVerbs() {
    var index = 0
    while index < text.count {
      guard !isInside[index], let length = ParagraphSpeech.sayings.length(at: index, in: text)
      else {
        index += 1
        continue
      }
      let end = index + length
      if says(index..<end) { verbs.append(index..<end) }
      index = end
    }
  }

  /// Verbs that are hardly ever nouns: what is said may follow them at once.
  private static let strict = WordSet(spaced: "指出 强调 表示 认为 透露 坦言 重申")
  /// What follows them where they are no verbs, or say nothing.
  private static let nouns = GlyphFilter("的和与是、及等性在")

  private func says(_ verb: Range<Int>) -> Bool {
    guard verb.upperBound < text.count else { return true }
    let next = text[verb.upperBound]
    if ParagraphSpeech.partsClauses(next) || ParagraphSpeech.opens(next) || next == 0x22 {
      return true
    }
    // 强调要, 指出了: what is said follows at once.
    if [0x8981, 0x4E86, 0x9053, 0x8FC7].contains(next) { return true }  // 要 了 道 过
    return ParagraphSpeech.strict.holds(Array(text[verb]))
      && !ParagraphSpeech.nouns.contains(next)
  }
}
