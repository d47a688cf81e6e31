internal import AknProfile
internal import ChineseText
internal import LegalXML
internal import RegulationModel

/// What parts the paragraphs of a text that quotes several.
enum QuotedBreak {
  /// U+001E, which no XML can hold.
  static let bytes: [UInt8] = [0x1E]

  /// The paragraphs of words.
  static func paragraphs(_ words: [UInt8]) -> [[UInt8]] {
    var paragraphs: [[UInt8]] = []
    var start = 0
    while let next = ByteSearch.first(bytes, in: words, from: start) {
      paragraphs.append(Array(words[start..<next]))
      start = next + bytes.count
    }
    return paragraphs + [Array(words[start...])]
  }
}

/// Reads what an amending act quotes into the paragraphs that it is printed as.
struct QuotedReading {
  private(set) var lines: [[UInt8]] = []
  /// What begins the next paragraph: a label, a caption.
  private var lead: [UInt8] = []

  /// The words of a quotation with its marks, paragraphs parted by `QuotedBreak`.
  ///
  /// - Parameters:
  ///   - element: the `quotedStructure` or `quotedText`.
  ///   - words: reads the words of an element.
  /// - Returns: the words in UTF-8.
  static func words(of element: XMLElement, _ words: (XMLElement) -> [UInt8]) -> [UInt8] {
    let start = Array((element["startQuote"] ?? "").utf8)
    let end = Array((element["endQuote"] ?? "").utf8)
    var result = element["class"] == "below" ? QuotedBreak.bytes : []
    if element.name.local == "quotedText" { return result + start + words(element) + end }
    var reading = QuotedReading()
    reading.read(element, words)
    reading.flush()
    let inline = Array((element["inlineQuote"] ?? "").utf8)
    for (index, line) in reading.lines.enumerated() {
      result += index == 0 ? start : QuotedBreak.bytes + inline
      result += line
    }
    return result + end
  }

  private mutating func read(_ element: XMLElement, _ words: (XMLElement) -> [UInt8]) {
    for part in element.parts {
      switch part.name.local {
      case "p", "crossHeading":
        lines.append(lead + words(part))
        lead = []
      case "num":
        flush()
        lead = words(part)
        if element.name.local != "point" { lead += CanonicalLine.space }
      case "heading":
        if element.name.local == "article", !lead.isEmpty {
          let brackets = CaptionBrackets.allCases.first { $0.name == part["class"] } ?? .lenticular
          lead += brackets.open + words(part) + brackets.close + CanonicalLine.space
        } else {
          lines.append(lead + words(part))
          lead = []
        }
      case _ where part.elements.isEmpty:
        let text = words(part)
        guard !text.isEmpty else { continue }
        lines.append(lead + text)
        lead = []
      default: read(part, words)
      }
    }
  }

  /// A label with nothing behind it is a paragraph of its own.
  private mutating func flush() {
    guard !lead.isEmpty else { return }
    if lead.suffix(CanonicalLine.space.count).elementsEqual(CanonicalLine.space) {
      lead.removeLast(CanonicalLine.space.count)
    }
    lines.append(lead)
    lead = []
  }
}
