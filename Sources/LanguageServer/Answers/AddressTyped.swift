internal import ChineseText

/// An address that is being typed at the end of a line: 《某条例》第三条第.
struct AddressTyped {
  /// The title in front; `nil` for the draft's own.
  let title: String?
  /// The steps before the last: 第三条; empty for none.
  let parent: String
  /// The step that is being typed, from its 第 on.
  let last: String
  /// Whether 本条 stands in front: the steps are those of the article that the place is in.
  let isWithin: Bool

  /// Finds it; `nil` where the line does not end in one.
  ///
  ///     address = [ "《" title "》" | "本条" ] { step } "第" { numeral }
  init?(_ line: [Unicode.Scalar]) {
    guard let start = AddressTyped.start(line, line.count) else { return nil }
    last = AddressTyped.text(line[start...])
    var first = start
    // Whole steps in front of it.
    while first > 0,
      AddressTyped.units.contains(line[first - 1]) || AddressTyped.isBranch(line, first),
      let step = AddressTyped.start(line, AddressTyped.unitIndex(line, first))
    {
      first = step
    }
    parent = AddressTyped.text(line[first..<start])
    let front = line[..<first]
    isWithin = front.suffix(2).elementsEqual("本条".unicodeScalars)
    if front.last == "》", let open = front.lastIndex(of: "《") {
      title = AddressTyped.text(front[(open + 1)...].dropLast())
    } else {
      title = nil
    }
  }

  private static let units: [Unicode.Scalar] = ["条", "款", "项", "目", "章", "节", "编"]

  private static func isNumeral(_ glyph: Unicode.Scalar) -> Bool {
    ChineseNumeral.isNumeral(glyph.value) || Glyph.isDigit(glyph.value)
      || "（）()之".unicodeScalars.contains(glyph)
  }

  /// Where the 第 stands of which only numerals and branches stand before an index.
  private static func start(_ line: [Unicode.Scalar], _ end: Int) -> Int? {
    var index = end
    while index > 0, end - index < 16 {
      index -= 1
      if line[index] == "第" { return index }
      guard
        isNumeral(line[index]) || line[index] == "条" && index + 1 < end && line[index + 1] == "之"
      else { return nil }
    }
    return nil
  }

  /// Whether 条之一 ends at an index.
  private static func isBranch(_ line: [Unicode.Scalar], _ end: Int) -> Bool {
    unitIndex(line, end) < end - 1
  }

  /// The index of the unit of the step that ends at an index.
  private static func unitIndex(_ line: [Unicode.Scalar], _ end: Int) -> Int {
    var index = end - 1
    while index > 0, ChineseNumeral.isNumeral(line[index].value) || line[index] == "之" {
      index -= 1
    }
    return index >= 0 && line[index] == "条" ? index : end - 1
  }

  private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    String(String.UnicodeScalarView(scalars))
  }
}
