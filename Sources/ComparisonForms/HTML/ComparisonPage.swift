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
          let parts = ComparisonHTML(document)
          parts.writeTable(to: &page)
          parts.writeStaleCitations(to: &page)
          parts.writeNumbers(to: &page)
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
    ComparisonHTML(document).writeSummary(to: &page)
    page.breakLine()
  }
}
