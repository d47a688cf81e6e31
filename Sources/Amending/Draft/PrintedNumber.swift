internal import ChineseText
internal import DecisionLanguage
internal import RegulationModel

/// Numbers inside printed labels: a new one is written the way the old one was.
enum PrintedNumber {
  /// A label with another number, in the same style: （一） → （二）, (1) → (2), ① → ②.
  ///
  /// - Returns: `nil` when the label holds no number.
  static func renumbered(_ label: String, to number: Int) -> String? {
    let glyphs = label.glyphs
    if glyphs.count == 1, let circled = circled(glyphs[0], to: number) { return circled }
    guard let range = numeral(in: glyphs) else { return nil }
    return String(glyphs: glyphs[..<range.lowerBound])
      + text(number, like: glyphs[range.lowerBound])
      + String(glyphs: glyphs[range.upperBound...])
  }

  /// A label with another number and its branches: 第十七条之一 → 第十八条之一.
  static func renumbered(
    _ label: String, to number: ProvisionNumber, kind: ProvisionKind
  ) -> String {
    let glyphs = label.glyphs
    guard let range = numeral(in: glyphs), Glyph.isDigit(glyphs[range.lowerBound]) else {
      return kind < .paragraph ? number.label(kind) : renumbered(label, to: number.value) ?? label
    }
    let unit = kind.unit
    guard kind < .paragraph else { return renumbered(label, to: number.value) ?? label }
    let sample = glyphs[range.lowerBound]
    return number.branches.reduce("第\(text(number.value, like: sample))\(unit)") {
      $0 + "之" + text($1, like: sample)
    }
  }

  /// A number in the script of a sample glyph: Chinese, Arabic or full-width digits.
  static func text(_ number: Int, like sample: UInt32) -> String {
    guard Glyph.isDigit(sample) else { return ChineseNumeral.text(of: number) }
    let digits = String(number)
    guard sample >= 0xFF10 else { return digits }
    return String(glyphs: digits.glyphs.map { $0 + 0xFF10 - 0x30 })
  }

  /// The first numeral among glyphs.
  private static func numeral(in glyphs: [UInt32]) -> Range<Int>? {
    var cursor = ClauseCursor(glyphs)
    while !cursor.isAtEnd {
      let start = cursor.position
      if cursor.takeNumeral() != nil { return start..<cursor.position }
      cursor.take()
    }
    return nil
  }

  /// ① to ⑳ and ⒈ to ⒛ are one glyph each.
  private static func circled(_ glyph: UInt32, to number: Int) -> String? {
    let start: UInt32
    switch glyph {
    case 0x2460...0x2473: start = 0x2460
    case 0x2488...0x249B: start = 0x2488
    default: return nil
    }
    guard (1...20).contains(number) else { return nil }
    return String(glyphs: [start + UInt32(number) - 1])
  }
}
