internal import AknProfile
internal import AkomaNtoso
internal import HTMLText
internal import JSONText
internal import LegalXML
internal import RegulationLibrary
internal import RegulationModel

/// The other forms of an edition and of its articles: files beside the page with the same name.
struct EditionForms {
  let reading: EditionReading
  let work: Work
  let catalogue: ActCatalogue

  /// The forms of a page, as it lists them.
  static func list(of place: PagePlace, _ title: String) -> [PageFrame.Form] {
    [
      .init(type: "application/json", name: "JSON", place: place.form("json")),
      .init(type: "text/plain", name: "纯文本", place: place.form("txt")),
      .init(type: "application/akn+xml", name: "Akoma Ntoso XML", place: place.form("xml")),
      .init(type: "text/markdown", name: "Markdown", place: place.form("md")),
    ]
  }

  /// Writes the list where readers see it, and the address that does not change, if the page has one.
  static func write(
    _ frame: PageFrame, latest: PagePlace? = nil, to html: inout HTMLWriter
  ) {
    guard !frame.forms.isEmpty || latest != nil else { return }
    html.element("p", [.class("forms")]) { html in
      if !frame.forms.isEmpty { html.text(SiteWording.forms + "：") }
      for (index, form) in frame.forms.enumerated() {
        if index > 0 { html.text("、") }
        html.element("a", [.href(frame.link(form.place))], text: form.name)
      }
      guard let latest else { return }
      if !frame.forms.isEmpty { html.text("　") }
      html.element(
        "a", [.class("fixed"), .href(frame.link(latest))], text: SiteWording.fixedAddress)
    }
    html.breakLine()
  }

  /// The files of the whole edition.
  func files() throws(XMLFailure) -> [SiteFile] {
    let place = reading.place.page
    let edition = reading.edition
    var json = JSONWriter(layout: .indented)
    EditionJSON.write(edition, context, to: &json)
    json.endLine()
    return [
      SiteFile(path: place.form("json").path, bytes: json.bytes),
      SiteFile(path: place.form("txt").path, bytes: edition.bytes),
      SiteFile(path: place.form("xml").path, bytes: try export.document().bytes),
      SiteFile(
        path: place.form("md").path, bytes: Array(EditionMarkdown.text(of: edition).utf8)),
    ]
  }

  /// The files of an article.
  func files(of article: Provision) throws(XMLFailure) -> [SiteFile] {
    let place = reading.place.article(article.id)
    var json = JSONWriter(layout: .indented)
    EditionJSON.write([article], of: reading.edition, context, to: &json)
    json.endLine()
    return [
      SiteFile(path: place.form("json").path, bytes: json.bytes),
      SiteFile(path: place.form("txt").path, bytes: lines(of: article)),
      SiteFile(path: place.form("xml").path, bytes: try export.portion(article)),
      SiteFile(
        path: place.form("md").path, bytes: Array(EditionMarkdown.text(of: [article]).utf8)),
    ]
  }

  private var context: EditionJSON.Context {
    EditionJSON.Context(
      file: reading.held.record.file, work: work.slug, edition: reading.date, language: .chinese)
  }

  private var export: ActExport {
    let amendment = reading.held.amendment.map { made in
      ActAmendment(
        of: made.base, identity: ActIdentity(of: made.base, work: work, record: made.baseRecord),
        by: made.decision, result: made.result)
    }
    return ActExport(
      reading.edition, identity: reading.identity, acts: reading.acts, names: catalogue.names,
      amendment: amendment, marks: reading.marks)
  }

  /// The lines of the canonical text that the article stands on.
  private func lines(of article: Provision) -> [UInt8] {
    let bytes = reading.edition.bytes
    let start = Int(article.row.label.lower)
    var end = Int(article.row.label.upper)
    for row in reading.edition.rows[article.index..<Int(article.row.end)] {
      for range in [row.label, row.heading, row.text, row.closing] where !range.isEmpty {
        end = max(end, Int(range.upper))
      }
    }
    // A caption ends behind its bracket.
    let rest = bytes[end...].firstIndex(of: 0x0A) ?? bytes.count
    return Array(bytes[start..<rest]) + [0x0A]
  }
}
