/// The lines of a text broken to a display width. Line breaks in the text are kept.
///
/// Lines break at spaces and between Chinese characters, never before closing nor after opening
/// punctuation. A word wider than the width has a line to itself and stands out.
func wrapped(_ text: String, width: Int) -> [String] {
  text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { line -> [String] in
    var lines: [String] = []
    var current = ""
    for piece in unbreakablePieces(of: line) {
      let visible = displayWidth(withoutTrailingSpaces(piece[...]))
      if !current.isEmpty, displayWidth(current) + visible > width {
        lines.append(String(withoutTrailingSpaces(current[...])))
        current = ""
      }
      current += piece
    }
    return lines + [String(withoutTrailingSpaces(current[...]))]
  }
}

/// The pieces of a line that must stay together, trailing spaces with the word before them.
func unbreakablePieces(of line: Substring) -> [String] {
  var pieces: [String] = []
  var last: Character?
  for character in line {
    if let last, let end = pieces.indices.last, !canBreak(between: last, and: character) {
      pieces[end].append(character)
    } else {
      pieces.append(String(character))
    }
    last = character
  }
  return pieces
}

private func canBreak(between first: Character, and second: Character) -> Bool {
  if second == " " { return false }
  if first == " " { return true }
  guard !opening.contains(first), !closing.contains(second) else { return false }
  return [first, second].contains { character in
    character.unicodeScalars.first.map(isWide) ?? false
  }
}

private let opening: Set<Character> = Set("（《〈「『“‘【〔［｛([{<")

// Dashes and ellipses come in pairs in Chinese: no break before the second.
private let closing: Set<Character> = Set("。，、；：！？）》〉」』”’】〕］｝…—·％,.;:!?)]}>")

/// A text without the spaces at its end; a part of the same string.
func withoutTrailingSpaces(_ text: Substring) -> Substring {
  var text = text
  while text.last == " " {
    text.removeLast()
  }
  return text
}
