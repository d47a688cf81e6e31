internal import ChineseText

/// Cuts stretches around hits out of the texts.
struct SnippetMaker {
  private let collection: SearchCollection
  private let options: SearchOptions

  init(_ collection: SearchCollection, _ options: SearchOptions) {
    self.collection = collection
    self.options = options
  }

  /// The best stretches around a document's hits, in the order of the text.
  ///
  /// Those with more different terms are better, then earlier ones; the title, which is shown
  /// anyway, gives one only where nothing else does.
  ///
  /// - Parameter hits: ascending.
  /// - Returns: at most `SearchOptions.snippetLimit` snippets.
  func snippets(_ hits: [SearchHit]) -> [SearchSnippet] {
    let windows = windows(around: hits)
    let inText = windows.filter { !isTitle($0.section) }
    let best = (inText.isEmpty ? windows : inText).enumerated().sorted { left, right in
      let (more, fewer) = (left.element.terms.count, right.element.terms.count)
      return more == fewer ? left.offset < right.offset : more > fewer
    }
    let chosen = best.prefix(max(0, options.snippetLimit)).sorted { $0.offset < $1.offset }
    return chosen.map { snippet($0.element) }
  }

  private struct Window {
    let section: Int
    let start: Int
    var end: Int
    var hits: [SearchHit]
    var terms: Set<Int32>
  }

  private func isTitle(_ section: Int) -> Bool {
    let document = collection.documents[Int(collection.sections[section].document)]
    return document.sections.lowerBound == section
  }

  /// More windows than this are not looked at: a word that stands everywhere needs no choice.
  static let windowLimit = 64
  /// Hits of a stretch: where hit follows hit without end, another one begins.
  static let hitLimit = 16

  private func windows(around hits: [SearchHit]) -> [Window] {
    var windows: [Window] = []
    var lastHitEnd = 0
    let bytes = collection.bytes.span
    for hit in hits {
      let section = collection.sections[hit.section]
      let end = move(hit.end, by: options.context, until: section.end, bytes)
      var start = moveBack(hit.start, by: options.context, until: section.start, bytes)
      if let last = windows.last, last.section == hit.section, hit.start <= last.end {
        guard last.hits.count >= SnippetMaker.hitLimit, hit.start >= lastHitEnd else {
          lastHitEnd = max(lastHitEnd, hit.end)
          windows[windows.count - 1].end = max(last.end, end)
          windows[windows.count - 1].hits.append(hit)
          windows[windows.count - 1].terms.insert(hit.term)
          continue
        }
        windows[windows.count - 1].end = hit.start
        start = hit.start
      }
      guard windows.count < SnippetMaker.windowLimit else { break }
      lastHitEnd = hit.end
      windows.append(
        Window(section: hit.section, start: start, end: end, hits: [hit], terms: [hit.term]))
    }
    return windows
  }

  private func snippet(_ window: Window) -> SearchSnippet {
    let section = collection.sections[window.section]
    let isCut = window.start > section.start
    var text = isCut ? "…" : ""
    text += collection.text(window.start..<window.end)
    if window.end < section.end { text += "…" }
    let bytes = collection.bytes.span
    var marks: [Range<Int>] = []
    var offset = window.start
    var scalars = isCut ? 1 : 0
    for hit in window.hits {
      let start = max(hit.start, offset)
      // A hit of one term may stand inside a hit of another.
      let (from, to) = (scalars + count(offset..<start, bytes), max(hit.end, start))
      let end = from + count(start..<to, bytes)
      scalars = end
      offset = to
      if hit.start < start, let last = marks.last {
        marks[marks.count - 1] = last.lowerBound..<end
      } else if from < end {
        marks.append(from..<end)
      }
    }
    return SearchSnippet(section: section.id, text: text, marks: marks)
  }

  private func count(_ range: Range<Int>, _ bytes: Span<UInt8>) -> Int {
    var count = 0
    for offset in range where bytes[offset] & 0xC0 != 0x80 { count += 1 }
    return count
  }

  private func move(_ offset: Int, by count: Int, until end: Int, _ bytes: Span<UInt8>) -> Int {
    var offset = offset
    for _ in 0..<max(0, count) where offset < end { offset += glyph(at: offset, in: bytes).length }
    return offset
  }

  private func moveBack(
    _ offset: Int, by count: Int, until start: Int, _ bytes: Span<UInt8>
  ) -> Int {
    var offset = offset
    for _ in 0..<max(0, count) {
      guard let last = glyph(endingAt: offset, notBefore: start, in: bytes) else { break }
      offset = last.offset
    }
    return offset
  }
}
