internal import Comparison
package import HTMLText
internal import RegulationModel

extension ComparisonHTML {
  /// Writes the table: old, new, note.
  package func writeTable(to page: inout HTMLWriter) {
    page.element("table", [.class("comparison")]) { page in
      page.element("colgroup") { page in
        page.void("col", [.class("side")])
        page.void("col", [.class("side")])
        page.void("col")
      }
      page.element("thead") { page in
        page.element("tr") { page in
          for head in sides + [ComparisonWording.note] {
            page.element("th", [HTMLAttribute("scope", "col")], text: head)
          }
        }
      }
      page.breakLine()
      page.element("tbody") { page in
        for row in rows { write(row, to: &page) }
      }
    }
    page.breakLine()
  }

  private func write(_ row: ComparisonTable.Row, to page: inout HTMLWriter) {
    let anchor =
      setting != nil && row.style != .folded
      ? row.changes.first.flatMap(ComparisonHTML.anchor) : nil
    let attributes: [HTMLAttribute] =
      [.class(name(of: row.style))] + (anchor.map { [.id($0)] } ?? [])
    page.element("tr", attributes + kinds(of: row)) { page in
      if row.style == .folded, let cell = row.new {
        page.element("td", [HTMLAttribute("colspan", "2")]) { page in
          if setting == nil {
            write(cell, nil, to: &page)
          } else {
            writeFolded(row, to: &page)
          }
        }
      } else {
        write(row.old, 0, row.changes.first?.old.first.flatMap { setting?.old($0) }, to: &page)
        write(row.new, 1, row.changes.first?.new.first.flatMap { setting?.new($0) }, to: &page)
      }
      page.element("td", [.class("note")]) { page in
        for note in row.notes { page.element("p", text: note) }
      }
    }
    page.breakLine()
  }

  private func name(of style: ComparisonTable.Style) -> StaticString {
    switch style {
    case .division: "division"
    case .article: "article"
    case .folded: "folded"
    case .part: "part"
    }
  }

  private func write(
    _ cell: ComparisonTable.Cell?, _ side: Int, _ link: HTMLLink?, to page: inout HTMLWriter
  ) {
    let side = HTMLAttribute("data-side", sides[side])
    guard let cell else {
      return page.element("td", [.class("empty"), side], text: ComparisonWording.nothing)
    }
    page.element("td", [side]) { page in write(cell, link, to: &page) }
  }

  private func write(
    _ cell: ComparisonTable.Cell, _ link: HTMLLink?, to page: inout HTMLWriter
  ) {
    for (index, line) in cell.lines.enumerated() {
      page.element("p", [.class(style(of: line))]) { page in
        if !line.label.isEmpty { write(line.label, index == 0 ? link : nil, to: &page) }
        for segment in line.segments { write(segment, to: &page) }
      }
    }
  }

  /// Writes the label of an article, as a link where the article has a page.
  func write(_ label: String, _ link: HTMLLink?, to page: inout HTMLWriter) {
    page.element("span", [.class("label")]) { page in
      guard let link else { return page.text(label) }
      page.element("a", [.href(link)], text: label)
    }
  }

  /// Writes articles that did not change: their numbers, and behind these their text.
  func writeFolded(_ row: ComparisonTable.Row, to page: inout HTMLWriter) {
    page.element("details") { page in
      page.element("summary", text: row.new?.lines.map(\.text).joined() ?? "")
      for change in row.changes {
        guard let article = change.new.first else { continue }
        if article.kind.isDivision {
          page.element("p", [.class("heading")]) { page in
            write(article.label, setting?.new(article), to: &page)
            page.text(article.heading ?? "")
          }
          continue
        }
        for (index, line) in change.newLines.enumerated() {
          page.element("p", [.class(style(of: line))]) { page in
            if index == 0 { write(article.label, setting?.new(article), to: &page) }
            write(text: line.text, to: &page)
          }
        }
      }
    }
  }
}
