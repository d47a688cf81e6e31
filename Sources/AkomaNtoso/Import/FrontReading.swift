internal import LegalXML
internal import RegulationModel

/// What stands before the units: title, 题注, 序言.
extension ActReader {
  /// Reads all elements before the body.
  ///
  /// - Parameters:
  ///   - elements: the elements, in order.
  ///   - alias: the title that the meta gives.
  mutating func readFront(_ elements: [XMLElement], alias: String?) {
    let front = elements.filter { $0.name.local != "meta" && $0.name.local != "preamble" }
    let title = FrontTitle(
      in: front, alias: alias.map { text.tidy(Array($0.utf8)) }, isOwn: text.isOwn)
    let titleWords = title.element.map { words($0) } ?? title.words
    builder.title(titleWords.map { append($0) })
    readPreface(front, title)
    for element in elements where element.name.local == "preamble" {
      for block in blocks(of: element, keepsLists: false) {
        let words = words(of: block)
        if text.isOwn || !words.isEmpty { builder.preamble(append(words)) }
      }
    }
  }

  /// The 题注 is what is marked as it, or looks like it; the rest of a preface is read as 序言.
  private mutating func readPreface(_ elements: [XMLElement], _ title: FrontTitle) {
    var hasNumber = false
    var hasNote = false
    var rest: [(words: [UInt8], line: Int)] = []
    var titleElement = title.element
    for block in elements.flatMap({ blocks(of: $0, keepsLists: false) }) {
      let words = words(of: block, without: &titleElement)
      guard !words.isEmpty, words != title.words else { continue }
      if !hasNote, !hasNumber, rest.isEmpty,
        DocumentNumberForm.matches(0..<words.count, in: words.span)
      {
        builder.documentNumber(append(words))
        hasNumber = true
        continue
      }
      let isNote = text.isOwn || CanonicalLine.looksLikeNote(0..<words.count, in: words.span)
      if !hasNote, isNote {
        builder.note(append(block.numbers.isEmpty ? text.note(block.element) : words))
        hasNote = true
      } else {
        rest.append((words, block.element.line))
      }
    }
    for entry in rest {
      findings.add(.frontText, line: entry.line, String(decoding: entry.words, as: UTF8.self))
      builder.preamble(append(entry.words))
    }
  }
}

/// Where the title of an act stands.
struct FrontTitle {
  /// The element; `nil` where the title is not marked.
  private(set) var element: XMLElement?
  /// The title of the meta, where none is marked; a paragraph that repeats it is no text beside it.
  private(set) var words: [UInt8]?

  /// Our own documents mark it, or have none; others may have it in the meta alone.
  init(in elements: [XMLElement], alias: [UInt8]?, isOwn: Bool) {
    func first(_ name: String) -> XMLElement? {
      let found = elements.lazy.compactMap { $0.descendant(name) }.first
      return isOwn || found?.text.contains { !$0.isWhitespace } == true ? found : nil
    }
    element = first("docTitle")
    if isOwn || element != nil { return }
    element = first("shortTitle")
    if element == nil, alias?.isEmpty == false { words = alias }
    if element == nil, words == nil { element = first("longTitle") }
  }
}
