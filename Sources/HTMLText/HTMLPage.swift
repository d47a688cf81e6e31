extension HTMLWriter {
  /// A whole page with its style sheet in it: no script, nothing fetched.
  ///
  /// - Parameters:
  ///   - language: the language of the page.
  ///   - title: what programs show for it.
  ///   - style: its style sheet.
  ///   - content: writes what stands in `main`.
  /// - Returns: the page, with a line's end behind it.
  package static func page(
    _ language: HTMLAttribute, title: String, style: StaticString,
    content: (inout HTMLWriter) -> Void
  ) -> String {
    var page = HTMLWriter()
    page.documentType()
    page.element("html", [language]) { page in
      page.element("head") { page in
        page.void("meta", [HTMLAttribute("charset", "utf-8")])
        page.void(
          "meta",
          [
            HTMLAttribute("name", "viewport"),
            HTMLAttribute("content", "width=device-width, initial-scale=1"),
          ])
        page.element("title", text: title)
        page.element("style") { $0.constant(style) }
      }
      page.breakLine()
      page.element("body") { page in page.element("main") { content(&$0) } }
    }
    page.breakLine()
    return page.text
  }
}
