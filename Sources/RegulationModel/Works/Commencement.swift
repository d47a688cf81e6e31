/// Since when an edition is in force, and which of its provisions have a day of their own.
public struct Commencement: Sendable, Hashable {
  /// The first day; `nil` when the text leaves it to another act.
  public var day: CalendarDate?
  /// How it is known.
  public var basis: ForceBasis
  /// The words that say so; `nil` where none do.
  public var words: String?
  /// Provisions with a day of their own, in the order of the words.
  public var provisions: [PartialCommencement]
  /// The first day on which the text holds good no more by its own words; `nil` where they set no end.
  public var lapse: CalendarDate?

  /// Makes a commencement.
  public init(
    day: CalendarDate?, basis: ForceBasis, words: String? = nil,
    provisions: [PartialCommencement] = [], lapse: CalendarDate? = nil
  ) {
    self.day = day
    self.basis = basis
    self.words = words
    self.provisions = provisions
    self.lapse = lapse
  }

  /// The provisions that are not in force on a day on which the edition is.
  public func pending(on day: CalendarDate) -> [PartialCommencement] {
    provisions.filter { $0.day.map { $0 > day } ?? true }
  }

  /// What is known of an edition.
  ///
  /// What its record says goes before what the text says; an amended text repeats the words of the first one,
  /// so that 公布之日 in it is another day's.
  ///
  /// - Parameters:
  ///   - record: the record of the edition.
  ///   - text: the text, not read where the record tells all; `nil` where none is held.
  package init(of record: EditionRecord, in text: @autoclosure () -> Edition?) {
    if let kept = record.commencement {
      self = kept
      return
    }
    let event = record.events.last {
      $0.action == .entryIntoForce && $0.scope == nil && $0.date >= record.date
    }
    let edition = text()
    let clauses = edition.map(EntryIntoForce.clauses) ?? []
    let noted = EntryIntoForce.noteClauses(of: edition, record.events)
    if let event {
      self.init(day: event.date, basis: .event, words: event.text)
    } else if let told = EntryIntoForce.whole(clauses)
      ?? EntryIntoForce.inNote(noted),
      !record.isAmended || told.namesDay
    {
      self.init(told, of: record)
    } else if let parts = Commencement.ofGroups(record, clauses) {
      self = parts
    } else {
      self.init(day: record.date, basis: .assumed)
    }
    guard let edition else { return }
    addLapse(clauses + noted, of: record)
    let told = record.events + edition.events
    provisions = Commencement.provisions(clauses, told, of: record, in: edition)
  }

  /// What the text says of the whole.
  private init(_ told: EntryIntoForce, of record: EditionRecord) {
    let published = record.events.last { $0.action?.publishes ?? false }?.date
    switch told.start {
    case .on(let day) where day >= record.date:
      self.init(day: day, basis: .event, words: told.words)
    case .on: self.init(day: record.date, basis: .assumed)
    case .onPublication:
      self.init(day: record.date, basis: published == nil ? .assumed : .text, words: told.words)
    case .afterPublication(let period):
      let day = (published ?? record.date).after(period)
      self.init(day: day, basis: .computed, words: told.words)
    case .setElsewhere: self.init(day: nil, basis: .setElsewhere, words: told.words)
    case .condition: self.init(day: nil, basis: .condition, words: told.words)
    }
  }

  /// The end that clauses about the whole set. Of an amended text the day of publication is another one.
  private mutating func addLapse(_ clauses: [CommencementClause], of record: EditionRecord) {
    for clause in clauses where clause.subject == nil {
      guard let told = clause.lapse else { continue }
      let start: CalendarDate? =
        if case .on(let date) = clause.start { date } else { record.isAmended ? nil : day }
      guard let end = start.flatMap(told.end) ?? told.end, end > record.date else { continue }
      lapse = end
    }
  }

  /// What events and clauses tell that speak of some alone, 有条件的地区 or 新建项目: the day of the last where
  /// 其他地区 has one, none where the rest is left open; `nil` where none does.
  private static func ofGroups(_ record: EditionRecord, _ clauses: [CommencementClause])
    -> Commencement?
  {
    var parts: [(scope: String, day: CalendarDate?, words: String)] = []
    var isCounted = false
    for event in record.events where event.action == .entryIntoForce {
      if let scope = event.scope { parts.append((scope, event.date, event.text)) }
    }
    for clause in clauses {
      guard let scope = clause.subject, !parts.contains(where: { $0.scope == scope }) else {
        continue
      }
      let isNamed = if case .on = clause.start { true } else { false }
      // The day of publication in an amended text is another one.
      let day = record.isAmended && !isNamed ? nil : clause.start.day(published: record.date)
      isCounted = isCounted || !isNamed && !scope.hasPrefix("第")
      parts.append((scope, day, scope + clause.words))
    }
    parts.removeAll { $0.scope.hasPrefix("第") }
    guard !parts.isEmpty else { return nil }
    let days = parts.compactMap(\.day)
    let hasRest = parts.contains { part in
      CommencementClause.rest.contains { part.scope.hasPrefix($0) }
    }
    let isKnown = hasRest && days.count == parts.count
    return Commencement(
      day: isKnown ? days.max() : nil, basis: isKnown ? isCounted ? .computed : .event : .condition,
      words: parts.map(\.words).joined(separator: "；"))
  }

  /// The provisions that clauses and events speak of, as far as the edition has them.
  private static func provisions(
    _ clauses: [CommencementClause], _ events: [LifecycleEvent], of record: EditionRecord,
    in edition: Edition
  ) -> [PartialCommencement] {
    var found: [PartialCommencement] = []
    func add(_ scope: String, _ day: CalendarDate?, _ words: String) {
      guard let address = try? AddressReader.read(scope),
        let provisions = try? edition.resolve(address)
      else { return }
      for provision in provisions where !found.contains(where: { $0.id == provision.id }) {
        found.append(PartialCommencement(id: provision.id, day: day, words: words))
      }
    }
    for clause in clauses {
      guard let scope = clause.subject else { continue }
      add(scope, clause.start.day(published: record.date), scope + clause.words)
    }
    for event in events where event.action == .entryIntoForce {
      if let scope = event.scope { add(scope, event.date, event.text) }
    }
    return found
  }
}

/// A provision with a day of its own.
public struct PartialCommencement: Sendable, Hashable {
  /// Its identifier: `art_2__para_1__point_2`.
  public var id: String
  /// The first day; `nil` when it is left to another act.
  public var day: CalendarDate?
  /// The words that say so.
  public var words: String

  /// Makes an entry.
  public init(id: String, day: CalendarDate?, words: String) {
    self.id = id
    self.day = day
    self.words = words
  }
}

extension CommencementStart {
  /// The day, counted from that of publication where the words count so; `nil` when it is left to another act.
  func day(published: CalendarDate) -> CalendarDate? {
    switch self {
    case .on(let day): day
    case .onPublication: published
    case .afterPublication(let period): published.after(period)
    case .setElsewhere, .condition: nil
    }
  }
}

extension EntryIntoForce {
  /// Whether the words spell a day out.
  var namesDay: Bool {
    if case .on = start { true } else { false }
  }
}

extension EditionRecord {
  /// Whether a decision made it out of the text before, which goes on in all that it leaves alone.
  var isAmended: Bool {
    amendment != nil
      || events.contains { event in
        event.action == .amendment || event.action == .change
      }
  }
}
