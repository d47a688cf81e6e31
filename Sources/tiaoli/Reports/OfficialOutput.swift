internal import CommandKit
internal import Documents
internal import Findings
internal import Holdings
internal import RegulationModel

/// Sends documents in the official form.
enum OfficialOutput {
  /// What a document is sent as.
  enum Form {
    case docx
    case pdf
  }

  /// Sends a document of Word, or the PDF that LibreOffice makes of it.
  static func send(
    _ form: Form, _ output: OutputOptions, _ console: inout Console, of call: String,
    _ document: () throws -> [UInt8]
  ) throws {
    let words = form == .docx ? Wording.docxIsNoText : Wording.pdfIsNoText
    try output.refuseTerminal(words, console, of: call)
    let bytes = try document()
    switch form {
    case .docx: try output.send(bytes, &console)
    case .pdf: try output.send(try pdf(of: bytes), &console)
    }
  }

  /// The PDF of a document, within a time that a large law on a busy machine takes.
  static func pdf(of document: [UInt8]) throws(PDFFailure) -> [UInt8] {
    try ProgramReader(seconds: 180).pdf(ofWord: document)
  }

  /// What stands at the head of each page of an edition that is not the law, or of which some is not;
  /// of some provisions, what is said of these. `nil` where all of it is in force.
  static func head(
    _ chosen: ChosenEdition, of edition: Edition, _ provisions: [Provision]? = nil
  ) -> String? {
    var marks = chosen.mark.map { [$0.chinese] } ?? []
    for pending in chosen.status?.pending ?? [] {
      guard let provision = edition.provision(id: pending.id) else { continue }
      let isShown = provisions.map { $0.contains { holds($0, provision) } } ?? true
      if isShown {
        marks.append("\(provision.citation)\(StatusMark.pending(pending).chinese)")
      }
    }
    return marks.isEmpty ? nil : "〔\(marks.joined(separator: "；"))〕"
  }

  private static func holds(_ one: Provision, _ other: Provision) -> Bool {
    one.id == other.id || one.ancestors.contains { $0.id == other.id }
      || other.ancestors.contains { $0.id == one.id }
  }

  /// Provisions of which each is a whole article, or more.
  static func whole(
    _ provisions: [Provision], of call: String
  ) throws(UsageError) -> [Provision] {
    for provision in provisions {
      switch provision.kind {
      case .item, .subitem: break
      case .paragraph where provision.article != nil: break
      default: continue
      }
      throw UsageError(
        .rejected(FormWording.notArticle(provision.citation, in: provision.article?.citation)),
        of: call)
    }
    return provisions
  }
}
