internal import ChineseText
internal import Documents

/// A document for people: a line a block, `NUMBER  [evidence]  text`.
enum DocumentPage {
  /// - Parameters:
  ///   - document: the document.
  ///   - record: which record of its file it is, counted from 1; `nil` where it is all of the file.
  /// - Returns: the page; the fields stand above the blocks.
  static func text(of document: SourceDocument, record: Int?) -> String {
    var page = "format: \(document.format.rawValue)\n"
    if let record { page += "record: \(record)\n" }
    for field in document.fields {
      page += "\(field.name.rawValue): \(field.value)  (\(field.key))\n"
    }
    let width = String(document.text.lines.count).count
    for (index, line) in document.text.lines.enumerated() where !line.isBlank {
      let number = String(index + 1)
      page += String(repeating: " ", count: width - number.count) + number + "  "
      let words = words(of: document.evidence(at: index))
      if !words.isEmpty { page += "[\(words.joined(separator: ", "))] " }
      page += document.text.string(line.content) + "\n"
    }
    return page
  }

  /// What is said of a block, in the words of the JSON.
  private static func words(of evidence: Evidence) -> [String] {
    var words: [String] = []
    if evidence.isTitle { words.append("title") }
    if let level = evidence.heading { words.append("heading \(level)") }
    if evidence.labelLength > 0 { words.append("label") }
    if let row = evidence.row { words.append("table \(row.table) row \(row.number)") }
    if let aside = evidence.aside { words.append(aside.rawValue) }
    if evidence.isInserted { words.append("inserted") }
    if evidence.continuesParagraph { words.append("continues") }
    if evidence.alignment == .center { words.append("center") }
    if evidence.alignment == .right { words.append("right") }
    return words
  }
}
