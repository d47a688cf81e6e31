internal import ChineseText
internal import TextSearch

/// How often runs of two to four ideographs stand in texts.
struct RunCounts {
  /// The runs, each packed into 16 bits a character, and how often they stand.
  private(set) var counts: [UInt64: Int] = [:]
  /// How many runs of each length there were.
  private(set) var positions = [Int](repeating: 0, count: 5)

  /// Longest run.
  static let longest = 4

  /// Characters that join words and with which no word begins or ends.
  private static let joints = GlyphFilter("的了是在和与对为等将把被也及并就都而或从向到由于其这那着过")

  /// Counts the runs of a text; `known` keeps those that another one holds.
  mutating func add(_ text: String, only known: RunCounts? = nil) {
    let glyphs = Glyphs(text)
    for start in glyphs.indices where glyphs[start].isIdeograph {
      var run: UInt64 = 0
      for length in 1...RunCounts.longest {
        let index = start + length - 1
        guard index < glyphs.count, glyphs[index].isIdeograph, glyphs[index] < 0x1_0000 else {
          break
        }
        run = run << 16 | UInt64(glyphs[index])
        guard length > 1 else { continue }
        positions[length] += 1
        if let known {
          if known.counts[run] != nil { counts[run, default: 0] += 1 }
        } else if !RunCounts.joints.contains(glyphs[start]),
          !RunCounts.joints.contains(glyphs[index])
        {
          counts[run, default: 0] += 1
        }
      }
    }
  }

  /// Counts the runs of a document's title and sections.
  mutating func add(_ document: SearchDocument, only known: RunCounts? = nil) {
    add(document.title, only: known)
    for section in document.sections { add(section.text, only: known) }
  }

  /// Forgets rarer runs.
  mutating func keep(atLeast fewest: Int) {
    counts = counts.filter { $0.value >= fewest }
  }

  /// Characters of a run.
  static func length(of run: UInt64) -> Int {
    run > 0xFFFF_FFFF_FFFF ? 4 : run > 0xFFFF_FFFF ? 3 : run > 0xFFFF ? 2 : 1
  }

  /// The characters of a run.
  static func glyphs(of run: UInt64) -> Glyphs {
    [48, 32, 16, 0].map { UInt32(run >> UInt64($0) & 0xFFFF) }.filter { $0 > 0 }
  }

  /// Up to four characters as a run.
  static func packed(_ glyphs: some Sequence<UInt32>) -> UInt64 {
    glyphs.reduce(0) { $0 << 16 | UInt64($1 & 0xFFFF) }
  }
}
