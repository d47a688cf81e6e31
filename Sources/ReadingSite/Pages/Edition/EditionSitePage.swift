internal import AkomaNtoso
internal import HTMLText
internal import RegulationModel

/// An edition on one page of the site: contents, an anchor for each unit, who cites each article.
struct EditionSitePage {
  let site: SiteContext
  let work: WorkReading
  let reading: EditionReading

  /// How many characters of a 题注 stand there unfolded.
  private static let longNote = 80

  private var edition: Edition { reading.edition }
  private var place: PagePlace { reading.place.page }

  /// The page.
  var file: SiteFile {
    let title = SiteWording.editionTitle(reading.title, reading.date, reading.status)
    var frame = site.frame(
      .edition, place, title: title, description: description, edition: reading.place)
    frame.above = site.above(work.position)
    frame.name = SiteWording.edition(reading.date)
    frame.forms = EditionForms.list(of: place, title)
    frame.printed = reading.printed()
    frame.previous = neighbour(-1)
    frame.next = neighbour(1)
    frame.data = LegislationData(site: site, work: work).edition(reading)
    return frame.page { html in
      ReadingBar(
        band: StatusBand(work: work, date: reading.date, page: place), title: reading.title,
        whole: place, hasContents: true
      ).write(to: &html)
      html.element("div", [.class("reading")]) { html in
        html.breakLine()
        writeFront(frame, to: &html)
        EditionContents(edition: edition).write(to: &html)
        writeText(frame, to: &html)
        leftBehind.write(to: &html)
      }
      html.breakLine()
    }
  }

  private var description: String {
    "《\(reading.title)》\(reading.held.record.publication)，共\(reading.articles.count)条，"
      + "可逐条阅读、引用、比较。"
  }

  private var leftBehind: LeftBehindList {
    LeftBehindList(site: site, work: work, reading: reading, page: place)
  }

  /// The held edition before or behind this one.
  private func neighbour(_ distance: Int) -> PageFrame.Link? {
    let editions = work.held.editions
    guard let index = editions.firstIndex(where: { $0.date == reading.date }),
      editions.indices.contains(index + distance)
    else { return nil }
    let other = editions[index + distance].date
    return .init(
      place: work.place.edition(other).page, words: SiteWording.edition(other))
  }

  private func writeFront(_ frame: PageFrame, to html: inout HTMLWriter) {
    html.element("header", [.class("front")]) { html in
      html.element("h1") { TitleText.write(reading.title, to: &$0) }
      html.breakLine()
      if let number = edition.documentNumber {
        html.element("p", [.class("number")], text: number)
        html.breakLine()
      }
      writeNote(to: &html)
      html.element("ul", [.class("status")]) { html in
        for line in work.status(of: reading.held.record) { html.element("li", text: line) }
        if let pair = work.pair(before: reading.date) {
          html.element("li") { html in
            html.element("a", [.href(frame.link(pair.place))], text: SiteWording.compareBefore)
            html.text("：" + pair.summary)
            writeRedline(to: &html)
          }
          if reading.held.amendment != nil {
            html.element("li") { html in
              html.element(
                "a", [.href(frame.link(reading.place.decision))], text: SiteWording.decision)
            }
          }
        }
        leftBehind.writeNotice(to: &html)
        if !reading.duties.isEmpty {
          html.element("li") { html in
            html.element("a", [.href(frame.link(reading.place.duties))], text: SiteWording.duties)
            html.text("：" + SiteWording.dutyCount(reading.duties.count))
          }
        }
      }
      html.breakLine()
      EditionPeriods(work: work, page: place, date: reading.date).write(to: &html)
      EditionForms.write(frame, latest: latest, to: &html)
    }
    html.breakLine()
  }

  /// The switch that shows what the last change did: a script loads it.
  private func writeRedline(to html: inout HTMLWriter) {
    html.element(
      "button",
      [
        HTMLAttribute("type", "button"), .id("redline"), .class("scripted"),
        HTMLAttribute("aria-pressed", "false"),
      ], text: SiteWording.redline)
  }

  /// A long 题注 is folded to what made the edition.
  private func writeNote(to html: inout HTMLWriter) {
    guard let note = edition.note else { return }
    guard note.unicodeScalars.count > EditionSitePage.longNote else {
      return html.element("p", [.class("note")], text: note)
    }
    html.element("details", [.class("history note")]) { html in
      html.element("summary", text: reading.held.record.publication)
      html.element("p", text: note)
    }
    html.breakLine()
  }

  /// The address that always leads to the text in force, where this one is.
  private var latest: PagePlace? {
    reading.date == work.held.current?.date ? work.place.latest() : nil
  }

  private func writeText(_ frame: PageFrame, to html: inout HTMLWriter) {
    let changes = work.pair(before: reading.date)
    let footers = ArticleFooters(
      site: site, work: work, reading: reading, page: place, pair: changes,
      changes: changes?.changesOfNew ?? [:])
    let body = UnitHTML(
      text: reading.words(on: place, isWhole: true), pending: reading.pending
    ) {
      footers.write($0, to: &$1)
    }
    let lead = HTMLAttribute("data-cite-lead", reading.citationLead)
    html.element("div", [.id(EditionContents.textID), .class("text"), lead]) { html in
      html.breakLine()
      writePreamble(body, to: &html)
      for unit in edition.body { body.write(unit, level: 2, to: &html) }
      if !edition.closing.isEmpty {
        html.element("div", [.class("signature")]) { html in
          for line in edition.closing { html.element("p", [.class("closing")], text: line) }
        }
        html.breakLine()
      }
      for annex in edition.annexes { body.write(annex, level: 2, to: &html) }
    }
    html.breakLine()
  }

  private func writePreamble(_ body: UnitHTML, to html: inout HTMLWriter) {
    guard !edition.front.preamble.isEmpty else { return }
    html.element("section", [.id("preamble")]) { html in
      for (index, paragraph) in edition.front.preamble.enumerated() {
        html.element("p", [.class("para"), .id("preamble__para_\(index + 1)")]) { html in
          body.text.write(paragraph.offsets, body.text.marks.marks(preamble: index), to: &html)
        }
        html.breakLine()
      }
    }
    html.breakLine()
  }
}
