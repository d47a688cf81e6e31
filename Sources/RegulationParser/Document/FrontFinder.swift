internal import ChineseText
internal import RegulationModel

/// Tells what each passage above the first unit is: order, title, 文号, 题注, 目录, preamble.
///
/// Each line is looked at by itself (`FrontLine`); what it is then follows from the order in which
/// the parts of a front stand: `[order] title [文号] [题注] [目录] [preamble]`.
struct FrontFinder {
  /// The front of a regulation.
  struct Found {
    var entries: [(passage: Int, role: FrontRole)] = []
    var titleIsWeak = false
    var orderEvents: [LifecycleEvent] = []
  }

  private let outline: DocumentOutline
  private var lines: FrontLines

  init(_ outline: DocumentOutline) {
    self.outline = outline
    lines = FrontLines(outline)
  }

  /// What each passage before `bodyStart` is, from the order or the title on.
  mutating func find(before bodyStart: Int) -> Found {
    let contentsFinder = ContentsFinder(outline)
    let contents = contentsFinder.find(before: bodyStart)
    var finder = TitleFinder(lines)
    let title: TitleFinder.Found?
    if let own = contentsFinder.volumeTitle(below: contents, before: bodyStart) {
      title = finder.find(from: own, before: bodyStart)
    } else {
      title = finder.find(before: contents.lowerBound) ?? finder.find(before: bodyStart)
    }
    lines = finder.lines
    guard let title else {
      var found = Found()
      if !contents.isEmpty {
        found.entries = roles(from: contents.lowerBound, to: bodyStart, contents, title: [])
      }
      return found
    }
    return found(title, contents, bodyStart)
  }

  private mutating func found(
    _ title: TitleFinder.Found, _ contents: Range<Int>, _ bodyStart: Int
  ) -> Found {
    var found = Found(titleIsWeak: title.isWeak)
    let (first, last) = (title.lines.lowerBound, title.lines.upperBound)
    var orders = OrderFinder(lines)
    let above = orders.above(first)
    let words = title.lines.flatMap { lines[$0].text }
    let isNotice = FrontFinder.notices.ends(words)
    let below = isNotice || above != nil ? nil : orders.below(last, before: bodyStart)
    lines = orders.lines
    for order in [above, below] {
      guard let order else { continue }
      var facts = OrderFacts(order, lines)
      found.orderEvents += facts.events()
    }
    for index in above ?? first..<first { found.entries.append((index, .order)) }
    if above == nil { found.entries = lettered(above: first) }
    for index in title.lines { found.entries.append((index, .title)) }
    for index in below ?? first..<first { found.entries.append((index, .order)) }
    let next = below?.upperBound ?? last + 1
    found.entries += roles(from: next, to: bodyStart, contents, title: words)
    if contents.upperBound <= first {
      // The contents of the whole volume, above the title.
      found.entries = contents.map { ($0, .contents) } + found.entries
    }
    if found.entries.count(where: { $0.role == .documentNumber }) > 1 { dropUpperNumber(&found) }
    return found
  }

  private static let notices: WordSet = ["通知", "公告", "决定", "令", "意见"]

  /// A number of the document above the title, and the letterhead around it.
  private mutating func lettered(above title: Int) -> [(passage: Int, role: FrontRole)] {
    guard title > 0, lines[title - 1].form == .documentNumber else { return [] }
    return [(title - 1, .documentNumber)]
  }

  /// Of a number above the title and one below it, the lower is that of the regulation.
  private func dropUpperNumber(_ found: inout Found) {
    guard let title = found.entries.firstIndex(where: { $0.role == .title }),
      let upper = found.entries[..<title].firstIndex(where: { $0.role == .documentNumber })
    else { return }
    found.entries[upper].role = .metadata
  }

  // MARK: - Below the title

  private mutating func roles(
    from start: Int, to end: Int, _ contents: Range<Int>, title: [UInt8]
  ) -> [(passage: Int, role: FrontRole)] {
    var result: [(passage: Int, role: FrontRole)] = []
    var note = NoteLines(isOpen: !title.isEmpty)
    var titleEnd = start
    for index in start..<max(start, end) {
      let role: FrontRole
      if contents.contains(index) {
        role = .contents
        note.isContinued = false
      } else if index < titleEnd || lines.repeats(title, from: index, to: end, &titleEnd) {
        role = .navigation
      } else {
        role = lines.role(of: index, &note)
      }
      result.append((index, role))
    }
    shortenNote(&result)
    keepNumbers(&result)
    return result
  }

