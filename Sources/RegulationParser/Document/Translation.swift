internal import ChineseText

/// Lines of another language beside the Chinese ones.
enum Translation {
  /// Whether a passage is written in Latin letters: words of them, and hardly an ideograph.
  static func isForeign(_ passage: Passage, _ outline: DocumentOutline) -> Bool {
    let bytes = outline.text.bytes.span
    var letters = 0
    var others = 0
    var offset = passage.start
    while offset < passage.end {
      let byte = bytes[offset]
      if byte >= 0xE3 {
        others += 1
        if others > 30, letters < others { return false }
        offset += 3
      } else {
        if (0x61...0x7A).contains(byte | 0x20) { letters += 1 }
        offset += 1
      }
    }
    return letters >= 4 && letters > others * 10
  }

  /// Whether foreign lines accompany the Chinese ones: at least four, and nearly one for each.
  static func isParallel(_ foreign: [Int], _ outline: DocumentOutline) -> Bool {
    guard foreign.count >= 4, let first = foreign.first, let last = foreign.last else {
      return false
    }
    return foreign.count * 5 >= (last - first + 1) * 2
      && foreign.count * 4 >= outline.passages.count
  }
}
