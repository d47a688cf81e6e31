internal import HTMLText
internal import RegulationModel

/// Writes the editions of a work, newest first: what happened, since when each is in force, whether
/// its text is held.
struct WorkTimeline {
  let reading: WorkReading
  let page: PagePlace

  func write(to html: inout HTMLWriter) {
    guard !reading.work.editions.isEmpty else { return }
    html.element("section", [.id("editions"), .class("timeline")]) { html in
      html.element("h2", text: SiteWording.editions)
      html.breakLine()
      AsAtBox.write(to: &html)
      html.element("ol") { html in
        for record in reading.work.editions.reversed() { write(record, to: &html) }
      }
    }
    html.breakLine()
  }

  private func write(_ record: EditionRecord, to html: inout HTMLWriter) {
    let isHeld = reading.held.editions.contains { $0.date == record.date }
    let status = reading.held.status.edition(record.date)
    let days = status.map(AsAtBox.days) ?? []
    html.element("li", [.class(isHeld ? "held" : "known")] + days) { html in
      html.element("h3") { html in
        guard isHeld else { return html.text(record.name) }
        html.element(
          "a", [.href(page.link(reading.place.edition(record.date).page))], text: record.name)
      }
      html.element("ul") { html in
        // The line of the force says the same, and how it is known.
        let start = isHeld ? status?.commencement.day : nil
        for event in record.events
        where event.action != .entryIntoForce || event.date != start {
          html.element("li", text: event.text)
        }
        if isHeld {
          for line in reading.status(of: record) { html.element("li", text: line) }
          writeWays(from: record.date, to: &html)
        } else {
          html.element("li", [.class("absent")], text: SiteWording.notHeld)
        }
      }
    }
    html.breakLine()
  }

  /// The ways to what changed, and to the decision that changed it.
  private func writeWays(from date: CalendarDate, to html: inout HTMLWriter) {
    let edition = reading.held.editions.first { $0.date == date }
    var ways: [(PagePlace, String)] = []
    if let pair = reading.pair(before: date) {
      ways.append((pair.place, SiteWording.compareBefore))
    }
    if edition?.amendment != nil {
      ways.append((reading.place.edition(date).decision, SiteWording.decision))
    }
    guard !ways.isEmpty else { return }
    html.element("li") { html in
      for (index, way) in ways.enumerated() {
        if index > 0 { html.text("　") }
        html.element("a", [.href(page.link(way.0))], text: way.1)
      }
    }
  }
}
