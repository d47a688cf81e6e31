internal import ComparisonForms
internal import HTMLText
internal import RegulationModel

/// A comparison of two texts of a work: side by side, or both in one; what did not change folded.
struct ComparisonSitePage {
  let site: SiteContext
  let work: WorkReading
  let pair: EditionPair

  /// The page of a comparison of held editions.
  var file: SiteFile {
    let new = pair.new?.chinese ?? ""
    let name = SiteWording.comparison(pair.old.chinese, new)
    let frame = frame("《\(work.work.title)》\(name)", name)
    return frame.page { html in
      writeBar(name, to: &html)
      html.element("header", [.class("front")]) { html in
        html.element("h1") { html in
          TitleText.write("《\(work.work.title)》", to: &html)
          html.void("wbr")
          html.text(SiteWording.comparisonTable)
        }
        html.element("p", [.class("note")], text: name)
        writeStatus(to: &html)
        EditionForms.write(frame, to: &html)
      }
      html.breakLine()
      writeBody(to: &html)
    }
  }

  private func writeBar(_ name: String, to html: inout HTMLWriter) {
    let edition = work.place.edition(pair.new ?? pair.old)
    ComparisonBar(
      page: pair.place, title: work.work.title, whole: edition.page, name: name
    ).write(to: &html)
  }

  /// What the compared texts are on the day of the site.
  private func writeStatus(to html: inout HTMLWriter) {
    html.element("ul", [.class("status")]) { html in
      for date in [pair.old, pair.new].compactMap(\.self) {
        guard let status = work.held.status.edition(date) else { continue }
        let words = SiteWording.period(status).joined(separator: "，")
        html.element("li") { html in
          html.element(
            "a", [.href(pair.place.link(work.place.edition(date).page))],
            text: SiteWording.edition(date))
          html.text("：" + words)
        }
      }
    }
    html.breakLine()
  }

  /// The frame of the page, or of a draft's page around the comparison.
  func frame(_ title: String, _ name: String) -> PageFrame {
    var frame = site.frame(
      .comparison, pair.place, title: title, description: "\(title)：\(pair.summary)",
      edition: work.place.edition(pair.new ?? pair.old))
    frame.above = site.above(work.position)
    frame.name = name
    frame.forms = ComparisonForm.list(of: pair)
    frame.printed = title
    frame.scripts = ["comparing.js"]
    return frame
  }

  /// Writes the comparison itself.
  func writeBody(to html: inout HTMLWriter) {
    let old = work.place.edition(pair.old)
    let new = pair.new.map { work.place.edition($0) }
    let place = pair.place
    let parts = ComparisonHTML(
      pair.document,
      setting: .init(
        old: { place.link(old.page(of: $0.id), $0.id) },
        new: { provision in
          new.map { place.link($0.page(of: provision.id), provision.id) }
        }))
    parts.writeSummary(to: &html)
    html.breakLine()
    html.element("h2", text: SiteWording.comparisonTable)
    html.element("div", [.class("views")]) { html in
      // Style sheets show what the checked one names, else what has room: no script is needed.
      view("view-side", SiteWording.sideBySide, to: &html)
      view("view-inline", SiteWording.inline, to: &html)
      html.breakLine()
      html.element("div", [.class("side")]) { parts.writeTable(to: &$0) }
      parts.writeInline(to: &html)
    }
    html.breakLine()
    parts.writeStaleCitations(to: &html)
    parts.writeNumbers(to: &html)
  }

  private func view(_ id: String, _ words: String, to html: inout HTMLWriter) {
    html.void(
      "input", [HTMLAttribute("type", "radio"), HTMLAttribute("name", "view"), .id(id)])
    html.element("label", [HTMLAttribute("for", id)], text: words)
  }

  /// The comparison in other forms.
  var files: [SiteFile] { ComparisonForm.files(pair) }
}
