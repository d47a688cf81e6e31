import FoundationEssentials
import JSONText
public import RegulationModel
import RegulationParser

/// What holds for every edition, wherever it comes from.
public enum SoundEdition {
  /// Checks an edition: its canonical text reads back, its table is a tree, ids are unique and lead
  /// back, and JSON and Markdown can be written of it.
  ///
  /// - Parameters:
  ///   - edition: the edition.
  ///   - readsBack: whether the canonical text must read back.
  ///   - tellsEvents: whether its text says all its events; a file may say them beside it.
  /// - Throws: what does not hold.
  public static func check(
    _ edition: Edition, readsBack: Bool = true, tellsEvents: Bool = true
  ) throws(Violation) {
    if readsBack { try checkReturn(edition, tellsEvents: tellsEvents) }
    try checkTree(edition)
    try checkIdentifiers(edition)
    try checkJSON(edition)
    _ = EditionMarkdown.text(of: edition)
  }

  /// Its printed text reads back to the same edition.
  static func checkReturn(
    _ edition: Edition, tellsEvents: Bool = true
  ) throws(Violation) {
    let back: Edition
    do {
      back = try CanonicalText.read(CanonicalText.print(edition))
    } catch {
      throw Violation(description: "\(error) while reading the canonical text\n\(edition.text)")
    }
    try require(back.text == edition.text, "the text differs\n\(edition.text)\n--\n\(back.text)")
    try require(back == edition, "the structure differs\n\(edition.text)")
    // An order in front tells events that the text itself does not.
    let isTold = tellsEvents && edition.dropped.allSatisfy { $0.reason != .order }
    try require(
      back.events == edition.events || (!isTold && edition.events.starts(with: back.events)),
      "the events differ\n\(edition.text)")
    try require(back.findings.isEmpty, "\(back.findings) in canonical text\n\(edition.text)")
  }

  private static func checkTree(_ edition: Edition) throws(Violation) {
    let rows = edition.rows
    for (index, row) in rows.enumerated() {
      try require(Int(row.end) > index && Int(row.end) <= rows.count, "row \(index) has no end")
      guard row.parent >= 0 else { continue }
      let parent = rows[Int(row.parent)]
      try require(Int(row.parent) < index && row.end <= parent.end, "row \(index) sticks out")
      try require(
        parent.kind <= row.kind || parent.kind == .annex || parent.kind >= .item,
        "\(row.kind) in \(parent.kind)")
    }
    for article in edition.articles {
      try require(article.children.first != nil, "\(article.label) has no 款")
    }
  }

  private static func checkIdentifiers(_ edition: Edition) throws(Violation) {
    let provisions = Array(edition.provisions)
    let ids = provisions.map(\.id)
    try require(Set(ids).count == ids.count, "an id stands twice\n\(edition.text)")
    for provision in provisions {
      try require(edition.provision(id: provision.id) == provision, "\(provision.id) leads astray")
    }
  }

  /// A provision is found by each name that is printed for it.
  public static func checkNames(_ provision: Provision, in edition: Edition) throws(Violation) {
    for name in [provision.citation, provision.shortForm, provision.id] {
      let found = try? edition.resolve(AddressReader.read(name))
      try require(found == [provision], "\(name) leads to \(found?.map(\.id) ?? [])")
    }
  }

  /// Every word of the edition stands in its JSON, in order.
  private static func checkJSON(_ edition: Edition) throws(Violation) {
    var json = JSONWriter(layout: .compact)
    EditionJSON.write(edition, EditionJSON.Context(), to: &json)
    let document: WrittenEdition
    do {
      document = try JSONDecoder().decode(WrittenEdition.self, from: Data(json.bytes))
    } catch {
      throw Violation(description: "the JSON cannot be read: \(error)")
    }
    let written = document.body.flatMap(\.words) + document.annexes.flatMap(\.words)
    let held = edition.provisions.filter { $0.kind != .annex }.flatMap { provision in
      [provision.id, provision.label, provision.heading ?? "", provision.text]
        + [provision.closing ?? ""]
    }
    try require(written.sorted() == held.sorted(), "the JSON has other words\n\(edition.text)")
    try require(document.title == edition.title, "the JSON has another title")
    try require(
      document.preamble == edition.preamble && document.closing == edition.closing,
      "the JSON has another front")
  }
}

private struct WrittenEdition: Decodable {
  let title: String?
  let preamble: [String]
  let body: [WrittenNode]
  let annexes: [WrittenAnnex]
  let closing: [String]
}

private struct WrittenAnnex: Decodable {
  let body: [WrittenNode]

  var words: [String] { body.flatMap(\.words) }
}

private struct WrittenNode: Decodable {
  let id: String
  let label: String
  let heading: String?
  let text: String
  let closing: String?
  let children: [WrittenNode]

  var words: [String] {
    [id, label, heading ?? "", text, closing ?? ""] + children.flatMap(\.words)
  }
}
