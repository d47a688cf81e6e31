import AknProfile
import Amending
import DecisionLanguage
import Findings
import LegalXML
import RegulationModel
import RegulationParser
import Testing

@testable import AkomaNtoso

/// The document of an amended text, with what tests look up in it.
struct ExportedAmendment {
  let amendment: ActAmendment
  let edition: Edition
  let root: XMLElement
  let findings: [Finding]

  /// The changes, a line each: `insertion art_2 #art_3 after >art_4`.
  ///
  /// Behind the kind stand the passages of the decision, the destination, `<` and the identifier
  /// before, `+` and those of what was merged, `>` and the identifier now.
  var changes: [String] { root.found("textualMod").map(line) }
  /// The pairs of identifiers, before and now, of units: parts of them are left out.
  var pairs: [String] {
    let parts = ["content", "intro", "wrapup", "heading", "p_1"]
    return root.found("mapping").compactMap { mapping in
      guard let original = mapping["original"], let current = mapping["current"],
        !parts.contains(where: { current.hasSuffix("__" + $0) })
      else { return nil }
      return "\(original.dropFirst()) \(current.dropFirst())"
    }
  }

  private func line(_ change: XMLElement) -> String {
    let base = amendment.baseIdentity.editionIRI + "/~"
    var words = [change["type"] ?? ""]
    for part in change.elements {
      let href = part["href"] ?? ""
      switch part.name.local {
      case "source": words.append(amendment.decisionIRI.map { passage(href, of: $0) } ?? href)
      case "destination": words += [href] + (part["pos"].map { [$0] } ?? [])
      case "previous": words.append("<" + href.dropping(base))
      case "old": words.append("+" + href.dropping(base))
      case "new": words.append(">" + href.dropping("#"))
      default: break
      }
    }
    return words.joined(separator: " ")
  }

  private func passage(_ href: String, of decision: String) -> String {
    href == decision ? "decision" : href.dropping(decision + "/~")
  }
}

extension String {
  /// Without a beginning that it must have.
  fileprivate func dropping(_ start: String) -> String {
    hasPrefix(start) ? String(dropFirst(start.count)) : "(not \(start)) \(self)"
  }
}

/// The day on which the tests' decisions amend.
let amendmentDay = "2026-03-01"

/// Applies a decision, exports the outcome and checks what holds for every amended text: the same
/// bytes twice, valid by the profile and by the official schema where that is at hand, every unit in
/// place, every wId the identifier before, every change told, and the edition comes back.
@discardableResult
func expectSoundAmendment(
  of base: Edition, by decision: String, on day: String = amendmentDay, decided: String? = nil,
  organ: String? = "示例委员会", keepGoing: Bool = false,
  sourceLocation: SourceLocation = #_sourceLocation
) throws -> ExportedAmendment {
  let decision = try AmendingDecision.read(text: decision)
  let result = try AmendmentRun.apply(decision, to: base, options: .init(keepGoing: keepGoing))
  let edition = try #require(result.edition, "\(result.outcomes)", sourceLocation: sourceLocation)
  let date = try #require(CalendarDate(day))
  let amendment = ActAmendment(
    of: base, identity: ActIdentity(of: base), by: decision, result: result,
    date: decided.flatMap { CalendarDate($0) } ?? (organ == nil ? nil : date), organ: organ)
  let document = try ActExport(amendment, on: date).document()
  let again = try ActExport(amendment, on: date).document()
  let isSame = document.bytes == again.bytes
  #expect(isSame, "not deterministic", sourceLocation: sourceLocation)
  let report = try SharedValidator.get().report(on: document.bytes)
  #expect(report.isValid, "\(report.findings)", sourceLocation: sourceLocation)
  let problems = try OfficialSchema.problems(in: document.bytes)
  #expect(problems.isEmpty, "\(problems)", sourceLocation: sourceLocation)
  let root = try parsed(document.bytes)
  expectSoundIdentifiers(in: root, sourceLocation)
  expectUnits(of: edition, in: root, sourceLocation)
  expectReturn(of: edition, from: document.bytes, day, sourceLocation)
  let act = ExportedAmendment(
    amendment: amendment, edition: edition, root: root, findings: document.findings)
  expectConsolidation(act, sourceLocation)
  expectIdentities(act, sourceLocation)
  expectToldChanges(act, sourceLocation)
  expectPeriods(act, sourceLocation)
  return act
}

/// The edition comes back; that wId and period have no place in it is said.
private func expectReturn(
  of edition: Edition, from bytes: [UInt8], _ day: String, _ sourceLocation: SourceLocation
) {
  do {
    let back = try ActImport(bytes)
    #expect(back.edition.text == edition.text, sourceLocation: sourceLocation)
    let isSame = back.edition == edition
    #expect(isSame, "the rows differ", sourceLocation: sourceLocation)
    #expect(back.edition.events == edition.events, sourceLocation: sourceLocation)
    #expect(
      back.edition.findings.filter { $0.code != "version-left-out" } == edition.findings,
      sourceLocation: sourceLocation)
    #expect(back.edition.dropped.isEmpty, sourceLocation: sourceLocation)
    #expect(back.date?.description == day, sourceLocation: sourceLocation)
  } catch {
    Issue.record("\(error) while reading an export", sourceLocation: sourceLocation)
  }
}

