internal import ChineseText
internal import RegulationModel

/// Collects the letters of printed text, with where they stand in it.
struct WordingWriter {
  /// The letters in one width, case and script; blanks and punctuation are not among them.
  var letters: [UInt32] = []
  /// The printed text.
  var printed: [Unicode.Scalar] = []
  /// Where each letter stands in it.
  var places: [Int] = []
  /// Whether a letter is of a label.
  var isLabel: [Bool] = []
  /// The rows of provisions, by where their words begin in `printed`.
  var owners: [(start: Int, row: Int)] = []

  /// What counts as the same letter in a quotation.
  private static let equivalence: Equivalence = [.width, .letterCase, .zeros]

  /// Makes room for the glyphs of so many bytes.
  mutating func reserve(_ bytes: Int) {
    let glyphs = bytes / 3 + 8
    letters.reserveCapacity(glyphs)
    printed.reserveCapacity(glyphs)
    places.reserveCapacity(glyphs)
    isLabel.reserveCapacity(glyphs)
  }

  /// A provision with all that it holds.
  mutating func append(_ row: Int, of edition: Edition) {
    let provision = edition.rows[row]
    owners.append((printed.count, row))
    append(provision.label, of: edition, isLabel: true)
    append(provision.heading, of: edition, isLabel: !provision.kind.isDivision)
    append(provision.text, of: edition)
    var child = row + 1
    while child < Int(provision.end) {
      append(child, of: edition)
      child = Int(edition.rows[child].end)
    }
    guard !provision.closing.isEmpty else { return }
    owners.append((printed.count, row))
    append(provision.closing, of: edition)
  }

  /// A stretch of an edition.
  mutating func append(_ range: TextRange, of edition: Edition, isLabel: Bool = false) {
    let bytes = edition.bytes.span
    let start = printed.count
    var cursor = GlyphCursor(range.offsets)
    while !cursor.isAtEnd {
      if let scalar = Unicode.Scalar(cursor.take(bytes)) { printed.append(scalar) }
    }
    readLetters(from: start, isLabel)
  }

  /// Text of no edition.
  mutating func append(_ scalars: some Sequence<Unicode.Scalar>) {
    let start = printed.count
    printed.append(contentsOf: scalars)
    readLetters(from: start, false)
  }

  private mutating func readLetters(from start: Int, _ isLabel: Bool) {
    for place in start..<printed.count {
      guard let letter = letter(at: place) else { continue }
      letters.append(letter)
      places.append(place)
      self.isLabel.append(isLabel)
    }
  }

  /// A letter, a per cent sign, or the point of 3.5; `nil` for other marks and blanks.
  private func letter(at place: Int) -> UInt32? {
    let glyph = printed[place].value
    if Glyph.isHan(glyph) { return TraditionalScript.simplified(glyph) }
    switch glyph {
    case 0x25, 0xFF05: return 0x25
    case 0x2E, 0xFF0E:
      let isInNumber =
        place > 0 && place + 1 < printed.count && Glyph.isDigit(printed[place - 1].value)
        && Glyph.isDigit(printed[place + 1].value)
      return isInNumber ? 0x2E : nil
    default: return WordingWriter.equivalence.letter(glyph)
    }
  }
}