  /// Leaves the numbers of the document that can stand on one line: several without brackets, or
  /// one. Others are data about it.
  private mutating func keepNumbers(_ entries: inout [(passage: Int, role: FrontRole)]) {
    let numbers = entries.indices.filter { entries[$0].role == .documentNumber }
    for position in numbers.dropFirst() {
      let kept = numbers.filter { $0 <= position && entries[$0].role == .documentNumber }
      let words = kept.flatMap { lines[entries[$0].passage].text }
      if !DocumentNumberForm.matches(0..<words.count, in: words.span) {
        entries[position].role = .metadata
      }
    }
  }

  /// Leaves as much of the 题注 as reads like one on a line; the rest is preamble.
  private mutating func shortenNote(_ entries: inout [(passage: Int, role: FrontRole)]) {
    let notes = entries.indices.filter { entries[$0].role == .note }
    var kept = notes.count
    while kept > 0 {
      let words = notes[..<kept].flatMap { lines[entries[$0].passage].text }
      if CanonicalLine.looksLikeNote(0..<words.count, in: words.span) { break }
      kept -= 1
    }
    for position in notes[kept...] { entries[position].role = .preamble }
  }
}

/// How far the 题注 has been read.
private struct NoteLines {
  /// Whether lines of the 题注 may come.
  var isOpen: Bool
  /// How many of its brackets are open.
  var depth = 0
  /// Whether the line above belongs to it.
  var isContinued = false
}

extension FrontLines {
  /// Whether the title stands here again, in one line or in several, as printed editions have it
  /// below the 题注; then tells where it ends.
  fileprivate mutating func repeats(
    _ title: [UInt8], from start: Int, to limit: Int, _ end: inout Int
  ) -> Bool {
    guard !title.isEmpty else { return false }
    var length = 0
    for index in start..<min(limit, start + 6) {
      let text = self[index].text
      guard title[length...].starts(with: text) else { return false }
      length += text.count
      if length == title.count {
        end = index + 1
        return true
      }
    }
    return false
  }

  /// What a line below the title and outside of the contents is.
  fileprivate mutating func role(
    of index: Int, _ note: inout NoteLines
  ) -> FrontRole {
    let line = self[index]
    if note.isOpen, line.form == .documentNumber, note.depth == 0 {
      note.isContinued = false
      return .documentNumber
    }
    if line.form == .metadata, note.depth == 0, PublicationTime.holds(line.text) {
      note.isContinued = false
      return .metadata
    }
    if note.isOpen, isNote(index, &note) {
      note.isContinued = true
      return .note
    }
    note.isContinued = false
    if line.form == .metadata { return .metadata }
    if NavigationWords.match(line.text) { return .navigation }
    if note.isOpen, isSignature(index) { return .metadata }
    note.isOpen = false
    return .preamble
  }

  /// Whether a line names an authority and a day and says nothing of what it did, or names it right
  /// above a day.
  private mutating func isSignature(_ index: Int) -> Bool {
    let line = self[index]
    if line.form == .issuer {
      guard index + 1 < outline.passages.count else { return false }
      return self[index + 1].form == .date || PublicationTime.holds(self[index + 1].text)
    }
    guard let (_, day) = OrderFacts.day(endingIn: line.text) else { return false }
    let name = Array(line.text.dropLast(day.count))
    return !name.isEmpty && TitleWords.areIssuer(name)
  }

  /// Whether a passage is a line of the 题注.
  private mutating func isNote(_ index: Int, _ note: inout NoteLines) -> Bool {
    let passage = outline.passages[index]
    let goesOn =
      note.isContinued && !passage.endsClause && passage.label == nil
      && previousIsCut(index)
    let change = balance(self[index].text)
    // A sentence that neither opens nor closes a bracket ends a note whose bracket was forgotten.
    let isInside = note.depth > 0 && (!passage.endsClause || change < 0)
    guard startsNote(index) || isInside || goesOn else { return false }
    note.depth += change
    return true
  }

  private mutating func startsNote(_ index: Int) -> Bool {
    let text = self[index].text
    return CanonicalLine.looksLikeNote(0..<text.count, in: text.span)
  }

  /// Whether the line above breaks off without a verb: the event goes on below.
  private mutating func previousIsCut(_ index: Int) -> Bool {
    !FrontLines.eventEnds.ends(self[index - 1].text)
  }

  private static let eventEnds = WordSet(
    LifecycleEvent.Action.allCases.map { Word($0.rawValue) } + ["）", ")", "实施", "生效"])

  private func balance(_ text: [UInt8]) -> Int {
    var depth = 0
    for (offset, byte) in text.enumerated() {
      switch byte {
      case 0x28: depth += 1
      case 0x29: depth -= 1
      // （ is EF BC 88, ） EF BC 89.
      case 0xEF where text[offset + 1] == 0xBC:
        if text[offset + 2] == 0x88 { depth += 1 }
        if text[offset + 2] == 0x89 { depth -= 1 }
      default: break
      }
    }
    return depth
  }
}
