internal import HTMLText
internal import RegulationModel

/// Writes units as HTML: sections with headings for divisions and articles, paragraphs for 款, lists
/// for 项. Depth is that of the model.
struct UnitHTML {
  let text: MarkedText
  /// What is said of provisions that are not in force, by their identifiers.
  private let pending: [String: String]
  /// Writes what stands below an article; `nil` for nothing.
  var footer: ((Provision, inout HTMLWriter) -> Void)?

  init(
    text: MarkedText, pending: [String: String] = [:],
    footer: ((Provision, inout HTMLWriter) -> Void)? = nil
  ) {
    self.text = text
    self.pending = pending
    self.footer = footer
  }

  /// Writes a unit and all inside it.
  ///
  /// - Parameters:
  ///   - unit: the unit.
  ///   - level: the level of its heading, from 2.
  ///   - html: where to.
  func write(_ unit: Provision, level: Int, to html: inout HTMLWriter) {
    switch unit.kind {
    case .part, .subpart, .chapter, .section, .annex: writeDivision(unit, level, to: &html)
    case .article: writeArticle(unit, level, to: &html)
    case .paragraph: writeParagraph(unit, label: nil, to: &html)
    case .item, .subitem: writeItems([unit], to: &html)
    case .crossheading:
      heading(level, unit.text, [.class("crossheading"), .id(unit.id)], to: &html)
    }
  }

  private func writeDivision(_ division: Provision, _ level: Int, to html: inout HTMLWriter) {
    html.element("section", [.id(division.id)]) { html in
      let words = [division.label, division.heading ?? ""].filter { !$0.isEmpty }
      heading(level, words.joined(separator: "　"), to: &html)
      writePending(division, to: &html)
      for child in division.children { write(child, level: level + 1, to: &html) }
    }
    html.breakLine()
  }

  private func writeArticle(_ article: Provision, _ level: Int, to html: inout HTMLWriter) {
    // Of an article in an annex, the label alone is no citation.
    let needsCitation = footer != nil && article.citation != article.label
    let cited = needsCitation ? [HTMLAttribute("data-cite", article.citation)] : []
    html.element("article", [.id(article.id)] + cited) { html in
      html.breakLine()
      let hasHeading = article.isUnit && article.heading != nil
      if hasHeading { writeUnitHeading(article, level, to: &html) }
      for (index, paragraph) in article.children.enumerated() {
        writeParagraph(paragraph, label: index == 0 && !hasHeading ? article : nil, to: &html)
      }
      writePending(article, to: &html)
      footer?(article, &html)
    }
    html.breakLine()
  }

  /// Says of a provision that it is not in force, where it stands.
  func writePending(_ provision: Provision, to html: inout HTMLWriter) {
    guard let mark = pending[provision.id] else { return }
    html.element("p", [.class("pending")], text: "〔\(mark)〕")
    html.breakLine()
  }

  /// The heading of a unit 一、 stands on a line of its own.
  private func writeUnitHeading(_ unit: Provision, _ level: Int, to html: inout HTMLWriter) {
    html.element(UnitHTML.headingName(level), [.class("unit")]) { html in
      html.element("a", [.class("label"), .href(text.links.label(of: unit))], text: unit.label)
      html.text(unit.heading ?? "")
    }
    html.breakLine()
  }

  /// Writes the 款 of an article whose label stands elsewhere.
  func writeParagraphs(of article: Provision, to html: inout HTMLWriter) {
    for paragraph in article.children { writeParagraph(paragraph, label: nil, to: &html) }
  }

  private func writeParagraph(
    _ paragraph: Provision, label article: Provision?, to html: inout HTMLWriter
  ) {
    let words = MarkedText.Words(provision: paragraph)
    let stretches = text.stretches(of: words)
    html.element("p", [.class("para"), .id(paragraph.id)]) { html in
      if let article {
        html.element(
          "a", [.class("label"), .href(text.links.label(of: article))], text: article.label)
        if let caption = article.printedCaption { html.element("b", text: caption) }
        html.text("　")
      }
      text.write(stretches[0], of: words, to: &html)
    }
    html.breakLine()
    writeRest(stretches.dropFirst(), of: words, "para", to: &html)
    writeItems(Array(paragraph.children), to: &html)
    defer { writePending(paragraph, to: &html) }
    guard paragraph.closing != nil else { return }
    let closing = MarkedText.Words(provision: paragraph, isClosing: true)
    writeRest(text.stretches(of: closing)[...], of: closing, "wrapup", to: &html)
  }

  /// Writes the lines of a text that are paragraphs of HTML by themselves, and its table.
  private func writeRest(
    _ stretches: ArraySlice<Range<Int>>, of words: MarkedText.Words, _ name: StaticString,
    to html: inout HTMLWriter
  ) {
    for stretch in stretches where !stretch.isEmpty {
      html.element("p", [.class(name)]) { text.write(stretch, of: words, to: &$0) }
      html.breakLine()
    }
    text.writeTable(of: words, to: &html)
  }

  /// 项 and 目 keep the labels of the text: browsers number nothing.
  private func writeItems(_ items: [Provision], to html: inout HTMLWriter) {
    guard !items.isEmpty else { return }
    html.element("ul", [.class("items")]) { html in
      html.breakLine()
      for item in items {
        html.element("li", [.id(item.id)]) { html in
          html.text(item.label)
          let words = MarkedText.Words(provision: item)
          let stretches = text.stretches(of: words)
          text.write(stretches[0], of: words, to: &html)
          writeRest(stretches.dropFirst(), of: words, "more", to: &html)
          writeItems(Array(item.children), to: &html)
          writePending(item, to: &html)
        }
        html.breakLine()
      }
    }
    html.breakLine()
  }

  private func heading(
    _ level: Int, _ words: String, _ attributes: [HTMLAttribute] = [], to html: inout HTMLWriter
  ) {
    html.element(UnitHTML.headingName(level), attributes, text: words)
    html.breakLine()
  }

  private static func headingName(_ level: Int) -> StaticString {
    switch level {
    case ...2: "h2"
    case 3: "h3"
    case 4: "h4"
    case 5: "h5"
    default: "h6"
    }
  }
}
