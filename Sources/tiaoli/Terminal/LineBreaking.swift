internal import ChineseText

/// Sets text in lines of a given width, with a hanging indent, by display width.
///
/// Lines break between ideographs, never before closing punctuation or behind an opening bracket,
/// and never inside a run of Latin letters and digits that fits on a line. Codes for colours take no
/// columns.
enum LineBreaking {
  /// A page of lines, in which those that are too wide are broken; what follows of them is indented
  /// two columns more than they are.
  static func page(_ text: String, width: Int) -> String {
    let pieces = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      // No glyph takes more columns than bytes.
      guard line.utf8.count > width else { return String(line) }
      let indent = line.prefix { $0 == " " }.count
      return lines(String(line), width: width, first: 0, hanging: indent + 2)
        .joined(separator: "\n")
    }
    return pieces.joined(separator: "\n")
  }

  /// The lines of a text.
  ///
  /// - Parameters:
  ///   - text: text without line ends.
  ///   - width: columns of a line, indent included; at least two glyphs are set whatever it is.
  ///   - first: columns that are taken on the first line already.
  ///   - hanging: columns by which further lines are indented.
  /// - Returns: the lines; the first without its `first` columns, the others with their indent.
  static func lines(_ text: String, width: Int, first: Int, hanging: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var columns = first
    let room = max(width, hanging + 4)
    for unit in units(text).flatMap({ fitting($0, room - hanging) }) {
      if columns + unit.columns > room, columns > hanging, !line.isEmpty || lines.isEmpty {
        while line.hasSuffix(" ") { line.removeLast() }
        lines.append(line)
        line = String(repeating: " ", count: hanging)
        columns = hanging
      }
      if unit.text == " ", columns == hanging, !lines.isEmpty { continue }
      line += unit.text
      columns += unit.columns
    }
    lines.append(line)
    return lines
  }

  /// A word that is wider than a line, glyph by glyph.
  private static func fitting(_ unit: Unit, _ room: Int) -> [Unit] {
    guard unit.isLatin, unit.columns > room, !unit.text.utf8.contains(escape) else { return [unit] }
    return unit.text.unicodeScalars.map { scalar in
      let text = String(scalar)
      return Unit(
        text: text, columns: DisplayWidth.columns(of: text), opens: false, isLatin: true)
    }
  }

  private static let escape: UInt8 = 0x1B

  private struct Unit {
    var text: String
    var columns: Int
    var opens: Bool
    var isLatin: Bool
  }

  /// What cannot be divided: a glyph with the punctuation that must stay with it, or a word.
  private static func units(_ text: String) -> [Unit] {
    var units: [Unit] = []
    var code = String.UnicodeScalarView()
    var isCode = false
    for scalar in text.unicodeScalars {
      if isCode || scalar.value == UInt32(escape) {
        code.append(scalar)
        isCode = scalar != "m"
        if !isCode, !units.isEmpty, String(code) == Paint.end {
          units[units.count - 1].text += Paint.end
          code.removeAll()
        }
        continue
      }
      let value = scalar.value
      let columns = DisplayWidth.columns(of: String(scalar))
      let isLatin = value < 0x80 && value != 0x20
      if let last = units.last, last.opens || staysBehind(value) || (isLatin && last.isLatin),
        last.text != " "
      {
        units[units.count - 1].text.unicodeScalars.append(contentsOf: code)
        units[units.count - 1].text.unicodeScalars.append(scalar)
        units[units.count - 1].columns += columns
        units[units.count - 1].opens = Glyph.isOpening(value)
        units[units.count - 1].isLatin = isLatin
      } else {
        code.append(scalar)
        units.append(
          Unit(
            text: String(code), columns: columns, opens: Glyph.isOpening(value), isLatin: isLatin))
      }
      code.removeAll()
    }
    if !code.isEmpty, !units.isEmpty { units[units.count - 1].text.unicodeScalars += code }
    return units
  }

  /// Whether a glyph may not begin a line.
  private static func staysBehind(_ glyph: UInt32) -> Bool {
    Glyph.isClosing(glyph) || Glyph.endsClause(glyph) || glyph == Glyph.comma
      || glyph == Glyph.enumerationComma
  }
}
