internal import ChineseText

/// Where offsets in a line lie once its characters are composed (NFC), as those of a document are:
/// `n` and U+0301 become one glyph, and what stands behind them moves.
struct ComposedOffsets {
  private let written: ArraySlice<UInt8>
  private let composed: ArraySlice<UInt8>

  /// Takes a line as it was written and as it is in the document.
  init(_ written: ArraySlice<UInt8>, _ composed: ArraySlice<UInt8>) {
    self.written = written
    self.composed = composed
  }

  /// What the container says of the line, with offsets in the composed line.
  func moved(_ evidence: Evidence) -> Evidence {
    guard evidence.labelLength > 0 || !evidence.links.isEmpty else { return evidence }
    var moved = evidence
    moved.labelLength = offset(evidence.labelLength)
    moved.links = evidence.links.compactMap { link in
      let start = offset(link.words.lowerBound)
      let words = start..<max(start, offset(link.words.upperBound))
      return words.isEmpty ? nil : Evidence.Link(target: link.target, words: words)
    }
    return moved
  }

  /// An offset in the written line as one in the composed line, before the glyph that it falls into.
  private func offset(_ offset: Int) -> Int {
    let prefix = Array(written.prefix(offset))
    let length = (try? SourceText(utf8: prefix))?.bytes.count ?? prefix.count
    var place = composed.startIndex + min(length, composed.count)
    while place < composed.endIndex, place > composed.startIndex, composed[place] & 0xC0 == 0x80 {
      place -= 1
    }
    return place - composed.startIndex
  }
}
