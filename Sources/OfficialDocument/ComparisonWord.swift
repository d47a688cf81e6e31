internal import Comparison
public import ComparisonForms
internal import RegulationModel
internal import TextDifference
internal import WordWriting

/// How the pages of a table lie.
public enum TablePage: String, Sendable, CaseIterable {
  /// Upright.
  case portrait
  /// On their side.
  case landscape
}

/// A 新旧条文对照表 as a Word document in the form of official documents (GB/T 9704-2012).
public enum ComparisonWord {
  /// The bytes of the .docx file. The same comparison gives the same bytes.
  public static func bytes(
    of document: ComparisonDocument, page: TablePage = .landscape
  ) -> [UInt8] {
    let title = ComparisonWording.tableTitle(document.title)
    let form = page == .portrait ? PageForm.portrait : PageForm.landscape
    var body = WordText()
    let borders = WordBorders(document.comparison.old.bytes, document.comparison.new.bytes)
    let lines = TitleLines.lines(of: title, width: form.titleWidth, borders: borders)
    body.paragraph(.title, lines.joined(separator: "\u{2028}"))
    var setting = WordText.Setting()
    body.paragraph(.subtitle, setting, ComparisonWording.summary(document.comparison.summary))
    setting.linesBehind = 1
    body.paragraph(.subtitle, setting) { words in
      words.add(ComparisonWording.legend + "：")
      words.add(ComparisonWording.deletedLegend, .deleted)
      words.add("　")
      words.add(ComparisonWording.insertedLegend, .inserted)
    }
    var table = ComparisonTableWriter(document, width: form.textWidth, body)
    table.write()
    return WordDocument(
      title: title, page: page == .portrait ? .portrait : .landscape, body: table.body
    ).bytes()
  }
}

/// Writes the tables of a comparison.
private struct ComparisonTableWriter {
  var body: WordText
  private let document: ComparisonDocument
  private let width: Int

  init(_ document: ComparisonDocument, width: Int, _ body: WordText) {
    self.document = document
    self.width = width
    self.body = body
  }

  mutating func write() {
    writeTable()
    writeStaleCitations()
    writeNumbers()
  }

  /// The note column takes a sixth.
  private var widths: [Int] {
    let side = width * 5 / 12
    return [side, side, width - 2 * side]
  }

  private mutating func writeTable() {
    let head = [
      ComparisonWording.column(ComparisonWording.oldEdition, document.old.printed),
      ComparisonWording.column(ComparisonWording.newEdition, document.new.printed),
      ComparisonWording.note,
    ]
    body.table(widths: widths, head: head) { rows in
      for row in ComparisonTable(document).rows {
        rows.row { cells in Self.write(row, to: &cells) }
      }
    }
  }

  private static func write(_ row: ComparisonTable.Row, to cells: inout WordCells) {
    let isDivision = row.style == .division
    if row.style == .folded, let cell = row.new {
      cells.cell(spanning: 2) { text in write(cell, .cellNote, to: &text) }
    } else {
      for cell in [row.old, row.new] {
        cells.cell(isShaded: isDivision) { text in
          guard let cell else {
            return text.paragraph(.cellNote, ComparisonWording.nothing)
          }
          write(cell, isDivision ? .cellHead : .cell, to: &text)
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
      text.paragraph(style) { words in
        if !line.label.isEmpty { words.add(line.label + "　", .label) }
        for segment in line.segments {
          let emphasis: WordRuns.Emphasis =
            !segment.isRevision ? .none : segment.operation == .delete ? .deleted : .inserted
          words.add(segment.text, emphasis)
        }
      }
    }
  }

  private mutating func writeStaleCitations() {
    guard !document.staleCitations.isEmpty else { return }
    body.paragraph(.heading(1), ComparisonWording.staleCitations)
    for stale in document.staleCitations {
      body.paragraph(.body, StaleCitationNote.note(stale, in: document.comparison.new))
    }
  }

  // MARK: - Numbers

  /// How many pairs of numbers stand side by side.
  private var pairsAbreast: Int { width > PageForm.portrait.textWidth ? 4 : 2 }

  private mutating func writeNumbers() {
    let numbers = NumberTable(document.comparison)
    write(
      numbers.fromOld, ComparisonWording.oldToNew, ComparisonWording.oldArticles,
      ComparisonWording.newArticles)
    write(
      numbers.fromNew, ComparisonWording.newToOld, ComparisonWording.newArticles,
      ComparisonWording.oldArticles)
  }

  /// Writes numbers column by column, so that a reader goes down and not across.
  private mutating func write(
    _ lines: [NumberTable.Line], _ title: String, _ left: String, _ right: String
  ) {
    guard !lines.isEmpty else { return }
    body.paragraph(.heading(1), "\(ComparisonWording.correspondence)（\(title)）")
    let pairsAbreast = self.pairsAbreast
    let height = (lines.count + pairsAbreast - 1) / pairsAbreast
    let column = width / (pairsAbreast * 2)
    let head = (0..<pairsAbreast).flatMap { _ in [left, right] }
    body.table(widths: head.map { _ in column }, head: head) { rows in
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
