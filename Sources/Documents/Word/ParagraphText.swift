/// The text of a paragraph while its runs are read.
struct ParagraphText {
  /// The text that counts, of all lines.
  private(set) var bytes: [UInt8] = []
  /// Where lines end within it, as UTF-8 offsets.
  private(set) var breaks: [Int] = []
  /// Where links lead to, and the words as half-open UTF-8 offsets.
  private(set) var links: [Evidence.Link] = []
  /// Text that is hidden, deleted or struck out.
  private(set) var hidden: [UInt8] = []
  private(set) var deleted: [UInt8] = []
  private(set) var struck: [UInt8] = []
  /// Whether a part was inserted.
  var isInserted = false
  /// Whether a part stands in a table of contents that the program made.
  var isContents = false
  /// Height of its first characters in half points, where they say so themselves.
  var size: Int?
  /// Blocks that hang on the paragraph.
  var before: [WordBlock] = []
  var after: [WordBlock] = []

  /// Where a piece of text goes.
  enum Target {
    case text, hidden, deleted, struck
  }

  /// Whether no line holds any text.
  var isBlank: Bool { BlockText.isBlank(bytes) }

  /// Adds a piece of text.
  @inline(__always)
  mutating func add(_ piece: some Collection<UInt8>, to target: Target) {
    switch target {
    case .text: bytes.append(contentsOf: piece)
    case .hidden: hidden.append(contentsOf: piece)
    case .deleted: deleted.append(contentsOf: piece)
    case .struck: struck.append(contentsOf: piece)
    }
  }

  /// Ends the line; where the text does not count, a blank stands for it.
  mutating func breakLine(in target: Target) {
    if case .text = target { breaks.append(bytes.count) } else { add([0x20], to: target) }
  }

  /// Tells where the words from an offset on lead to.
  mutating func link(from start: Int, to target: String) {
    guard bytes.count > start, !target.isEmpty else { return }
    links.append(Evidence.Link(target: target, words: start..<bytes.count))
  }

  /// The lines with their links, whose offsets begin anew on each; a link over several lines is cut.
  func lines() -> [(text: [UInt8], links: [Evidence.Link])] {
    guard !breaks.isEmpty else { return [(bytes, links)] }
    var result: [(text: [UInt8], links: [Evidence.Link])] = []
    var start = 0
    var nextLink = 0
    for end in breaks + [bytes.count] {
      var own: [Evidence.Link] = []
      while nextLink < links.count, links[nextLink].words.lowerBound < end {
        let link = links[nextLink]
        let words = link.words.clamped(to: start..<end)
        if !words.isEmpty {
          own.append(
            Evidence.Link(
              target: link.target, words: words.lowerBound - start..<words.upperBound - start))
        }
        guard link.words.upperBound <= end else { break }
        nextLink += 1
      }
      result.append((Array(bytes[start..<end]), own))
      start = end
    }
    return result
  }
}
