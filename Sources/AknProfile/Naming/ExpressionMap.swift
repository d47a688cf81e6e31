package import JSONText
package import RegulationModel

/// Which expressions of a work there are, and which of them an address without a date means.
///
/// Naming Convention 4.6: `…/zho` is the text in force, `…/zho@` the first one, `…/zho:2020-01-01` the one in
/// force on that day, `…/zho@2024-02-08` that of the date.
package struct ExpressionMap: Sendable {
  /// An expression.
  package struct Entry: Sendable, Hashable {
    /// Its address.
    package let iri: String
    /// The day that identifies it.
    package let date: CalendarDate
    /// What kind of edition it is; `nil` when unknown.
    package let label: String?
    /// The first day on which it is in force; `nil` when unknown.
    package let from: CalendarDate?
    /// The first day on which it is not any more; `nil` when none is known.
    package let until: CalendarDate?
    /// Whether its text is held.
    package let isHeld: Bool
  }

  /// The address of the work.
  package let work: String
  /// The title of the work.
  package let title: String
  /// The expressions, by date.
  package let entries: [Entry]
  /// The one in force on the day of the map; `nil` when none is, or nobody knows.
  package let current: Entry?

  /// Makes the map of a work.
  ///
  /// - Parameters:
  ///   - work: the work.
  ///   - identity: the identity of one of its editions.
  ///   - status: what the editions are on the day of the map.
  package init(of work: Work, _ identity: ActIdentity, _ status: WorkStatus) {
    self.work = identity.workIRI
    title = work.title
    let entries = work.editions.map { record in
      let known = status.edition(record.date)
      let published = record.published.flatMap { PublishedRecord(text: $0)?.expressionIRI }
      return Entry(
        iri: published ?? identity.editionIRI(record.date), date: record.date,
        label: record.label, from: known?.from, until: known?.until,
        isHeld: record.file != nil)
    }
    self.entries = entries
    current = status.inForce.flatMap { known in entries.first { $0.date == known.date } }
  }

  /// The expression that the tail of an address means: `zho`, `zho@`, `zho:2020-01-01`, `zho@2024-02-08`.
  ///
  /// - Returns: `nil` where there is none, or nobody knows.
  package func entry(_ tail: String) -> Entry? {
    guard let mark = tail.firstIndex(where: { $0 == "@" || $0 == ":" }) else { return current }
    let day = CalendarDate(String(tail[tail.index(after: mark)...]))
    if tail[mark] == "@" {
      return day.map { day in entries.first { $0.date == day } } ?? entries.first
    }
    guard let day else { return nil }
    return entries.last { entry in
      guard let from = entry.from, from <= day else { return false }
      return entry.until.map { day < $0 } ?? true
    }
  }

  /// Writes the map; `link` gives what else is known of an expression, by names of fields.
  package func write(
    to json: inout JSONWriter, link: (Entry) -> [(name: String, value: String)]
  ) {
    json.field("work", work)
    json.field("title", title)
    json.field("current", current?.iri)
    json.field("first", entries.first?.iri)
    json.array("expressions") { json in
      for entry in entries {
        json.object { json in
          json.field("iri", entry.iri)
          json.field("date", entry.date.description)
          json.field("label", entry.label)
          json.field("from", entry.from?.description)
          json.field("until", entry.until?.description)
          json.field("held", entry.isHeld)
          for (name, value) in link(entry) { json.field(name, value) }
        }
      }
    }
  }
}
