/// Collects the text of one line of a web page, joining blanks as browsers do.
struct HTMLLine {
  private enum Gap {
    case none
    /// Blanks on one line of the source.
    case blank
    /// Blanks with a line break of the source.
    case lineBreak
    /// A no-break space among them, which no line break takes away.
    case kept
  }

  private(set) var scalars = String.UnicodeScalarView()
  /// Length of the text in UTF-8.
  private(set) var byteCount = 0
  /// No-break spaces before the text.
  private(set) var leadingSpaces = 0
  private var gap = Gap.none
  private var awaitsLink = false
  /// Offset in UTF-8 at which the words of the open link begin; `nil` where none is open or it has
  /// no words yet.
  private(set) var linkStart: Int?

  /// A link begins: its words start with the next character that shows.
  mutating func beginLink() {
    awaitsLink = true
    linkStart = nil
  }

  /// The link ends; returns its words.
  mutating func endLink() -> Range<Int>? {
    defer {
      awaitsLink = false
      linkStart = nil
    }
    return linkStart.map { $0..<byteCount }
  }

  /// Whether it holds anything but tabs and ideographic spaces.
  var holdsText: Bool { scalars.contains { $0 != "\t" && $0 != "\u{3000}" } }

  /// Whether nothing was added that shows.
  var isEmpty: Bool { byteCount == 0 }

  /// Adds a character.
  mutating func add(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\n", "\r", "\u{0C}": if gap != .kept { gap = .lineBreak }
    case " ", "\t": if gap == .none { gap = .blank }
    case "\u{A0}":
      if byteCount == 0 { leadingSpaces += 1 }
      gap = .kept
    case "\u{AD}", "\u{200B}", "\u{FEFF}": return
    default: append(scalar)
    }
  }

  /// Ends a cell of a row.
  mutating func tabulate() {
    gap = .none
    scalars.append("\t")
    byteCount += 1
  }

  /// Adds a blank.
  mutating func space() { add(" ") }

  private mutating func append(_ scalar: Unicode.Scalar) {
    if gap != .none, let last = scalars.last, last != "\t" {
      // CSS Text 3, 4.1.3: a segment break between two East Asian characters is removed.
      if gap != .lineBreak || !(Self.isWide(last) && Self.isWide(scalar)) {
        scalars.append(" ")
        byteCount += 1
      }
    }
    gap = .none
    if awaitsLink {
      linkStart = byteCount
      awaitsLink = false
    }
    scalars.append(scalar)
    byteCount += UTF8.width(scalar)
  }

  /// CJK symbols and characters, and full-width forms.
  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x2E80...0x9FFF, 0xF900...0xFAFF, 0xFE30...0xFE4F, 0xFF00...0xFF60, 0x20000...0x3FFFF:
      true
    default: false
    }
  }
}
