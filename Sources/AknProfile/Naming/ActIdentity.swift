public import RegulationModel

/// What an act is called in Akoma Ntoso: its place in FRBR and its identifiers.
///
/// Identifiers are derived from title, author and date alone, so that whoever marks the same text up
/// gets the same ones. What is not known is `nil`, and left out of them.
public struct ActIdentity: Sendable {
  /// The title as printed; `nil` when there is none.
  public let title: String?
  /// The kind of act; `nil` when nothing tells.
  package let subtype: ActSubtype?
  /// The `name` of the act element: 条例.
  package let genre: String
  /// Who made the act; `nil` when unknown.
  package let author: OrganName?
  /// The editions known up to this one, oldest first; the last is this one. Never empty.
  package let versions: [EditionRecord]
  /// Whether the date of the newest is known.
  package let hasDate: Bool
  /// The country, or the region that made it: `cn`, `cn-sh`.
  package let country: String
  /// The number of the act, or of the order that made it known first, as printed; `nil` when unknown.
  package let number: String?
  /// The last segment of the work's IRI.
  package let nameSegment: String
  /// The IRI of the work: `/akn/cn/act/party-regulation/中共中央/2015-08-03/中国共产党巡视工作条例`.
  public let workIRI: String
  /// The work in a library; `nil` for a text of its own.
  package let work: Work?
  /// The library's records of the editions up to this one; empty for a text of its own.
  package let recorded: [EditionRecord]
  /// What the text's publisher called it; `nil` for a text that is named by these rules.
  package let published: PublishedRecord?

  /// The identity of an edition.
  ///
  /// - Parameters:
  ///   - edition: the text.
  ///   - work: the work that it is an edition of, if a library has it.
  ///   - record: the work's record of the edition.
  ///   - date: the day that identifies the edition, for a text that tells none.
  public init(
    of edition: Edition, work: Work? = nil, record: EditionRecord? = nil, date: CalendarDate? = nil
  ) {
    self.init(of: edition, work: work, record: record, date: date, published: nil)
  }

  /// The identity of an edition, whose publisher gave it one.
  package init(
    of edition: Edition, work: Work? = nil, record: EditionRecord? = nil,
    date: CalendarDate? = nil, published: PublishedRecord?
  ) {
    let published = published ?? record?.published.flatMap { PublishedRecord(text: $0) }
    self.published = published
    recorded =
      record.map { record in work?.editions.filter { $0.date <= record.date } ?? [] } ?? []
    title = edition.title.flatMap { $0.isEmpty ? nil : $0 } ?? work?.title
    self.work = work
    let unknown = CalendarDate(AknNames.unknownDate)
    var versions = ActIdentity.versions(of: edition, work, record)
    if let date, versions.last?.date != date {
      versions.removeAll { $0.date >= date }
      versions.append(EditionRecord(date: date))
    }
    hasDate = !versions.isEmpty
    if let first = versions.first, first.isAmended(in: work), let date = work?.date ?? unknown {
      versions.insert(EditionRecord(date: date), at: 0)
    }
    if versions.isEmpty, let unknown { versions = [EditionRecord(date: unknown)] }
    self.versions = versions
    author = ActIdentity.author(work, versions)
    genre = work?.kind ?? title.flatMap { ActGenre.of(title: $0) } ?? "规范性文件"
    subtype =
      work?.norm.flatMap { ActSubtype(rawValue: $0) }
      ?? ActSubtype.of(title: title ?? "", author: author?.official)
    country = ActCountry.code(
      subtype: subtype, author: author?.official, title: title, region: work?.region)
    number = work?.number ?? ActIdentity.number(of: edition, versions)
    nameSegment = ActAddress.name(
      title ?? "", author: subtype == .decision ? author?.official : nil)
    workIRI =
      published?.workIRI
      ?? ActAddress.work(
        country: country, subtype: (subtype ?? .normativeDocument).rawValue,
        author: author?.official, date: versions[0].date, name: nameSegment)
  }

