internal import AkomaNtoso
internal import HTMLText
public import RegulationModel

/// An edition as one page of HTML that needs nothing else: contents, an anchor at every unit,
/// citations as links. Without script.
public enum EditionPage {
  /// The page, in UTF-8. The same edition gives the same bytes; linear in the text.
  ///
  /// - Parameters:
  ///   - edition: the text; it may hold anything, nothing in it becomes markup.
  ///   - date: the day of the edition, if it is known.
  ///   - mark: what it is, where it is not the law: 尚未施行.
  /// - Returns: a whole document.
  public static func bytes(
    of edition: Edition, date: CalendarDate?, mark: String? = nil
  ) -> [UInt8] {
    let title = edition.title.flatMap { $0.isEmpty ? nil : $0 } ?? "（无标题）"
    let body = UnitHTML(
      text: MarkedText(
        edition: edition, marks: EditionMarks(edition), links: LinksWithinPage()))
    var html = HTMLWriter()
    html.documentType()
    html.element("html", [.lang("zh-Hans")]) { html in
      writeHead(title, date, mark, to: &html)
      html.element("body") { html in
        html.element("a", [.class("skip"), .href(.fragment("text"))], text: "跳到正文")
        html.breakLine()
        writeContents(edition, to: &html)
        html.element("main", [.id("text")]) { html in
          if let mark { html.element("p", [.class("mark")], text: "〔\(mark)〕") }
          writeFront(edition, title, date, body, to: &html)
          for unit in edition.body { body.write(unit, level: 2, to: &html) }
          writeBack(edition, body, to: &html)
        }
      }
      html.breakLine()
    }
    html.breakLine()
    return html.bytes
  }

  private static func writeHead(
    _ title: String, _ date: CalendarDate?, _ mark: String?, to html: inout HTMLWriter
  ) {
    html.element("head") { html in
      html.breakLine()
      html.void("meta", [HTMLAttribute("charset", "utf-8")])
      html.void(
        "meta",
        [
          HTMLAttribute("name", "viewport"),
          HTMLAttribute("content", "width=device-width, initial-scale=1"),
        ])
      let edition = date.map { "（\($0.chinese)文本）" } ?? ""
      html.element("title", text: (mark.map { "〔\($0)〕" } ?? "") + title + edition)
      html.breakLine()
      html.element("style") { $0.constant(EditionStyle.sheet) }
      html.breakLine()
    }
    html.breakLine()
  }

  private static func writeContents(_ edition: Edition, to html: inout HTMLWriter) {
    let divisions = edition.provisions.filter { $0.kind.isDivision || $0.kind == .annex }
    guard !divisions.isEmpty else { return }
    html.element("nav", [HTMLAttribute("aria-label", "目录")]) { html in
      html.element("h2", text: "目录")
      html.element("ol") { html in
        for division in divisions {
          let words = [division.label, division.heading ?? ""].filter { !$0.isEmpty }
          html.element(
            "li", [HTMLAttribute("data-level", String(division.ancestors.count + 1))]
          ) { html in
            html.element(
              "a", [.href(.fragment(division.id))], text: words.joined(separator: "　"))
          }
          html.breakLine()
        }
      }
    }
    html.breakLine()
  }

  private static func writeFront(
    _ edition: Edition, _ title: String, _ date: CalendarDate?, _ body: UnitHTML,
    to html: inout HTMLWriter
  ) {
    html.element("header") { html in
      html.element("h1", text: title)
      html.breakLine()
      if let number = edition.documentNumber {
        html.element("p", [.class("number")], text: number)
        html.breakLine()
      }
      if let note = edition.note { html.element("p", [.class("note")], text: note) }
    }
    html.breakLine()
    for (index, paragraph) in edition.front.preamble.enumerated() {
      html.element("p", [.class("para")]) { html in
        body.text.write(
          paragraph.offsets, body.text.marks.marks(preamble: index), to: &html)
      }
      html.breakLine()
    }
  }

  private static func writeBack(
    _ edition: Edition, _ body: UnitHTML, to html: inout HTMLWriter
  ) {
    for line in edition.closing {
      html.element("p", [.class("closing")], text: line)
      html.breakLine()
    }
    for annex in edition.annexes { body.write(annex, level: 2, to: &html) }
  }
}
