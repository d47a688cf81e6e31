internal import Comparison
package import HTMLText
internal import RegulationModel

extension ComparisonHTML {
  /// Writes both texts in one, as a reader goes through them: what is gone struck, what is new
  /// underlined. Without anchors: those are the table's.
  package func writeInline(to page: inout HTMLWriter) {
    page.element("div", [.class("inline")]) { page in
      page.breakLine()
      for row in rows {
        switch row.style {
        case .division: writeDivision(row, to: &page)
        case .folded: page.element("div", [.class("folded")]) { writeFolded(row, to: &$0) }
        case .article, .part: writeUnit(row, to: &page)
        }
        page.breakLine()
      }
    }
    page.breakLine()
  }

  private func writeDivision(_ row: ComparisonTable.Row, to page: inout HTMLWriter) {
    page.element("h3", [.class("division")]) { page in
      writeLabel(row, to: &page)
      page.text("　")
      for line in row.inline {
        for segment in line.segments { write(segment, to: &page) }
      }
    }
  }

  private func writeUnit(_ row: ComparisonTable.Row, to page: inout HTMLWriter) {
    page.element("section", [.class("unit")] + kinds(of: row)) { page in
      if !row.notes.isEmpty {
        page.element("p", [.class("note")], text: row.notes.joined(separator: "；"))
      }
      // A unit without words has its label still.
      let lines = row.inline.isEmpty ? [MarkedLine(depth: 0, segments: [])] : row.inline
      for (index, line) in lines.enumerated() {
        page.element("p", [.class(style(of: line))]) { page in
          if index == 0 { writeLabel(row, to: &page) }
          for segment in line.segments { write(segment, to: &page) }
        }
      }
    }
  }

  /// Writes the label of a change: both, where the number is another one.
  private func writeLabel(_ row: ComparisonTable.Row, to page: inout HTMLWriter) {
    guard let change = row.changes.first else {
      return write(row.new?.label ?? row.old?.label ?? "", nil, to: &page)
    }
    let old = change.old.map(\.label).filter { !$0.isEmpty }.joined(separator: "、")
    let new = change.new.map(\.label).filter { !$0.isEmpty }.joined(separator: "、")
    if new == old {
      return write(new, change.new.first.flatMap { setting?.new($0) }, to: &page)
    }
    page.element("span", [.class("label")]) { page in
      if !old.isEmpty { page.element("del", text: old) }
      if !new.isEmpty { page.element("ins", text: new) }
    }
  }
}
