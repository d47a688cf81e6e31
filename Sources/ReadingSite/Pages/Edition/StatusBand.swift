internal import HTMLText
internal import RegulationModel

/// Writes what stands above the text of an edition that is not the law of the day, on each of its pages: what it
/// is, and the way to the text in force.
///
/// The page is made on one day and read on another: from its data a script tells by the reader's clock.
struct StatusBand {
  let work: WorkReading
  let date: CalendarDate
  let page: PagePlace

  func write(to html: inout HTMLWriter) {
    guard let status = work.held.status.edition(date) else { return }
    let mark = SiteWording.mark(status)
    guard mark != nil || status.until != nil else { return }
    html.element("p", [.class("band"), .id("band")] + data(status, isShown: mark != nil)) { html in
      html.element("span", text: mark ?? "")
      guard let current = work.held.current, current.date != date else { return }
      html.element(
        "a", [.href(page.link(work.place.edition(current.date).page))],
        text: "\(SiteWording.readCurrent)（\(current.record.name)）")
    }
    html.breakLine()
  }

  /// The days and the words of a text that has its time; none for one that has not.
  private func data(_ status: EditionStatus, isShown: Bool) -> [HTMLAttribute] {
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
    if !isShown { attributes.append(HTMLAttribute("hidden", nil)) }
    return attributes
  }
}
