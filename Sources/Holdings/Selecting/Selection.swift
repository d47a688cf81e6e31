package import Findings
package import RegulationLibrary
package import RegulationModel

/// The provisions that a call names, and the edition that they are of.
package struct Selection {
  /// The work.
  package let work: Work
  /// What is known of the edition.
  package let record: EditionRecord
  /// Its text.
  package let edition: Edition
  /// What is named, in the order asked for.
  package let provisions: [Provision]
  /// What the edition is: law, or law no more, or not yet.
  package let chosen: ChosenEdition

  /// Resolves addresses in the edition that the options choose. All must be of one work: that of
  /// the option, else of the name in front of an address, else the only one.
  ///
  /// - Parameters:
  ///   - addresses: in any spelling, with a title in front or none.
  ///   - library: where the work is held.
  ///   - work: its slug, title or alias; `nil` where the address tells.
  ///   - editions: which edition.
  ///   - context: whether the neighbouring articles are taken, too.
  /// - Throws: `AddressError`, or `LibraryFailure`.
  package init(
    _ addresses: [String], library: Library, work: String? = nil,
    editions: EditionRequest = EditionRequest(), context: Bool = false
  ) throws {
    var expressions: [AddressExpression] = []
    for address in addresses { expressions.append(try AddressReader.read(address)) }
    // A citation pasted back carries the edition in brackets behind the title.
    let pasted = expressions.compactMap(\.workName).map(PastedName.init)
    let names = pasted.map(\.title)
    self.work = try library.work(named: work ?? names.first)
    for name in names where !self.work.isNamed(name) && !self.work.isCalled(name) {
      throw LibraryFailure.noWork(name, known: [self.work.title])
    }
    if editions.isEmpty, let date = pasted.lazy.compactMap(\.date).first,
      self.work.record(of: date) != nil
    {
      record = try library.record(of: self.work, dated: date)
      chosen = ChosenEdition(record: record, of: self.work, in: library, askedFor: nil)
    } else {
      chosen = try editions.chosen(of: self.work, in: library)
      record = chosen.record
    }
    edition = try library.edition(record, of: self.work)
    var found: [Provision] = []
    for expression in expressions { found += try edition.resolve(expression) }
    provisions = context ? Selection.withNeighbours(found, in: edition) : found
  }

  /// Where a provision stands, of what edition it is, and what that is if not the law of today; without a
  /// provision, the edition alone.
  ///
  /// - Parameters:
  ///   - provision: the provision, if there is one.
  ///   - say: gives a sentence in the language of the reader.
  /// - Returns: the line.
  package func place(
    of provision: Provision?, _ say: (Finding.Message) -> String
  ) -> String {
    let divisions = provision?.ancestors.filter { $0.kind.isDivision || $0.kind == .annex } ?? []
    let headings = divisions.map { division in
      [division.label, division.heading ?? ""].filter { !$0.isEmpty }.joined(separator: " ")
    }
    let title = "《\(work.title)》"
    let mark = chosen.mark.map { ["〔\(say($0))〕"] } ?? []
    return ([title, record.publication] + mark + headings).joined(separator: "  ")
  }

  /// A ready citation: title, edition, what that is if not the law of today, provision.
  package func citation(of provision: Provision) -> String {
    let mark = chosen.mark.map { "，" + $0.chinese } ?? ""
    let pending = chosen.pendingMark(of: provision).map { "（\($0.chinese)）" } ?? ""
    return "《\(work.title)》（\(record.publication)\(mark)）\(provision.citation)\(pending)"
  }

  /// Each provision with the articles before and after its own; none twice, in the order asked for.
  private static func withNeighbours(_ provisions: [Provision], in edition: Edition) -> [Provision]
  {
    let articles = edition.articles
    var positions: [String: Int] = [:]
    for (position, article) in articles.enumerated() { positions[article.id] = position }
    var seen = Set<String>()
    var result: [Provision] = []
    func add(_ provision: Provision) {
      if seen.insert(provision.id).inserted { result.append(provision) }
    }
    for provision in provisions {
      let position = provision.article.flatMap { positions[$0.id] }
      if let position, position > 0 { add(articles[position - 1]) }
      add(provision)
      if let position, position + 1 < articles.count { add(articles[position + 1]) }
    }
    return result
  }
}

/// The title in front of an address, as typed or as the program cites it: 《…》（2024年2月8日…发布）.
private struct PastedName {
  let title: String
  let date: CalendarDate?

  init(_ name: String) {
    guard let open = name.lastIndex(where: { $0 == "（" || $0 == "(" }),
      let date = PastedName.date(name[open...].dropFirst())
    else {
      title = name
      self.date = nil
      return
    }
    title = String(name[..<open])
    self.date = date
  }

  /// The date that a text begins with.
  private static func date(_ text: Substring) -> CalendarDate? {
    let pieces = text.split(maxSplits: 3) { "年月日".contains($0) }
    let numbers = pieces.prefix(3).compactMap { Int($0) }
    return numbers.count == 3
      ? CalendarDate(year: numbers[0], month: numbers[1], day: numbers[2]) : nil
  }
}
