internal import HTMLText
internal import NewsCorpus
internal import RegulationModel

/// An item of the corpus: heading, facts, words, with what it takes from regulations marked.
struct ItemPage {
  let site: SiteContext
  let corpus: Corpus
  /// Position in the corpus.
  let position: Int
  let passages: [ItemPassage]
  /// The edition that the item is the text of; `nil` for other items.
  let edition: EditionPlace?

  private var item: Item { corpus.items[position] }
  private var place: PagePlace { site.item(position) }

  /// The page.
  var file: SiteFile {
    let description = item.text.first?.text.beginning(110) ?? item.title
    var frame = site.frame(.item, place, title: item.title, description: description)
    frame.above = [
      .init(place: SiteMap.library, words: SiteWording.library),
      .init(place: SiteMap.corpus, words: SiteWording.corpus),
    ]
    frame.name = item.title.beginning(24)
    frame.forms = EditionForms.list(of: place, item.title)
    frame.printed = [item.title, ItemFacts.line(of: item)].joined(separator: "　")
    frame.previous = neighbour(-1)
    frame.next = neighbour(1)
    return frame.page { html in
      writeHeading(frame, to: &html)
      html.element("div", [.class("text news")]) { html in
        html.breakLine()
        let marked = ItemText(site: site, item: item, page: place, passages: passages)
        for index in item.paragraphs.indices { marked.write(index, to: &html) }
      }
      html.breakLine()
      writeSources(frame, to: &html)
      writeFoot(frame, to: &html)
    }
  }

  private func neighbour(_ distance: Int) -> PageFrame.Link? {
    let other = position + distance
    guard corpus.items.indices.contains(other) else { return nil }
    return .init(place: site.item(other), words: corpus.items[other].title.beginning(24))
  }

  private func writeHeading(_ frame: PageFrame, to html: inout HTMLWriter) {
    html.element("header", [.class("front")]) { html in
      if let kicker = item.kicker {
        html.element("p", [.class("kicker"), .id("kicker")], text: kicker)
      }
      html.element("h1", [.id("title")], text: item.title)
      for (index, subhead) in item.subheads.enumerated() {
        html.element("p", [.class("subhead"), .id("subhead_\(index + 1)")], text: subhead)
      }
      if let line = item.participantsLine {
        html.element("p", [.class("note"), .id("participants")], text: line)
      }
      html.element("p", [.class("note")], text: facts)
      if let edition {
        html.element("p", [.class("action")]) { html in
          html.element(
            "a", [.class("button"), .href(frame.link(edition.page))],
            text: SiteWording.readAsRegulation)
        }
      }
      if let duplicate = item.nearDuplicate,
        let other = corpus.items.firstIndex(where: {
          $0.id == duplicate.id
        })
      {
        html.element("p", [.class("warning")]) { html in
          html.text(SiteWording.repeats)
          html.element(
            "a", [.href(frame.link(site.item(other)))], text: corpus.items[other].title)
        }
      }
    }
    html.breakLine()
  }

  private var facts: String {
    ([ItemFacts.line(of: item)] + [item.byline].compactMap(\.self)).joined(separator: "　")
  }

  /// Where the item stands, and its other forms: for those who keep the corpus, below what is read.
  private func writeFoot(_ frame: PageFrame, to html: inout HTMLWriter) {
    html.element("section", [.class("item-foot")]) { html in
      html.element(
        "p", [.class("forms")],
        text: SiteWording.source(item.file, item.startLine, item.endLine))
      html.breakLine()
      EditionForms.write(frame, to: &html)
    }
    html.breakLine()
  }

  /// The articles that the item cites or repeats.
  private func writeSources(_ frame: PageFrame, to html: inout HTMLWriter) {
    var seen: Set<HTMLLink> = []
    let sources = passages.compactMap { passage in
      PassageTarget(passage, site, page: place).flatMap {
        seen.insert($0.link).inserted ? (passage, $0) : nil
      }
    }
    guard !sources.isEmpty else { return }
    html.element("section", [.id("sources"), .class("relations")]) { html in
      html.element("h2", text: SiteWording.tracedWording)
      html.breakLine()
      html.element("ul") { html in
        for (passage, target) in sources {
          html.element("li") { html in
            html.element(
              "span", [.class("tag")], text: SiteWording.passage(passage.passage.kind))
            html.element("a", [.class("ref"), .href(target.link)], text: target.words)
          }
          html.breakLine()
        }
      }
    }
    html.breakLine()
  }
}
