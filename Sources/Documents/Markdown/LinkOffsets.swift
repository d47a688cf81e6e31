internal import ChineseText

extension Evidence.Link {
  /// The link in a stretch of its text, whose start becomes 0; `nil` when nothing is left of it.
  func clipped(to range: Range<Int>) -> Evidence.Link? {
    let inner = words.clamped(to: range)
    guard !inner.isEmpty else { return nil }
    return shifted(to: inner, by: -range.lowerBound)
  }

  /// The link in a text before which some bytes were put.
  func shifted(by count: Int) -> Evidence.Link { shifted(to: words, by: count) }

  private func shifted(to words: Range<Int>, by count: Int) -> Evidence.Link {
    Evidence.Link(
      target: target, words: (words.lowerBound + count)..<(words.upperBound + count))
  }

  /// Links in a text that is composed (NFC) as documents are; offsets follow the composed text.
  static func composed(_ links: [Evidence.Link], in text: inout [UInt8]) -> [Evidence.Link] {
    guard !links.isEmpty, let whole = try? SourceText(utf8: text), whole.wasNormalized else {
      return links
    }
    let written = text
    text = whole.bytes
    return links.map { link in
      let start = composedLength(of: written[..<link.words.lowerBound])
      let end = start + composedLength(of: written[link.words])
      return Evidence.Link(
        target: link.target, words: min(start, whole.bytes.count)..<min(end, whole.bytes.count))
    }
  }

  private static func composedLength(of text: ArraySlice<UInt8>) -> Int {
    (try? SourceText(utf8: Array(text)))?.bytes.count ?? text.count
  }
}
