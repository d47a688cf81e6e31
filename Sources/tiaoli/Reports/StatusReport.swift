internal import CommandKit
internal import RegulationLibrary
internal import RegulationModel

/// Sets what a work's editions are on a day, and its relations, for people.
struct StatusReport {
  let work: Work
  let status: WorkStatus
  let relations: [WorkRelation]

  func text(_ language: Language, _ paint: Paint) -> String {
    var text = paint.strong("《\(work.title)》") + "  \(work.slug)  \(status.day)\n"
    for edition in status.editions { text += lines(edition, language, paint) }
    if !relations.isEmpty {
      text += "  " + paint.strong(StatusWording.relations(language)) + "\n"
      for relation in relations { text += line(relation, language, paint) }
    }
    return text
  }

  private func lines(_ edition: EditionStatus, _ language: Language, _ paint: Paint) -> String {
    let held = edition.isHeld ? "" : paint.faint("  " + StatusWording.noText(language))
    let label = work.record(of: edition.date)?.label.map { "  " + $0 } ?? ""
    let name = StatusWording.name(edition.status)(language)
    var text = "  \(edition.isHeld ? "●" : "○") \(paint.label(edition.date.description))\(label)"
    text +=
      "  " + (edition.status == .inForce ? paint.strong(name) : name) + span(edition) + held + "\n"
    for event in work.record(of: edition.date)?.events ?? [] {
      text += "      " + paint.faint(event.text) + "\n"
    }
    let words = edition.commencement.words.map { "“\($0)”" } ?? ""
    let basis = StatusWording.basis(edition.commencement.basis)(language)
    text +=
      "      " + paint.faint([basis, words].filter { !$0.isEmpty }.joined(separator: "  ")) + "\n"
    for provision in edition.commencement.provisions {
      let mark = provision.day.map { $0.description } ?? "—"
      text += "      \(provision.id)  \(mark)  " + paint.faint("“\(provision.words)”") + "\n"
    }
    return text
  }

  /// `  2017-07-01 — 2024-02-08`: the first day on which it is in force and the first on which it is not.
  private func span(_ edition: EditionStatus) -> String {
    guard edition.status != .draft else { return "" }
    let from = edition.from?.description ?? "?"
    guard let until = edition.until else { return "  \(from) —" }
    return "  \(from) — \(until)"
  }

  private func line(_ relation: WorkRelation, _ language: Language, _ paint: Paint) -> String {
    let facts = [relation.number, relation.date].compactMap(\.self)
    let about = facts.isEmpty ? "" : "（\(facts.joined(separator: "，"))）"
    let words = relation.words.map { paint.faint("  “\($0)”") } ?? ""
    return
      "    \(StatusWording.relation(relation.kind)(language))  《\(relation.title)》\(about)\(words)\n"
  }
}
