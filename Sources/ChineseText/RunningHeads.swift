/// Lines that stand on every page: the title of the book, the name of the chapter.
struct RunningHeads {
  private let lines: TextLines
  /// Whether a line belongs to the page, by index.
  private var isFurniture: [Bool]
  private var found: [Int] = []

  /// A line is a running head when it stands beside this many pages' ends.
  private static let fewestPages = 3
  /// A head has at most so many lines.
  private static let deepest = 3
  /// A heading that the head announces stands at most so many lines below it.
  private static let longestPage = 80

  /// Indexes of the lines that repeat at the head or the foot of pages.
  ///
  /// - Parameters:
  ///   - lines: the document.
  ///   - furniture: whether a line belongs to the page already, by index.
  /// - Returns: the lines; none where nothing shows where pages end.
  static func find(_ lines: TextLines, furniture: [Bool]) -> [Int] {
    let breaks = lines.source.pageBreaks.filter { $0 > 0 && $0 < lines.source.lines.count }
    guard !breaks.isEmpty || furniture.contains(true) else { return [] }
    var heads = RunningHeads(lines: lines, isFurniture: furniture)
    var depth = 0
    while depth < deepest, heads.findMore(breaks) { depth += 1 }
    return heads.found
  }

  /// Indexes of the lines that repeat right above or right below page numbers, ascending.
  ///
  /// - Parameters:
  ///   - lines: the document.
  ///   - furniture: whether a line holds a page number, by index.
  /// - Returns: the lines; none where there are too few pages to tell.
  static func repeated(_ lines: TextLines, furniture: [Bool]) -> [Int] {
    guard furniture.contains(true) else { return [] }
    let heads = RunningHeads(lines: lines, isFurniture: furniture)
    let (tops, feet) = heads.pageEnds([])
    var byKey: [TextKey: Set<Int>] = [:]
    for line in tops + feet {
      if let key = lines.key(line) { byKey[TextKey(key), default: []].insert(line) }
    }
    return byKey.values.filter { $0.count >= fewestPages }.flatMap(\.self).sorted()
  }

  private init(lines: TextLines, isFurniture: [Bool]) {
    self.lines = lines
    self.isFurniture = isFurniture
  }

  /// Finds the heads right beside what is known to belong to pages; whether there are any.
  private mutating func findMore(_ breaks: [Int]) -> Bool {
    let (tops, feet) = pageEnds(breaks)
    let more = repeated(tops) + repeated(feet) + announced(tops) + atStart(tops)
    for line in more where !isFurniture[line] {
      isFurniture[line] = true
      found.append(line)
    }
    return !more.isEmpty
  }

  /// The first and last lines of text of pages, as far as something shows where pages end.
  private func pageEnds(_ breaks: [Int]) -> (tops: [Int], feet: [Int]) {
    var tops: [Int] = []
    var feet: [Int] = []
    var last = -1
    var isBehindPage = false
    var nextBreak = 0
    for index in isFurniture.indices {
      if nextBreak < breaks.count, breaks[nextBreak] == index {
        isBehindPage = true
        nextBreak += 1
      }
      if isFurniture[index] {
        isBehindPage = true
      } else if !lines.source.lines[index].isBlank {
        // Below the head of the first page stands the title.
        if isBehindPage, last >= 0 {
          feet.append(last)
          tops.append(index)
        }
        last = index
        isBehindPage = false
      }
    }
    if isBehindPage, last >= 0 { feet.append(last) }
    return (tops, feet)
  }

  /// Lines at the same end of pages that repeat: one on many, or two by turns on all of them.
  private func repeated(_ places: [Int]) -> [Int] {
    var byKey: [TextKey: [Int]] = [:]
    for line in places {
      if let key = lines.key(line) { byKey[TextKey(key), default: []].append(line) }
    }
    let often = byKey.values.filter { $0.count >= RunningHeads.fewestPages }
    let twice = byKey.values.filter { $0.count >= 2 }
    let covered = twice.reduce(0) { $0 + $1.count }
    let byTurns = places.count >= RunningHeads.fewestPages && covered * 10 >= places.count * 8
    return (byTurns ? twice : often).flatMap(\.self)
  }

  /// Headings at the top of pages that name the chapter that goes on there, or begins on the page.
  private func announced(_ tops: [Int]) -> [Int] {
    var result: [Int] = []
    var heading: [UInt8]?
    var next = 0
    for (position, top) in tops.enumerated() {
      while next < top {
        if lines.openings[next] == .heading, !isFurniture[next] { heading = lines.key(next) }
        next += 1
      }
      guard lines.openings[top] == .heading, let key = lines.key(top) else { continue }
      let end = position + 1 < tops.count ? tops[position + 1] : lines.source.lines.count
      if key == heading || isAnnounced(key, from: top, to: end) {
        result.append(top)
        if next == top { next += 1 }
      }
    }
    return result
  }

  /// Whether a heading stands once more on the page, with text before it.
  private func isAnnounced(_ key: [UInt8], from top: Int, to end: Int) -> Bool {
    guard var line = behind(top), lines.openings[line] != .heading else { return false }
    for _ in 0..<RunningHeads.longestPage {
      guard let next = behind(line), next < end else { return false }
      line = next
      if lines.openings[line] == .heading, lines.key(line) == key { return true }
    }
    return false
  }

  /// The title of the document where it stands above the text of further pages, and the head of the
  /// first page, below which the title itself stands.
  private func atStart(_ tops: [Int]) -> [Int] {
    guard let first = lines.neighbour(of: -1, step: 1), lines.openings[first] == .none,
      let title = lines.key(first)
    else { return [] }
    let heads = tops.filter { $0 != first && lines.key($0) == title }
    guard !heads.isEmpty || found.contains(where: { lines.key($0) == title }) else { return [] }
    return heads + (repeats(title, below: first) && !isFurniture[first] ? [first] : [])
  }

  /// Whether the lines below a line have its words again, on up to three lines.
  private func repeats(_ key: [UInt8], below line: Int) -> Bool {
    var words: [UInt8] = []
    var last = line
    for _ in 0..<3 {
      guard let next = behind(last), let more = lines.key(next) else { return false }
      words += more
      if words == key { return true }
      last = next
    }
    return false
  }

  private func behind(_ line: Int) -> Int? {
    lines.neighbour(of: line, step: 1, skipping: isFurniture)
  }
}
