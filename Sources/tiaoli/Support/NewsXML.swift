internal import AkomaNtoso
internal import NewsCorpus
internal import RegulationModel

/// Items of the corpus as Akoma Ntoso.
enum NewsXML {
  /// The document of an item; titles of the library's works become links.
  static func bytes(of item: Item, in works: [TracedWork]) throws -> [UInt8] {
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
      guard let work = works.first(where: { $0.work.isCited(as: title.text) }),
        let text = work.texts.last, let record = work.work.record(of: text.date)
      else { continue }
      document.works[title.text] = ActIdentity(of: text.edition, work: work.work, record: record)
    }
    return try NewsExport.bytes(of: document)
  }
}
