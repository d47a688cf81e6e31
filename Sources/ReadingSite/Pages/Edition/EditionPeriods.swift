internal import HTMLText
internal import RegulationModel

/// Writes the editions of a work with the days from and until which each is in force, each with the way to it,
/// and a box in which a reader gives a day: a script leads to the text of that day.
struct EditionPeriods {
  let work: WorkReading
  let page: PagePlace
  /// The edition that the page is of.
  let date: CalendarDate
  /// The article that the page is about; `nil` for a page of the whole edition.
  var article: Provision?
  /// What became of the articles of the edition in others.
  var changes: EditionChanges?

  func write(to html: inout HTMLWriter) {
    html.element("details", [.class("as-at")]) { html in
      html.element("summary", text: SiteWording.asAt)
      html.breakLine()
      AsAtBox.write(to: &html)
      html.element("ol") { html in
        for status in work.held.status.editions.reversed() { write(status, to: &html) }
      }
    }
    html.breakLine()
  }

  private func write(_ status: EditionStatus, to html: inout HTMLWriter) {
    let name = work.work.editions.first { $0.date == status.date }?.name ?? status.date.chinese
    let isHeld = work.held.editions.contains { $0.date == status.date }
    html.element("li", AsAtBox.days(of: status)) { html in
      if status.date == date {
        html.element(
          "a", [.href(page.link(page)), HTMLAttribute("aria-current", "true")], text: name)
      } else if isHeld {
        html.element("a", [.href(link(to: status.date))], text: name)
      } else {
        html.text(name)
      }
      let known = SiteWording.period(status) + (isHeld ? [] : [SiteWording.notHeld])
      html.element("span", [.class("facts")], text: known.joined(separator: "，"))
    }
    html.breakLine()
  }

  /// The same article where it has one counterpart there, else the whole text.
  private func link(to other: CalendarDate) -> HTMLLink {
    let place = work.place.edition(other)
    guard let article, let found = changes?.others.first(where: { $0.date == other }),
      let ids = found.changes[article.id]?.counterparts, ids.count == 1
    else { return page.link(place.page) }
    return page.link(place.page(of: ids[0]))
  }
}

/// The box in which a reader gives a day, above a list of editions with their days.
enum AsAtBox {
  /// Writes the box; it is not shown without a script.
  static func write(to html: inout HTMLWriter) {
    html.element("form", [.class("as-at-day scripted")]) { html in
      html.element("label", [HTMLAttribute("for", "as-at-day")], text: SiteWording.asAtDay)
      html.void(
        "input",
        [HTMLAttribute("type", "date"), .id("as-at-day"), HTMLAttribute("required", nil)])
      html.element("button", [HTMLAttribute("type", "submit")], text: SiteWording.asAtButton)
      html.element("p", [.class("answer"), HTMLAttribute("role", "status")]) { _ in }
    }
    html.breakLine()
  }

  /// The days of an edition as data.
  static func days(of status: EditionStatus) -> [HTMLAttribute] {
    [
      HTMLAttribute("data-from", status.from?.description ?? ""),
      HTMLAttribute("data-until", status.until?.description ?? ""),
    ]
  }
}
