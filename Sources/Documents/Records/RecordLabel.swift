internal import ChineseText

/// A label of a unit as records have it: `第三条`, `第 3-1 條`, or a bare `3`.
struct RecordLabel {
  /// What number it is, with what stands behind 之 or `-`.
  let number: [Int]
  /// The word behind the number; `nil` for a bare number.
  let word: Unicode.Scalar?
  /// Its length in UTF-8.
  let length: Int

  /// Reads the label at the start of a text, whatever follows; `nil` where there is none.
  ///
  ///     label = 第 number ( 条 | 條 | 章 | 节 | 節 | 编 | 編 ) [ 之 numeral ] | number
  ///     number = numeral [ ( - | 之 | . ) numeral ]
  static func read(_ text: String) -> RecordLabel? {
    let bytes = Array(text.utf8)
    return read(bytes.span, bytes.count)
  }

  /// The label that is the whole text; `nil` where it is none.
  static func whole(_ text: String) -> RecordLabel? {
    let bytes = Array(text.utf8)
    guard let label = read(bytes.span, bytes.count) else { return nil }
    var cursor = GlyphCursor(label.length..<bytes.count)
    cursor.skipBlanks(bytes.span)
    return cursor.isAtEnd ? label : nil
  }

  /// The unit of a member whose name is its label or its heading: `第一条`, `第一章 总则`; `nil` for
  /// other names.
  static func unit(ofName name: String) -> RecordUnit? {
    guard name.utf8.count <= 128, let label = read(name), let unit = label.unit else { return nil }
    return unit.heading != nil || whole(name) != nil ? unit : nil
  }

  /// Whether it names an article: `第三条`.
  var isArticle: Bool { word == "条" || word == "條" }

  /// The unit that its word names; `nil` for a bare number.
  var unit: RecordUnit? {
    switch word {
    case "条", "條": .article
    case "章": .chapter
    case "节", "節": .section
    case "编", "編": .part
    default: nil
    }
  }

  /// `第三条之一`, made of a bare number.
  func text(for word: String) -> String {
    let branch = number.dropFirst().map { "之" + ChineseNumeral.text(of: $0) }.joined()
    return "第" + ChineseNumeral.text(of: number.first ?? 0) + word + branch
  }

  private static func read(_ bytes: Span<UInt8>, _ count: Int) -> RecordLabel? {
    var cursor = GlyphCursor(0..<count)
    cursor.skipBlanks(bytes)
    let isOrdinal = cursor.take(Glyph.ordinal, bytes)
    cursor.skipBlanks(bytes)
    guard let first = ChineseNumeral.read(&cursor, bytes) else { return nil }
    var number = [first]
    if let branch = branch(&cursor, bytes) { number.append(branch) }
    guard isOrdinal else { return RecordLabel(number: number, word: nil, length: cursor.offset) }
    cursor.skipBlanks(bytes)
    guard let word = Unicode.Scalar(cursor.take(bytes)), "条條章节節编編".unicodeScalars.contains(word)
    else { return nil }
    if number.count == 1, let branch = branch(&cursor, bytes) { number.append(branch) }
    return RecordLabel(number: number, word: word, length: cursor.offset)
  }

  private static func branch(_ cursor: inout GlyphCursor, _ bytes: Span<UInt8>) -> Int? {
    var probe = cursor
    probe.skipBlanks(bytes)
    switch probe.take(bytes) {
    case Glyph.branch, 0x2D, 0x2E, 0xFF0D: break
    default: return nil
    }
    guard let number = ChineseNumeral.read(&probe, bytes) else { return nil }
    cursor = probe
    return number
  }
}
