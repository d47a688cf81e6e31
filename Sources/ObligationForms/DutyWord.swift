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

  /// The columns share the text of a page on its side.
  private static func widths(_ count: Int) -> [Int] {
    let shares = count > 5 ? [20, 27, 45, 16, 20, 14] : [20, 29, 53, 18, 22]
    let width = PageForm.landscape.textWidth
    return shares.map { width * $0 / 142 }
  }
}
