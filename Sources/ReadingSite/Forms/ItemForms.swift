internal import AknProfile
internal import JSONText
internal import LegalXML
internal import NewsCorpus
internal import RegulationModel

/// The other forms of an item of the corpus: files beside its page.
struct ItemForms {
  let item: Item
  let place: PagePlace
  /// The edition that the item is the text of, as `tiaoli corpus export` names it.
  let link: RegulationLink?
  /// The act that a title means, to link to.
  let identity: (String) -> ActIdentity?

  /// The files.
  func files() throws(XMLFailure) -> [SiteFile] {
    var json = JSONWriter(layout: .indented)
    ItemJSON.write(item, link: link, to: &json)
    json.endLine()
    return [
      SiteFile(path: place.form("json").path, bytes: json.bytes),
      SiteFile(path: place.form("txt").path, bytes: Array(text.utf8)),
      SiteFile(
        path: place.form("xml").path, bytes: try NewsXML.bytes(of: item, identity: identity)),
      SiteFile(path: place.form("md").path, bytes: Array(ItemMarkdown.text(of: item).utf8)),
    ]
  }

  /// A line for each part of the heading and each paragraph.
  private var text: String {
    let heading =
      [item.kicker, item.headline].compactMap(\.self) + item.subheads
      + [item.participantsLine].compactMap(\.self)
    return (heading + item.paragraphs.map(\.text)).joined(separator: "\n") + "\n"
  }
}
