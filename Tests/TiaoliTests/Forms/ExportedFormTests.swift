import AknProfile
import CommandKit
import Findings
import JSONText
import RegulationModel
import RegulationParser
import Testing

@testable import tiaoli

/// Every form in which an edition is written is read back as the same edition.
struct ExportedFormTests {
  private func readBack(
    _ edition: Edition, _ format: ExportFormat, named name: String
  ) throws -> (bytes: [UInt8], edition: Edition) {
    let export = ExportStream(format: format, articles: nil, markup: nil, language: .english)
    let date = CalendarDate(year: 2022, month: 1, day: 1)
    let bytes = try export.content(of: edition, date: date, .indented).bytes
    return (bytes, try DocumentInput.regulation(in: bytes, named: name).edition)
  }

  private func expect(
    _ back: (bytes: [UInt8], edition: Edition), is edition: Edition,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let page = String(decoding: back.bytes, as: UTF8.self)
    #expect(
      back.edition.text == edition.text, "written as\n\(page)", sourceLocation: sourceLocation)
    #expect(back.edition == edition, "written as\n\(page)", sourceLocation: sourceLocation)
  }

  @Test(arguments: InventedEdition.all)
  func `canonical text holds the edition`(sample: InventedEdition) throws {
    let edition = try sample.read()
    #expect(try CanonicalText.read(edition.text) == edition)
    #expect(
      edition.text.unicodeScalars.count == sample.text.unicodeScalars.count,
      "the sample is no canonical text: \(edition.text)")
  }

  @Test(arguments: InventedEdition.all)
  func `Markdown is read back as the same edition`(sample: InventedEdition) throws {
    let edition = try sample.read()
    expect(try readBack(edition, .markdown, named: "edition.md"), is: edition)
  }

  @Test(arguments: InventedEdition.all)
  func `JSON is read back as the same edition`(sample: InventedEdition) throws {
    let edition = try sample.read()
    expect(try readBack(edition, .json, named: "edition.json"), is: edition)
  }

  @Test(arguments: InventedEdition.all)
  func `a page of HTML is read back as the same edition`(sample: InventedEdition) throws {
    let edition = try sample.read()
    expect(try readBack(edition, .html, named: "edition.html"), is: edition)
  }

  @Test(arguments: InventedEdition.all)
  func `Akoma Ntoso is valid and read back as the same edition`(sample: InventedEdition) throws {
    let edition = try sample.read()
    let back = try readBack(edition, .akn, named: "edition.xml")
    expect(back, is: edition)
    let report = try AknValidator().report(on: back.bytes)
    #expect(
      report.findings.filter { $0.severity == .error }.map(\.message.english) == [])
  }

  @Test func `rows are a table and lines are broken in Markdown`() throws {
    let edition = try CanonicalText.read(
      """
      示例办法
      第一条　组成：\u{2028}甲；\u{2028}乙。
      第二条　如下：\u{2028}级\t率\u{2028}一\t|二
      一、\u{3000}丙

      """)
    #expect(
      EditionMarkdown.text(of: edition) == #"""
        # 示例办法

        **第一条**　组成：\
        甲；\
        乙。

        **第二条**　如下：

        | 级 | 率 |
        | --- | --- |
        | 一 | \|二 |

        - 一、丙

        """#)
  }

  @Test func `the number of the document is marked in the preface of Akoma Ntoso`() throws {
    let edition = try InventedEdition.units.read()
    let back = try readBack(edition, .akn, named: "edition.xml")
    let text = String(decoding: back.bytes, as: UTF8.self)
    #expect(
      text.contains(#"<p eId="preface__p_2"><docNumber>法示〔2018〕3号</docNumber></p>"#), "\(text)")
    #expect(text.contains("金额按下表计算：<br/>级\t率<br/>一\t二"), "\(text)")
    #expect(back.edition.documentNumber == "法示〔2018〕3号")
  }
}