  /// The identity of a later edition of the same work; title and date of the work stay in its
  /// identifiers even where the edition has another title.
  ///
  /// - Parameters:
  ///   - record: the edition, later than those of `base`.
  ///   - base: the identity of the edition before.
  ///   - title: the title as the edition prints it; `nil` when it has that of `base`.
  package init(of record: EditionRecord, after base: ActIdentity, title: String?) {
    self.title = title ?? base.title
    subtype = base.subtype
    genre = base.genre
    country = base.country
    number = base.number
    author = base.author
    work = base.work
    published = nil
    recorded = base.recorded
    hasDate = true
    versions = base.versions + [record]
    nameSegment = base.nameSegment
    workIRI = base.workIRI
  }

  private static func versions(
    of edition: Edition, _ work: Work?, _ record: EditionRecord?
  ) -> [EditionRecord] {
    var versions = EditionTimeline.records(from: edition.events)
    if let work, let record { versions = work.editions.filter { $0.date <= record.date } }
    guard !versions.isEmpty, let event = EntryIntoForce.read(in: edition)?.event else {
      return versions
    }
    // 2019年7月1日 in a text that was amended in 2023 is the day of the text before.
    let index = versions.lastIndex { $0.date <= event.date } ?? 0
    if !versions[index].events.contains(where: { $0.action == .entryIntoForce }) {
      versions[index].events.append(event)
    }
    return versions
  }

  /// Who is recorded to have issued the work, else who made its first edition.
  private static func author(_ work: Work?, _ versions: [EditionRecord]) -> OrganName? {
    if let issuer = work?.issuer { return OrganName(issuer) }
    return ActAuthor.of(versions.first?.events ?? [])
  }

  /// The number that the text has in its front, or that of the order which made it known first: those of
  /// later orders are numbers of the acts that amend it.
  private static func number(of edition: Edition, _ versions: [EditionRecord]) -> String? {
    if versions.count == 1, let number = edition.front.documentNumber {
      return edition.string(number)
    }
    return versions.first.flatMap { ActPublication(in: $0.events) }?.number
  }

  /// By which order this edition was made known; `nil` where no number is told.
  package var publication: ActPublication? {
    versions.last.flatMap { ActPublication(in: $0.events) }
  }

  /// The act that made a version out of the one before; `nil` where its title is not told.
  package func amendingAct(of version: EditionRecord) -> NamedAct? {
    NamedAct(thatMade: version, region: country == "cn" ? nil : country)
  }

  /// How the edition is counted: 第二次修订 where the event says so, else the record's label.
  package var versionNumber: String? {
    let version = versions.last
    guard let event = version?.events.first(where: { $0.action?.amends ?? false }),
      let action = event.action?.rawValue, event.text.hasSuffix("次" + action),
      let start = event.text.lastIndex(of: "第")
    else { return version?.label }
    return String(event.text[start...])
  }

  // MARK: - Identifiers

  /// Whether the date of the work is known: that of an amended text may be, and this one not.
  package var hasWorkDate: Bool { versions.first?.hasDate ?? false }
  /// The day that identifies the edition.
  package var editionDate: CalendarDate { versions[versions.count - 1].date }

  /// The IRI of the edition of a day: `…/zho@2024-02-08`.
  package func editionIRI(_ date: CalendarDate) -> String { "\(workIRI)/zho@\(date)" }
  /// The IRI of this edition.
  public var editionIRI: String { published?.expressionIRI ?? editionIRI(editionDate) }
}

extension EditionRecord {
  /// Whether the first known edition is no creation of the work: it was amended into being, or the work is
  /// older by its record.
  fileprivate func isAmended(in work: Work?) -> Bool {
    if let day = work?.date { return day < date }
    return events.contains { $0.action?.amends ?? false }
  }

  /// Whether its date is known.
  package var hasDate: Bool { date.description != AknNames.unknownDate }
  /// How a reference to it reads: 2024年2月8日修订发布文本.
  package var shownLabel: String { (hasDate ? date.chinese : "") + (label ?? "") + "文本" }
}
