internal import ChineseText

/// Where a text names other acts and cites them: a change of words does not mean what they say there.
///
///     《城市绿化条例》第二条、第三条
///
/// A title without its end is none.
package struct OtherTitles {
  /// The words between 《 and 》.
  private var titles: [Range<Int>] = []
  /// The citations right behind 》.
  private var citations: [Range<Int>] = []

  /// Finds the names of acts in a text, by the numbers of its glyphs; `own` are the titles of the act
  /// itself.
  package init(_ glyphs: [UInt32], own: [[UInt32]] = []) {
    var open: [Int] = []
    for (index, glyph) in glyphs.enumerated() {
      if glyph == Glyph.titleOpen { open.append(index + 1) }
      guard glyph == Glyph.titleClose, let start = open.popLast(), open.isEmpty,
        !own.contains(where: { $0.elementsEqual(glyphs[start..<index]) })
      else { continue }
      titles.append(start..<index)
      citations.append((index + 1)..<OtherTitles.citation(from: index + 1, glyphs))
    }
  }

  /// Finds the names of acts in a text, by UTF-8 offsets.
  init(_ text: [UInt8], own: [[UInt32]]) {
    var offsets: [Int] = []
    var glyphs: [UInt32] = []
    var offset = 0
    while offset < text.count {
      let next = glyph(at: offset, in: text.span)
      glyphs.append(next.value)
      offsets.append(offset)
      offset += next.length
    }
    offsets.append(offset)
    let found = OtherTitles(glyphs, own: own)
    titles = found.titles.map { offsets[$0.lowerBound]..<offsets[$0.upperBound] }
    citations = found.citations.map { offsets[$0.lowerBound]..<offsets[$0.upperBound] }
  }

  /// The title that a place is part of, or whose citation begins there; `nil` where it is words of the
  /// act itself, and where it is the whole of a title.
  package func title(around place: Range<Int>) -> Range<Int>? {
    // The last title that begins before the place.
    var (low, high) = (0, titles.count)
    while low < high {
      let middle = (low + high) / 2
      if titles[middle].lowerBound <= place.lowerBound { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return nil }
    let title = titles[low - 1]
    if title.contains(place) { return title == place ? nil : title }
    return citations[low - 1].contains(place.lowerBound) ? title : nil
  }

  // MARK: - Citations

  /// Where the citation ends that begins at a glyph.
  ///
  ///     citation = [step (["、" | "和" | "至" …] step)*]
  private static func citation(from start: Int, _ glyphs: [UInt32]) -> Int {
    var end = start
    while true {
      var next = end
      if end > start, next < glyphs.count, joins(glyphs[next]) { next += 1 }
      guard let step = step(at: next, glyphs) else { return end }
      end = step
    }
  }

  /// Where a step ends: "第" numeral ("条" | "款" …) ["之" numeral].
  private static func step(at start: Int, _ glyphs: [UInt32]) -> Int? {
    guard start < glyphs.count, glyphs[start] == Glyph.ordinal else { return nil }
    let unit = number(from: start + 1, glyphs)
    guard unit > start + 1, unit < glyphs.count, isUnit(glyphs[unit]) else { return nil }
    let end = unit + 1
    guard end < glyphs.count, glyphs[end] == Glyph.branch else { return end }
    let branch = number(from: end + 1, glyphs)
    return branch > end + 1 ? branch : end
  }

  private static func number(from start: Int, _ glyphs: [UInt32]) -> Int {
    var end = start
    while end < glyphs.count, isNumber(glyphs[end]) { end += 1 }
    return end
  }

  private static func isNumber(_ glyph: UInt32) -> Bool {
    switch glyph {
    case 0x28, 0x29, 0xFF08, 0xFF09: true
    default: Glyph.isDigit(glyph) || ChineseNumeral.isNumeral(glyph)
    }
  }

  private static func isUnit(_ glyph: UInt32) -> Bool {
    switch glyph {
    case 0x6761, 0x6B3E, 0x9879, 0x76EE, 0x7AE0, 0x8282, 0x7F16: true  // 条款项目章节编
    default: false
    }
  }

  private static func joins(_ glyph: UInt32) -> Bool {
    switch glyph {
    case Glyph.enumerationComma, 0x548C, 0x81F3, 0x6216, 0x53CA, 0x4E0E: true  // 和至或及与
    default: false
    }
  }
}
