internal import ChineseText
internal import LegalXML
internal import RegulationModel

/// Walks through an act and writes it into a builder.
///
/// Depth is that of the document, which the parser of XML limits.
struct ActReader {
  var builder = EditionBuilder()
  var findings = ImportFindings()
  let text: ElementText
  /// The element that holds the basic unit: `article`, or what stands for it in acts without any.
  var basicUnit = "article"
  /// The number of the last unit of each kind.
  var lastNumbers: [ProvisionKind: ProvisionNumber] = [:]
  /// 1-based line of the last element read.
  private(set) var lastLine = 1

  init(isOwn: Bool) {
    text = ElementText(isOwn: isOwn)
  }

  /// The words of an element.
  mutating func words(_ element: XMLElement) -> [UInt8] {
    lastLine = max(lastLine, element.line)
    return text.bytes(of: element, &findings)
  }

  /// Appends words that were made before.
  func append(_ words: [UInt8]) -> EditionBuilder.Append { { $0.append(contentsOf: words) } }

  // MARK: - Around the units

  mutating func readFront(_ act: XMLElement, _ meta: XMLElement?) {
    let preface = act.first("preface")
    let title = preface?.descendant("docTitle") ?? preface?.descendant("shortTitle")
    let alias = meta?.first("identification")?.first("FRBRWork")?.all("FRBRalias")
      .first { $0["name"] == "title" }?["value"]
    let titleWords = title.map { words($0) } ?? alias.map { text.tidy(Array($0.utf8)) }
    let hasTitle = text.isOwn ? title != nil : titleWords?.isEmpty == false
    builder.title(hasTitle ? titleWords.map { append($0) } : nil)
    var paragraphs: [XMLElement] = []
    if let preface { collectBlocks(preface, into: &paragraphs) }
    readPreface(paragraphs.filter { $0.descendant("docTitle") == nil }, title)
    var recitals: [XMLElement] = []
    if let preamble = act.first("preamble") { collectBlocks(preamble, into: &recitals) }
    for paragraph in recitals {
      let words = words(paragraph)
      if text.isOwn || !words.isEmpty { builder.preamble(append(words)) }
    }
  }

  /// The 题注 is what is marked as it, or looks like it; the rest of a preface is read as 序言.
  private mutating func readPreface(_ paragraphs: [XMLElement], _ title: XMLElement?) {
    var hasNote = false
    var rest: [(words: [UInt8], line: Int)] = []
    for paragraph in paragraphs {
      let words = words(paragraph)
      guard !words.isEmpty, title.map({ self.words($0) }) != words else { continue }
      let isNote = text.isOwn || CanonicalLine.looksLikeNote(0..<words.count, in: words.span)
      if !hasNote, isNote {
        builder.note(append(text.note(paragraph.text) ?? words))
        hasNote = true
      } else {
        rest.append((words, paragraph.line))
      }
    }
    for entry in rest {
      findings.add(.frontText, line: entry.line, String(decoding: entry.words, as: UTF8.self))
      builder.preamble(append(entry.words))
    }
  }

  mutating func readConclusions(_ act: XMLElement) {
    guard let conclusions = act.first("conclusions") else { return }
    var paragraphs: [XMLElement] = []
    collectBlocks(conclusions, into: &paragraphs)
    for paragraph in paragraphs {
      let words = words(paragraph)
      if text.isOwn || !words.isEmpty { builder.closing(append(words)) }
    }
  }

  /// All `p` and other elements that hold words, in order, whatever containers they are in.
  func collectBlocks(_ element: XMLElement, into blocks: inout [XMLElement]) {
    for child in element.elements where child.name.local != "toc" {
      let holdsText = child.children.contains {
        if case .text(let text) = $0 { text.contains { !$0.isWhitespace } } else { false }
      }
      if holdsText || child.name.local == "p" || child.name.local == "block" {
        blocks.append(child)
      } else {
        collectBlocks(child, into: &blocks)
      }
    }
  }

  mutating func readBody(_ body: XMLElement) {
    let candidates = ["article", "section", "rule", "clause", "level", "paragraph"]
    basicUnit = candidates.first { body.descendant($0) != nil } ?? "article"
    for element in body.elements { readUnit(element, inside: nil) }
  }

  mutating func readAttachments(_ act: XMLElement) {
    for attachment in act.first("attachments")?.elements ?? [] { readAnnex(attachment) }
  }
}
