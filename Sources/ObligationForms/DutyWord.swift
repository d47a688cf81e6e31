internal import WordWriting

/// A table of duties as a Word document, to print or hand on.
public enum DutyWord {
  /// The bytes of the .docx file. The same table gives the same bytes.
  public static func bytes(of table: DutyTable) -> [UInt8] {
    var body = WordText()
    body.paragraph(.title, table.title)
    if !table.note.isEmpty { body.paragraph(.subtitle, table.note) }
    body.table(widths: widths(table.head.count), head: table.head) { rows in
      for cells in table.rows {
        rows.row { row in
          for cell in cells { row.cell { $0.paragraph(.cell, cell) } }
        }
      }
    }
    return WordDocument(title: table.title, page: .landscape, body: body).bytes()
  }

  /// Of a page of A4 on its side.
  private static func widths(_ count: Int) -> [Int] {
    count > 5 ? [2_000, 2_700, 4_500, 1_600, 2_000, 1_400] : [2_000, 2_900, 5_300, 1_800, 2_200]
  }
}
