internal import ChineseText
internal import TextDifference

/// How often pairs of neighbouring glyphs stand in each unit of two editions, and how rare they are.
///
/// Pairs are numbered in the order of their first occurrence. Cost: linear in the texts.
struct GramTable: Sendable {
  /// The pairs of a unit, by number, each with how often it stands there.
  struct Profile: Sendable {
    var grams: ArraySlice<Gram>
    /// The sum of the weights.
    var weight: Float
  }

  /// A pair of glyphs in a unit.
  struct Gram: Sendable {
    let id: Int32
    var count: Int32
  }

  private(set) var old: [Profile] = []
  private(set) var new: [Profile] = []
  /// Weight of each pair of glyphs: the rarer, the more.
  private(set) var weights: [Float] = []

  /// Counts the pairs of the units of both sides.
  init(old oldTexts: [ComparedText], new newTexts: [ComparedText]) {
    var numbers = GramNumbers(capacity: 1_024)
    var units: [Int32] = []
    let oldGrams = oldTexts.map { Self.grams(of: $0, &numbers, &units) }
    let newGrams = newTexts.map { Self.grams(of: $0, &numbers, &units) }
    let total = Float(oldTexts.count + newTexts.count)
    weights = units.map { Self.logarithm(1 + total / Float($0)) }
    old = oldGrams.map { profile($0) }
    new = newGrams.map { profile($0) }
  }

  private func profile(_ grams: [Gram]) -> Profile {
    let weight = grams.reduce(Float(0)) { $0 + weights[Int($1.id)] * Float($1.count) }
    return Profile(grams: grams[...], weight: weight)
  }

  /// The base-2 logarithm, to the precision that weights need: exponent and a linear mantissa.
  private static func logarithm(_ value: Float) -> Float {
    Float(value.exponent) + value.significand - 1
  }

  /// The pairs of a text, sorted by number; `units` counts in how many texts a pair stands.
  private static func grams(
    of text: ComparedText, _ numbers: inout GramNumbers, _ units: inout [Int32]
  ) -> [Gram] {
    var ids: [Int32] = []
    ids.reserveCapacity(text.count)
    var before: UInt32 = 0
    for entry in text.entries {
      let key = text.table.keys[entry]
      guard key >= 0x30, key != LayoutFolding.label, !Glyph.isPunctuation(key) else {
        continue
      }
      if before != 0 { ids.append(numbers.number(of: UInt64(before) << 32 | UInt64(key))) }
      before = key
    }
    // A text of one glyph has no pair, and is compared by the glyph.
    if ids.isEmpty, before != 0 { ids.append(numbers.number(of: UInt64(before))) }
    ids.sort()
    var grams: [Gram] = []
    grams.reserveCapacity(ids.count)
    for id in ids {
      if let last = grams.last, last.id == id {
        grams[grams.count - 1].count += 1
      } else {
        grams.append(Gram(id: id, count: 1))
      }
    }
    while units.count < numbers.count { units.append(0) }
    for gram in grams { units[Int(gram.id)] += 1 }
    return grams
  }

  // MARK: - Measuring

  /// The weight of what two profiles share.
  func shared(_ left: Profile, _ right: Profile) -> Float {
    var result: Float = 0
    var first = left.grams.startIndex
    var second = right.grams.startIndex
    while first < left.grams.endIndex, second < right.grams.endIndex {
      let a = left.grams[first]
      let b = right.grams[second]
      if a.id == b.id {
        result += weights[Int(a.id)] * Float(min(a.count, b.count))
        first += 1
        second += 1
      } else if a.id < b.id {
        first += 1
      } else {
        second += 1
      }
    }
    return result
  }

  /// The pairs of two profiles together.
  func joined(_ left: Profile, _ right: Profile) -> Profile {
    var grams: [Gram] = []
    grams.reserveCapacity(left.grams.count + right.grams.count)
    var rest = right.grams
    for gram in left.grams {
      while let next = rest.first, next.id < gram.id { grams.append(rest.removeFirst()) }
      if let next = rest.first, next.id == gram.id {
        grams.append(Gram(id: gram.id, count: gram.count + next.count))
        rest.removeFirst()
      } else {
        grams.append(gram)
      }
    }
    grams.append(contentsOf: rest)
    return profile(grams)
  }
}

/// Numbers pairs of glyphs: a hash table with open addressing, since each glyph asks it.
private struct GramNumbers {
  private var keys: [UInt64]
  private var numbers: [Int32]
  private var mask: Int
  private(set) var count = 0

  init(capacity: Int) {
    keys = [UInt64](repeating: 0, count: capacity)
    numbers = [Int32](repeating: -1, count: capacity)
    mask = capacity - 1
  }

  mutating func number(of key: UInt64) -> Int32 {
    let slot = slot(of: key)
    if numbers[slot] >= 0 { return numbers[slot] }
    let number = Int32(count)
    keys[slot] = key
    numbers[slot] = number
    count += 1
    if count * 2 > keys.count { grow() }
    return number
  }

  @inline(__always)
  private func slot(of key: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 20) & mask
    while numbers[slot] >= 0, keys[slot] != key { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    let oldKeys = keys
    let oldNumbers = numbers
    keys = [UInt64](repeating: 0, count: oldKeys.count * 2)
    numbers = [Int32](repeating: -1, count: oldKeys.count * 2)
    mask = keys.count - 1
    for (key, number) in zip(oldKeys, oldNumbers) where number >= 0 {
      let slot = slot(of: key)
      keys[slot] = key
      numbers[slot] = number
    }
  }
}
