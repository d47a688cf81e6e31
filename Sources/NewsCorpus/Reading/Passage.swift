internal import ChineseText

/// A paragraph or a heading line of a file, re-flowed.
struct Passage: Sendable {
  /// 1-based lines that it was read from.
  var lines: ClosedRange<Int>
  /// Its text without the blanks and breaks of the layout.
  var text: Glyphs
  /// Its text with U+3000 where blanks part the phrases of a heading; empty for a long one.
  var spaced: Glyphs
  /// How many blank lines stand before it.
  let gap: Int
  /// Whether lines were left out right before it, so that nothing goes on into it.
  var isApart = false
  /// Whether a line that parts texts stands right before it.
  var isBelowRule = false
  /// Whether the name of a column or a list of contents stands right before it.
  var opensGroup = false
  /// Whether it stands below 目录, before the first sentence.
  var isListed = false
  /// Whether it is a summary above the text: 【摘要】 stands before it.
  var isSummary = false
  /// What the splitter takes it for.
  var role = Role.text

  /// What a passage is.
  enum Role: Sendable, Hashable {
    /// Text or heading: the splitter tells.
    case text
    /// A line about the item: 来源, 发布时间, 编辑.
    case metadata
  }

  /// What the container of the file says of it; nothing for plain text.
  var claim = Claim()

  /// What a container says of a passage.
  struct Claim: Sendable {
    /// Level of a heading, 0 for the title of the document; `nil` for text.
    var level: Int?
    /// Whether it is an entry of a list.
    var isEntry = false
    /// Addresses that it leads to, `http` and `https` only.
    var links: [String] = []
  }

  /// Whether 下转第六版 stood behind it: the text goes on elsewhere.
  var jumps = false
  /// Whether 上接第一版 stood before it: the text comes from elsewhere.
  var continues = false

  /// Longer passages are no headings.
  static let headingLimit = 200

  /// Whether it ends where a sentence or clause ends, brackets and quotation marks left out.
  var endsClause: Bool { text.endsClause }

  /// Whether it holds the end of a sentence.
  var hasSentence: Bool { text.contains { $0 == Glyph.fullStop || $0 == Glyph.semicolon } }

  /// How many commas it holds, of either width.
  var commas: Int { text.count { $0 == Glyph.comma || $0 == 0x2C } }

  /// Whether it reads like running text that breaks off: nothing closes it, and headings hold no
  /// sentences and not that many clauses.
  var breaksOff: Bool {
    guard !endsClause, role == .text, !Caption.isOne(text) else { return false }
    if jumps || hasSentence || (text.count >= 60 && commas >= 2) { return true }
    return SpeechLead.opens(text) || Dateline(text) != nil || opensWithDay
  }

  private static let behindDay = WordSet(spaced: "上午 下午 晚 晚上 ， , 至 —")

  /// Whether it begins like a first sentence: 2月2日上午，…
  private var opensWithDay: Bool {
    guard let day = PrintedDay.read(at: 0, in: text), day.month != nil else { return false }
    return Passage.behindDay.length(at: day.range.upperBound, in: text) != nil
  }

  /// The phrases of a heading.
  var phrases: [Glyphs] { spaced.split(separator: Glyph.ideographicSpace).map(Array.init) }
}

extension Glyphs {
  /// Whether the text ends where a sentence or clause ends, brackets and quotation marks left out.
  var endsClause: Bool {
    for glyph in reversed() {
      if Glyph.endsClause(glyph) { return true }
      guard Glyph.isClosing(glyph) || Glyph.isBlank(glyph) else { return false }
    }
    return false
  }

  /// The text with U+3000 wherever blanks part two phrases; blanks beside digits and Latin letters
  /// part nothing.
  var withPhraseBlanks: Glyphs {
    var result: Glyphs = []
    var hasBlank = false
    for glyph in self {
      if Glyph.isBlank(glyph) {
        hasBlank = true
        continue
      }
      if hasBlank, let last = result.last {
        let (isLatin, isNextLatin) = (last.isLatinWord, glyph.isLatinWord)
        if isLatin && isNextLatin { result.append(0x20) }
        if !isLatin && !isNextLatin { result.append(Glyph.ideographicSpace) }
      }
      hasBlank = false
      result.append(glyph)
    }
    return result
  }
}
