internal import AknProfile
internal import AkomaNtoso
internal import CrossReferences
package import LegalXML
package import NewsCorpus
internal import RegulationModel

/// Items of the corpus as Akoma Ntoso.
package enum NewsXML {
  /// The document of an item; titles of the works become links.
  package static func bytes(
    of item: Item, in works: [TracedWork]
  ) throws(XMLFailure) -> [UInt8] {
    try bytes(of: item) { title in
      guard let work = works.first(where: { $0.work.isNamed(title) }),
        let text = work.texts.last, let record = work.work.record(of: text.date)
      else { return nil }
      return ActIdentity(of: text.edition, work: work.work, record: record)
    }
  }

  /// The same; `identity` tells the act that a title means.
  static func bytes(
    of item: Item, identity: (String) -> ActIdentity?
  ) throws(XMLFailure) -> [UInt8] {
    var document = NewsDocument(id: item.id)
    document.kicker = item.kicker
    document.headline = item.headline
    document.subheads = item.subheads
    document.source = item.source
    document.date = item.date.date
    document.printedDate = item.date.printed
    document.paragraphs = item.paragraphs.map { .init($0.text, isHeading: $0.isHeading) }
    document.people = item.people.map { .init(name: $0.name, role: $0.role) }
    for title in item.titles {
      if let identity = identity(title.text) { document.works[title.text] = identity }
    }
    return try NewsExport.bytes(of: document)
  }
}
