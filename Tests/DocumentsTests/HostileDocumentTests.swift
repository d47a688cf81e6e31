import ChineseText
import Findings
import Testing

@testable import Documents

/// A file that is damaged, made to do harm or not what its name says, and the answer to it.
struct HostileFile: Sendable, CustomTestStringConvertible {
  enum Answer: Sendable, Equatable {
    case failure(DocumentFailure)
    /// A document of so many lines.
    case document(DocumentFormat, lines: Int)
  }

  let testDescription: String
  /// Its name; `nil` for a stream.
  let name: String?
  let bytes: @Sendable () -> [UInt8]
  let answer: Answer

  init(
    _ description: String, _ name: String?, _ answer: Answer,
    _ bytes: @autoclosure @escaping @Sendable () -> [UInt8]
  ) {
    testDescription = description
    self.name = name
    self.bytes = bytes
    self.answer = answer
  }

  init(
    _ description: String, _ name: String?, _ failure: DocumentFailure,
    _ bytes: @autoclosure @escaping @Sendable () -> [UInt8]
  ) {
    self.init(description, name, .failure(failure), bytes())
  }

  /// A text, as it is written.
  static func text(_ text: String) -> [UInt8] { Array(text.utf8) }

  /// A piece of a text, many times.
  static func repeated(_ piece: String, _ count: Int) -> String {
    String(repeating: piece, count: count)
  }
}

/// Every way into the program is `DocumentReader.read`: what it says of files that are no documents.
@Suite struct HostileDocumentTests {
  static let files =
    HostileFile.archives + HostileFile.packages + HostileFile.texts + HostileFile.names

  @Test(.timeLimit(.minutes(1)), arguments: files)
  func `a hostile file is refused by name or read as far as it goes`(_ file: HostileFile) {
    check(file, ProgramReader(path: "/nowhere"))
  }

  /// Programs that stand for the real ones, and what comes of them.
  static let programs: [(name: String, script: String, file: HostileFile)] = [
    (
      "pdftotext", "sleep 100",
      .init(
        "a PDF that hangs its reader", "a.pdf",
        .programFailed(.pdf, program: "pdftotext", seconds: 1), HostileFile.text("%PDF-1.4"))
    ),
    (
      "pdftotext", "trap '' TERM INT; while true; do :; done",
      .init(
        "a PDF that makes its reader count for ever", nil,
        .programFailed(.pdf, program: "pdftotext", seconds: 1), HostileFile.text("%PDF-1.4"))
    ),
    (
      "pdftotext", "yes 甲",
      .init(
        "a PDF of endless text", "a.pdf", .tooLarge(.pdf, limit: "bytes"),
        HostileFile.text("%PDF-1.4"))
    ),
    (
      "pdftotext", "kill -11 $$",
      .init(
        "a PDF that crashes its reader", "a.pdf",
        .programFailed(.pdf, program: "pdftotext", seconds: nil), HostileFile.text("%PDF-1.4"))
    ),
    (
      "pdftotext", "echo 'Incorrect password' >&2; exit 1",
      .init("a PDF with a password", "a.pdf", .encrypted(.pdf), HostileFile.text("%PDF-1.4"))
    ),
    (
      "pdftotext", "exit 1",
      .init(
        "a PDF of nothing but its first line", "a.txt",
        .damaged(.pdf, reason: "pdf-unreadable"), HostileFile.text("%PDF-1.4"))
    ),
    (
      "pdftotext", "printf '\\f\\f'",
      .init("a PDF of pictures", "a.pdf", .picturesOnly(.pdf), HostileFile.text("%PDF-1.4"))
    ),
    (
      "soffice", "sleep 100 & wait",
      .init(
        "a .doc that is RTF and hangs its reader", "a.doc",
        .programFailed(.office, program: "soffice", seconds: 1), HostileFile.text("{\\rtf1 a}"))
    ),
    (
      "soffice", "exit 0",
      .init(
        "an RTF that gives nothing", "a.rtf", .damaged(.office, reason: "office-unreadable"),
        HostileFile.text("{\\rtf1 a}"))
    ),
    (
      "soffice",
      "while [ $# -gt 1 ]; do [ \"$1\" = --outdir ] && out=$2; shift; done; "
        + "printf '第一条' > \"$out/input.docx\"",
      .init(
        "an RTF whose reader gives no Word file", "a.rtf",
        .damaged(.word, reason: "zip-directory-missing"), HostileFile.text("{\\rtf1 a}"))
    ),
  ]

  @Test(.timeLimit(.minutes(1)), arguments: programs.indices)
  func `a file that breaks the program that reads it is told`(_ index: Int) throws {
    let row = HostileDocumentTests.programs[index]
    let scripts = try ScriptFolder()
    try scripts.add(row.name, row.script)
    check(row.file, ProgramReader(path: scripts.searchPath, seconds: 1, limit: 1 << 20))
  }

  /// Reads a file and proves its answer, the time that it takes and what is said of it.
  private func check(_ file: HostileFile, _ programs: ProgramReader) {
    let bytes = file.bytes()
    let clock = ContinuousClock()
    let start = clock.now
    do throws(DocumentFailure) {
      let documents = try DocumentReader.read(bytes, name: file.name, programs: programs)
      #expect(documents.count == 1)
      for document in documents {
        #expect(document.evidence.isEmpty || document.evidence.count == document.text.lines.count)
        #expect(.document(document.format, lines: document.text.lines.count) == file.answer)
      }
    } catch {
      #expect(.failure(error) == file.answer)
      // What is wrong, and what to do.
      #expect(error.message.english.contains("; "))
      #expect(error.message.chinese.contains("；请") || error.message.chinese.contains("，请"))
    }
    // Many times what it takes: only a cost that grows with the square is caught.
    #expect(clock.now - start < .seconds(20))
  }

  @Test func `there are rows enough, each with a name of its own`() {
    let names = (Self.files + Self.programs.map(\.file)).map(\.testDescription)
    #expect(names.count >= 60)
    #expect(Set(names).count == names.count)
  }
}
