internal import JSONText
internal import RegulationModel

/// What the site holds, for programs: `index.json`, every work with its editions and their articles.
///
/// Addresses are relative to the file. An article's page is its identifier with `.html` in the folder of the
/// edition, beside which its other forms lie where the site has them.
struct SiteIndex {
  let site: SiteContext

  /// The file; linear in the articles.
  var file: SiteFile {
    var json = JSONWriter(layout: .indented)
    json.object { json in
      json.field("schema", "tiaoli/site/1")
      json.field("day", site.day.description)
      json.field("article_forms", !site.isLean)
      json.array("works") { json in
        for position in site.works.indices { write(position, to: &json) }
      }
    }
    json.endLine()
    return SiteFile(path: SiteMap.index.path, bytes: json.bytes)
  }

  private func write(_ position: Int, to json: inout JSONWriter) {
    let held = site.works[position]
    let place = site.places[position]
    json.object { json in
      json.field("work", held.work.slug)
      json.field("title", held.work.title)
      json.array("aliases") { json in held.work.aliases.forEach { json.string($0) } }
      json.field("kind", held.work.kind)
      json.field("issuer", held.work.issuer)
      json.field("date", held.work.date?.description)
      json.field("region", held.work.region)
      json.field("repealed", held.repealed?.description)
      json.field("page", SiteIndex.address(place.page))
      json.field("feed", SiteIndex.address(place.feed))
      json.field("current", held.current?.date.description)
      json.array("editions") { json in
        for record in held.work.editions { write(record, of: held, in: place, to: &json) }
      }
    }
  }

  private func write(
    _ record: EditionRecord, of held: HeldWork, in place: WorkPlace, to json: inout JSONWriter
  ) {
    let status = held.status.edition(record.date)
    json.object { json in
      json.field("date", record.date.description)
      json.field("label", record.label)
      json.field("status", (status?.status ?? .unknown).rawValue)
      json.field("from", status?.from?.description)
      json.field("until", status?.until?.description)
      let edition = held.editions.first { $0.date == record.date }?.edition
      json.field("held", edition != nil)
      guard let edition else { return }
      let page = place.edition(record.date).page
      json.field("page", SiteIndex.address(page))
      json.object("forms") { json in
        for form in ["json", "txt", "xml", "md"] {
          json.field(form, SiteIndex.address(page.form(form)))
        }
      }
      var articles = JSONWriter(layout: .compact)
      articles.array { json in
        for unit in edition.provisions where unit.kind == .article { json.string(unit.id) }
      }
      json.member("articles", json: articles.text)
    }
  }

  private static func address(_ page: PagePlace) -> String { page.path.joined(separator: "/") }
}
