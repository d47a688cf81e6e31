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
    return frame("《\(work.work.title)》\(name)", name).page { html in
      html.element("header", [.class("front")]) { html in
        html.element("h1", text: "《\(work.work.title)》\(SiteWording.comparisonTable)")
        html.element("p", [.class("note")], text: name)
      }
      html.breakLine()
      writeBody(to: &html)
    }
  }

  /// The frame of the page, or of a draft's page around the comparison.
  func frame(_ title: String, _ name: String) -> PageFrame {
    var frame = site.frame(
      .comparison, pair.place, title: title, description: "\(title)：\(pair.summary)",
      edition: work.place.edition(pair.new ?? pair.old))
    frame.above = site.above(work.position)
    frame.name = name
    frame.forms = [
      .init(type: "application/json", name: "JSON", place: pair.place.form("json"))
    ]
    frame.printed = title
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
      // Style sheets show what the checked one names: no script is needed.
      view("view-side", SiteWording.sideBySide, isChecked: true, to: &html)
      view("view-inline", SiteWording.inline, isChecked: false, to: &html)
      html.breakLine()
      html.element("div", [.class("side")]) { parts.writeTable(to: &$0) }
      parts.writeInline(to: &html)
    }
    html.breakLine()
    parts.writeStaleCitations(to: &html)
    parts.writeNumbers(to: &html)
  }

  private func view(
    _ id: String, _ words: String, isChecked: Bool, to html: inout HTMLWriter
  ) {
    html.void(
      "input",
      [HTMLAttribute("type", "radio"), HTMLAttribute("name", "view"), .id(id)]
        + (isChecked ? [HTMLAttribute("checked", nil)] : []))
    html.element("label", [HTMLAttribute("for", id)], text: words)
  }

  /// The comparison as data: `tiaoli/diff/1`.
  var data: SiteFile { ComparisonForm.file(pair) }
}
