internal import HTMLText

/// A comparison as one HTML page: no script, nothing fetched, for the screen and for paper.
public enum ComparisonPage {
  /// The whole page.
  public static func text(of document: ComparisonDocument) -> String {
    let title = ComparisonWording.tableTitle(document.title)
    var page = HTMLWriter()
    page.documentType()
    page.element("html", [.lang("zh-Hans")]) { page in
      page.element("head") { page in
        page.void("meta", [HTMLAttribute("charset", "utf-8")])
        page.void(
          "meta",
          [
            HTMLAttribute("name", "viewport"),
            HTMLAttribute("content", "width=device-width, initial-scale=1"),
          ])
        page.element("title", text: title)
        page.element("style") { $0.constant(ComparisonStyle.sheet) }
      }
      page.breakLine()
      page.element("body") { page in
        page.element("main") { page in
          writeHead(document, title, to: &page)
          writeTable(document, to: &page)
          writeStaleCitations(document, to: &page)
          writeNumbers(document, to: &page)
        }
      }
    }
    page.breakLine()
    return page.text
  }

  private static func writeHead(
    _ document: ComparisonDocument, _ title: String, to page: inout HTMLWriter
  ) {
    page.element("h1", text: title)
    page.element("p", [.class("summary")]) { page in
      page.text(ComparisonWording.summary(document.comparison.summary))
    }
    page.element("p", [.class("legend")]) { page in
      page.text(ComparisonWording.legend + "：")
      page.element("del", text: ComparisonWording.deletedLegend)
      page.text("　")
      page.element("ins", text: ComparisonWording.insertedLegend)
    }
    page.breakLine()
  }

  // MARK: - Table

  private static func writeTable(_ document: ComparisonDocument, to page: inout HTMLWriter) {
    let sides = [
      ComparisonWording.column(ComparisonWording.oldEdition, document.old.printed),
      ComparisonWording.column(ComparisonWording.newEdition, document.new.printed),
    ]
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
        for row in ComparisonTable(document).rows { write(row, sides, to: &page) }
      }
    }
    page.breakLine()
  }

  private static func write(
    _ row: ComparisonTable.Row, _ sides: [String], to page: inout HTMLWriter
  ) {
    page.element("tr", [.class(name(of: row.style))]) { page in
      if row.style == .folded, let cell = row.new {
        page.element("td", [HTMLAttribute("colspan", "2")]) { page in write(cell, to: &page) }
      } else {
        write(row.old, sides[0], to: &page)
        write(row.new, sides[1], to: &page)
      }
      page.element("td", [.class("note")]) { page in
        for note in row.notes { page.element("p", text: note) }
      }
    }
    page.breakLine()
  }

  private static func name(of style: ComparisonTable.Style) -> StaticString {
    switch style {
    case .division: "division"
    case .article: "article"
    case .folded: "folded"
    case .part: "part"
    }
  }

  private static func write(
    _ cell: ComparisonTable.Cell?, _ side: String, to page: inout HTMLWriter
  ) {
    guard let cell else {
      return page.element(
        "td", [.class("empty"), HTMLAttribute("data-side", side)], text: ComparisonWording.nothing)
    }
    page.element("td", [HTMLAttribute("data-side", side)]) { page in write(cell, to: &page) }
  }

  private static func write(_ cell: ComparisonTable.Cell, to page: inout HTMLWriter) {
    for line in cell.lines {
      let kind: StaticString = line.depth == 0 ? "text" : line.depth == 1 ? "item" : "subitem"
      page.element("p", [.class(kind)]) { page in
        if !line.label.isEmpty { page.element("span", [.class("label")], text: line.label) }
        for segment in line.segments { write(segment, to: &page) }
      }
    }
  }

  private static func write(_ segment: DifferenceSegment, to page: inout HTMLWriter) {
    guard segment.isRevision else { return page.text(segment.text) }
    if segment.operation == .delete {
      page.element("del", text: segment.text)
    } else {
      page.element("ins", text: segment.text)
    }
  }

  // MARK: - Behind the table

  private static func writeStaleCitations(
    _ document: ComparisonDocument, to page: inout HTMLWriter
  ) {
    guard !document.staleCitations.isEmpty else { return }
    page.element("section") { page in
      page.element("h2", text: ComparisonWording.staleCitations)
      page.element("ul") { page in
        for stale in document.staleCitations {
          page.element("li", text: StaleCitationNote.note(stale, in: document.comparison.new))
        }
      }
    }
    page.breakLine()
  }

  private static func writeNumbers(_ document: ComparisonDocument, to page: inout HTMLWriter) {
    let numbers = NumberTable(document.comparison)
    page.element("section") { page in
      page.element("h2", text: ComparisonWording.correspondence)
      page.element("div", [.class("numbers")]) { page in
        write(numbers.fromOld, ComparisonWording.oldToNew, to: &page)
        write(numbers.fromNew, ComparisonWording.newToOld, to: &page)
      }
    }
  }

  private static func write(
    _ lines: [NumberTable.Line], _ title: String, to page: inout HTMLWriter
  ) {
    page.element("div") { page in
      page.element("h3", text: title)
      page.element("ol") { page in
        for line in lines {
          page.element("li") { page in
            page.element("span", text: line.article)
            if let counterpart = line.counterpart {
              page.element("span", text: counterpart)
            } else {
              page.element("span", [.class("gone")], text: ComparisonWording.nothing)
            }
          }
        }
      }
    }
    page.breakLine()
  }
}
