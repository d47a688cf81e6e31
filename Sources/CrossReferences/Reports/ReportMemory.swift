internal import ChineseText
internal import RegulationModel

/// What a report has said so far, for citations that leave out the act or the article.
struct ReportMemory {
  /// An act that was named.
  struct Named {
    let title: String
    let paragraph: Int
    /// UTF-8 offset in the report.
    let offset: Int
    /// The edition that was stated, there or where it was named before.
    let edition: StatedEdition?
    /// Whether its name stands there: not 前者, 该条例, 第三条.
    let isByName: Bool
  }

  /// A provision that was cited.
  struct Cited {
    let act: MeantAct
    let spans: [LocusSpan]
    let edition: StatedEdition?
    let paragraph: Int
    /// UTF-8 offset behind the citation.
    let end: Int
  }

  /// The acts in the order in which they were named.
  private(set) var named: [Named] = []
  /// The titles without repetition.
  private var titles: Set<String> = []
  /// The last citation with a provision.
  private(set) var cited: Cited?

  /// The editions that were stated where short names were defined, by title.
  private var defined: [String: StatedEdition] = [:]

  /// Keeps the edition that is stated where a short name is defined: 《…》（2015年）（以下简称《条例》）.
  mutating func define(_ title: String, _ edition: StatedEdition?) { defined[title] = edition }

  /// The edition that goes with an act that is meant without its title.
  func edition(of act: MeantAct) -> StatedEdition? {
    guard let title = act.title else { return nil }
    switch act.basis {
    case .namedBefore: return named.last { $0.title == title }?.edition
    case .definition: return defined[title]
    case .title, .subject, .onlyHeld, .unknown: return nil
    }
  }

  /// Keeps what a citation leaves behind.
  mutating func keep(_ mention: ReportMention, from start: Int, to end: Int) {
    guard let title = mention.act.title else { return }
    named.append(
      Named(
        title: title, paragraph: mention.paragraph, offset: start, edition: mention.carried,
        isByName: mention.act.basis != .namedBefore && mention.kind != .relative))
    titles.insert(title)
    guard !mention.spans.isEmpty else { return }
    cited = Cited(
      act: mention.act, spans: mention.spans, edition: mention.carried,
      paragraph: mention.paragraph, end: end)
  }

  /// The act named last in a paragraph, from an offset on.
  func last(in paragraph: Int, from offset: Int = 0) -> String? {
    guard let last = named.last, last.paragraph == paragraph, last.offset >= offset else {
      return nil
    }
    return last.title
  }

  /// The first or the second of the two acts that were named last in a paragraph; `nil` where it names one only.
  func ofTwo(in paragraph: Int, isFormer: Bool) -> String? {
    let here = named.reversed().prefix { $0.paragraph == paragraph }.filter(\.isByName)
      .map(\.title)
    guard let second = here.first, let first = here.first(where: { $0 != second }) else {
      return nil
    }
    return isFormer ? first : second
  }

  /// The act named last whose title ends in a noun.
  func last(endingIn noun: String) -> String? { lastNamed(endingIn: noun)?.title }

  /// Whether another act whose title ends so was named beside the last one, in its paragraph, so that
  /// nobody can tell which is meant.
  func isAmbiguous(_ noun: String) -> Bool {
    guard let last = lastNamed(endingIn: noun) else { return false }
    return named.reversed().drop { $0.paragraph > last.paragraph }
      .prefix { $0.paragraph == last.paragraph }.contains {
        $0.title != last.title && CitedActs.ends($0.title, in: noun)
      }
  }

  private func lastNamed(endingIn noun: String) -> Named? {
    named.last { CitedActs.ends($0.title, in: noun) }
  }

  /// The only act that was named; `nil` for none and for several.
  var only: String? { titles.count == 1 ? named.last?.title : nil }

  /// The act that a heading names, for the paragraphs below it.
  func last(since paragraph: Int) -> String? {
    named.last { $0.paragraph == paragraph }?.title
  }
}
