internal import Comparison
internal import CrossReferences
internal import Findings
internal import Holdings
internal import JSONText
internal import RegulationModel

/// What is shown beside the pointer: the cited provision with its edition, the meaning of a term.
enum Hover {
  /// Of many provisions, the first ones are shown.
  private static let countLimit = 5
  /// Of a long provision, its beginning is shown: Unicode scalars.
  private static let lengthLimit = 3_000

  /// Answers `textDocument/hover`.
  static func answer(_ view: inout DraftView, _ parameters: RequestParameters) throws -> JSONValue {
    let offset = try parameters.offset(in: view.text)
    guard let place = CitedPlace(at: offset, view) else { return .null }
    let shown: (blocks: [String], place: Range<Int>)?
    switch place {
    case .citation(let citation): shown = (blocks(citation, view), citation.place)
    case .term(let term): shown = (blocks(term, view), term.place)
    case .label(let row, let label): shown = blocks(ofLabel: row, view).map { ($0, label) }
    }
    guard let shown, !shown.blocks.isEmpty else { return .null }
    let kind: JSONValue = view.client.takesMarkdown ? "markdown" : "plaintext"
    let words = shown.blocks.joined(separator: "\n\n")
    return ["contents": ["kind": kind, "value": .string(words)], "range": view.json(shown.place)]
  }

  private static func blocks(_ citation: PlacedCitation, _ view: DraftView) -> [String] {
    let entry = view.citations.library.entry(citation.reference)
    guard let carried = entry.carried else {
      let rows = view.targets(of: citation)
      var blocks = rows.isEmpty ? [] : provisions(rows.map(view.reading.provision), view)
      if let reason = entry.reason, blocks.isEmpty || entry.status == .unresolved {
        blocks.append(line(view.say(reason.message), view))
      }
      return blocks
    }
    let date = carried.edition.map { "（\($0)）" } ?? ""
    var blocks = [bold("《\(carried.work.title)》\(date)", view)]
    blocks += provisions(carried.targets, view)
    if let reason = carried.reason { blocks.append(line(view.say(reason.message), view)) }
    if carried.status == .notChecked { blocks.append(line(view.say(notHeld(carried)), view)) }
    if let now = carried.now, now.fate != .same {
      let places = now.targets.map(\.citation).joined(separator: "、")
      let date = now.edition.description
      let message =
        now.fate == .removed
        ? ServerMessages.removed(date) : ServerMessages.now(places, date)
      blocks.append(line(view.say(message), view))
      blocks += provisions(now.targets, view)
    }
    return blocks
  }

  private static func notHeld(_ carried: CarriedCitation) -> Finding.Message {
    Reason.otherWork(carried.work.title).message
  }

  private static func blocks(_ term: PlacedTerm, _ view: DraftView) -> [String] {
    let defined = view.citations.library.terms.terms[term.term]
    let place = view.edition.provision(id: defined.definedIn)?.citation
    let head = bold(defined.term, view) + (place.map { "（\($0)）" } ?? "")
    return [
      head, line(defined.definition, view), line(view.say(ServerMessages.uses(defined.uses)), view),
    ]
  }

  /// Who cites the provision of a label; `nil` where nobody does.
  private static func blocks(ofLabel row: Int, _ view: DraftView) -> [String]? {
    let provision = view.reading.provision(row)
    let citing = view.citations.library.graph.incoming(to: provision)
    guard !citing.isEmpty else { return nil }
    var places: [String] = []
    for reference in citing {
      let place =
        reference.fromRow >= 0 ? view.reading.provision(reference.fromRow).citation : "序言"
      if !places.contains(place) { places.append(place) }
    }
    let more = places.count > 20 ? "…" : ""
    return [bold("←", view) + " " + line(places.prefix(20).joined(separator: "、") + more, view)]
  }

  // MARK: - Words

  private static func provisions(_ provisions: [Provision], _ view: DraftView) -> [String] {
    var blocks = provisions.prefix(countLimit).map { provision in
      let words =
        view.client.takesMarkdown
        ? EditionMarkdown.text(of: [provision]) : provision.plainText
      let whole = provision.kind > .article ? provision.citation + "　" + words : words
      return shortened(trimmed(whole))
    }
    if provisions.count > countLimit {
      blocks.append("… " + (provisions.last?.citation ?? ""))
    }
    return blocks
  }

  private static func trimmed(_ words: String) -> String {
    words.last == "\n" ? String(words.dropLast()) : words
  }

  private static func shortened(_ words: String) -> String {
    let scalars = words.unicodeScalars
    guard scalars.count > lengthLimit else { return words }
    return String(String.UnicodeScalarView(scalars.prefix(lengthLimit))) + "…"
  }

  private static func line(_ words: String, _ view: DraftView) -> String {
    view.client.takesMarkdown ? MarkdownText.line(words) : words
  }

  private static func bold(_ words: String, _ view: DraftView) -> String {
    view.client.takesMarkdown ? "**\(MarkdownText.escaped(words))**" : words
  }
}

extension Provision {
  /// The provision as canonical text has it, with all inside.
  var plainText: String {
    let own = edition.rows[index..<Int(row.end)]
    let ranges = own.flatMap { [$0.label, $0.heading, $0.text, $0.closing] }.filter { !$0.isEmpty }
    guard let start = ranges.map(\.lower).min(), let end = ranges.map(\.upper).max() else {
      return ""
    }
    return String(decoding: edition.bytes[Int(start)..<Int(end)], as: UTF8.self)
  }
}
