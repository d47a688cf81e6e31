internal import AknProfile
internal import JSONText
internal import RegulationModel

/// What leads from the addresses of the Naming Convention to the pages of the site: a page for each address that
/// a file can have, and one map of all.
///
/// `…/zho:2020-01-01` means a text for any day: the map gives the days from and until which each is in force.
struct ResolverFiles {
  private var maps: [(map: ExpressionMap, place: WorkPlace, held: HeldWork)] = []

  /// Adds a work.
  mutating func add(_ work: WorkReading) {
    guard let current = work.held.current else { return }
    let identity = ActIdentity(
      of: current.edition, work: work.work, record: current.record)
    let map = ExpressionMap(of: work.work, identity, work.held.status)
    maps.append((map, work.place, work.held))
  }

  /// The files.
  var files: [SiteFile] {
    var files: [SiteFile] = []
    var taken: Set<PagePlace> = []
    for (map, place, held) in maps {
      for (address, target) in ResolverFiles.targets(map, place, held) {
        guard let page = SiteMap.address(address), taken.insert(page).inserted else { continue }
        files.append(AddressPage(place: page, title: map.title, target: target).file())
      }
    }
    return files + [index]
  }

  /// The addresses of a work and of its expressions, with the pages that they mean.
  private static func targets(
    _ map: ExpressionMap, _ place: WorkPlace, _ held: HeldWork
  ) -> [(String, PagePlace)] {
    var targets = [(map.work, place.page)]
    let texts = Set(held.editions.map(\.date))
    if let current = map.current, texts.contains(current.date) {
      targets.append((map.work + "/zho", place.edition(current.date).page))
    }
    if let first = map.entry("zho@"), texts.contains(first.date) {
      targets.append((map.work + "/zho@", place.edition(first.date).page))
    }
    for entry in map.entries where texts.contains(entry.date) {
      targets.append((entry.iri, place.edition(entry.date).page))
    }
    return targets
  }

  private var index: SiteFile {
    var json = JSONWriter(layout: .indented)
    json.object { json in
      json.field("schema", "tiaoli/resolver/1")
      json.array("works") { json in
        for (map, place, held) in maps {
          let texts = Set(held.editions.map(\.date))
          json.object { json in
            json.field("page", place.page.path.joined(separator: "/"))
            map.write(to: &json) { entry in
              guard texts.contains(entry.date) else { return [] }
              let page = place.edition(entry.date).page
              return [
                ("page", page.path.joined(separator: "/")),
                ("xml", page.form("xml").path.joined(separator: "/")),
              ]
            }
          }
        }
      }
    }
    json.endLine()
    return SiteFile(path: SiteMap.resolver.path, bytes: json.bytes)
  }
}
