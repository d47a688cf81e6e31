internal import CommandKit
internal import Comparison
internal import CrossReferences
internal import Holdings
internal import JSONText
internal import RegulationModel

/// The citations that a call asked for, for people, for programs and for drawing.
struct ReferenceReport {
  private let citations: LibraryCitations
  private let edition: Edition
  private let language: Language
  private let held: (work: Work, chosen: ChosenEdition)?
  private var sections: [Section] = []
  private var isIncomingOnly = false
  private var terms: [DefinedTerm] = []
  private var glosses: [Gloss] = []

  /// The citations of one provision, or of the whole work.
  private struct Section {
    let provision: Provision?
    let outgoing: [LibraryCitations.Entry]
    let incoming: [LibraryCitations.Entry]
  }

  /// `held` is the work of the library and its text that were asked for; `nil` for a file.
  init(
    _ citations: LibraryCitations, _ edition: Edition, _ language: Language,
    of held: (work: Work, chosen: ChosenEdition)? = nil
  ) {
    self.citations = citations
    self.edition = edition
    self.language = language
    self.held = held
  }

  /// Collects what is asked for: some provisions, or everything.
  mutating func collect(
    _ provisions: [Provision], of work: Work?, incomingOnly: Bool, all: Bool
  ) {
    isIncomingOnly = incomingOnly
    if all {
      let outgoing = incomingOnly ? [] : citations.graph.references.map { citations.entry($0) }
      let incoming = work.map { citations.incoming(to: $0, id: nil) } ?? []
      sections = [Section(provision: nil, outgoing: outgoing, incoming: incoming)]
      (terms, glosses) = (citations.terms.terms, citations.terms.glosses)
      return
    }
    for provision in provisions {
      let outgoing = incomingOnly ? [] : citations.graph.outgoing(from: provision.id)
      var incoming = citations.graph.incoming(to: provision).map { citations.entry($0) }
      if let work { incoming += citations.incoming(to: work, id: provision.id) }
      sections.append(
        Section(
          provision: provision, outgoing: outgoing.map { citations.entry($0) }, incoming: incoming))
      func isInside(_ id: String) -> Bool {
        id == provision.id || id.hasPrefix(provision.id + "__")
      }
      terms += citations.terms.terms.filter { isInside($0.definedIn) }
      glosses += citations.terms.glosses.filter { isInside($0.definedIn) }
    }
  }

  // MARK: - For people

  /// A line above all for a text that is not the law of the day.
  private func head(_ paint: Paint) -> String {
    guard let held, let mark = held.chosen.mark else { return "" }
    let words = FailureMessages.text(mark, language)
    return paint.strong("《\(held.work.title)》") + "  \(held.chosen.record.date)  〔\(words)〕\n"
  }

  func text(_ paint: Paint) -> String {
    var text = head(paint)
    for (index, section) in sections.enumerated() {
      if let provision = section.provision {
        text += (index == 0 ? "" : "\n") + paint.strong(provision.citation) + "\n"
      }
      if !isIncomingOnly { text += list(section.outgoing, Wording.cites, paint) { target($0) } }
      if section.provision != nil || isIncomingOnly || !section.incoming.isEmpty {
        text += list(section.incoming, Wording.citedBy, paint) { _ in "" }
      }
    }
    return text
  }

  private func list(
    _ entries: [LibraryCitations.Entry], _ heading: LocalizedText, _ paint: Paint,
    _ target: (LibraryCitations.Entry) -> String
  ) -> String {
    var text = "  " + paint.label(heading(language)) + "\n"
    if entries.isEmpty { text += "    " + paint.faint(Wording.nothing(language)) + "\n" }
    for entry in entries {
      let place = place(entry)
      text += "    \(place)  “\(entry.reference.text)”\(target(entry))\n"
    }
    return text
  }

  private func place(_ entry: LibraryCitations.Entry) -> String {
    if let work = entry.citingWork { return "\(work) \(entry.reference.from)" }
    return edition.provision(id: entry.reference.from)?.citation ?? entry.reference.from
  }

  private func target(_ entry: LibraryCitations.Entry) -> String {
    var words: [String] = []
    if let work = entry.work { words.append("《\(entry.reference.work ?? work)》") }
    let targets = entry.targets.map { id in
      let local = entry.work == nil ? edition.provision(id: id)?.citation : nil
      return local ?? ProvisionAddress(id: id)?.citation ?? id
    }
    if targets.count > 3, let first = targets.first, let last = targets.last {
      words.append("\(first)…\(last)（\(targets.count)）")
    } else {
      words += targets
    }
    let status = Wording.status(
      entry.status, entry.reason, isGeneric: entry.reference.kind == .generic)
    if let status { words.append(status(language)) }
    if let note = entry.carried.flatMap(Wording.carried) { words.append(note(language)) }
    return words.isEmpty ? "" : "  → " + words.joined(separator: " ")
  }

