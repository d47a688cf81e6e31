import ChineseText
import Findings
import Foundation
import Testing

@testable import Documents

/// PDF and old files of word processors through other programs.
@Suite struct ProgramReaderTests {
  private let rtf = Array("{\\rtf1 a}".utf8)

  private func reader(_ name: String, _ script: String) throws -> (ProgramReader, ScriptFolder) {
    let scripts = try ScriptFolder()
    try scripts.add(name, script)
    return (ProgramReader(path: scripts.searchPath, seconds: 2, limit: 1 << 20), scripts)
  }

  @Test func `lines have their pages, and form feeds stay`() throws {
    let (reader, scripts) = try reader(
      "pdftotext",
      "echo \"$@\" > \(#"$(dirname "$0")"#)/arguments; printf '甲\\n\\n1\\n\\f乙\\n\\f\\n丙\\n\\f'")
    let document = try reader.pdf(Array("%PDF-1.4".utf8), mode: .raw)
    let lines = document.text.lines.indices.map { index in
      "\(document.place(at: index).page ?? 0) "
        + document.text.string(document.text.lines[index].content)
    }
    #expect(lines == ["1 甲", "1 ", "1 1", "2 乙", "3 ", "3 丙"])
    #expect(document.evidence.isEmpty)
    #expect(document.text.bytes.count { $0 == 0x0C } == 2)
    #expect(document.format == .pdf)
    #expect(scripts.text(of: "arguments")?.hasPrefix("-raw -enc UTF-8") == true)
  }

  @Test(arguments: [
    ("exit 0", DocumentFailure.picturesOnly(.pdf)), ("printf '\\f\\f\\n \\f'", .picturesOnly(.pdf)),
    ("echo 'Command Line Error: Incorrect password' >&2; exit 1", .encrypted(.pdf)),
    ("exit 3", .encrypted(.pdf)), ("exit 1", .damaged(.pdf, reason: "pdf-unreadable")),
    ("kill -11 $$", .programFailed(.pdf, program: "pdftotext", seconds: nil)),
    ("sleep 100", .programFailed(.pdf, program: "pdftotext", seconds: 2)),
    ("yes", .tooLarge(.pdf, limit: "bytes")),
    ("printf '\\377\\376'", .text(.undecodable(encoding: .utf8, offset: 0))),
  ])
  func `each way to fail is told`(script: String, failure: DocumentFailure) throws {
    let (reader, scripts) = try reader("pdftotext", script)
    #expect(throws: failure) { try reader.pdf([1]) }
    _ = scripts
  }

  @Test func `faults of a PDF are told beside its text`() throws {
    let (reader, scripts) = try reader(
      "pdftotext", "echo 甲; echo 'Syntax Warning: x' >&2; echo 'Syntax Error: no xref' >&2")
    let document = try reader.pdf([1])
    #expect(document.findings.map(\.code) == ["pdf-faults"])
    #expect(document.findings[0].message.english.contains("no xref"))
    _ = scripts
  }

  @Test func `a missing program is named with its package`() throws {
    let reader = ProgramReader(path: "/nowhere")
    #expect(
      throws: DocumentFailure.programMissing(
        .pdf, program: "pdftotext", package: "poppler-utils")
    ) { try reader.pdf([1]) }
    #expect(
      throws: DocumentFailure.programMissing(
        .office, program: "soffice", package: "libreoffice-writer")
    ) { try reader.word(rtf, ending: "doc") }
  }

  @Test func `LibreOffice gets a profile of its own and the ending`() throws {
    let (reader, scripts) = try reader(
      "soffice",
      """
      here=$(dirname "$0"); echo "$@" > "$here/arguments"
      while [ $# -gt 1 ]; do [ "$1" = --outdir ] && out=$2; shift; done
      cp "$1" "$out/input.docx"
      """)
    #expect(try reader.word(rtf, ending: "WPS") == rtf)
    let arguments = try #require(scripts.text(of: "arguments"))
    #expect(arguments.hasPrefix("-env:UserInstallation=file:///"))
    #expect(arguments.contains("/input.wps"))
    _ = try reader.word(rtf, ending: "../x;y")
    #expect(scripts.text(of: "arguments")?.contains("/input.doc\n") == true)
  }

  @Test(arguments: [
    ("exit 0", DocumentFailure.damaged(.office, reason: "office-unreadable")),
    ("exit 1", .programFailed(.office, program: "soffice", seconds: nil)),
    ("sleep 100 & wait", .programFailed(.office, program: "soffice", seconds: 2)),
  ])
  func `where LibreOffice gives nothing it is told`(
    script: String, failure: DocumentFailure
  ) throws {
    let (reader, scripts) = try reader("soffice", script)
    #expect(throws: failure) { try reader.word(rtf, ending: "doc") }
    #expect(throws: DocumentFailure.damaged(.office, reason: "office-unreadable")) {
      try reader.word([1], ending: "doc")
    }
    _ = scripts
  }

  static let hasOffice =
    ExternalProgram.find("soffice", in: "/usr/bin:/usr/local/bin") != nil
    && ExternalProgram.find("pdftotext", in: "/usr/bin:/usr/local/bin") != nil

  @Test(.enabled(if: hasOffice, "LibreOffice and poppler are not installed"))
  func `the real programs read RTF and refuse what is none`() throws {
    let rtf =
      #"{\rtf1\ansi\deff0{\fonttbl{\f0 Noto Serif CJK SC;}}\f0 \u31532?\u19968?\u26465? \u30002?\par}"#
    let docx = try ProgramReader().word(Array(rtf.utf8), ending: "rtf")
    #expect(docx.starts(with: [0x50, 0x4B, 0x03, 0x04]))
    #expect(throws: DocumentFailure.damaged(.pdf, reason: "pdf-unreadable")) {
      try ProgramReader().pdf(Array("%PDF-1.4 no".utf8))
    }
  }
}
