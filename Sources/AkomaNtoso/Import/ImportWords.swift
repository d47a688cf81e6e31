internal import LegalXML
internal import RegulationModel

/// The words of an act as they are read, and what was chosen on the way.
struct ImportWords {
  let text: ElementText
  var findings = ImportFindings()
  /// Whether wIds and periods are read by who reads the document.
  var keepsVersions = false
  /// 1-based line of the last element read.
  private(set) var lastLine = 1

  init(isOwn: Bool) {
    text = ElementText(isOwn: isOwn)
  }

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

  /// Texts on one line, with blanks between them where words need one.
  func join(_ texts: [[UInt8]]) -> [UInt8] {
    let texts = texts.filter { !$0.isEmpty }
    return texts.count < 2 ? texts.first ?? [] : text.tidy(Array(texts.joined(separator: [0x0A])))
  }

  // MARK: - Notes

  /// Notes a choice at an element.
  mutating func note(_ choice: ImportChoice, _ element: XMLElement, _ example: [UInt8]) {
    findings.add(choice, line: element.line, String(decoding: example, as: UTF8.self))
  }

  /// Notes an element for which there is no place.
  mutating func note(_ choice: ImportChoice, _ element: XMLElement) {
    findings.add(choice, line: element.line, element.name.local)
  }

  /// Notes what the model does not keep of a provision.
  mutating func noteAttributes(_ element: XMLElement) {
    if let status = element["status"] { findings.add(.statusLeftOut, line: element.line, status) }
    if !keepsVersions, element["wId"] != nil || element["period"] != nil {
      findings.add(.versionLeftOut, line: element.line, element["eId"] ?? element.name.local)
    }
  }
}

extension EditionBuilder {
  /// Appends words that were made before.
  ///
  /// Where paragraphs that are quoted have no place of their own, they are one.
  static func append(_ words: [UInt8]) -> Append {
    { target in
      guard words.contains(QuotedBreak.bytes[0]) else { return target.append(contentsOf: words) }
      target.append(contentsOf: words.filter { $0 != QuotedBreak.bytes[0] })
    }
  }
}
