internal import ChineseText

/// Whose round of inspection it is: 二十届中央 of 二十届中央第四轮巡视, 某某县委 of 某某县委第九轮巡察.
enum RoundOrgan {
  private static let organs = WordSet(
    spaced: "中央 省委 市委 县委 区委 州委 旗委 盟委 自治区党委 党委 党组 中央单位")
  /// Longest name of an organ, in characters.
  private static let longest = 16
  /// Longest name before the kind of the organ, in characters: 新疆生产建设兵团 of 新疆生产建设兵团党委.
  private static let longestName = 10
  /// Characters behind which a name begins.
  private static let joints = GlyphFilter("从由在对和与据向至日年月")
  /// Characters that are in no name, and behind which anything may stand.
  private static let others = GlyphFilter("的是于了将把被及并到为本我该各些")
  /// Words of time and reports that stand before a name.
  private static let openings = WordSet(
    spaced: "今天 今日 昨天 昨日 近日 日前 目前 当前 最近 截至 根据 按照 经过 获悉 中共 中国共产党 通报 公布 召开")

  /// The organ that ends before an index; `nil` when none does. With the number of its congress (十四届)
  /// or its place (湖南省委) where the text says so, without where the name's beginning cannot be told.
  static func name(before end: Int, in text: Glyphs) -> String? {
    guard let length = organs.length(endingAt: end, in: text) else { return nil }
    let kind = end - length
    let start = congress(before: kind, end: end, in: text) ?? place(before: kind, in: text) ?? kind
    return text[start..<end].string
  }

  /// Where 十四届 begins, with what stands behind it.
  private static func congress(before kind: Int, end: Int, in text: Glyphs) -> Int? {
    let limit = max(0, end - longest)
    for index in stride(from: kind - 1, through: limit, by: -1) where text[index] == 0x5C4A {  // 届
      var first = index
      while first > 0, isNumeral(text[first - 1]) { first -= 1 }
      guard first < index, text[first..<end].allSatisfy({ $0.isIdeograph || Glyph.isDigit($0) })
      else { return nil }
      return first
    }
    return nil
  }

  /// Where the name before the kind begins: at the start of the sentence, behind a mark or behind a word that is
  /// in no name. A longer run of characters tells no name.
  private static func place(before kind: Int, in text: Glyphs) -> Int? {
    var start = kind
    while start > 0, text[start - 1].isIdeograph, !joints.contains(text[start - 1]) { start -= 1 }
    for index in stride(from: kind - 1, through: start, by: -1) {
      if let length = openings.length(at: index, in: text, before: kind) {
        start = index + length
        break
      }
    }
    guard (2...longestName).contains(kind - start),
      !text[start..<kind].contains(where: others.contains)
    else { return nil }
    return start
  }

  private static func isNumeral(_ glyph: UInt32) -> Bool {
    Glyph.isDigit(glyph) || "一二三四五六七八九十".unicodeScalars.contains { $0.value == glyph }
  }
}
