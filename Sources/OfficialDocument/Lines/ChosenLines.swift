internal import RegulationModel

/// Which lines belong to some provisions.
struct ChosenLines {
  private var rows = Set<Int>()
  private var headings = Set<Int>()

  init(_ provisions: [Provision]) {
    for provision in provisions {
      let whole = provision.article ?? provision
      rows.formUnion(whole.index..<Int(whole.row.end))
      headings.formUnion(whole.ancestors.map(\.index))
    }
  }

  func contains(_ line: OfficialLine) -> Bool {
    if line.kind == .title || line.kind == .documentNumber || line.kind == .note { return true }
    guard let row = line.row else { return false }
    return rows.contains(row) || line.beginsRow && headings.contains(row)
  }
}
