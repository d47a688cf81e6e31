internal import Findings
internal import HTMLText
internal import NewsCorpus
internal import RegulationModel

/// Writes the paragraphs of an item with the words that come from regulations marked.
struct ItemText {
  let site: SiteContext
  let item: Item
  let page: PagePlace
  private let passages: [Int: [ItemPassage]]

  init(site: SiteContext, item: Item, page: PagePlace, passages: [ItemPassage]) {
    self.site = site
    self.item = item
    self.page = page
    var byLine: [Int: [ItemPassage]] = [:]
    for passage in passages { byLine[passage.passage.line, default: []].append(passage) }
    self.passages = byLine
  }

  /// Writes a paragraph, or the heading of a section.
  func write(_ index: Int, to html: inout HTMLWriter) {
    let paragraph = item.paragraphs[index]
    let id = "p_\(index + 1)"
    if paragraph.isHeading {
      html.element("h2", [.id(id)], text: paragraph.text)
    } else {
      html.element("p", [.class("para"), .id(id)]) { html in
        write(paragraph, to: &html)
      }
    }
    html.breakLine()
  }

  /// Passages of several works may overlap: of two, the one that begins first is marked.
  private func write(_ paragraph: ItemParagraph, to html: inout HTMLWriter) {
    guard let found = passages[paragraph.line] else { return html.text(paragraph.text) }
    let scalars = paragraph.text.unicodeScalars
    var position = 0
    var index = scalars.startIndex
    let order = found.indices.sorted {
      (found[$0].passage.range.lowerBound, $0) < (found[$1].passage.range.lowerBound, $1)
    }
    for number in order {
      let range = found[number].passage.range
      guard range.lowerBound >= position, range.upperBound > range.lowerBound,
        let start = scalars.index(
          index, offsetBy: range.lowerBound - position, limitedBy: scalars.endIndex),
        let end = scalars.index(start, offsetBy: range.count, limitedBy: scalars.endIndex)
      else { continue }
      html.text(String(scalars[index..<start]))
      write(found[number], String(scalars[start..<end]), to: &html)
      position = range.upperBound
      index = end
    }
    html.text(String(scalars[index...]))
  }

  private func write(_ passage: ItemPassage, _ words: String, to html: inout HTMLWriter) {
    guard let target = PassageTarget(passage, site, page: page) else { return html.text(words) }
    let name: StaticString =
      switch passage.passage.kind {
      case .citation: "cited"
      case .misquotation: "misquoted"
      case .earlier, .formula, .specific: "reused"
      }
    html.element("mark", [.class(name)]) { html in
      html.element(
        "a", [.class("ref"), .href(target.link), HTMLAttribute("title", title(passage, target))],
        text: words)
    }
    guard !passage.passage.differences.isEmpty else { return }
    html.element("small", [.class("difference")]) { html in
      html.text("〔")
      for (index, difference) in passage.passage.differences.enumerated() {
        if index > 0 { html.text("；") }
        if let note = difference.note {
          html.text(note.chinese)
        } else {
          html.text(SiteWording.difference(difference.given, difference.held))
        }
      }
      html.text("〕")
    }
  }

  private func title(_ passage: ItemPassage, _ target: PassageTarget) -> String {
    SiteWording.passage(passage.passage.kind) + "：" + target.words
  }
}
