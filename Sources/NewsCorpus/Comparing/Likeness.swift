internal import ChineseText
internal import RegulationModel

/// That an item is the same report as another, and where the two differ.
struct Likeness {
  /// Share of the letters of both that they have in common, 0 to 1.
  let similarity: Double
  /// The differences in order.
  let differences: [ItemDifference]

  /// Share of the letters of both that makes a repeat.
  private static let leastSimilarity = 0.7
  /// Share of the letters of the shorter text, where the other one was cut.
  private static let leastHeld = 0.9
  /// Share of the longer text that a cut one still has.
  private static let leastLength = 0.3
  /// Days between two reports of the same event, and between two printings of the same letters.
  private static let (mostDays, mostDaysOfSame) = (15, 60)

  /// Compares two items; `nil` where one does not repeat the other.
  init?(of item: Item, with earlier: Item) {
    let days = Likeness.days(between: item, earlier)
    guard days <= Likeness.mostDaysOfSame else { return nil }
    let (old, new) = (Likeness.letters(of: earlier), Likeness.letters(of: item))
    let isSame = old == new
    guard isSame || (days <= Likeness.mostDays && Likeness.haveSameNumbers(item, earlier)) else {
      return nil
    }
    let common = isSame ? old.count : GlyphDiff(old: old, new: new).common
    let (shorter, longer) = (min(old.count, new.count), max(old.count, new.count))
    let ofBoth = Double(2 * common) / Double(old.count + new.count)
    let isCut =
      Double(common) >= Likeness.leastHeld * Double(shorter)
      && Double(shorter) >= Likeness.leastLength * Double(longer)
    let comparison = TextComparison(old: earlier.text, new: item.text)
    similarity = max(ofBoth, comparison.similarity)
    guard similarity >= Likeness.leastSimilarity || isCut else { return nil }
    differences = isSame ? [] : comparison.differences
  }

  private static func letters(of item: Item) -> Glyphs {
    item.text.flatMap { Glyphs($0.text).letters }
  }

  /// Days between the events of two items, or between their publications; 0 where one is unknown.
  private static func days(between item: Item, _ other: Item) -> Int {
    if let day = item.event.date, let second = other.event.date {
      return abs(day.ordinal - second.ordinal)
    }
    guard let day = item.date.date, let second = other.date.date else { return 0 }
    return abs(day.ordinal - second.ordinal)
  }

  // MARK: - Numbers

  /// Letters of the beginning in which an event names its year and its number.
  private static let leadLength = 120

  /// Whether the years, the ordinals and the days that headline and beginning of two items print
  /// allow them to be the same report: the one's are among the other's.
  private static func haveSameNumbers(_ item: Item, _ other: Item) -> Bool {
    let (left, right) = (EventNumbers(item, leadLength), EventNumbers(other, leadLength))
    return left.agrees(with: right) && !nameOtherOrgans(item, other)
  }

  /// Letters of the beginning in which a report names whom it is about.
  private static let subjectLength = 40
  /// The ends of names of places and organs.
  private static let organEnds = GlyphFilter("市县省区州镇乡村局委部厅院校司国组处")

  /// Whether the first words of two texts differ in the name of a place or an organ: 甲县召开会议 and
  /// 乙县召开会议 with the same words behind.
  private static func nameOtherOrgans(_ item: Item, _ other: Item) -> Bool {
    func lead(_ item: Item) -> Glyphs {
      let text = Glyphs(item.text.first?.text ?? "")
      return Array(Glyphs(text[(Dateline(text)?.end ?? 0)...]).letters.prefix(subjectLength))
    }
    let pieces = GlyphDiff(old: lead(other), new: lead(item), joinsShort: false).pieces
    return pieces.indices.contains { index in
      guard case .change(let old, let new) = pieces[index], !old.isEmpty, !new.isEmpty,
        old.allSatisfy(\.isIdeograph), new.allSatisfy(\.isIdeograph)
      else { return false }
      if organEnds.contains(old[old.count - 1]), organEnds.contains(new[new.count - 1]) {
        return true
      }
      guard index + 1 < pieces.count, case .equal(let text) = pieces[index + 1] else {
        return false
      }
      return text.prefix(2).contains(where: organEnds.contains)
    }
  }
}

/// The numbers by which an event is told from the one before and after it: 第六轮, 2026年, 2月21日.
private struct EventNumbers {
  private var ordinals: [UInt32: Set<Int>] = [:]
  private var years: Set<Int> = []
  private var days: Set<Int> = []

  init(_ item: Item, _ length: Int) {
    let lead = item.text.first.map { Array(Glyphs($0.text).prefix(length)) } ?? []
    let title = Glyphs(item.headline ?? "")
    for text in [title, lead] { read(text) }
  }

  private static let units = GlyphFilter("轮届次批期场季号年个")

  private mutating func read(_ text: Glyphs) {
    var index = 0
    while index < text.count {
      if let day = PrintedDay.read(at: index, in: text), let month = day.month {
        days.insert(month * 100 + day.day)
        if let year = day.year { years.insert(year) }
        index = day.range.upperBound
        continue
      }
      let isOrdinal = text[index] == Glyph.ordinal
      let start = isOrdinal ? index + 1 : index
      let isStart = start == 0 || isOrdinal || !Glyph.isDigit(text[start - 1])
      guard isStart, let number = Number(at: start, in: text), number.end < text.count else {
        index += 1
        continue
      }
      let unit = text[number.end]
      if unit == Glyph.year, number.value >= 1900 {
        years.insert(number.value)
      } else if isOrdinal, EventNumbers.units.contains(unit) {
        ordinals[unit, default: []].insert(number.value)
      }
      index = number.end
    }
  }

  /// Whether no number of the one is missing in the other where both have numbers of its kind.
  func agrees(with other: EventNumbers) -> Bool {
    func agree(_ left: Set<Int>, _ right: Set<Int>) -> Bool {
      left.isEmpty || right.isEmpty || left.isSubset(of: right) || right.isSubset(of: left)
    }
    return agree(years, other.years) && agree(days, other.days)
      && Set(ordinals.keys).intersection(other.ordinals.keys).allSatisfy { unit in
        agree(ordinals[unit] ?? [], other.ordinals[unit] ?? [])
      }
  }
}
