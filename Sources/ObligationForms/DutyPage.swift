internal import HTMLText
public import RegulationModel

/// A table of duties as one HTML page: no script, nothing fetched, for the screen and for paper.
public enum DutyPage {
  /// The whole page.
  public static func text(
    of table: DutyTable, language: EditionJSON.Language = .chinese
  ) -> String {
    let own: HTMLAttribute = language == .chinese ? .lang("zh-Hans") : .lang("en")
    return HTMLWriter.page(own, title: table.title, style: sheet) { page in
      page.element("h1", text: table.title)
      if !table.note.isEmpty { page.element("p", text: table.note) }
      write(table, to: &page)
    }
  }

  private static func write(_ table: DutyTable, to page: inout HTMLWriter) {
    page.element("table") { page in
      page.element("thead") { page in
        page.element("tr") { page in
          for head in table.head { page.element("th", [HTMLAttribute("scope", "col")], text: head) }
        }
      }
      page.element("tbody", [.lang("zh-Hans")]) { page in
        for row in table.rows {
          page.element("tr") { page in
            for cell in row { page.element("td", text: cell) }
          }
          page.breakLine()
        }
      }
    }
  }

  private static let sheet: StaticString = """
    :root { color-scheme: light dark; --ground: #fff; --ink: #1a1a1a; --line: #b8b8b8; --head: #f0f0ec; }
    @media (prefers-color-scheme: dark) {
      :root { --ground: #16181b; --ink: #e8e6e1; --line: #4c5055; --head: #25282c; }
    }
    body { margin: 0 auto; padding: 2rem 1.25rem; max-width: 70rem; background: var(--ground);
      color: var(--ink); font-family: "Songti SC", "Noto Serif CJK SC", SimSun, serif; line-height: 1.7; }
    h1 { font-size: 1.4rem; text-align: center;
      font-family: "Heiti SC", "Noto Sans CJK SC", SimHei, sans-serif; }
    main > p { text-align: center; }
    main { overflow-x: auto; }
    table { border-collapse: collapse; width: 100%; font-size: .95rem; }
    th, td { border: 1px solid var(--line); padding: .4rem .6rem; text-align: left; vertical-align: top; }
    th { background: var(--head); white-space: nowrap; }
    td:first-child { white-space: nowrap; }
    @media print { body { max-width: none; padding: 0; font-size: 10pt; } tr { break-inside: avoid; } }
    """
}
