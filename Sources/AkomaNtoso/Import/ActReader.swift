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
  /// The name of the basic unit: `article`, or what stands for it in acts without any.
  private var basicUnit = "article"
  /// The number of the last unit of each kind.
  var lastNumbers: [ProvisionKind: ProvisionNumber] = [:]
  /// Whether words that follow fall to an article: nothing but a heading ends one.
  var isInArticle = false
  /// The widest division so far.
  var widestDivision: ProvisionKind?
  /// 1-based line of the last element read.
  private(set) var lastLine = 1

  init(isOwn: Bool) {
    text = ElementText(isOwn: isOwn)
  }

  // MARK: - Words

  /// The words of an element.
  mutating func words(_ element: XMLElement) -> [UInt8] {
    var title: XMLElement?
    return words(element, without: &title)
  }

  /// The words of an element; `title` is left out and then `nil`.
  mutating func words(_ element: XMLElement, without title: inout XMLElement?) -> [UInt8] {
    lastLine = max(lastLine, element.line)
    return text.bytes(of: element, without: &title, &findings)
  }

  /// The words of all elements of a name directly within, joined.
  mutating func words(of element: XMLElement, _ names: String...) -> [UInt8] {
    var words: [[UInt8]] = []
    for part in element.elements where names.contains(part.name.local) {
      words.append(self.words(part))
    }
    return join(words)
  }

  /// Appends words that were made before.
  func append(_ words: [UInt8]) -> EditionBuilder.Append { { $0.append(contentsOf: words) } }

  /// Texts on one line, with blanks between them where words need one.
  func join(_ texts: [[UInt8]]) -> [UInt8] {
    let texts = texts.filter { !$0.isEmpty }
    return texts.count < 2 ? texts.first ?? [] : text.tidy(Array(texts.joined(separator: [0x0A])))
  }

  // MARK: - Parts of the act

  /// Reads an act from its first element to its last, and then what stands beside it.
  mutating func read(
    _ act: XMLElement, _ body: XMLElement, _ meta: XMLElement?, beside others: [XMLElement]
  ) {
    let parts = act.parts
    let position = parts.firstIndex { $0 == body } ?? parts.count
    let alias = meta?.first("identification")?.first("FRBRWork")?.all("FRBRalias")
      .first { $0["name"] == "title" }?["value"]
    readFront(Array(parts[..<position]), alias: alias)
    for note in meta?.first("notes")?.elements ?? [] { findings.leaveOut(note: note) }
    readBody(body)
    let rest = parts[position...].dropFirst() + others
    for part in rest where !ActReader.holdsAnnexes(part) { readConclusions(part) }
    for part in rest where ActReader.holdsAnnexes(part) {
      for annex in part.parts { readAnnex(annex) }
    }
  }

  private static func holdsAnnexes(_ element: XMLElement) -> Bool {
    element.name.local == "attachments" || element.name.local == "components"
  }

  /// Reads the body, or the text of an annex.
  mutating func readBody(_ body: XMLElement) {
    basicUnit = "article"
    if !text.isOwn {
      let candidates = ["article", "section", "regulation", "rule", "clause", "level", "paragraph"]
      basicUnit = candidates.first { body.holdsUnit($0) } ?? "article"
    }
    for part in body.parts { readUnit(part, inside: nil) }
  }

  /// Whether an element is what we call a 条.
  func isBasicUnit(_ element: XMLElement) -> Bool { UnitName.of(element) == basicUnit }

  /// Whether a 条 stands in an element.
  func holdsBasicUnit(_ element: XMLElement) -> Bool { element.holdsUnit(basicUnit) }

  /// Reads what stands behind the body: the 落款.
  mutating func readConclusions(_ element: XMLElement) {
    for block in blocks(of: element, keepsLists: false) {
      let words = words(of: block)
      if text.isOwn || !words.isEmpty { builder.closing(append(words)) }
    }
  }
}

extension XMLElement {
  /// Whether a unit of a name stands within, at any depth; one that is quoted does not count.
  fileprivate func holdsUnit(_ name: String) -> Bool {
    elements.contains { element in
      if UnitName.of(element) == name { return true }
      switch UnitRole(element) {
      case .words, .lead, .closing, .label: return false
      default: return element.holdsUnit(name)
      }
    }
  }
}
