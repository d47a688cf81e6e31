internal import Comparison
internal import CrossReferences
internal import HTMLText
internal import RegulationModel

/// Writes the citations in other works that an edition leaves behind: where they stand, what they meant, and
/// where that is now.
struct LeftBehindList {
  let site: SiteContext
  let work: WorkReading
  let reading: EditionReading
  let page: PagePlace

  /// The anchor of the list.
  static let id = "left-behind"

  private var citations: [IncomingCitations.LeftBehind] { work.leftBehind[reading.date] ?? [] }

  /// A line above the text that leads to the list; nothing where the edition leaves none behind.
  func writeNotice(to html: inout HTMLWriter) {
    guard !citations.isEmpty else { return }
    html.element("li") { html in
      html.element(
        "a", [.href(.fragment(LeftBehindList.id))], text: SiteWording.leftBehind(citations.count))
    }
  }

  /// The list; nothing where it is empty.
  func write(to html: inout HTMLWriter) {
    guard !citations.isEmpty else { return }
    html.element("section", [.id(LeftBehindList.id), .class("relations")]) { html in
      html.element("h2", text: SiteWording.leftBehind)
      html.breakLine()
      html.element("ul") { html in
        for entry in citations {
          html.element("li") { html in write(entry, to: &html) }
          html.breakLine()
        }
      }
    }
    html.breakLine()
  }

  private func write(_ entry: IncomingCitations.LeftBehind, to html: inout HTMLWriter) {
    let citation = entry.citation
    let from = citation.reference.from
    let words = "《\(citation.work.title)》" + (citation.place?.citation ?? SiteWording.preamble)
    if let place = site.newest(entry.work) {
      html.element("a", [.class("ref"), .href(page.link(place.page(of: from), from))], text: words)
    } else {
      html.text(words)
    }
    html.text("：“\(citation.reference.text)”，")
    let old = citation.oldTargets.map(\.citation).joined(separator: "、")
    html.text(SiteWording.leftBehind(old, isGone: citation.newTargets.isEmpty))
    for (index, target) in citation.newTargets.enumerated() {
      if index > 0 { html.text("、") }
      html.element("a", [.class("ref"), .href(.fragment(target.id))], text: target.citation)
    }
  }
}
