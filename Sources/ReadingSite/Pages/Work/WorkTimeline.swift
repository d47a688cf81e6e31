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
      html.element("ol") { html in
        for record in reading.work.editions.reversed() { write(record, to: &html) }
      }
    }
    html.breakLine()
  }

  private func write(_ record: EditionRecord, to html: inout HTMLWriter) {
    let isHeld = reading.held.editions.contains { $0.date == record.date }
    html.element("li", [.class(isHeld ? "held" : "known")]) { html in
      html.element("h3") { html in
        guard isHeld else { return html.text(record.name) }
        html.element(
          "a", [.href(page.link(reading.place.edition(record.date).page))], text: record.name)
      }
      html.element("ul") { html in
        for event in record.events { html.element("li", text: event.text) }
        if isHeld {
          for line in reading.status(of: record) { html.element("li", text: line) }
        } else {
          html.element("li", [.class("absent")], text: SiteWording.notHeld)
        }
      }
    }
    html.breakLine()
  }
}