/// The expression is ours, not official, and names the text before.
private func expectConsolidation(_ act: ExportedAmendment, _ sourceLocation: SourceLocation) {
  let expression = act.root.found("FRBRExpression").first
  #expect(
    expression?.child("FRBRauthoritative")?["value"] == "false", sourceLocation: sourceLocation)
  #expect(
    expression?.child("FRBRmasterExpression")?["href"] == act.amendment.baseIdentity.editionIRI,
    sourceLocation: sourceLocation)
  let originating = act.root.found("eventRef").filter { $0["originatingExpression"] == "true" }
  #expect(originating.count == 1, sourceLocation: sourceLocation)
  guard let event = originating.first else { return }
  #expect(event["type"] == "amendment", sourceLocation: sourceLocation)
  #expect(event["refersTo"] == "#amendment", sourceLocation: sourceLocation)
  let source = act.root.found("passiveRef").last
  #expect(event["source"] == "#" + (source?["eId"] ?? ""), sourceLocation: sourceLocation)
}

/// A unit has a wId exactly when it continues one with another identifier, and each is listed.
private func expectIdentities(_ act: ExportedAmendment, _ sourceLocation: SourceLocation) {
  let elements = act.root.flattened
  var identities: [String: String] = [:]
  for element in elements {
    if let id = element["eId"], let wId = element["wId"] { identities[id] = wId }
  }
  for provision in act.edition.provisions {
    let id = provision.id
    let old = act.amendment.result.origins[id]?.old
    var wanted = old == id ? nil : old
    // A 款 that became an article is the 款 inside of it.
    let origins = act.amendment.result.origins
    if old != nil, provision.children.contains(where: { origins[$0.id]?.old == old }) {
      wanted = nil
    }
    #expect(identities[id] == wanted, "\(id)", sourceLocation: sourceLocation)
  }
  let event = elements.first { $0["originatingExpression"] == "true" }?["eId"]
  let mappings = act.root.found("mapping")
  #expect(mappings.count == identities.count, sourceLocation: sourceLocation)
  for mapping in mappings {
    let current = String(mapping["current"]?.dropFirst() ?? "")
    #expect(
      mapping["original"] == identities[current].map { "#" + $0 }, "\(current)",
      sourceLocation: sourceLocation)
    #expect(mapping["start"] == event.map { "#" + $0 }, sourceLocation: sourceLocation)
  }
}

/// Whatever is new, other than before, or gone, is told of the unit or of one around it.
private func expectToldChanges(_ act: ExportedAmendment, _ sourceLocation: SourceLocation) {
  var new: [String: String] = [:]
  var gone: Set<String> = []
  let base = act.amendment.baseIdentity.editionIRI + "/~"
  for change in act.root.found("textualMod") {
    let kind = change["type"] ?? ""
    if let id = change.child("new")?["href"]?.dropFirst() {
      #expect(new[String(id)] == nil, "\(id) is told twice", sourceLocation: sourceLocation)
      new[String(id)] = kind
    }
    let old = change.found("old") + (kind == "repeal" ? change.found("previous") : [])
    gone.formUnion(old.compactMap { $0["href"].map { String($0.dropFirst(base.count)) } })
  }
  var continued: Set<String> = []
  let before = Dictionary(
    act.amendment.base.provisions.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  for provision in act.edition.provisions {
    let kinds = (provision.ancestors + [provision]).compactMap { new[$0.id] }
    let old = act.amendment.result.origins[provision.id]?.old
    if let old { continued.insert(old) }
    guard let former = old.flatMap({ before[$0] }) else {
      let isTold = kinds.contains("insertion") || kinds.contains("join")
      #expect(isTold, "\(provision.id) is new", sourceLocation: sourceLocation)
      continue
    }
    guard provision.words != former.words, provision.kind == former.kind else { continue }
    #expect(!kinds.isEmpty, "\(provision.id) has other words", sourceLocation: sourceLocation)
  }
  for provision in act.amendment.base.provisions where !continued.contains(provision.id) {
    let hasSurvivor = provision.descendants.contains { continued.contains($0.id) }
    let isTold =
      hasSurvivor || (provision.ancestors + [provision]).contains { gone.contains($0.id) }
    #expect(isTold, "\(provision.id) is gone", sourceLocation: sourceLocation)
  }
}

extension Provision {
  /// Its own words, without its number.
  fileprivate var words: [String] { [heading ?? "", text, closing ?? ""] }
}

/// Changes are in force at one time, if it is known; so is what they wrote.
private func expectPeriods(_ act: ExportedAmendment, _ sourceLocation: SourceLocation) {
  let changes = act.root.found("textualMod")
  let period = changes.first?.child("force")?["period"]
  #expect(
    changes.allSatisfy { $0.child("force")?["period"] == period }, sourceLocation: sourceLocation)
  let written = Set(changes.compactMap { $0.child("new")?["href"].map { String($0.dropFirst()) } })
  let units = Set(act.edition.provisions.map(\.id)).intersection(written)
  let timed = act.root.flattened.filter { $0["period"] == period && $0["eId"] != nil }
    .compactMap { $0["eId"] }
  guard period != nil else { return }
  #expect(Set(timed) == units, sourceLocation: sourceLocation)
}
