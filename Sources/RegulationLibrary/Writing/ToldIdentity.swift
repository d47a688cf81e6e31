public import RegulationModel

/// What a document says of its work beside the text: what another library knew of it, or its publisher says.
public struct ToldIdentity: Sendable {
  /// The work as another library recorded it, with its editions up to the one of the document; `nil` for a
  /// document from no library.
  public var work: Work?
  /// The meta of the document as its publisher wrote it; `nil` where no other publisher named the work.
  public var published: String?
  /// Who made the work; `nil` where the document does not say.
  public var issuer: String?
  /// The day of the work; `nil` where the document does not say.
  public var date: CalendarDate?
  /// The number of the work; `nil` where the document does not say.
  public var number: String?
  /// The region of the work; `nil` for a whole country, or where the document does not say.
  public var region: String?

  /// What is told.
  public init(
    work: Work? = nil, published: String? = nil, issuer: String? = nil, date: CalendarDate? = nil,
    number: String? = nil, region: String? = nil
  ) {
    self.work = work
    self.published = published
    self.issuer = issuer
    self.date = date
    self.number = number
    self.region = region
  }

  /// Adds what is told to a work that is new to a library.
  func complete(_ new: inout Work) {
    if let work {
      new.aliases = work.aliases
      new.kind = work.kind
      new.norm = work.norm
      new.predecessors = work.predecessors
      new.relations = work.relations
      new.issuer = work.issuer
      new.date = work.date
      new.number = work.number
      new.region = work.region
    }
    new.issuer = issuer ?? new.issuer
    new.date = date ?? new.date
    new.number = number ?? new.number
    new.region = region ?? new.region
  }

  /// Adds the editions that are told of to those of a work that does not have them; what it has stands.
  func learn(_ known: inout Work) {
    for record in work?.editions ?? [] where known.record(of: record.date) == nil {
      known.editions.append(record)
    }
    known.editions.sort { $0.date < $1.date }
  }
}
