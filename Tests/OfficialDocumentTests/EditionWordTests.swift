import Documents
import Foundation
import OfficialDocument
import RegulationModel
import RegulationParser
import TestSupport
import Testing

/// An edition as a document of Word, and read back.
struct EditionWordTests {
  private static let text = """
    示例市人民代表大会常务委员会关于城市公园夜间开放的规定
    示发〔2024〕5号
    （2024年5月6日示例市人民代表大会常务委员会通过）
    第一章　总则
    第一节　一般规定
    第一条　为了<保护>公园&绿地，制定本规定。
    本规定所称公园包括：
    （一）综合公园；
    （二）专类公园。
    第二条　【适用范围】　本市的公园适用本规定。
    第二章　附则
    第三条　收费如下：\u{2028}类别\t金额\u{2028}成人\t十元\u{2028}儿童\t五元
    第三条之一　本规定自2024年7月1日起施行。
    附件1　公园名录
    第一公园
    第二公园

    """

  private func edition(_ text: String = EditionWordTests.text) throws -> Edition {
    try CanonicalText.read(text)
  }

  private func readBack(_ bytes: [UInt8]) throws -> Edition {
    try RegulationReader.read(try #require(DocumentReader.read(bytes, name: "a.docx").first))
  }

  private func paragraph(_ words: String, in package: WordPackage) throws -> Substring {
    try #require(package.paragraphs.first { $0.contains(words) })
  }

  @Test func `read as a document it is the same edition`() throws {
    let edition = try edition()
    let back = try readBack(EditionWord.bytes(of: edition))
    #expect(back == edition)
    #expect(back.text == edition.text)
  }

  @Test func `headings are of their levels and types`() throws {
    let package = try WordPackage(EditionWord.bytes(of: edition()))
    #expect(try paragraph("第一章　总则", in: package).contains("\"Heading1\""))
    let section = try paragraph("第一节　一般规定", in: package)
    #expect(section.contains("\"Heading2\"") && section.contains("楷体_GB2312"))
    let annex = try paragraph("附件1", in: package)
    #expect(annex.contains("\"Heading1\"") && annex.contains("<w:pageBreakBefore/>"))
    #expect(try paragraph("2024年5月6日", in: package).contains("\"Note\""))
  }

  @Test func `the label of an article is in the type of headings, its words are not`() throws {
    let package = try WordPackage(EditionWord.bytes(of: edition()))
    let article = try paragraph("第一条", in: package)
    #expect(article.contains("\"Body\""))
    let runs = article.split(separator: "<w:r>").dropFirst()
    #expect(runs.first?.contains("黑体") ?? false)
    #expect(runs.last?.contains("&lt;保护&gt;公园&amp;绿地") ?? false)
    #expect(!(runs.last?.contains("黑体") ?? true))
  }

  @Test func `each run is hinted to be Chinese`() throws {
    let package = try WordPackage(EditionWord.bytes(of: edition(), head: "〔草案〕"))
    for name in ["word/document.xml", "word/footer1.xml", "word/footer2.xml", "word/header1.xml"] {
      let runs = package.part(name).split(separator: "<w:r>").dropFirst()
      #expect(!runs.isEmpty)
      #expect(runs.allSatisfy { $0.hasPrefix("<w:rPr><w:rFonts w:hint=\"eastAsia\"") }, "\(name)")
    }
  }

  @Test func `a title of two lines is broken between words`() throws {
    let package = try WordPackage(EditionWord.bytes(of: edition()))
    let title = try paragraph("\"Title\"", in: package)
    #expect(title.contains("示例市人民代表大会常务委员会</w:t><w:br/><w:t xml:space=\"preserve\">关于"))
    #expect(
      package.part("docProps/core.xml").contains(
        "<dc:title>示例市人民代表大会常务委员会关于城市公园夜间开放的规定</dc:title>"))
  }

