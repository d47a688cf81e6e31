internal import LegalXML
internal import RegulationModel

/// Reads what stands before the units: title, 题注, 序言.
enum FrontReading {
  /// Reads all elements before the body.
  ///
  /// - Parameters:
  ///   - elements: the elements, in order.
  ///   - alias: the title that the meta gives.
  ///   - draft: where they go.
  static func read(_ elements: [XMLElement], alias: String?, into draft: inout ActDraft) {
    let front = elements.filter { $0.name.local != "meta" && $0.name.local != "preamble" }
    let title = FrontTitle(
      in: front, alias: alias.map { draft.words.text.tidy(Array($0.utf8)) }, isOwn: draft.isOwn)
    let titleWords = title.element.map { draft.words.words($0) } ?? title.words
    draft.builder.title(titleWords.map { EditionBuilder.append($0) })
    readPreface(front, title, &draft)
    for element in elements where element.name.local == "preamble" {
      for block in draft.words.blocks(of: element, keepsLists: false) {
        let words = draft.words.words(of: block)
        if draft.isOwn || !words.isEmpty { draft.builder.preamble(EditionBuilder.append(words)) }
      }
    }
  }

  /// The 题注 is what is marked as it, or looks like it; the rest of a preface is read as 序言.
  private static func readPreface(
    _ elements: [XMLElement], _ title: FrontTitle, _ draft: inout ActDraft
  ) {
    var hasNumber = false
    var hasNote = false
    var rest: [(words: [UInt8], element: XMLElement)] = []
    var titleElement = title.element
    for block in elements.flatMap({ draft.words.blocks(of: $0, keepsLists: false) }) {
      let words = draft.words.words(of: block, without: &titleElement)
      guard !words.isEmpty, words != title.words else { continue }
      if draft.documentNumber == nil, block.element.isDocumentNumber {
        draft.documentNumber = words
      }
      if !hasNote, !hasNumber, rest.isEmpty,
        DocumentNumberForm.matches(0..<words.count, in: words.span)
      {
        draft.builder.documentNumber(EditionBuilder.append(words))
        hasNumber = true
        continue
      }
      let isNote =
        draft.isOwn && words != draft.documentNumber
        || CanonicalLine.looksLikeNote(0..<words.count, in: words.span)
      if !hasNote, isNote {
        let note = block.numbers.isEmpty ? draft.words.text.note(block.element) : words
        draft.builder.note(EditionBuilder.append(note))
        hasNote = true
      } else {
        rest.append((words, block.element))
      }
    }
    for entry in rest {
      if !draft.isOwn { draft.words.note(.frontText, entry.element, entry.words) }
      draft.builder.preamble(EditionBuilder.append(entry.words))
    }
  }
}

extension XMLElement {
  /// Whether nothing but a document number stands in it.
  fileprivate var isDocumentNumber: Bool {
    if name.local == "docNumber" { return true }
    guard !holdsWords, elements.count == 1 else { return false }
    return elements[0].isDocumentNumber
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
