/// How the characters of a line are counted.
package enum PositionEncoding: String, Sendable, CaseIterable {
  /// In bytes of UTF-8.
  case utf8 = "utf-8"
  /// In units of UTF-16: a character beyond the Basic Multilingual Plane counts 2.
  case utf16 = "utf-16"

  /// The units of a glyph that has so many bytes in UTF-8.
  func units(ofBytes length: Int) -> Int {
    switch self {
    case .utf8: length
    case .utf16: length == 4 ? 2 : 1
    }
  }
}

/// A place in a text as editors name it; both numbers count from 0.
package struct TextPosition: Sendable, Hashable {
  /// The line.
  package var line: Int
  /// Units of the encoding from the start of the line.
  package var character: Int

  /// Makes a position.
  package init(line: Int, character: Int) {
    self.line = line
    self.character = character
  }
}

/// What lies between two positions, the second excluded.
package struct TextSpan: Sendable, Hashable {
  package var start: TextPosition
  package var end: TextPosition

  /// Makes a span.
  package init(_ start: TextPosition, _ end: TextPosition) {
    self.start = start
    self.end = end
  }
}

/// Why a position names no place of a text.
package enum TextFault: Error, Sendable, Hashable {
  /// There are fewer lines; how many there are.
  case noLine(Int, of: Int)
  /// The position is within a character.
  case insideCharacter(TextPosition)
  /// The span ends before it begins.
  case backwards(TextSpan)
  /// A number is negative.
  case negative(TextPosition)
  /// The text would be larger than any that is kept.
  case tooLarge(limit: Int)
}
