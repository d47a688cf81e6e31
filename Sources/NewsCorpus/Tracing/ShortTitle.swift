internal import ChineseText

/// What a short title means in an item: 《条例》, which may be this regulation or another one.
///
/// In the order of certainty: the item defines it (《…》（以下简称《条例》）); the item named one act with
/// this noun before; a word of the paragraph is bound up with one act (党纪学习教育 and the 条例 on
/// disciplinary measures); the heading names one; else nothing is known.
public enum ShortTitle {
  /// How a short title was understood.
  public enum NameBasis: String, Sendable, CaseIterable {
    /// The item defines it.
    case definition
    /// The item names an act with this noun before, or in its heading.
    case namedBefore = "named-before"
    /// The paragraph is about the matter of one act.
    case subject
    /// Nothing tells which act is meant.
    case unknown
  }

  /// Short titles that say nothing without their text.
  static let nouns = WordSet(
    spaced: "条例 规定 办法 准则 规则 细则 章程 意见 决定 纲要 规划 方案 通知 实施意见 若干意见 规划纲要 实施办法 实施细则 实施方案")

  /// Words that are bound up with one act.
  static let subjects: [(word: Glyphs, noun: String, title: String)] = [
    ("党纪学习教育", "条例", "中国共产党纪律处分条例"), ("纪律处分", "条例", "中国共产党纪律处分条例"),
    ("廉洁自律", "准则", "中国共产党廉洁自律准则"), ("党内政治生活", "准则", "关于新形势下党内政治生活的若干准则"),
    ("支部标准化", "条例", "中国共产党支部工作条例（试行）"), ("党内监督", "条例", "中国共产党党内监督条例"),
    ("信访工作", "条例", "信访工作条例"), ("问责", "条例", "中国共产党问责条例"),
  ].map { (Glyphs($0.0), $0.1, $0.2) }
}

/// The titles of acts that an item names, and what its short titles mean by them.
struct TitleMentions {
  private let paragraphs: [Glyphs]
  private let heading: Glyphs
  /// The titles in 《》 that are no short ones, in order.
  private let titles: [Title]
  /// What was found for a short title: where it is defined, and where acts with it are named.
  private var places: [Glyphs: Places] = [:]
  /// The act that a paragraph is about, by short title.
  private var subjects: [Subject: String?] = [:]

  private struct Places {
    var definitions: [(place: Place, title: String)] = []
    var acts: [(place: Place, title: String)] = []
  }

  private struct Subject: Hashable {
    let noun: Glyphs
    let paragraph: Int
  }

  /// A place in the item: a paragraph and an offset in Unicode scalars.
  private typealias Place = (paragraph: Int, offset: Int)

  init(_ paragraphs: [Glyphs], heading: Glyphs) {
    self.paragraphs = paragraphs
    self.heading = heading
    titles = paragraphs.enumerated().flatMap { Title.all(in: $0.element, paragraph: $0.offset) }
  }

  /// The act that a short title means at a place.
  ///
  /// - Parameters:
  ///   - noun: the short title without 《》.
  ///   - paragraph: index of the paragraph that has it.
  ///   - offset: where it stands there, in Unicode scalars.
  /// - Returns: the title of the act, `nil` for an unknown one, and how it is known.
  mutating func meaning(
    of noun: Glyphs, at paragraph: Int, _ offset: Int
  ) -> (title: String?, basis: ShortTitle.NameBasis) {
    let places = places(of: noun)
    let place = (paragraph: paragraph, offset: offset)
    if let title = TitleMentions.last(before: place, in: places.definitions) {
      return (title, .definition)
    }
    if let title = TitleMentions.last(before: place, in: places.acts) {
      return (title, .namedBefore)
    }
    if let title = subject(of: noun, at: paragraph) { return (title, .subject) }
    return headingTitle(noun).map { ($0, .namedBefore) } ?? (nil, .unknown)
  }

  private mutating func places(of noun: Glyphs) -> Places {
    if let known = places[noun] { return known }
    var found = Places()
    for title in titles {
      let place = (paragraph: title.paragraph, offset: title.end)
      if title.defines(noun, in: paragraphs[title.paragraph]) {
        found.definitions.append((place, title.words.string))
      }
      if title.isAct(of: noun) { found.acts.append((place, title.words.string)) }
    }
    places[noun] = found
    return found
  }

  /// The last title that stands before a place.
  private static func last(
    before place: Place, in titles: [(place: Place, title: String)]
  ) -> String? {
    var low = 0
    var high = titles.count
    while low < high {
      let middle = (low + high) / 2
      if titles[middle].place <= place { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? nil : titles[low - 1].title
  }

  private mutating func subject(of noun: Glyphs, at paragraph: Int) -> String? {
    let key = Subject(noun: noun, paragraph: paragraph)
    if let known = subjects[key] { return known }
    let name = noun.string
    let found = ShortTitle.subjects.first { subject in
      subject.noun == name && paragraphs[paragraph].place(of: subject.word) != nil
    }?.title
    subjects[key] = .some(found)
    return found
  }

  /// The act that the heading names, with 《》 or without.
  private func headingTitle(_ noun: Glyphs) -> String? {
    if let title = Title.all(in: heading, paragraph: 0).last(where: { $0.isAct(of: noun) }) {
      return title.words.string
    }
    return heading.split(separator: 0x20).last { words in
      words.count > noun.count + 4 && words.suffix(noun.count).elementsEqual(noun)
    }?.string
  }
}

/// A title in 《》.
private struct Title {
  let words: Glyphs
  let paragraph: Int
  /// Index behind the closing mark.
  let end: Int

  /// The titles of a text in order; of nested ones the outer.
  static func all(in text: Glyphs, paragraph: Int) -> [Title] {
    var titles: [Title] = []
    var start = 0
    var depth = 0
    for (index, glyph) in text.enumerated() {
      if glyph == Glyph.titleOpen {
        if depth == 0 { start = index + 1 }
        depth += 1
      } else if glyph == Glyph.titleClose, depth > 0 {
        depth -= 1
        guard depth == 0 else { continue }
        let words = Array(text[start..<index])
        if !ShortTitle.nouns.holds(words) {
          titles.append(Title(words: words, paragraph: paragraph, end: index + 1))
        }
      }
    }
    return titles
  }

  /// Whether it is the full title of an act with a noun.
  func isAct(of noun: Glyphs) -> Bool {
    var bare = words
    if bare.last == Glyph.rightParenthesis,
      let open = bare.lastIndex(of: Glyph.leftParenthesis)
    {
      bare.removeSubrange(open...)
    }
    return bare.count > noun.count && bare.suffix(noun.count).elementsEqual(noun)
  }

  /// Whether （以下简称《条例》） follows.
  func defines(_ noun: Glyphs, in text: Glyphs) -> Bool {
    let rest = Array(text[end..<min(text.count, end + 12 + noun.count)])
    guard rest.first == Glyph.leftParenthesis || rest.first == 0x28 else { return false }
    let close = rest.firstIndex { $0 == Glyph.rightParenthesis || $0 == 0x29 } ?? rest.count
    let inner = Array(rest[..<close])
    return inner.place(of: Glyphs("简称")) != nil
      && inner.letters.suffix(noun.count).elementsEqual(noun)
  }
}
