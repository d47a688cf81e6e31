internal import Comparison
internal import HTMLText
internal import RegulationModel

/// An article on a page of its own: its words, whom it cites, who cites it, what became of it.
struct ArticlePage {
  let site: SiteContext
  let work: WorkReading
  let reading: EditionReading
  let article: Provision
  /// The articles before and behind it in the edition.
  let neighbours: (previous: Provision?, next: Provision?)
  let changes: EditionChanges
  /// The sentences of the article through the editions that are held; `nil` where the edition is the first.
  let history: ArticleHistory?

  private var place: PagePlace { reading.place.article(article.id) }

  /// The page.
  var file: SiteFile {
    var frame = site.frame(
      .article, place,
      title: SiteWording.article(article.citation, of: reading.title, reading.date, reading.status),
      description: article.excerpt(110), edition: reading.place)
    frame.above =
      site.above(work.position) + [
        .init(place: reading.place.page, words: SiteWording.edition(reading.date))
      ]
    frame.name = article.citation
    frame.forms = site.isLean ? [] : EditionForms.list(of: place, frame.title)
    frame.printed = reading.printed(article)
    frame.previous = neighbours.previous.map(link)
    frame.next = neighbours.next.map(link)
    frame.data = LegislationData(site: site, work: work).article(article, of: reading)
    let relations = work.relations(of: article, in: reading)
    return frame.page { html in
      writeBar(frame, to: &html)
      writeArticle(frame, to: &html)
      ArticleRelationsHTML(
        site: site, work: work, reading: reading, article: article, relations: relations,
        changes: changes, page: place
      ).write(to: &html)
      if let history {
        SentenceHistory(work: work, page: place, history: history).write(to: &html)
      }
    }
  }

  private func link(_ article: Provision) -> PageFrame.Link {
    .init(place: reading.place.article(article.id), words: article.citation)
  }

  private func writeBar(_ frame: PageFrame, to html: inout HTMLWriter) {
    let band = StatusBand(
      work: work, date: reading.date, page: place, article: article, changes: changes)
    ReadingBar(
      band: band, title: reading.title, whole: reading.place.page,
      chapter: reading.division(of: article), unit: article.label, previous: frame.previous,
      next: frame.next
    ).write(to: &html)
  }

  private func writeArticle(_ frame: PageFrame, to html: inout HTMLWriter) {
    html.element("header", [.class("front")]) { html in
      let division = reading.division(of: article)
      if !division.isEmpty, let id = article.parent?.id {
        html.element("p", [.class("kicker")]) { html in
          html.element("a", [.href(frame.link(reading.place.page, id))], text: division)
        }
      }
      html.element("h1") { html in
        html.text(article.label)
        if let caption = article.printedCaption ?? article.heading { html.text(caption) }
      }
      html.element("p", [.class("note")], text: edition)
      EditionPeriods(
        work: work, page: place, date: reading.date, article: article, changes: changes
      ).write(to: &html)
    }
    html.breakLine()
    let body = UnitHTML(
      text: reading.words(on: place, isWhole: false), pending: reading.pending)
    let cited = HTMLAttribute("data-cite", reading.citation(of: article))
    html.element("article", [.id(article.id), .class("text"), cited]) { html in
      html.breakLine()
      body.writeParagraphs(of: article, to: &html)
      body.writePending(article, to: &html)
    }
    html.breakLine()
    html.element("div", [.class("tools")]) { html in
      html.element("div", [.class("bench scripted")]) { html in
        CopyButtons.write(article, in: reading, to: &html)
        CopyButtons.writeOwn(to: &html)
      }
      let isCurrent = reading.date == work.held.current?.date
      EditionForms.write(
        frame, latest: isCurrent ? work.place.latest(article.id) : nil, to: &html)
    }
    html.breakLine()
  }

  private var edition: String {
    ([reading.held.record.name] + work.status(of: reading.held.record).prefix(1))
      .joined(separator: "　")
  }
}
