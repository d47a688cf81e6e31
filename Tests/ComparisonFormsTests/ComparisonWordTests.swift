import RegulationModel
import RegulationParser
import RevisionTestSupport
import Testing

@testable import ComparisonForms
@testable import WordWriting

/// The Word document: its archive, its parts, its words.
struct ComparisonWordTests {
  private func document(_ old: String, _ new: String) throws -> ComparisonDocument {
    ComparisonDocument(
      try expectSoundComparison(old, new), old: EditionName("旧"), new: EditionName("新"))
  }

  private var sample: ComparisonDocument {
    get throws {
      try document(
        MadeArticles.edition(MadeArticles.all),
        MadeArticles.edition(["本条例所称公园，是指<公众>游览休憩的&绿地。"] + MadeArticles.all.dropLast()))
    }
  }

  /// The files of an archive, read by its directory (APPNOTE 6.3, 4.3).
  private func files(_ bytes: [UInt8]) throws -> [String: [UInt8]] {
    func number(_ offset: Int, _ count: Int) -> Int {
      (0..<count).reduce(0) { $0 | Int(bytes[offset + $1]) << ($1 * 8) }
    }
    let end = bytes.count - 22
    #expect(number(end, 4) == 0x0605_4B50)
    var offset = number(end + 16, 4)
    var files: [String: [UInt8]] = [:]
    for _ in 0..<number(end + 10, 2) {
      #expect(number(offset, 4) == 0x0201_4B50)
      let size = number(offset + 20, 4)
      let nameLength = number(offset + 28, 2)
      let local = number(offset + 42, 4)
      let name = String(decoding: bytes[(offset + 46)..<(offset + 46 + nameLength)], as: UTF8.self)
      #expect(number(local, 4) == 0x0403_4B50)
      #expect(number(local + 8, 2) == 0, "stored")
      let start = local + 30 + number(local + 26, 2) + number(local + 28, 2)
      let content = Array(bytes[start..<(start + size)])
      #expect(CRC32().checksum(of: content) == UInt32(number(offset + 16, 4)), "\(name)")
      #expect(number(local + 14, 4) == number(offset + 16, 4))
      files[name] = content
      offset += 46 + nameLength
    }
    return files
  }

  @Test func `the archive holds the parts that Word needs`() throws {
    let files = try files(ComparisonWord.bytes(of: sample))
    let needed = [
      "[Content_Types].xml", "_rels/.rels", "docProps/core.xml", "word/document.xml",
      "word/_rels/document.xml.rels", "word/styles.xml", "word/settings.xml", "word/footer1.xml",
    ]
    #expect(Set(files.keys) == Set(needed))
    for (name, bytes) in files {
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(
        text.hasPrefix("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>"), "\(name)")
      expectBalanced(text, void: [])
    }
  }

  @Test func `the page lies on its side and the head of the table repeats`() throws {
    let parts = try files(ComparisonWord.bytes(of: sample))
    let text = String(decoding: parts["word/document.xml"] ?? [], as: UTF8.self)
    #expect(text.contains("w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\""))
    #expect(text.contains("<w:tblHeader/>"))
    let styles = String(decoding: parts["word/styles.xml"] ?? [], as: UTF8.self)
    #expect(styles.contains("w:eastAsia=\"宋体\""))
  }

  @Test func `changed words are struck through or underlined`() throws {
    let parts = try files(
      ComparisonWord.bytes(of: document("例\n第一条　在十日内批准。\n", "例\n第一条　在十五日内批准。\n")))
    let text = String(decoding: parts["word/document.xml"] ?? [], as: UTF8.self)
    #expect(
      text.contains(
        "<w:strike/><w:color w:val=\"B00020\"/></w:rPr><w:t xml:space=\"preserve\">十</w:t>"))
    #expect(
      text.contains("<w:u w:val=\"single\"/></w:rPr><w:t xml:space=\"preserve\">十五</w:t>"))
  }

  @Test func `text reaches the document escaped`() throws {
    let parts = try files(ComparisonWord.bytes(of: sample))
    let text = String(decoding: parts["word/document.xml"] ?? [], as: UTF8.self)
    #expect(text.contains("&lt;公众&gt;"))
    #expect(text.contains("&amp;绿地"))
  }

  @Test func `the same comparison gives the same bytes`() throws {
    #expect(try ComparisonWord.bytes(of: sample) == ComparisonWord.bytes(of: sample))
  }

  @Test func `each row of a table is as wide as its head`() throws {
    let parts = try files(ComparisonWord.bytes(of: sample))
    let text = String(decoding: parts["word/document.xml"] ?? [], as: UTF8.self)
    for table in text.split(separator: "<w:tbl>").dropFirst() {
      let whole = table.split(separator: "</w:tbl>", maxSplits: 1)[0]
      let columns = occurrences(of: "<w:gridCol ", in: whole)
      for row in whole.split(separator: "<w:tr>").dropFirst() {
        #expect(occurrences(of: "<w:tc>", in: row) == columns)
      }
    }
  }

  @Test func `a document of paragraphs can stand upright`() throws {
    var body = WordText()
    body.paragraph(.title, "关于修改《示例条例》的决定")
    body.paragraph(.body, "一、第三条修改为：“甲&乙”。")
    let document = WordDocument(title: "决定", page: .portrait, body: body)
    let parts = try files(document.bytes())
    let text = String(decoding: parts["word/document.xml"] ?? [], as: UTF8.self)
    #expect(text.contains("w:w=\"11906\" w:h=\"16838\"/>"))
    #expect(text.contains("<w:pStyle w:val=\"Body\"/>"))
    #expect(text.contains("“甲&amp;乙”"))
    let properties = String(decoding: parts["docProps/core.xml"] ?? [], as: UTF8.self)
    #expect(properties.contains("<dc:title>决定</dc:title>"))
  }

  private func occurrences(of word: String, in text: Substring) -> Int {
    text.split(separator: word, omittingEmptySubsequences: false).count - 1
  }
}
