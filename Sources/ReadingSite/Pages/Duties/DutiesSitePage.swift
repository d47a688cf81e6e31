internal import Findings
internal import HTMLText
internal import Obligations
internal import RegulationModel

/// The duties and deadlines of an edition on one page. A script counts days from one that the reader
/// gives and makes a calendar file of them; without it the page is a table.
struct DutiesSitePage {
  let site: SiteContext
  let work: WorkReading
  let reading: EditionReading

  private var place: PagePlace { reading.place.duties }

  /// The page.
  var file: SiteFile {
    let title = "《\(reading.title)》\(SiteWording.duties)（\(SiteWording.edition(reading.date))）"
    var frame = site.frame(
      .duties, place, title: title, description: "《\(reading.title)》\(SiteWording.dutyNote)",
      edition: reading.place)
    frame.above =
      site.above(work.position) + [
        .init(place: reading.place.page, words: SiteWording.edition(reading.date))
      ]
    frame.name = SiteWording.duties
    frame.printed = reading.printed()
    frame.scripts = ["duties.js"]
    return frame.page { html in
      ReadingBar(
        band: StatusBand(work: work, date: reading.date, page: place), title: reading.title,
        whole: reading.place.page, unit: SiteWording.duties
      ).write(to: &html)
      html.element("header", [.class("front")]) { html in
        html.element("h1", text: "\(reading.title)　\(SiteWording.duties)")
        html.element("p", [.class("note")], text: SiteWording.dutyNote)
      }
      html.breakLine()
      writeForm(to: &html)
      writeTable(frame, to: &html)
    }
  }

  /// What only a script can do stays hidden without one.
  private func writeForm(to html: inout HTMLWriter) {
    html.element("form", [.id("count"), .class("scripted")]) { html in
      html.element("label", [HTMLAttribute("for", "from")]) { html in
        html.text(SiteWording.dutyDay + " ")
        html.void("input", [HTMLAttribute("type", "date"), .id("from")])
      }
      html.text(" ")
      html.element(
        "button",
        [HTMLAttribute("type", "button"), .id("calendar"), HTMLAttribute("disabled", nil)],
        text: SiteWording.dutyCalendar)
      html.element("p", [.class("facts")], text: SiteWording.dutyRules)
    }
    html.breakLine()
  }

  private func writeTable(_ frame: PageFrame, to html: inout HTMLWriter) {
    html.element("div", [.class("duties")]) { html in
      html.element("table", [HTMLAttribute("data-title", reading.workTitle)]) { html in
        html.element("thead") { html in
          html.element("tr") { html in
            for head in DutiesSitePage.heads {
              html.element("th", [HTMLAttribute("scope", "col")], text: head)
            }
            html.element(
              "th", [HTMLAttribute("scope", "col"), .class("day"), HTMLAttribute("hidden", nil)],
              text: DutyWording.due.chinese)
          }
        }
        html.breakLine()
        html.element("tbody") { html in
          var named: Set<String> = []
          for duty in reading.duties { write(duty, frame, &named, to: &html) }
        }
      }
    }
    html.breakLine()
  }

  private static let heads = [
    DutyWording.provision, DutyWording.bearer, DutyWording.act, DutyWording.time,
    DutyWording.event,
  ].map(\.chinese)

  private func write(
    _ duty: Duty, _ frame: PageFrame, _ named: inout Set<String>, to html: inout HTMLWriter
  ) {
    let article = ArticleID.article(of: duty.provision) ?? duty.provision
    var attributes = [
      HTMLAttribute("data-kind", duty.kind.rawValue),
      HTMLAttribute("data-unit", duty.provision),
    ]
    // The first duty of an article is where links from its margin lead.
    if named.insert(article).inserted { attributes.append(.id("duty-" + article)) }
    if let iso = duty.time?.isoMax ?? duty.time?.iso {
      attributes.append(HTMLAttribute("data-time", iso))
    }
    if let start = duty.start?.date { attributes.append(HTMLAttribute("data-start", start)) }
    if duty.time?.days == .working { attributes.append(HTMLAttribute("data-days", "working")) }
    html.element("tr", attributes) { html in
      html.element("td") { html in
        html.element(
          "a", [.href(frame.link(reading.place.page, duty.provision))], text: duty.citation)
      }
      html.element("td", text: duty.bearer?.text ?? SiteWording.dutyUnnamed)
      html.element("td", text: (duty.condition.map { $0 + "，" } ?? "") + duty.action)
      html.element("td", text: duty.time?.text ?? DutyWording.kind(duty.kind).chinese)
      html.element("td", text: duty.start?.text ?? "")
      html.element("td", [.class("day"), HTMLAttribute("hidden", nil)]) { _ in }
    }
    html.breakLine()
  }
}
