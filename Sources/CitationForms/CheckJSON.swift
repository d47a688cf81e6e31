public import CrossReferences
internal import Findings
public import JSONText
public import RegulationModel

/// The JSON of a report's citations: `tiaoli/references/1`.
public enum CheckJSON {
  /// Writes a check; `id` is that of a document in a stream, as JSON text.
  public static func write(
    _ check: CitationCheck, file: String, id: String? = nil,
    language: EditionJSON.Language = .english, to json: inout JSONWriter
  ) {
    json.object { json in
      json.field("schema", "tiaoli/references/1")
      if let id { json.member("id", json: id) }
      json.field("file", file)
      json.field("date", check.documentDay?.description)
      json.array("references") { json in
        for result in check.results { write(result, language, to: &json) }
      }
      json.array("terms") { _ in }
      json.object("summary") { json in
        for (code, count) in check.summary { json.field(code, count) }
      }
    }
  }

  /// Writes a citation as one object.
  ///
  /// - Parameters:
  ///   - result: the citation.
  ///   - language: of messages.
  ///   - json: where it is written.
  ///   - addition: writes further members.
  package static func write(
    _ result: CheckedCitation, _ language: EditionJSON.Language, to json: inout JSONWriter,
    adding addition: (inout JSONWriter) -> Void = { _ in }
  ) {
    json.object { json in
      json.field("from", nil as String?)
      json.field("line", result.line)
      json.field("start", result.start)
      json.field("end", result.end)
      json.field("text", result.text)
      json.field("kind", result.kind.rawValue)
      json.array("targets") { json in result.targets.forEach { json.string($0) } }
      json.field("work", result.work)
      json.field("title", result.title)
      json.field("basis", result.basis.rawValue)
      json.field("status", status(result.verdict).rawValue)
      json.field("verdict", result.verdict.code)
      json.field("edition", result.edition?.description)
      json.field("edition_basis", result.editionBasis?.rawValue)
      json.field("suggestion", suggestion(result.verdict))
      json.field("reason", reason(result, language))
      json.array("quotes") { json in
        for quotation in result.quotations { write(quotation, language, to: &json) }
      }
      addition(&json)
    }
  }

  private static func write(
    _ quotation: CheckedQuotation, _ language: EditionJSON.Language, to json: inout JSONWriter
  ) {
    json.object { json in
      json.field("text", quotation.text)
      json.field("line", quotation.line)
      json.field("start", quotation.start)
      json.field("end", quotation.end)
      json.field("verdict", quotation.verdict.code)
      json.field("provision", quotation.provision?.id)
      if case .notCompared(let reason) = quotation.verdict {
        json.field("reason", text(reason.message, language))
      }
      json.array("differences") { json in
        guard case .misquoted(let differences) = quotation.verdict else { return }
        for difference in differences {
          json.object { json in
            json.field("added", difference.added)
            json.field("missing", difference.missing)
            json.field("before", difference.before)
            json.field("after", difference.after)
            if let note = difference.note { json.field("note", text(note, language)) }
          }
        }
      }
    }
  }

  /// Whether the provisions are there.
  private static func status(_ verdict: CitationVerdict) -> Reference.Status {
    switch verdict {
    case .verified, .exists, .notation, .misquoted, .elsewhere, .repealed: .resolved
    case .noSuchProvision, .noSuchAct: .unresolved
    case .replaced, .editionNotHeld, .actNotHeld, .unclear: .notChecked
    }
  }

  private static func suggestion(_ verdict: CitationVerdict) -> String? {
    switch verdict {
    case .noSuchAct(let title), .replaced(let title): title
    case .elsewhere(let provision): provision.citation
    default: nil
    }
  }

  private static func reason(
    _ result: CheckedCitation, _ language: EditionJSON.Language
  ) -> String? {
    if let reason = CheckWording.reason(result) { return text(reason, language) }
    switch result.verdict {
    case .verified, .exists: return nil
    default: return text(CheckWording.verdict(result.verdict), language)
    }
  }
}

/// A sentence in the language asked for.
func text(_ message: Finding.Message, _ language: EditionJSON.Language) -> String {
  language == .chinese ? message.chinese : message.english
}
