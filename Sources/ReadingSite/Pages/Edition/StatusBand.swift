internal import HTMLText
internal import RegulationModel

/// Writes what a text is on each of its pages: in force, or what else, and the way to the text in force.
///
/// The page is made on one day and read on another: from its data a script tells by the reader's clock.
struct StatusBand {
  let work: WorkReading
  let date: CalendarDate
  let page: PagePlace
  /// The article that the page is about; `nil` for a page of the whole edition.
  var article: Provision?
  /// What became of the articles of the edition in others.
  var changes: EditionChanges?

  func write(to html: inout HTMLWriter) {
    guard let status = work.held.status.edition(date) else { return }
    let mark = SiteWording.mark(status)
    let state = HTMLAttribute("data-state", mark == nil ? "current" : "other")
    html.element("p", [.class("band"), .id("band"), state] + data(status)) { html in
      html.element("span", text: mark ?? SiteWording.currently)
      writeWay(isNeeded: mark != nil, to: &html)
    }
    html.breakLine()
  }

  /// The link to the text in force, with the article that this one became. A text that is in force has one to
  /// its successor, for the day on which that is.
  private func writeWay(isNeeded: Bool, to html: inout HTMLWriter) {
    let current = work.held.current
    let isCurrent = current?.date == date
    let after = work.held.status.edition(date)?.successor
    let other = isCurrent ? work.held.editions.first { $0.date == after } : current
    guard let other else { return }
    let place = work.place.edition(other.date)
    let same = counterpart(in: other)
    let hidden = isNeeded && !isCurrent ? [] : [HTMLAttribute("hidden", nil)]
    html.element(
      "a", [.href(page.link(same.map { place.article($0.id) } ?? place.page))] + hidden,
      text: SiteWording.readCurrent(other.record.name, same?.citation))
  }

  /// The article of another text that this one became, by the comparison of the two; `nil` where it became
  /// none or several.
  private func counterpart(in text: HeldEdition) -> Provision? {
    guard let article, let other = changes?.others.first(where: { $0.date == text.date }),
      let ids = other.changes[article.id]?.counterparts, ids.count == 1
    else { return nil }
    return text.edition.provision(id: ids[0])
  }

  /// The days and the words of a text that has its time; none for one that has not.
  private func data(_ status: EditionStatus) -> [HTMLAttribute] {
    var attributes: [HTMLAttribute] = []
    switch status.status {
    case .inForce, .future, .superseded:
      if let from = status.from {
        attributes.append(HTMLAttribute("data-from", from.description))
        attributes.append(HTMLAttribute("data-before", SiteWording.future(from: from)))
      }
      if let until = status.until {
        let isRepeal = work.held.repealed == until
        attributes.append(HTMLAttribute("data-until", until.description))
        attributes.append(
          HTMLAttribute(
            "data-after",
            isRepeal ? SiteWording.repealed(until) : SiteWording.superseded(by: status.successor)))
      }
    case .repealed, .draft, .unknown: break
    }
    return attributes
  }
}
