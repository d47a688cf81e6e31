/// A regulation as such (an FRBR work): what its editions have in common.
public struct Work: Sendable, Hashable {
  /// The folder name and short identifier: ASCII letters, digits and `-`.
  public var slug: String
  /// The full title, without 《》.
  public var title: String
  /// Other names by which it is asked for.
  public var aliases: [String]
  /// The genre noun of the title: 条例, 规定 …; `nil` when unknown.
  public var kind: String?
  /// Who issues it; `nil` when unknown.
  public var issuer: String?
  /// The day of its first publication; `nil` when unknown.
  public var date: CalendarDate?
  /// Its editions, by date. Some may be known but not held.
  public var editions: [EditionRecord]
  /// What it replaced.
  public var predecessors: [Predecessor]
  /// Relations to other acts that no text of its own says.
  public var relations: [WorkRelation]
  /// The document number (发文字号), as printed; `nil` when unknown.
  public var number: String?
  /// The kind of norm, by its name in identifiers: `law`, `rule`; `nil` where title and issuer tell.
  public var norm: String?
  /// The region by ISO 3166-2: `cn-sh`; `nil` for the whole country or where unknown.
  public var region: String?

  /// Makes a work.
  public init(
    slug: String, title: String, aliases: [String] = [], kind: String? = nil, issuer: String? = nil,
    date: CalendarDate? = nil, editions: [EditionRecord] = [], predecessors: [Predecessor] = [],
    relations: [WorkRelation] = [], number: String? = nil, norm: String? = nil,
    region: String? = nil
  ) {
    self.slug = slug
    self.title = title
    self.aliases = aliases
    self.kind = kind
    self.issuer = issuer
    self.date = date
    self.editions = editions
    self.predecessors = predecessors
    self.relations = relations
    self.number = number
    self.norm = norm
    self.region = region
  }

  /// The record of the edition with a date.
  public func record(of date: CalendarDate) -> EditionRecord? {
    editions.first { $0.date == date }
  }

  /// The newest edition whose text is held.
  public var newestHeld: EditionRecord? { editions.last { $0.file != nil } }

  /// Whether a name means this work: its slug, title or an alias, with 《》 or without; of a law also
  /// the title without 中华人民共和国.
  public func isNamed(_ name: String) -> Bool {
    let bare = name.filter { !"《》〈〉 　".contains($0) }
    return bare == slug || bare == title || aliases.contains(bare)
      || title == "中华人民共和国" + bare
  }

  /// Whether the title, a bracket behind it left out, or an alias ends in a noun by which the work is called
  /// for short: 条例 of 公园条例（试行）.
  public func isCalled(_ noun: String) -> Bool {
    let bare = noun.filter { !"《》〈〉 　".contains($0) }
    guard bare.count > 1 else { return false }
    return ([title] + aliases).contains { name in
      let end = name.hasSuffix("）") ? name.lastIndex(of: "（") ?? name.endIndex : name.endIndex
      return name[..<end].hasSuffix(bare)
    }
  }
}

/// What is known of an edition, whether its text is held or not.
public struct EditionRecord: Sendable, Hashable {
  /// The day that identifies it: of its publication.
  public var date: CalendarDate
  /// What kind of edition it is, in a word or two: 修订发布, 修改.
  public var label: String?
  /// Name of the file with its canonical text; `nil` when the text is not held.
  public var file: String?
  /// How many bytes the text had when it was written; `nil` when unknown. Shows a text that was cut
  /// off at the end of a line.
  public var byteCount: Int?
  /// The events that made it, in order.
  public var events: [LifecycleEvent]
  /// Where its text was taken from; `nil` when unknown or not held.
  public var source: EditionSource?
  /// The amending decision that its text is the result of; `nil` when none is held.
  public var amendment: EditionAmendment?
  /// Since when it is in force; `nil` where nobody has read its text for it yet.
  public var commencement: Commencement?
  /// What the publisher of the text says of it, as its file had it; `nil` for a text without such a file.
  public var published: String?

  /// Makes a record.
  public init(
    date: CalendarDate, label: String? = nil, file: String? = nil, byteCount: Int? = nil,
    events: [LifecycleEvent] = [], source: EditionSource? = nil,
    amendment: EditionAmendment? = nil, commencement: Commencement? = nil,
    published: String? = nil
  ) {
    self.date = date
    self.label = label
    self.file = file
    self.byteCount = byteCount
    self.events = events
    self.source = source
    self.amendment = amendment
    self.commencement = commencement
    self.published = published
  }
}

/// How an edition came out of another one: applying the decision to the base gives its text.
public struct EditionAmendment: Sendable, Hashable {
  /// The date of the edition that was amended.
  public var base: CalendarDate
  /// Name of the file with the decision, in the folder `decisions` of the work.
  public var decision: String

  /// Makes a record of an amendment.
  public init(base: CalendarDate, decision: String) {
    self.base = base
    self.decision = decision
  }
}

/// The document that an edition was read from.
public struct EditionSource: Sendable, Hashable {
  /// Its path, relative to the folder that the library stands in.
  public var file: String
  /// 1-based line of the title.
  public var firstLine: Int
  /// 1-based last line, inclusive.
  public var lastLine: Int

  /// Makes a record of a source.
  public init(file: String, firstLine: Int, lastLine: Int) {
    self.file = file
    self.firstLine = firstLine
    self.lastLine = lastLine
  }
}

/// A regulation that a work replaced.
public struct Predecessor: Sendable, Hashable {
  /// Its title.
  public var title: String
  /// As much of its date as is known: `2009`, `2009-07`, `2009-07-02`.
  public var date: String?

  /// Makes a record of a predecessor.
  public init(title: String, date: String?) {
    self.title = title
    self.date = date
  }
}
