internal import HTMLText
internal import NewsCorpus
internal import RegulationModel

/// Writes a list of items that cite or repeat something, each with the words that do.
struct PassageList {
  let site: SiteContext
  let page: PagePlace

  /// Passages of one item that are shown.
  private static let most = 4

  /// Writes the section; nothing for no passages.
  func write(
    _ passages: [ItemPassage], _ heading: String, id: String, to html: inout HTMLWriter
  ) {
    guard let corpus = site.corpus, !passages.isEmpty else { return }
    var groups: [(item: Int, passages: [ItemPassage])] = []
    for passage in passages {
      if groups.last?.item == passage.item {
        groups[groups.count - 1].passages.append(passage)
      } else {
        groups.append((passage.item, [passage]))
      }
    }
    html.element("section", [.id(id), .class("relations")]) { html in
      html.element("h2", text: heading)
      html.breakLine()
      html.element("ul") { html in
        for group in groups { write(corpus.items[group.item], group, to: &html) }
      }
    }
    html.breakLine()
  }

  private func write(
    _ item: Item, _ group: (item: Int, passages: [ItemPassage]), to html: inout HTMLWriter
  ) {
    let place = site.item(group.item)
    html.element("li") { html in
      html.element("a", [.href(page.link(place))], text: item.title)
      html.element("span", [.class("facts")], text: ItemFacts.line(of: item))
      // A title alone, quoted, tells nothing.
      let telling = group.passages.filter {
        $0.passage.kind != .citation || !$0.passage.provisions.isEmpty
      }
      guard !telling.isEmpty else { return }
      html.element("ul", [.class("quotes")]) { html in
        for passage in telling.prefix(PassageList.most) {
          html.element("li") { html in
            html.element(
              "span", [.class("tag")], text: SiteWording.passage(passage.passage.kind))
            html.element(
              "a", [.href(page.link(place, passage.paragraph(of: item)))],
              text: passage.passage.text.beginning(80))
          }
        }
      }
    }
    html.breakLine()
  }
}

/// What is known of an item, in a line.
enum ItemFacts {
  /// `新华社　2024年2月21日　消息`
  static func line(of item: Item) -> String {
    [
      item.date.date?.chinese ?? SiteWording.noDate, item.source,
      SiteWording.kind(item.kind),
    ].compactMap(\.self).joined(separator: "　")
  }
}
