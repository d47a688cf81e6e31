internal import Findings
internal import Holdings
internal import JSONText
internal import RegulationLibrary
internal import RegulationModel

/// The texts of the library as resources.
struct ResourceTexts {
  let sources: ServerSources

  /// All editions whose text is held.
  func list() throws -> [JSONValue] {
    let library = try sources.library()
    return try library.readableWorks().works.flatMap { work -> [JSONValue] in
      let status = library.status(of: work, on: .today)
      return work.editions.filter { $0.file != nil }.map { record in
        let today = status.edition(record.date)?.status
        return [
          "uri": .string(ResourceAddress.uri(work.slug, record.date)),
          "name": .string("\(work.slug) \(record.date)"),
          "title": .string("《\(work.title)》（\(record.publication)）"),
          "description": .string(today.map { sources.say(ServerWording.status($0)) } ?? "?"),
          "mimeType": "text/plain",
        ]
      }
    }
  }

  /// The forms of addresses.
  func templates() -> [JSONValue] {
    [
      [
        "uriTemplate": "tiaoli://{work}/{edition}/{provision}", "name": "provision",
        "title": .string(sources.say(.init("A provision", "条款"))),
        "description": .string(
          sources.say(
            .init(
              "the words of a provision (art_34, 第三十四条第一款) in an edition (2024-02-08, current)",
              "某个版本（2024-02-08、current）中某条款（art_34、第三十四条第一款）的原文"))),
        "mimeType": "text/plain",
      ],
      [
        "uriTemplate": "tiaoli://{work}/{edition}", "name": "edition",
        "title": .string(sources.say(.init("An edition", "版本"))),
        "description": .string(
          sources.say(.init("the whole text of an edition", "某个版本的全文"))),
        "mimeType": "text/plain",
      ],
    ]
  }

  /// The text at an address, under a line with what it is.
  func read(_ address: ResourceAddress) throws -> (text: String, head: EditionHead) {
    let library = try sources.library()
    var request = EditionRequest()
    if let date = address.edition {
      guard let period = DatePeriod(spelled: date) else {
        throw ToolFault("'\(date)' is no date of an edition", "“\(date)”不是版本日期")
      }
      request.edition = period
    }
    let selection = try Selection(
      address.provision.map { [$0] } ?? [], library: library, work: address.work,
      editions: request)
    let head = EditionHead(selection)
    guard address.provision != nil else {
      return (head.text(sources) + "\n\n" + selection.edition.text, head)
    }
    let words = selection.provisions.map { provision in
      selection.citation(of: provision) + "\n"
        + (provision.leadIn.map { $0 + "\n" } ?? "") + provision.canonicalText
    }
    return (head.text(sources) + "\n\n" + words.joined(separator: "\n\n") + "\n", head)
  }
}
