internal import RegulationModel

/// Where the pages of the site stand.
enum SiteMap {
  static let library = PagePlace(["index.html"])
  static let search = PagePlace(["search.html"])
  static let notes = PagePlace(["notes.html"])
  static let corpus = PagePlace(["corpus", "index.html"])
  static let corpusBySource = PagePlace(["corpus", "by-source.html"])
  static let corpusByKind = PagePlace(["corpus", "by-kind.html"])
  static let feed = PagePlace(["atom.xml"])
  /// What the site holds, for programs.
  static let index = PagePlace(["index.json"])
  static let sitemap = PagePlace(["sitemap.xml"])
  static let style = PagePlace(["assets", "site.css"])
  /// The names in the root that no work may take.
  static let rootNames = [
    "akn", "assets", "atom.xml", "corpus", "index.html", "index.json", "notes.html", "search.html",
    "sitemap.xml",
    "robots.txt",
  ]

  /// The map from the addresses of the Naming Convention to pages.
  static let resolver = PagePlace(["akn", "index.json"])

  /// The page that leads on from an address of the Naming Convention; `nil` for one that no file can have.
  static func address(_ iri: String) -> PagePlace? {
    let path = iri.split(separator: "/", omittingEmptySubsequences: true).map(String.init)
    guard iri.hasPrefix("/akn/"), path.allSatisfy({ $0.utf8.count <= 200 && !$0.contains(":") })
    else { return nil }
    return PagePlace(path + ["index.html"])
  }

  /// The page of an item of the corpus.
  static func item(_ name: String) -> PagePlace { PagePlace(["corpus", name + ".html"]) }
}

/// The folder of a work.
struct WorkPlace: Sendable, Hashable {
  /// The name of the folder.
  let name: String

  /// The page of the work.
  var page: PagePlace { PagePlace([name, "index.html"]) }

  /// The feed of its editions.
  var feed: PagePlace { PagePlace([name, "atom.xml"]) }

  /// The folder of an edition.
  func edition(_ date: CalendarDate) -> EditionPlace {
    EditionPlace(work: name, date: date.description)
  }

  /// The comparison of two editions.
  func comparison(_ old: CalendarDate, _ new: CalendarDate) -> PagePlace {
    PagePlace([name, "compare", "\(old)_\(new).html"])
  }

  /// The address that always leads to the text in force, or to an article of it, by its identifier.
  func latest(_ article: String? = nil) -> PagePlace {
    PagePlace([name, "latest", article.map { SafeName.of($0) + ".html" } ?? "index.html"])
  }

  /// The page of a draft or a decision.
  func draft(_ fileName: String) -> PagePlace { PagePlace([name, "drafts", fileName + ".html"]) }
}

/// The folder of an edition.
struct EditionPlace: Sendable, Hashable {
  let work: String
  let date: String

  /// `xunshi-gongzuo-tiaoli/2024-02-08`
  var name: String { "\(work)/\(date)" }
  /// The edition on one page.
  var page: PagePlace { PagePlace([work, date, "index.html"]) }

  /// The duties and deadlines of the edition.
  var duties: PagePlace { PagePlace([work, date, "duties.html"]) }

  /// The decision that made the edition.
  var decision: PagePlace { PagePlace([work, date, "decision.html"]) }

  /// The page of an article, by its identifier.
  func article(_ id: String) -> PagePlace { PagePlace([work, date, SafeName.of(id) + ".html"]) }

  /// The page of the article that an identifier is in, else the whole edition's.
  func page(of id: String) -> PagePlace {
    ArticleID.article(of: id).map(article) ?? page
  }
}

/// Identifiers of what is in articles.
enum ArticleID {
  /// The identifier of the article that something is or is inside of: `art_34` of
  /// `art_34__para_1`, `att_1__art_2` of `att_1__art_2__para_1`; `nil` for what is in none.
  static func article(of id: String) -> String? {
    var steps: [Substring] = []
    var rest = id[...]
    while let joint = rest.firstRange(of: "__") {
      steps.append(rest[..<joint.lowerBound])
      if rest.hasPrefix("art_") { return steps.joined(separator: "__") }
      rest = rest[joint.upperBound...]
    }
    return rest.hasPrefix("art_") ? id : nil
  }
}
