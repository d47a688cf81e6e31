internal import ChineseText

/// What it costs to end a line of a title at each place.
package struct TitleBreaks {
  /// Costs in characters by which lines may differ instead.
  private enum Cost {
    static let sense = 0.0
    static let phrase = 3.0
    static let word = 9.0
    static let open = 30.0
    static let insideTitle = 40.0
    static let never = 1_000.0
  }

  private var costs: [Double]

  /// The cost of a line that ends before a scalar.
  package func cost(at place: Int) -> Double { costs[place] }

  /// Whether a line ends well before a scalar: between two parts of the title.
  package func isEasy(at place: Int) -> Bool { costs[place] <= Cost.phrase }

  /// Weighs the places of a title. Linear in its length.
  ///
  /// - Parameters:
  ///   - title: the title, without line breaks.
  ///   - width: how many characters a line holds.
  ///   - borders: what the text tells of its words; `nil` for nothing.
  package init(_ title: [Unicode.Scalar], width: Int, _ borders: WordBorders?) {
    costs = [Double](repeating: Cost.open, count: title.count + 1)
    for place in 1..<max(1, title.count) {
      costs[place] = Self.cost(title, place, borders)
    }
    keepNames(title, width)
    keepOrgans(title)
  }

  private static func cost(
    _ title: [Unicode.Scalar], _ place: Int, _ borders: WordBorders?
  ) -> Double {
    let left = title[place - 1]
    let right = title[place]
    if Glyph.isOpening(left.value) || Glyph.isClosing(right.value) { return Cost.never }
    if isNumber(left), isNumber(right) { return Cost.never }
    if Glyph.isPunctuation(right.value), !Glyph.isOpening(right.value) { return Cost.never }
    if right == "至", isNumber(left) { return Cost.never }
    // 的 and what lists belong to what stands before them; 第 and its number to each other.
    if right == "的" || right == "等" || left == "第" { return Cost.never }
    if left == "、" || left == " " || left == "　" { return Cost.phrase }
    if right == "《" || right == "（" { return Cost.phrase }
    if ends(title, place, TitleWords.ends), !begins(title, place, TitleWords.continuations) {
      return Cost.sense
    }
    if begins(title, place, TitleWords.openings) { return Cost.sense }
    if ends(title, place, TitleWords.openings) { return Cost.never }
    if left == "的" || begins(title, place, TitleWords.beginnings) { return Cost.phrase }
    if begins(title, place, TitleWords.joints) { return Cost.phrase }
    if ends(title, place, TitleWords.joints) { return Cost.open }
    if left == "》" || left == "）" { return Cost.word }
    guard let borders else { return Cost.open }
    if borders.areOneWord(left.value, right.value) { return Cost.never }
    return borders.mayPart(left.value, right.value) ? Cost.word : Cost.open
  }

  /// A title within the title stays on one line where it fits one.
  private mutating func keepNames(_ title: [Unicode.Scalar], _ width: Int) {
    var start: Int?
    for (place, scalar) in title.enumerated() {
      if scalar == "《", start == nil { start = place }
      guard scalar == "》", let first = start else { continue }
      start = nil
      let isShort = place - first < width
      for inner in (first + 1)..<max(first + 1, place + 1) {
        costs[inner] = isShort ? Cost.never : costs[inner] + Cost.insideTitle
      }
    }
  }

  /// The name of the state, of an organ stays on one line, 和 in it or not: 中华人民共和国.
  private mutating func keepOrgans(_ title: [Unicode.Scalar]) {
    for place in title.indices {
      for name in TitleWords.ends where title[place...].starts(with: name) {
        for inner in (place + 1)..<(place + name.count) {
          costs[inner] = max(costs[inner], Cost.insideTitle)
        }
      }
    }
  }

  /// Digits, numerals and the units of dates.
  private static func isNumber(_ scalar: Unicode.Scalar) -> Bool {
    Glyph.isDigit(scalar.value) || TitleWords.numerals.contains(scalar)
      || scalar.value < 0x80 && scalar != " "
  }

  private static func begins(
    _ title: [Unicode.Scalar], _ place: Int, _ words: [[Unicode.Scalar]]
  ) -> Bool {
    words.contains { title[place...].starts(with: $0) }
  }

  private static func ends(
    _ title: [Unicode.Scalar], _ place: Int, _ words: [[Unicode.Scalar]]
  ) -> Bool {
    words.contains { word in
      word.count <= place && title[(place - word.count)..<place].elementsEqual(word)
    }
  }
}

/// Words at which titles of acts part.
private enum TitleWords {
  /// What a title is of: the state, the Party, an organ, a place.
  static let ends = scalars([
    "中华人民共和国", "中国共产党", "委员会", "人民代表大会", "国务院", "人民法院", "人民检察院", "办公厅",
    "人民政府", "自治区", "自治州", "自治县", "特别行政区",
  ])
  /// What goes on with the name of an organ.
  static let continuations = scalars(["常务委员会", "常委会", "和", "及", "办公厅", "、", "各级"])
  /// What a new part of a title begins with.
  static let openings = scalars(["关于"])
  /// Words that begin the last part of a title.
  static let beginnings = scalars([
    "若干", "适用", "实施", "管理办法", "管理条例", "管理规定", "监督管理", "工作条例", "工作规定", "暂行",
    "处罚", "保护条例", "组织法", "具体应用",
  ])
  static let joints = scalars(["和", "与", "及", "以及", "或者"])
  /// Numerals and what stands between them.
  static let numerals = Set("〇一二三四五六七八九十百千年月日号".unicodeScalars)

  private static func scalars(_ words: [String]) -> [[Unicode.Scalar]] {
    words.map { Array($0.unicodeScalars) }
  }
}
