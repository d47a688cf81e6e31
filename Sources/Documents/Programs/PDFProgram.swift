internal import ChineseText
internal import Findings

extension ProgramReader {
  /// Reads the text of a PDF; its lines are as they are wrapped, with the page of each.
  ///
  /// - Parameters:
  ///   - bytes: the file.
  ///   - mode: the order of the text on a page.
  /// - Returns: the text with the form feeds that part its pages.
  /// - Throws: `programMissing`, `programFailed`, `encrypted`, `picturesOnly`, `damaged`,
  ///   `tooLarge`, or `text` where the program gives none.
  package func pdf(
    _ bytes: [UInt8], mode: PDFMode = .layout
  ) throws(DocumentFailure) -> SourceDocument {
    guard let program = ExternalProgram.find("pdftotext", in: path) else {
      throw .programMissing(.pdf, program: "pdftotext", package: "poppler-utils")
    }
    let folder = try folder(for: .pdf, "pdftotext")
    guard folder.write(bytes, to: "input.pdf") else {
      throw .programFailed(.pdf, program: "pdftotext", seconds: nil)
    }
    let order: [String] =
      switch mode {
      case .layout: ["-layout"]
      case .reading: []
      case .raw: ["-raw"]
      }
    let outcome = try run(
      program, order + ["-enc", "UTF-8", "-eol", "unix", "\(folder.path)/input.pdf", "-"],
      in: folder.path,
      for: .pdf)
    try ProgramReader.checkPDF(outcome)
    return try ProgramReader.document(outcome)
  }

  /// `pdftotext` exits with 1 where it cannot open a file and with 3 where its text may not be
  /// copied.
  private static func checkPDF(_ outcome: ExternalProgram.Outcome) throws(DocumentFailure) {
    guard outcome.status != 0 else { return }
    let isLocked = ByteSearch.first(Array("password".utf8), in: outcome.errors) != nil
    if outcome.status == 3 || isLocked { throw .encrypted(.pdf) }
    if outcome.status == 1 { throw .damaged(.pdf, reason: "pdf-unreadable") }
    throw .programFailed(.pdf, program: "pdftotext", seconds: nil)
  }

  private static func document(
    _ outcome: ExternalProgram.Outcome
  ) throws(DocumentFailure) -> SourceDocument {
    var bytes = outcome.output
    while let last = bytes.last, last == 0x0C || last == 0x0A { bytes.removeLast() }
    // A font without a table of characters gives U+0000.
    for index in bytes.indices where bytes[index] == 0 { bytes[index] = 0x20 }
    let text: SourceText
    do {
      text = try SourceText(utf8: bytes)
    } catch .empty {
      throw .picturesOnly(.pdf)
    } catch {
      throw .text(error)
    }
    var findings: [Finding] = []
    if let fault = firstFault(outcome.errors) { findings.append(ProgramsFindings.pdfFaults(fault)) }
    return SourceDocument(
      text: text, format: .pdf, fields: [], findings: findings, evidence: [],
      places: places(of: text)
    ).withColumnsParted
  }

  /// The page of each line: a form feed begins the next.
  private static func places(of text: SourceText) -> [Place] {
    var places: [Place] = []
    places.reserveCapacity(text.lines.count)
    var page = 1
    var offset = 0
    for (index, line) in text.lines.enumerated() {
      while let feed = ByteSearch.first(0x0C, in: offset..<line.start, of: text.bytes.span) {
        page += 1
        offset = feed + 1
      }
      offset = line.start
      places.append(Place(line: index + 1, page: page))
    }
    return places
  }

  /// The first error that the program tells, on one line; warnings are none.
  private static func firstFault(_ errors: [UInt8]) -> String? {
    let lines = String(decoding: errors, as: UTF8.self).split(separator: "\n")
    return lines.first { $0.hasPrefix("Syntax Error") }.map { String($0.prefix(200)) }
  }
}
