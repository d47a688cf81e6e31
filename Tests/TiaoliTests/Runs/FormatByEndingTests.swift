import CommandKit
import Testing

@testable import tiaoli

/// The format that the ending of a file tells.
struct FormatByEndingTests {
  private func choose(_ given: ExportFormat?, _ file: String?) throws -> ExportFormat {
    try FormatByEnding.choose(given, file: file, usual: .akn, of: "tiaoli export")
  }

  @Test(
    arguments: [
      ("a.txt", .text), ("a.text", .text), ("a.json", .json), ("a.md", .markdown),
      ("a.markdown", .markdown), ("a.html", .html), ("a.htm", .html), ("a.docx", .docx),
      ("a.pdf", .pdf), ("a.xml", .akn), ("a.akn", .akn), ("A.TXT", .text), ("b.docx/a", .akn),
      (".txt", .akn), ("a.", .akn), ("a", .akn), ("a.b.txt", .text), ("folder/.txt", .akn),
      ("a.out", .akn),
    ] as [(String, ExportFormat)])
  func `an ending tells the format, a name without one does not`(
    file: String, format: ExportFormat
  ) throws {
    #expect(try choose(nil, file) == format)
  }

  @Test(arguments: ["doc", "odt", "ppt", "pptx", "rtf", "xls", "xlsx", "DOC"])
  func `a file that promises another program's format is refused`(ending: String) {
    #expect(throws: UsageError.self) { try choose(nil, "a.\(ending)") }
    #expect(throws: UsageError.self) { try choose(.docx, "a.\(ending)") }
  }

  @Test func `what is given holds where the ending promises nothing else`() throws {
    #expect(try choose(.html, "a.out") == .html)
    #expect(try choose(.html, "a.html") == .html)
    #expect(try choose(.html, nil) == .html)
    #expect(try choose(nil, nil) == .akn)
    #expect(throws: UsageError.self) { try choose(.html, "a.docx") }
    #expect(throws: UsageError.self) { try choose(.text, "a.md") }
  }
}