  @Test func `a table is a table whose head stands on each page`() throws {
    let document = try WordPackage(EditionWord.bytes(of: edition())).document
    let table = try #require(document.split(separator: "<w:tbl>").dropFirst().first)
    #expect(table.split(separator: "<w:tr>").count == 4)
    #expect(table.split(separator: "<w:tblHeader/>").count == 2)
  }

  @Test func `some articles come with the headings that they stand under`() throws {
    let edition = try edition()
    let chosen = try edition.resolve(AddressReader.read("1,3之一"))
    let bytes = EditionWord.bytes(of: chosen, in: edition)
    let words = try WordPackage(bytes).paragraphs.map { paragraph in
      paragraph.split(separator: "<w:t xml:space=\"preserve\">").dropFirst()
        .map { $0.split(separator: "<", maxSplits: 1)[0] }.joined()
    }
    #expect(
      words == [
        "示例市人民代表大会常务委员会关于城市公园夜间开放的规定（节录）", "示发〔2024〕5号",
        "（2024年5月6日示例市人民代表大会常务委员会通过）", "第一章　总则", "第一节　一般规定",
        "第一条　为了&lt;保护&gt;公园&amp;绿地，制定本规定。", "本规定所称公园包括：", "（一）综合公园；",
        "（二）专类公园。", "第二章　附则", "第三条之一　本规定自2024年7月1日起施行。",
      ])
    #expect(try readBack(bytes).articles.map(\.label) == ["第一条", "第三条之一"])
  }

  @Test func `what it is stands at the head of each page and is no part of the text`() throws {
    let edition = try edition()
    let bytes = EditionWord.bytes(of: edition, head: "〔尚未施行，自2030年1月1日起施行〕")
    #expect(try WordPackage(bytes).part("word/header1.xml").contains("尚未施行"))
    #expect(try readBack(bytes) == edition)
  }

  @Test func `the date stands four characters from the edge and the organ above its middle`() throws
  {
    let edition = try edition(
      "示例办法\n第一条　甲乙丙丁。\n\u{3000}\u{3000}\u{3000}\u{3000}示例市政府\n\u{3000}\u{3000}\u{3000}\u{3000}2024年5月6日\n"
    )
    let package = try WordPackage(EditionWord.bytes(of: edition))
    // The date is 6 characters wide: its middle is 7 from the edge; the organ is 5 wide.
    #expect(try paragraph("2024年5月6日", in: package).contains("w:rightChars=\"400\""))
    #expect(try paragraph("示例市政府", in: package).contains("w:rightChars=\"450\""))
    #expect(try readBack(EditionWord.bytes(of: edition)) == edition)
  }

  @Test func `a unit has no space behind its number, and is read back`() throws {
    let edition = try edition("示例意见\n（2020年1月1日）\n一、　明确要求。值班人员应当在岗。\n二、　健全制度\n（一）公布电话；\n（二）做好记录。\n")
    let bytes = EditionWord.bytes(of: edition)
    let package = try WordPackage(bytes)
    let unit = try paragraph("明确要求", in: package)
    #expect(unit.contains(">一、</w:t>") && unit.contains(">明确要求。"))
    let heading = try paragraph("健全制度", in: package)
    #expect(heading.contains("\"Heading1\"") && heading.contains(">健全制度</w:t>"))
    #expect(heading.contains("w:firstLineChars=\"200\""))
    #expect(try readBack(bytes) == edition)
  }

  @Test func `the same edition gives the same bytes`() throws {
    #expect(try EditionWord.bytes(of: edition()) == EditionWord.bytes(of: edition()))
  }

  @Test(.enabled(if: SharedData.isPresent, Comment(rawValue: SharedData.absence)))
  func `real laws are read back as they were`() throws {
    let folder = SharedData.laws.appending(path: "revisions")
    for name in try SharedData.names(in: folder) where name.hasPrefix("r") {
      for file in ["old.txt", "new.txt"] {
        let edition = try RegulationReader.read(
          SharedData.bytes(folder.appending(path: name).appending(path: file)))
        let back = try readBack(EditionWord.bytes(of: edition))
        #expect(back.text == edition.text, "\(name)/\(file)")
      }
    }
  }
}
