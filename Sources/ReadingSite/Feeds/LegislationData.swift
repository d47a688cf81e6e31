internal import AknProfile
internal import JSONText
internal import RegulationModel

/// What search engines and other programs read of a page: schema.org `Legislation` as JSON-LD.
///
/// Whether a text is in force is told for the day of the site, which stands beside it (`sdDatePublished`).
struct LegislationData {
  let site: SiteContext
  let work: WorkReading

  /// The data of a work's page.
  func whole() -> [UInt8] {
    write { json in
      writeWork(to: &json)
      json.array("workExample") { json in
        for held in work.held.editions {
          json.object { json in
            json.field("@type", "Legislation")
            writeVersion(held.record, to: &json)
            writeAddress(work.place.edition(held.date).page, to: &json)
          }
        }
      }
    }
  }

  /// The data of an edition's page.
  func edition(_ reading: EditionReading) -> [UInt8] {
    write { json in
      writeWork(to: &json)
      writeVersion(reading.held.record, to: &json)
      json.field("legislationIdentifier", reading.identity.editionIRI)
      writeConsolidated(reading.held, to: &json)
      writeAddress(reading.place.page, to: &json)
      writeForms(of: reading.place.page, to: &json)
    }
  }

  /// The data of an article's page.
  func article(_ article: Provision, of reading: EditionReading) -> [UInt8] {
    let place = reading.place.article(article.id)
    return write { json in
      json.field("name", "\(reading.title)\(article.citation)")
      json.field("legislationIdentifier", "\(reading.identity.editionIRI)/~\(article.id)")
      json.field("inLanguage", "zh-Hans")
      writeForce(reading.pending[article.id] == nil ? reading.status : .future, to: &json)
      writeAddress(place, to: &json)
      if !site.isLean { writeForms(of: place, to: &json) }
      json.object("isPartOf") { json in
        json.field("@type", "Legislation")
        json.field("name", reading.title)
        writeVersion(reading.held.record, to: &json)
        json.field("legislationIdentifier", reading.identity.editionIRI)
      }
    }
  }

  private func write(_ members: (inout JSONWriter) -> Void) -> [UInt8] {
    var json = JSONWriter(layout: .compact)
    json.object { json in
      json.field("@context", "https://schema.org")
      json.field("@type", "Legislation")
      members(&json)
    }
    return json.bytes
  }

  private func writeWork(to json: inout JSONWriter) {
    let work = work.work
    json.field("name", work.title)
    if !work.aliases.isEmpty {
      json.array("alternateName") { json in work.aliases.forEach { json.string($0) } }
    }
    if let kind = work.kind { json.field("legislationType", kind) }
    if let issuer = work.issuer {
      json.object("legislationPassedBy") { json in
        json.field("@type", "Organization")
        json.field("name", issuer)
      }
    }
    if let date = work.date { json.field("datePublished", date.description) }
    json.field("legislationJurisdiction", work.region?.uppercased() ?? "CN")
    json.field("inLanguage", "zh-Hans")
  }

  private func writeVersion(_ record: EditionRecord, to json: inout JSONWriter) {
    json.field("legislationDateVersion", record.date.description)
    guard let status = work.held.status.edition(record.date) else { return }
    writeForce(status.status, isWhole: status.pending.isEmpty, to: &json)
    if let from = status.from { json.field("legislationDateOfApplicability", from.description) }
  }

  private func writeForce(
    _ status: LegalStatus, isWhole: Bool = true, to json: inout JSONWriter
  ) {
    let force: String
    switch status {
    case .inForce: force = isWhole ? "InForce" : "PartiallyInForce"
    case .future, .superseded, .repealed, .draft: force = "NotInForce"
    case .unknown: return
    }
    json.field("legislationLegalForce", "https://schema.org/" + force)
    json.field("sdDatePublished", work.held.status.day.description)
  }

  /// The held edition of which this one is the text with its amendments.
  private func writeConsolidated(_ held: HeldEdition, to json: inout JSONWriter) {
    guard let base = work.held.editions.last(where: { $0.date < held.date }) else { return }
    json.object("legislationConsolidates") { json in
      json.field("@type", "Legislation")
      json.field("name", work.work.title)
      json.field("legislationDateVersion", base.date.description)
      json.field(
        "legislationIdentifier",
        ActIdentity(of: base.edition, work: work.work, record: base.record).editionIRI)
      writeAddress(work.place.edition(base.date).page, to: &json)
    }
  }

  private func writeAddress(_ place: PagePlace, to json: inout JSONWriter) {
    if let base = site.base { json.field("url", base.address(of: place)) }
  }

  private func writeForms(of place: PagePlace, to json: inout JSONWriter) {
    guard let base = site.base else { return }
    json.array("encoding") { json in
      for form in EditionForms.list(of: place, "") {
        json.object { json in
          json.field("@type", "LegislationObject")
          json.field("encodingFormat", form.type.description)
          json.field("contentUrl", base.address(of: form.place))
        }
      }
    }
  }
}
