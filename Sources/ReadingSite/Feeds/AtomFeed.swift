internal import HTMLText
internal import RegulationModel

/// The feed of held editions, newest first (RFC 4287), of the whole library or of one work.
///
/// Its times are those of the editions: Beijing midnight, for a text knows the day alone. Without an
/// address of the site, links are relative and identifiers are names of this program.
struct AtomFeed {
  let site: SiteContext
  /// The position of the work; `nil` for the whole library.
  var of: Int?

  /// Entries that a feed holds.
  private static let most = 100

  private struct FeedEntry {
    let work: Work
    let record: EditionRecord
    let place: EditionPlace
  }

  /// The feed.
  var file: SiteFile {
    var xml = XMLFile()
    xml.element("feed", [("xmlns", "http://www.w3.org/2005/Atom"), ("xml:lang", "zh-Hans")]) {
      xml in
      let entries = newest
      xml.breakLine()
      xml.element("title", text: title)
      xml.element("id", text: id)
      xml.element("updated", text: time(entries.first?.record.date))
      xml.element("author") { $0.element("name", text: SiteWording.siteName) }
      xml.empty("link", [("rel", "self"), ("href", address(place))])
      xml.empty(
        "link",
        [
          ("rel", "alternate"),
          ("href", address(of.map { site.places[$0].page } ?? SiteMap.library)),
        ])
      for entry in entries { write(entry, to: &xml) }
    }
    return SiteFile(path: place.path, bytes: xml.bytes)
  }

  /// The feed as a form of the page that it belongs to.
  var form: PageFrame.Form { .init(type: "application/atom+xml", name: title, place: place) }

  private var place: PagePlace { of.map { site.places[$0].feed } ?? SiteMap.feed }

  private var title: String {
    of.map { SiteWording.feedTitle(site.works[$0].work.title) } ?? SiteWording.feedTitle
  }

  private var id: String {
    guard let of else { return site.base?.text ?? "urn:tiaoli:site" }
    return site.base?.address(of: place) ?? "urn:tiaoli:work:" + site.places[of].name
  }

  /// Newest first; of one day, in the order of the works.
  private var newest: [FeedEntry] {
    var entries: [FeedEntry] = []
    for (position, held) in site.works.enumerated() where of == nil || of == position {
      for edition in held.editions {
        entries.append(
          FeedEntry(
            work: held.work, record: edition.record,
            place: site.places[position].edition(edition.date)))
      }
    }
    let order = entries.indices.sorted {
      entries[$0].record.date == entries[$1].record.date
        ? $0 < $1 : entries[$0].record.date > entries[$1].record.date
    }
    return order.prefix(AtomFeed.most).map { entries[$0] }
  }

  private func write(_ entry: FeedEntry, to xml: inout XMLFile) {
    xml.element("entry") { xml in
      xml.breakLine()
      xml.element(
        "title", text: SiteWording.editionTitle(entry.work.title, entry.record.date))
      let id = site.base?.address(of: entry.place.page) ?? "urn:tiaoli:edition:" + entry.place.name
      xml.element("id", text: id)
      xml.element("updated", text: time(entry.record.date))
      xml.empty("link", [("rel", "alternate"), ("href", address(entry.place.page))])
      xml.element("summary", text: entry.record.publication)
      if let issuer = entry.work.issuer {
        xml.element("author") { $0.element("name", text: issuer) }
      }
    }
  }

  private func address(_ place: PagePlace) -> String {
    site.base?.address(of: place) ?? self.place.link(place).address
  }

  /// A feed without entries has no time; RFC 4287 demands one.
  private func time(_ date: CalendarDate?) -> String {
    "\(date?.description ?? "0001-01-01")T00:00:00+08:00"
  }
}
