public import RegulationModel

/// What is set in the record of a work by hand, because no text says it.
public struct RecordEdit: Sendable, Hashable {
  /// The document number.
  public var number: String?
  /// Who issues the work.
  public var issuer: String?
  /// The kind of norm, by its name in identifiers.
  public var norm: String?
  /// The region by ISO 3166-2.
  public var region: String?
  /// Names to add.
  public var aliases: [String] = []
  /// Relations to add.
  public var relations: [WorkRelation] = []
  /// The day on which the work is no more in force, and the words for it.
  public var repeal: CalendarDate?
  /// The day since which an edition is in force.
  public var force: CalendarDate?

  /// Makes an edit that changes nothing.
  public init() {}

  /// Whether it changes nothing.
  public var isEmpty: Bool { self == RecordEdit() }

  /// A difference between two records.
  public struct Line: Sendable, Hashable {
    /// The member of the record.
    public let member: String
    /// What it was; `nil` where it was not there.
    public let old: String?
    /// What it will be.
    public let new: String
  }

  /// The work as it will be; `edition` is the one whose day in force is set.
  public func applied(to work: Work, edition: CalendarDate?) -> Work {
    var work = work
    work.number = number ?? work.number
    work.issuer = issuer ?? work.issuer
    work.norm = norm ?? work.norm
    work.region = region ?? work.region
    for alias in aliases where !work.aliases.contains(alias) && alias != work.title {
      work.aliases.append(alias)
    }
    for relation in relations where !work.relations.contains(relation) {
      work.relations.append(relation)
    }
    if let force, let index = work.editions.firstIndex(where: { $0.date == edition }) {
      let parts = work.editions[index].commencement?.provisions ?? []
      work.editions[index].commencement = Commencement(
        day: force, basis: .record, provisions: parts)
    }
    if let repeal, let last = work.editions.indices.last {
      for index in work.editions.indices {
        work.editions[index].events.removeAll { $0.action == .repeal }
      }
      work.editions[last].events.append(
        LifecycleEvent(
          date: repeal, actor: nil, action: .repeal, text: "\(repeal.chinese)废止",
          act: relations.first { $0.kind == .repealedBy }?.title))
    }
    return work
  }

  /// What changes between two records of a work, member by member.
  public static func lines(from old: Work, to new: Work) -> [Line] {
    var lines: [Line] = []
    func add(_ member: String, _ old: String?, _ new: String?) {
      if let new, new != old { lines.append(Line(member: member, old: old, new: new)) }
    }
    add("number", old.number, new.number)
    add("issuer", old.issuer, new.issuer)
    add("norm", old.norm, new.norm)
    add("region", old.region, new.region)
    for alias in new.aliases where !old.aliases.contains(alias) { add("aliases", nil, alias) }
    for relation in new.relations where !old.relations.contains(relation) {
      add("relations", nil, "\(relation.kind.rawValue) 《\(relation.title)》")
    }
    for (before, after) in zip(old.editions, new.editions) where before != after {
      add(
        "\(after.date) in_force", before.commencement?.day?.description,
        after.commencement?.day?.description)
      let repeal = after.events.last { $0.action == .repeal }
      add(
        "\(after.date) repeal", before.events.last { $0.action == .repeal }?.date.description,
        repeal?.date.description)
    }
    return lines
  }
}

extension Library {
  /// Sets what no text says in the record of a work.
  ///
  /// - Throws: `locked`, `readOnly`, or what the file system says.
  public func write(_ edit: RecordEdit, to work: Work, edition: CalendarDate?) throws {
    try change {
      let now = try self.work(named: work.slug)
      return LibraryChange(record: edit.applied(to: now, edition: edition))
    }
  }
}
