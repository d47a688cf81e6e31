internal import RegulationLibrary
internal import RegulationModel

/// The provisions that a call names, and the edition that they are of.
struct Selection {
  let work: Work
  let record: EditionRecord
  let edition: Edition
  let provisions: [Provision]

  /// Resolves addresses in the edition that the options choose. All must be of one work: that of
  /// the option, else of the name in front of an address, else the only one.
  init(
    _ addresses: [String], library: Library, work: String?, editions: EditionOptions, context: Bool
  ) throws {
    var expressions: [AddressExpression] = []
    for address in addresses { expressions.append(try AddressReader.read(address)) }
    let names = expressions.compactMap(\.workName)
    self.work = try library.work(named: work ?? names.first)
    for name in names where !self.work.isNamed(name) {
      throw LibraryFailure.noWork(name, known: [self.work.title])
    }
    record = try editions.record(of: self.work, in: library)
    edition = try library.edition(record, of: self.work)
    var found: [Provision] = []
    for expression in expressions { found += try edition.resolve(expression) }
    provisions = context ? Selection.withNeighbours(found, in: edition) : found
  }

  /// Where a provision stands, and of what edition it is; without a provision, the edition alone.
  func place(of provision: Provision?) -> String {
    let divisions = provision?.ancestors.filter { $0.kind.isDivision || $0.kind == .annex } ?? []
    let headings = divisions.map { division in
      [division.label, division.heading ?? ""].filter { !$0.isEmpty }.joined(separator: " ")
    }
    let title = "《\(work.title)》"
    return ([title, publication] + headings).joined(separator: "  ")
  }

  /// A ready citation: title, edition, provision.
  func citation(of provision: Provision) -> String {
    "《\(work.title)》（\(publication)）\(provision.citation)"
  }

  /// `2024年2月8日中共中央发布`: what made the edition what it is.
  private var publication: String {
    let event = record.events.last { event in
      switch event.action {
      case .issue, .promulgation, .distribution: true
      default: false
      }
    }
    return event?.text ?? record.date.chinese
  }

  /// Articles with the one before and the one after, each once.
  private static func withNeighbours(_ provisions: [Provision], in edition: Edition) -> [Provision]
  {
    let articles = edition.articles
    var wanted = Set<Int>()
    for provision in provisions {
      guard let article = provision.article,
        let position = articles.firstIndex(where: { $0.id == article.id })
      else { continue }
      wanted.formUnion(max(0, position - 1)...min(articles.count - 1, position + 1))
    }
    return wanted.isEmpty ? provisions : wanted.sorted().map { articles[$0] }
  }
}
