internal import ChineseText
internal import TextSearch

/// Makes whole words of runs that are pieces: 作领导小 and 领导小组 are both pieces of 工作领导小组, since
/// what follows and what precedes them is nearly always the same.
struct PhraseMaker {
  /// The most frequent character behind, or before, a run and how often it stands there.
  private var right: [UInt64: (glyph: UInt32, count: Int)] = [:]
  private var left: [UInt64: (glyph: UInt32, count: Int)] = [:]
  private let counts: [UInt64: Int]

  /// Longest phrase, in characters.
  static let longest = 12

  init(_ counts: [UInt64: Int]) {
    self.counts = counts
    for (run, count) in counts where RunCounts.length(of: run) > 2 {
      let length = RunCounts.length(of: run)
      let tail = run & (1 << UInt64(16 * (length - 1)) - 1)
      let (last, first) = (UInt32(run & 0xFFFF), UInt32(run >> UInt64(16 * (length - 1))))
      if count > right[run >> 16]?.count ?? 0 { right[run >> 16] = (last, count) }
      if count > left[tail]?.count ?? 0 { left[tail] = (first, count) }
    }
  }

  /// The run with what nearly always stands around it.
  func phrase(of run: UInt64) -> Glyphs {
    var phrase = RunCounts.glyphs(of: run)
    while phrase.count < PhraseMaker.longest,
      let next = dominant(RunCounts.packed(phrase.suffix(3)), right)
    {
      phrase.append(next)
    }
    while phrase.count < PhraseMaker.longest,
      let before = dominant(RunCounts.packed(phrase.prefix(3)), left)
    {
      phrase.insert(before, at: 0)
    }
    return phrase
  }

  private func dominant(
    _ run: UInt64, _ beside: [UInt64: (glyph: UInt32, count: Int)]
  ) -> UInt32? {
    guard let whole = counts[run], let best = beside[run], best.count * 5 >= whole * 4 else {
      return nil
    }
    return best.glyph
  }
}

/// How often phrases of any length stand in texts.
struct PhraseCounts {
  private var byStart: [UInt64: [Int]] = [:]
  /// The phrases.
  let phrases: [Glyphs]
  /// How often each stands.
  private(set) var counts: [Int]

  init(_ phrases: [Glyphs]) {
    self.phrases = phrases
    counts = [Int](repeating: 0, count: phrases.count)
    for (index, phrase) in phrases.enumerated() {
      byStart[RunCounts.packed(phrase.prefix(2)), default: []].append(index)
    }
  }

  /// Counts the phrases in a text.
  mutating func add(_ text: String) {
    let glyphs = Glyphs(text)
    for start in glyphs.indices.dropLast() {
      guard glyphs[start].isIdeograph,
        let candidates = byStart[RunCounts.packed(glyphs[start..<(start + 2)])]
      else { continue }
      for index in candidates where glyphs[start...].starts(with: phrases[index]) {
        counts[index] += 1
      }
    }
  }

  /// Counts the phrases in a document's title and sections.
  mutating func add(_ document: SearchDocument) {
    add(document.title)
    for section in document.sections { add(section.text) }
  }
}