  func termsText(_ paint: Paint) -> String {
    var text = ""
    for term in terms {
      let place = edition.provision(id: term.definedIn)?.citation ?? term.definedIn
      let uses = Wording.uses(term.uses)(language)
      text += "\(paint.label(term.term))  \(place)  \(paint.faint(uses))\n    \(term.definition)\n"
    }
    if !glosses.isEmpty {
      text += (text.isEmpty ? "" : "\n") + paint.strong(Wording.glosses(language)) + "\n"
    }
    for gloss in glosses {
      let place = edition.provision(id: gloss.definedIn)?.citation ?? gloss.definedIn
      let targets = gloss.targets.map { ProvisionAddress(id: $0)?.citation ?? $0 }
      let cited = "《\(gloss.work)》" + targets.joined(separator: "、")
      text += "\(paint.label(gloss.term))  \(place)  \(paint.faint(cited))\n"
      text += "    \(gloss.definition)\n"
    }
    return head(paint) + (text.isEmpty ? Wording.nothing(language) + "\n" : text)
  }

  // MARK: - For programs

  /// `tiaoli/references/1`; `id` is that of a document in a stream, as JSON text.
  func json(_ layout: JSONWriter.Layout = .indented, id: String? = nil) -> String {
    var json = JSONWriter(layout: layout)
    json.object { json in
      json.field("schema", "tiaoli/references/1")
      if let id { json.member("id", json: id) }
      if let held {
        json.field("work", held.work.slug)
        json.field("edition", held.chosen.record.date.description)
        json.field("status", held.chosen.status?.status.rawValue)
      }
      json.array("references") { json in
        for section in sections {
          for entry in section.outgoing + section.incoming { write(entry, &json) }
        }
      }
      json.array("terms") { json in
        for term in terms {
          json.object { json in
            json.field("term", term.term)
            json.field("defined_in", term.definedIn)
            json.field("definition", term.definition)
            json.field("scope", term.scope.name)
            json.field("kind", term.kind.rawValue)
            json.field("uses", term.uses)
            json.field("first_use", term.firstUse)
          }
        }
      }
      writeGlosses(&json)
    }
    json.endLine()
    return json.text
  }

  /// Words of other acts that the edition explains.
  private func writeGlosses(_ json: inout JSONWriter) {
    guard !glosses.isEmpty else { return }
    json.array("glosses") { json in
      for gloss in glosses {
        json.object { json in
          json.field("term", gloss.term)
          json.field("work", gloss.work)
          json.array("targets") { json in gloss.targets.forEach { json.string($0) } }
          json.field("defined_in", gloss.definedIn)
          json.field("definition", gloss.definition)
        }
      }
    }
  }

  private func write(_ entry: LibraryCitations.Entry, _ json: inout JSONWriter) {
    let reference = entry.reference
    json.object { json in
      json.field("from", reference.from)
      if let work = entry.citingWork { json.field("from_work", work) }
      if reference.part == .closing { json.field("part", reference.part.rawValue) }
      if let paragraph = reference.preambleParagraph { json.field("paragraph", paragraph) }
      json.field("start", reference.start)
      json.field("end", reference.end)
      json.field("text", reference.text)
      json.field("kind", reference.kind.rawValue)
      json.array("targets") { json in entry.targets.forEach { json.string($0) } }
      json.field("work", entry.work)
      json.field("status", entry.status.rawValue)
      let reason = entry.status == .resolved ? nil : entry.reason
      json.field("reason", reason.map { FailureMessages.text($0.message, language) })
      json.field("line", reference.line)
      guard let carried = entry.carried else { return }
      json.field("title", carried.work.title)
      json.field("edition", carried.edition?.description)
      guard let now = carried.now else { return json.field("now", nil as String?) }
      json.object("now") { json in
        json.field("edition", now.edition.description)
        json.array("targets") { json in now.targets.forEach { json.string($0.id) } }
        json.field("status", now.fate.rawValue)
      }
    }
  }

  // MARK: - For drawing

  /// Articles as nodes, other works as boxes: for Graphviz.
  func dot() -> String {
    var edges: [String] = []
    var seen = Set<String>()
    for section in sections {
      for entry in section.outgoing + section.incoming where entry.citingWork == nil {
        for edge in self.edges(of: entry.reference) where seen.insert(edge).inserted {
          edges.append(edge)
        }
      }
    }
    return "digraph citations {\n  rankdir=LR;\n" + edges.map { "  \($0)\n" }.joined() + "}\n"
  }

  private func edges(of reference: Reference) -> [String] {
    let from = node(article(of: reference.from))
    if let work = reference.work {
      let name = node("《\(work)》")
      return ["\(name) [shape=box];", "\(from) -> \(name);"]
    }
    let targets = reference.targets.map { article(of: $0) }.filter {
      $0 != article(of: reference.from)
    }
    return targets.map { "\(from) -> \(node($0));" }
  }

  private func article(of id: String) -> String {
    edition.provision(id: id).flatMap { $0.article ?? $0 }?.citation ?? id
  }

  private func node(_ name: String) -> String {
    "\"" + name.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }
}
