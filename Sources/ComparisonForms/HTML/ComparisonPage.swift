internal import HTMLText

/// A comparison as one HTML page: no script, nothing fetched, for the screen and for paper.
public enum ComparisonPage {
  /// The whole page.
  public static func text(of document: ComparisonDocument) -> String {
    let title = ComparisonWording.tableTitle(document.title)
    return HTMLWriter.page(.lang("zh-Hans"), title: title, style: ComparisonStyle.sheet) { page in
      writeHead(document, title, to: &page)
      let parts = ComparisonHTML(document)
      parts.writeTable(to: &page)
      parts.writeStaleCitations(to: &page)
      parts.writeNumbers(to: &page)
    }
  }

  private static func writeHead(
    _ document: ComparisonDocument, _ title: String, to page: inout HTMLWriter
  ) {
    page.element("h1", text: title)
    ComparisonHTML(document).writeSummary(to: &page)
    page.breakLine()
  }
}
