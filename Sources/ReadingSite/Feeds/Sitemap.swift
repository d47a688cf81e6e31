/// The list of all pages for search engines (sitemaps.org), which take full addresses only.
///
/// A file may hold 50,000 addresses; more become several files under an index.
struct Sitemap {
  let base: BaseAddress
  private var pages: [PagePlace] = []
  private static let most = 50_000

  /// Starts an empty list.
  init(base: BaseAddress) {
    self.base = base
  }

  /// Adds a page; other forms of pages are left out.
  mutating func add(_ place: PagePlace) { pages.append(place) }

  /// The files.
  var files: [SiteFile] {
    guard pages.count > Sitemap.most else { return [list(pages[...], SiteMap.sitemap)] }
    var files: [SiteFile] = []
    var start = 0
    while start < pages.count {
      let end = min(start + Sitemap.most, pages.count)
      let place = PagePlace(["sitemap-\(files.count + 1).xml"])
      files.append(list(pages[start..<end], place))
      start = end
    }
    var xml = XMLFile()
    xml.element("sitemapindex", [("xmlns", Sitemap.namespace)]) { xml in
      xml.breakLine()
      for file in files {
        xml.element("sitemap") { xml in
          xml.element("loc", text: base.address(of: PagePlace(file.path)))
        }
      }
    }
    return files + [SiteFile(path: SiteMap.sitemap.path, bytes: xml.bytes)]
  }

  private static let namespace = "http://www.sitemaps.org/schemas/sitemap/0.9"

  private func list(_ pages: ArraySlice<PagePlace>, _ place: PagePlace) -> SiteFile {
    var xml = XMLFile()
    xml.element("urlset", [("xmlns", Sitemap.namespace)]) { xml in
      xml.breakLine()
      for page in pages {
        xml.element("url") { $0.element("loc", text: base.address(of: page)) }
      }
    }
    return SiteFile(path: place.path, bytes: xml.bytes)
  }
}
