internal import Comparison
internal import TextDifference
internal import WordWriting

/// A comparison as a Word document: a table on A4 pages lying on their side.
public enum ComparisonWord {
  /// The bytes of the .docx file. The same comparison gives the same bytes.
  public static func bytes(of document: ComparisonDocument) -> [UInt8] {
    let title = ComparisonWording.tableTitle(document.title)
    var body = WordText()
    body.paragraph(.title, title)
    body.paragraph(.subtitle, ComparisonWording.summary(document.comparison.summary))
    body.paragraph(.subtitle) { words in
      words.add(ComparisonWording.legend + "：")
      words.add(ComparisonWording.deletedLegend, .deleted)
      words.add("　")
      words.add(ComparisonWording.insertedLegend, .inserted)
    }
    writeTable(document, to: &body)
    writeStaleCitations(document, to: &body)
    writeNumbers(document, to: &body)
    return WordDocument(title: title, page: .landscape, body: body).bytes()
  }

  /// Columns of the page's width, 257 mm.
  private static let widths = [6_150, 6_150, 2_270]

  private static func writeTable(_ document: ComparisonDocument, to body: inout WordText) {
    let head = [
      ComparisonWording.column(ComparisonWording.oldEdition, document.old.printed),
      ComparisonWording.column(ComparisonWording.newEdition, document.new.printed),
      ComparisonWording.note,
    ]
    body.table(widths: widths, head: head) { rows in
      for row in ComparisonTable(document).rows {
        rows.row { cells in write(row, to: &cells) }
      }
    }
  }

  private static func write(_ row: ComparisonTable.Row, to cells: inout WordText.Cells) {
    let isDivision = row.style == .division
    if row.style == .folded, let cell = row.new {
      cells.cell(spanning: 2) { text in write(cell, .cellNote, to: &text) }
    } else {
      for cell in [row.old, row.new] {
        cells.cell(isShaded: isDivision) { text in
          guard let cell else {
            return text.paragraph(.subtitle, ComparisonWording.nothing)
          }
          write(cell, isDivision || row.style == .part ? .cellHead : .cell, to: &text)
        }
      }
    }
    cells.cell(isShaded: isDivision) { text in
      if row.notes.isEmpty { text.paragraph(.cellNote, "") }
      for note in row.notes { text.paragraph(.cellNote, note) }
    }
  }

  private static func write(
    _ cell: ComparisonTable.Cell, _ style: WordText.Style, to text: inout WordText
  ) {
    for line in cell.lines {
      text.paragraph(style, indent: line.depth) { words in
        if !line.label.isEmpty { words.add(line.label + "　", .label) }
        for segment in line.segments {
          let emphasis: WordText.Emphasis =
            !segment.isRevision ? .none : segment.operation == .delete ? .deleted : .inserted
          words.add(segment.text, emphasis)
        }
      }
    }
  }

  private static func writeStaleCitations(
    _ document: ComparisonDocument, to body: inout WordText
  ) {
    guard !document.staleCitations.isEmpty else { return }
    body.paragraph(.heading, ComparisonWording.staleCitations)
    for stale in document.staleCitations {
      body.paragraph(.body, StaleCitationNote.note(stale, in: document.comparison.new))
    }
  }

  // MARK: - Numbers

  /// How many pairs of numbers stand side by side.
  private static let pairsAbreast = 4

  private static func writeNumbers(_ document: ComparisonDocument, to body: inout WordText) {
    let numbers = NumberTable(document.comparison)
    write(
      numbers.fromOld, ComparisonWording.oldToNew, ComparisonWording.oldArticles,
      ComparisonWording.newArticles, to: &body)
    write(
      numbers.fromNew, ComparisonWording.newToOld, ComparisonWording.newArticles,
      ComparisonWording.oldArticles, to: &body)
  }

  /// Writes numbers column by column, so that a reader goes down and not across.
  private static func write(
    _ lines: [NumberTable.Line], _ title: String, _ left: String, _ right: String,
    to body: inout WordText
  ) {
    guard !lines.isEmpty else { return }
    body.paragraph(.heading, "\(ComparisonWording.correspondence)（\(title)）")
    let height = (lines.count + pairsAbreast - 1) / pairsAbreast
    let width = widths.reduce(0, +) / (pairsAbreast * 2)
    let head = (0..<pairsAbreast).flatMap { _ in [left, right] }
    body.table(widths: head.map { _ in width }, head: head) { rows in
      for row in 0..<height {
        rows.row { cells in
          for column in 0..<pairsAbreast {
            let index = column * height + row
            let line = lines.indices.contains(index) ? lines[index] : nil
            cells.cell { $0.paragraph(.cellNote, line?.article ?? "") }
            cells.cell { text in
              text.paragraph(
                .cellNote, line.map { $0.counterpart ?? ComparisonWording.nothing } ?? "")
            }
          }
        }
      }
    }
  }
}
