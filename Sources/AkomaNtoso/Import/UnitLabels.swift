internal import ChineseText
internal import RegulationModel

/// The number and the label of a unit: as printed, or chosen where the `num` is none of ours.
struct UnitLabel {
  let number: ProvisionNumber
  /// In UTF-8.
  let label: [UInt8]
  /// Whether the label is not the one of the document.
  let isChosen: Bool

  /// Of a division or article; `nil` for a division whose `num` gives no number.
  ///
  /// - Parameters:
  ///   - printed: the `num`, without blanks around it.
  ///   - kind: the level.
  ///   - previous: the number of the unit of that kind before it; a unit whose `num` gives no
  ///     number gets the next one.
  init?(_ printed: [UInt8], of kind: ProvisionKind, after previous: ProvisionNumber?) {
    if let number = UnitLabel.canonical(printed, kind) {
      self.init(number: number, label: printed, isChosen: false)
    } else if let number = UnitLabel.number(in: printed) {
      self.init(number: number, label: Array(number.label(kind).utf8), isChosen: true)
    } else if kind == .article {
      let number = ProvisionNumber((previous?.value ?? 0) + 1)
      self.init(number: number, label: Array(number.label(kind).utf8), isChosen: true)
    } else {
      return nil
    }
  }

  private init(number: ProvisionNumber, label: [UInt8], isChosen: Bool) {
    self.number = number
    self.label = label
    self.isChosen = isChosen
  }

  private static func canonical(_ printed: [UInt8], _ kind: ProvisionKind) -> ProvisionNumber? {
    guard let match = LabelScanner.match(0..<printed.count, in: printed.span),
      match.end == printed.count
    else { return nil }
    switch match.label {
    case .article(let number) where kind == .article: return number
    case .division(let found, let number) where found == kind: return number
    default: return nil
    }
  }

  /// The number in `Article 7`, `§ 12`, `6A`, `CHAPTER IV`, `第7条之2`.
  ///
  ///     label = {word} (digits [letter | "bis" | "-" digits] | roman | chinese) {mark}
  private static func number(in printed: [UInt8]) -> ProvisionNumber? {
    let span = printed.span
    var cursor = GlyphCursor(0..<printed.count)
    while !cursor.isAtEnd {
      let glyph = cursor.peek(span)
      if Glyph.isDigit(glyph), let value = ChineseNumeral.read(&cursor, span), value > 0 {
        return ProvisionNumber(value, branches: branch(&cursor, span).map { [$0] } ?? [])
      }
      cursor.take(span)
    }
    let words = String(decoding: printed, as: UTF8.self).split { $0 == " " || $0 == "." }
    if let value = words.last.flatMap({ RomanNumeral.value(of: $0) }) {
      return ProvisionNumber(value)
    }
    let bare = String(decoding: printed.filter { $0 > 0x7F }, as: UTF8.self)
    return ChineseNumeral.value(of: bare).flatMap { $0 > 0 ? ProvisionNumber($0) : nil }
  }

  private static func branch(_ cursor: inout GlyphCursor, _ bytes: Span<UInt8>) -> Int? {
    var probe = cursor
    let glyph = probe.take(bytes)
    if (0x41...0x5A).contains(glyph) { return Int(glyph - 0x40) }
    if glyph == 0x62, probe.take(0x69, bytes), probe.take(0x73, bytes) { return 2 }  // bis
    if (0x61...0x7A).contains(glyph), !isLetter(probe.peek(bytes)) { return Int(glyph - 0x60) }
    if glyph == 0x2D || glyph == Glyph.branch { return ChineseNumeral.read(&probe, bytes) }
    guard glyph == Glyph.article, probe.take(Glyph.branch, bytes) else { return nil }
    return ChineseNumeral.read(&probe, bytes)
  }

  private static func isLetter(_ glyph: UInt32) -> Bool {
    (0x41...0x5A).contains(glyph) || (0x61...0x7A).contains(glyph)
  }
}

/// Roman numerals, as others number their chapters.
enum RomanNumeral {
  /// The value of a canonical numeral up to 3999; `nil` for anything else.
  static func value(of text: some StringProtocol) -> Int? {
    let values: [UInt8: Int] = [
      0x49: 1, 0x56: 5, 0x58: 10, 0x4C: 50, 0x43: 100, 0x44: 500, 0x4D: 1_000,
    ]
    var total = 0
    var previous = 0
    guard !text.isEmpty, text.utf8.count <= 15 else { return nil }
    for byte in text.uppercased().utf8.reversed() {
      guard let value = values[byte] else { return nil }
      total += value < previous ? -value : value
      previous = max(previous, value)
    }
    return total
  }
}

/// The label of a 项 or 目.
struct ItemLabel {
  let number: Int
  /// In UTF-8.
  let label: [UInt8]
  /// Whether the label is not the one of the document.
  let isChosen: Bool

  /// As printed, or by its position where the `num` is none of ours: `(a)`.
  ///
  /// - Parameters:
  ///   - printed: the `num`, without blanks around it.
  ///   - position: position in the list, from 1.
  ///   - depth: 0 for a 项.
  init(_ printed: [UInt8], position: Int, depth: Int) {
    if let match = LabelScanner.match(0..<printed.count, in: printed.span),
      match.end == printed.count, case .item(_, let number) = match.label
    {
      (self.number, label, isChosen) = (number, printed, false)
      return
    }
    number = position
    let chinese = ChineseNumeral.text(of: position)
    label = Array(
      (depth == 0 ? "（\(chinese)）" : depth == 1 ? "\(position)." : "（\(position)）").utf8)
    isChosen = true
  }
}
