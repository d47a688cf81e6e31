internal import ChineseText

/// The other spelling of the numbers in a word: 六个月 and 6个月, 第三条 and 第3条.
enum NumeralSpellings {
  /// What stands behind a number that counts something: in 统一 and 一致 there is none.
  static let units: Set<UInt32> = Set(
    "个年月日天周条项款章节轮次届名件份万亿元岁人期批号级类点小分秒里公倍成".unicodeScalars.map(\.value))

  /// The word with Chinese numerals for digits, or digits for Chinese numerals; `nil` where it has no
  /// number of which both are known.
  static func other(_ glyphs: [UInt32]) -> [UInt32]? {
    var result: [UInt32] = []
    var index = 0
    var isChanged = false
    while index < glyphs.count {
      let end = runEnd(from: index, in: glyphs)
      if end > index, end < glyphs.count, units.contains(glyphs[end]),
        let spelled = spelled(Array(glyphs[index..<end]))
      {
        result += spelled
        isChanged = true
        index = end
      } else {
        let next = max(end, index + 1)
        result += glyphs[index..<next]
        index = next
      }
    }
    return isChanged ? result : nil
  }

  /// The glyphs of which numbers in Chinese numerals are made.
  static let numerals: Set<UInt32> = Set("一二三四五六七八九十百千零〇两".unicodeScalars.map(\.value))

  /// Index behind the digits, or the Chinese numerals, that begin at an index.
  private static func runEnd(from start: Int, in glyphs: [UInt32]) -> Int {
    var end = start
    while end < glyphs.count, glyphs[end] &- 0x30 < 10 { end += 1 }
    guard end == start else { return end }
    while end < glyphs.count, numerals.contains(glyphs[end]) { end += 1 }
    return end
  }

  private static func spelled(_ run: [UInt32]) -> [UInt32]? {
    let text = String(String.UnicodeScalarView(run.compactMap(Unicode.Scalar.init)))
    if run.allSatisfy({ $0 &- 0x30 < 10 }) {
      guard run.count <= 3, let number = Int(text), number > 0 else { return nil }
      return ChineseNumeral.text(of: number).unicodeScalars.map(\.value)
    }
    guard let number = ChineseNumeral.value(of: text) else { return nil }
    return String(number).unicodeScalars.map(\.value)
  }
}
