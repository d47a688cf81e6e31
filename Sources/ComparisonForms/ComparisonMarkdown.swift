internal import ChineseText
internal import Comparison
internal import RegulationModel
internal import TextDifference

/// A comparison as Markdown: a table with ~~deleted~~ and **inserted** words.
public enum ComparisonMarkdown {
  /// The whole document.
  public static func text(of document: ComparisonDocument) -> String {
    var blocks: [String] = ["# " + escaped(ComparisonWording.tableTitle(document.title))]
    blocks.append(escaped(ComparisonWording.summary(document.comparison.summary)))
    blocks.append(
      "\(ComparisonWording.legend)：~~\(ComparisonWording.deletedLegend)~~　"
        + "**\(ComparisonWording.insertedLegend)**")
    blocks.append(table(document))
    blocks += staleCitations(document)
    let numbers = NumberTable(document.comparison)
    blocks.append("## " + ComparisonWording.correspondence)
    blocks.append(
      numberTable(
        ComparisonWording.oldToNew, numbers.fromOld, ComparisonWording.oldArticles,
        ComparisonWording.newArticles))
    blocks.append(
      numberTable(
        ComparisonWording.newToOld, numbers.fromNew, ComparisonWording.newArticles,
        ComparisonWording.oldArticles))
    return blocks.joined(separator: "\n\n") + "\n"
  }

  private static func table(_ document: ComparisonDocument) -> String {
    let heads = [
      ComparisonWording.column(ComparisonWording.oldEdition, document.old.printed),
      ComparisonWording.column(ComparisonWording.newEdition, document.new.printed),
      ComparisonWording.note,
    ]
    var lines = [row(heads.map(escaped)), row(heads.map { _ in "---" })]
    for table in ComparisonTable(document).rows {
      let notes = table.notes.map(escaped).joined(separator: "；")
      lines.append(row([cell(table.old, table.style), cell(table.new, table.style), notes]))
    }
    return lines.joined(separator: "\n")
  }

  private static func row(_ cells: [String]) -> String {
    "| " + cells.joined(separator: " | ") + " |"
  }

  private static func cell(_ cell: ComparisonTable.Cell?, _ style: ComparisonTable.Style) -> String
  {
    guard let cell else { return ComparisonWording.nothing }
    let lines = cell.lines.map { line in
      let label = line.label.isEmpty ? "" : "**\(escaped(line.label))**　"
      return label + String(repeating: "　", count: line.depth) + marked(line)
    }
    let text = lines.joined(separator: "<br>")
    return style == .folded ? "*\(text)*" : text
  }

  /// A line with its marks.
  private static func marked(_ line: MarkedLine) -> String {
    var result = ""
    for (index, segment) in line.segments.enumerated() {
      let text = segment.text.unicodeScalars
      guard segment.isRevision, let start = text.firstIndex(where: { !Glyph.isBlank($0.value) }),
        let end = text.lastIndex(where: { !Glyph.isBlank($0.value) })
      else {
        result += escaped(segment.text)
        continue
      }
      // Marks take no effect with a blank inside their ends, so blanks stay outside.
      let inner = text[start...end]
      let next = line.segments.dropFirst(index + 1).first?.text.unicodeScalars.first
      let mark = segment.operation == .delete ? "~~" : "**"
      result += escaped(String(text[..<start]))
      if needsJoint(outside: result.unicodeScalars.last, inside: inner.first) { result += joint }
      result += mark + escaped(String(inner)) + mark
      if needsJoint(outside: next, inside: inner.last) { result += joint }
      result += escaped(String(text[text.index(after: end)...]))
    }
    return result
  }

  /// Nothing on the page, and punctuation to the rule below.
  private static let joint = "<!-- -->"

  /// CommonMark, 6.2: a mark with punctuation inside takes effect only if a blank or punctuation
  /// stands outside, which between Chinese words is not so.
  private static func needsJoint(outside: Unicode.Scalar?, inside: Unicode.Scalar?) -> Bool {
    guard let outside, let inside, Glyph.isPunctuation(inside.value) else { return false }
    return !Glyph.isPunctuation(outside.value) && !Glyph.isBlank(outside.value)
  }

  private static func staleCitations(_ document: ComparisonDocument) -> [String] {
    guard !document.staleCitations.isEmpty else { return [] }
    let lines = document.staleCitations.map {
      "- " + escaped(StaleCitationNote.note($0, in: document.comparison.new))
    }
    return ["## " + ComparisonWording.staleCitations, lines.joined(separator: "\n")]
  }

  private static func numberTable(
    _ title: String, _ lines: [NumberTable.Line], _ left: String, _ right: String
  ) -> String {
    let rows = lines.map { line in
      row([line.article, line.counterpart ?? ComparisonWording.nothing].map(escaped))
    }
    return (["### \(title)", "", row([left, right]), row(["---", "---"])] + rows)
      .joined(separator: "\n")
  }

  /// Text in which no glyph marks anything up or ends a cell.
  private static func escaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in MarkdownText.escaped(text).unicodeScalars {
      switch scalar {
      case "\u{2028}": result.append(contentsOf: "<br>".unicodeScalars)
      case "\t": result.append("\u{3000}")
      case "\n", "\r": result.append(" ")
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}
