import Comparison
import ComparisonForms
import OfficialDocument
import RegulationModel
import RegulationParser
import RevisionTestSupport
import Testing

/// The 对照表 as a Word document: its page, its table, its words.
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

  @Test func `the page lies on its side and the head of the table repeats`() throws {
    let text = try WordPackage(ComparisonWord.bytes(of: sample)).document
    #expect(text.contains("w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\""))
    #expect(text.contains("<w:tblHeader/>"))
  }

  @Test func `the page stands where that is asked for, and the table is as wide as its text`()
    throws
  {
    let text = try WordPackage(ComparisonWord.bytes(of: sample, page: .portrait)).document
    #expect(text.contains("w:w=\"11906\" w:h=\"16838\"/>"))
    // 156 mm.
    #expect(text.contains("<w:tblW w:w=\"8845\" w:type=\"dxa\"/>"))
  }

  @Test func `changed words are struck through or underlined`() throws {
    let text = try WordPackage(
      ComparisonWord.bytes(of: document("例\n第一条　在十日内批准。\n", "例\n第一条　在十五日内批准。\n"))
    ).document
    #expect(
      text.contains(
        "<w:strike/><w:color w:val=\"B00020\"/></w:rPr><w:t xml:space=\"preserve\">十</w:t>"))
    #expect(
      text.contains("<w:u w:val=\"single\"/></w:rPr><w:t xml:space=\"preserve\">十五</w:t>"))
  }

  @Test func `text reaches the document escaped`() throws {
    let text = try WordPackage(ComparisonWord.bytes(of: sample)).document
    #expect(text.contains("&lt;公众&gt;"))
    #expect(text.contains("&amp;绿地"))
  }

  @Test func `the same comparison gives the same bytes`() throws {
    #expect(try ComparisonWord.bytes(of: sample) == ComparisonWord.bytes(of: sample))
  }

  @Test func `each row of a table is as wide as its head`() throws {
    let text = try WordPackage(ComparisonWord.bytes(of: sample)).document
    for table in text.split(separator: "<w:tbl>").dropFirst() {
      let whole = table.split(separator: "</w:tbl>", maxSplits: 1)[0]
      let columns = occurrences(of: "<w:gridCol ", in: whole)
      for row in whole.split(separator: "<w:tr>").dropFirst() {
        let spans = occurrences(of: "<w:gridSpan w:val=\"2\"/>", in: row)
        #expect(occurrences(of: "<w:tc>", in: row) + spans == columns)
      }
    }
  }

  @Test func `lines of a paragraph are broken and cells set apart`() throws {
    let text = try WordPackage(
      ComparisonWord.bytes(
        of: document(
          "示例办法\n第一条　如下：\u{2028}级\t率\u{2028}一\t<二>\n第二条　甲。\n",
          "示例办法\n第一条　如下：\u{2028}级\t率\u{2028}一\t<三>\n第二条　甲。\n"))
    ).document
    #expect(text.contains("<w:br/>") && text.contains("<w:tab/>") && !text.contains("\u{2028}"))
  }

  @Test func `a column is headed by the name of a file without its folders and ending`() throws {
    let made = try expectSoundComparison("例\n第一条　甲。\n", "例\n第一条　乙。\n")
    let bytes = ComparisonWord.bytes(
      of: ComparisonDocument(
        made, old: EditionName("/home/甲/旧稿.v2.docx"), new: EditionName("草案/新稿.txt")))
    let text = try WordPackage(bytes).files.values.joined()
    #expect(text.contains("修订前（旧稿.v2）") && text.contains("修订后（新稿）"))
    #expect(!text.contains("home") && !text.contains("草案"))
  }

  private func occurrences(of word: String, in text: Substring) -> Int {
    text.split(separator: word, omittingEmptySubsequences: false).count - 1
  }
}
