internal import CommandKit
internal import CrossReferences
internal import JSONText

/// The check of an outside document's citations, for people and for programs.
struct CitationCheckReport {
  private let check: CitationCheck
  private let file: String
  private let language: Language

  init(_ check: CitationCheck, file: String, language: Language) {
    self.check = check
    self.file = file
    self.language = language
  }

  /// Whether any citation is wrong.
  var isWrong: Bool {
    check.results.contains { result in
      switch result.verdict {
      case .noSuchProvision, .misquoted: true
      default: false
      }
    }
  }

  func text(_ paint: Paint) -> String {
    var text = ""
    for result in check.results {
      var verdict = Wording.verdict(result.verdict)(language)
      if result.verdict == .exists(nil) { verdict += Wording.withoutQuotation(language) }
      let painted: String
      switch result.verdict {
      case .verified, .exists(nil): painted = paint.good(verdict)
      case .noSuchProvision, .misquoted: painted = paint.bad(verdict)
      default: painted = paint.faint(verdict)
      }
      text += "\(file):\(result.line): \(painted)  \(result.reference.text)\n"
      text += detail(result.verdict)
    }
    return text.isEmpty ? Wording.nothing(language) + "\n" : text
  }

  private func detail(_ verdict: CitationCheck.Verdict) -> String {
    switch verdict {
    case .noSuchProvision(let reason):
      return "    \(FailureMessages.text(reason.message, language))\n"
    case .misquoted(let differences):
      return differences.map { difference in
        "    " + Wording.misquotation(difference)(language) + "\n"
      }.joined()
    case .repealed(let day): return "    \(day)\n"
    case .exists(let reason?): return "    \(FailureMessages.text(reason.message, language))\n"
    default: return ""
    }
  }

  /// `tiaoli/references/1`; `id` is that of a document in a stream, as JSON text.
  func json(_ layout: JSONWriter.Layout = .indented, id: String? = nil) -> String {
    var json = JSONWriter(layout: layout)
    json.object { json in
      json.field("schema", "tiaoli/references/1")
      if let id { json.member("id", json: id) }
      json.field("file", file)
      json.array("references") { json in
        for result in check.results { write(result, &json) }
      }
      json.array("terms") { _ in }
    }
    json.endLine()
    return json.text
  }

  private func write(_ result: CitationCheck.Result, _ json: inout JSONWriter) {
    let reference = result.reference
    json.object { json in
      json.field("from", nil as String?)
      json.field("line", result.line)
      json.field("start", reference.start)
      json.field("end", reference.end)
      json.field("text", reference.text)
      json.field("kind", reference.kind.rawValue)
      json.array("targets") { json in reference.targets.forEach { json.string($0) } }
      json.field("work", reference.work)
      json.field("status", status(result.verdict))
      json.field("verdict", name(result.verdict))
      json.field("quote", result.quote)
      json.field("reason", reason(result.verdict))
      json.array("differences") { json in
        guard case .misquoted(let differences) = result.verdict else { return }
        for difference in differences {
          json.object { json in
            json.field("added", difference.added)
            json.field("missing", difference.missing)
            json.field("before", difference.before)
            json.field("after", difference.after)
            if let note = difference.note {
              json.field("note", FailureMessages.text(note, language))
            }
          }
        }
      }
    }
  }

  private func name(_ verdict: CitationCheck.Verdict) -> String {
    switch verdict {
    case .verified, .exists(nil): "verified"
    case .exists: "exists"
    case .noSuchProvision, .misquoted: "wrong"
    case .repealed: "repealed"
    case .notChecked: "not-checked"
    }
  }

  private func status(_ verdict: CitationCheck.Verdict) -> String {
    switch verdict {
    case .verified, .exists, .misquoted, .repealed: Reference.Status.resolved.rawValue
    case .noSuchProvision: Reference.Status.unresolved.rawValue
    case .notChecked: Reference.Status.notChecked.rawValue
    }
  }

  private func reason(_ verdict: CitationCheck.Verdict) -> String? {
    switch verdict {
    case .verified, .exists(nil): nil
    case .exists(let reason?): FailureMessages.text(reason.message, language)
    case .noSuchProvision(let reason): FailureMessages.text(reason.message, language)
    default: Wording.verdict(verdict)(language)
    }
  }
}
