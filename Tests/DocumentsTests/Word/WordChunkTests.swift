import Findings
import Testing

@testable import Documents

@Suite struct WordChunkTests {
  typealias W = WordFile

  private func file(_ target: String, _ content: String) -> WordFile {
    var file = WordFile(W.p("前") + #"<w:altChunk r:id="c"/>"# + W.p("后"))
    file.references = [("c", "aFChunk", target, "")]
    file.parts["word/" + target] = content
    return file
  }

  @Test(arguments: [
    ("quoted-printable", "<p>=E7=94=B2</p><p>=\r\n=E4=B9=99</p>"),
    ("base64", "PHA+55SyPC9wPjxwPuS5mTwv\ncD4="), ("8bit", "<p>甲</p><p>乙</p>"),
  ]) func `a web page in a message is read`(encoding: String, page: String) throws {
    let message =
      "MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n boundary=\"b;1\"\r\n\r\n"
      .replacing("b;1", with: "b1")
      + "--b1\r\nContent-Type: text/css\r\n\r\np{}\r\n--b1\r\nContent-Type: text/html; charset=\"utf-8\"\r\n"
      + "Content-Transfer-Encoding: \(encoding)\r\n\r\n\(page)\r\n--b1--\r\n丁"
    #expect(
      try blocks(file("a.mht", message), findings: ["word-chunks-taken"]) == ["前", "甲", "乙", "后"])
  }

  @Test func `a web page and a text are read as they are`() throws {
    #expect(
      try blocks(file("a.html", "<meta charset=utf-8><p>甲</p>"), findings: ["word-chunks-taken"])
        == ["前", "甲", "后"])
    #expect(
      try blocks(file("a.txt", "甲\n\n乙"), findings: ["word-chunks-taken"]) == ["前", "甲", "乙", "后"])
  }

  @Test func `a Word file in a Word file is read`() throws {
    var outer = TestArchive()
    let inner = WordFile(W.p("甲")).bytes
    let shell = file("a.docx", "")
    // The parts of the shell, with the inner file as bytes.
    let archive = try ZipArchive(shell.bytes)
    for name in archive.names {
      let data = try #require(try archive.entry(name))
      outer.files.append(.init(name: name, data: name.hasSuffix("a.docx") ? inner : data))
    }
    let document = try WordReader.read(outer.bytes)
    #expect(document.evidence.count == 3)
    #expect(document.findings.map(\.code) == ["word-chunks-taken"])
  }

  @Test(arguments: ["a.rtf", "missing"]) func `a file that cannot be read is told`(name: String)
    throws
  {
    var file = file("a.rtf", "{\\rtf1 甲}")
    file.references = [("c", "aFChunk", name, "")]
    #expect(try blocks(file, findings: ["word-chunks-left-out"]) == ["前", "后"])
  }
}
