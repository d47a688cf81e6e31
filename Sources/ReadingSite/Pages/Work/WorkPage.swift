internal import HTMLText
internal import RegulationModel

/// A work: what is known of it, its editions, comparisons and drafts, who cites it.
struct WorkPage {
  let site: SiteContext
  let reading: WorkReading

  private var work: Work { reading.work }
  private var place: PagePlace { reading.place.page }

  /// The page.
  var file: SiteFile {
    var frame = site.frame(
      .work, place, title: work.title, description: description,
      edition: site.newest(reading.position))
    frame.above = [.init(place: SiteMap.library, words: SiteWording.library)]
    frame.name = work.title
    frame.printed = "《\(work.title)》"
    frame.forms = [AtomFeed(site: site, of: reading.position).form]
    frame.data = LegislationData(site: site, work: reading).whole()
    return frame.page { html in
      html.element("header", [.class("front")]) { html in
        html.element("h1") { TitleText.write(work.title, to: &$0) }
        html.breakLine()
        WorkFacts.write(work, to: &html)
        writeNewest(frame, to: &html)
      }
      html.breakLine()
      WorkTimeline(reading: reading, page: place).write(to: &html)
      writeComparisons(frame, to: &html)
      writeDrafts(frame, to: &html)
      writeCitingWorks(frame, to: &html)
      PassageList(site: site, page: place).write(
        reading.passages.ofWhole, SiteWording.items, id: "corpus", to: &html)
    }
  }

  private var description: String {
    let counts = SiteWording.count(work.editions.count, held: reading.held.editions.count)
    return "《\(work.title)》：\(counts)。版本沿革、全文、逐条页面和比较。"
  }

  private func writeNewest(_ frame: PageFrame, to html: inout HTMLWriter) {
    guard let newest = reading.held.current else {
      return html.element("p", [.class("status")], text: SiteWording.noText)
    }
    let repealed = reading.held.repealed.map(SiteWording.repealed)
    let status = reading.held.status.edition(newest.date)
    if let warning = repealed ?? status.flatMap(SiteWording.mark) {
      html.element("p", [.class("warning")], text: warning)
    }
    html.element("p", [.class("action")]) { html in
      html.element(
        "a", [.class("button"), .href(frame.link(reading.place.edition(newest.date).page))],
        text: SiteWording.latest(newest.record.name))
    }
    html.element("p", [.class("status")]) { html in
      if let status { html.text(SiteWording.period(status).joined(separator: "，") + "　") }
      html.element(
        "a", [.class("fixed"), .href(frame.link(reading.place.latest()))],
        text: SiteWording.fixedAddress)
    }
    html.breakLine()
  }

  private func writeComparisons(_ frame: PageFrame, to html: inout HTMLWriter) {
    guard !reading.pairs.isEmpty else { return }
    list("comparisons", SiteWording.comparisons, to: &html) { html in
      for pair in reading.pairs {
        guard let new = pair.new else { continue }
        html.element("li") { html in
          html.element(
            "a", [.href(frame.link(pair.place))],
            text: SiteWording.comparison(pair.old.chinese, new.chinese))
          html.element("span", [.class("facts")], text: pair.summary)
        }
        html.breakLine()
      }
    }
  }

  private func writeDrafts(_ frame: PageFrame, to html: inout HTMLWriter) {
    guard !reading.drafts.isEmpty else { return }
    list("drafts", SiteWording.drafts, to: &html) { html in
      for draft in reading.drafts {
        html.element("li") { html in
          html.element(
            "a", [.href(frame.link(reading.place.draft(draft.name)))], text: draft.title)
          if let pair = draft.pair {
            html.element("span", [.class("facts")], text: pair.summary)
          }
        }
        html.breakLine()
      }
    }
  }

  /// Other works that cite this one, each with the places.
  private func writeCitingWorks(_ frame: PageFrame, to html: inout HTMLWriter) {
    var order: [Int] = []
    var groups: [Int: [String]] = [:]
    for entry in reading.citations {
      if groups[entry.work] == nil { order.append(entry.work) }
      if groups[entry.work]?.contains(entry.from) != true {
        groups[entry.work, default: []].append(entry.from)
      }
    }
    guard !order.isEmpty else { return }
    list("cited-by", SiteWording.otherWorks, to: &html) { html in
      for other in order {
        guard let place = site.newest(other), let held = site.works[other].current else { continue }
        html.element("li") { html in
          html.element(
            "a", [.href(frame.link(site.places[other].page))],
            text: "《\(site.works[other].work.title)》")
          html.element("span", [.class("facts")]) { html in
            for (index, id) in (groups[other] ?? []).enumerated() {
              if index > 0 { html.text("、") }
              let words = held.edition.provision(id: id)?.citation ?? SiteWording.preamble
              html.element(
                "a", [.class("ref"), .href(frame.link(place.page(of: id), id))], text: words)
            }
          }
        }
        html.breakLine()
      }
    }
  }

  private func list(
    _ id: String, _ heading: String, to html: inout HTMLWriter, _ body: (inout HTMLWriter) -> Void
  ) {
    html.element("section", [.id(id), .class("relations")]) { html in
      html.element("h2", text: heading)
      html.breakLine()
      html.element("ul") { html in body(&html) }
    }
    html.breakLine()
  }
}

/// Writes what the library knows of a work.
enum WorkFacts {
  static func write(_ work: Work, to html: inout HTMLWriter) {
    var facts: [(String, String)] = []
    if !work.aliases.isEmpty {
      facts.append((SiteWording.aliases, work.aliases.joined(separator: "、")))
    }
    if let kind = work.kind { facts.append((SiteWording.kind, kind)) }
    if let issuer = work.issuer { facts.append((SiteWording.issuer, issuer)) }
    if let date = work.date { facts.append((SiteWording.published, date.chinese)) }
    for predecessor in work.predecessors {
      let date = predecessor.date.map { "（\($0)）" } ?? ""
      facts.append((SiteWording.predecessors, "《\(predecessor.title)》\(date)"))
    }
    guard !facts.isEmpty else { return }
    html.element("dl", [.class("facts-list")]) { html in
      for (name, value) in facts {
        html.element("div") { html in
          html.element("dt", text: name)
          html.element("dd", text: value)
        }
      }
    }
    html.breakLine()
  }
}
