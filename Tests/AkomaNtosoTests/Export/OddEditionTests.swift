import Findings
import LegalXML
import RegulationModel
import RegulationParser
import Testing

@testable import AkomaNtoso

/// Editions that are unusual and come through an export and back all the same.
struct OddEditionTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    /// Canonical text.
    let text: String
    var testDescription: String { name }

    init(_ name: String, _ text: String) {
      self.name = name
      self.text = text
    }
  }

  static let cases = [
    Case("no title and one article", "\n第一条　甲。\n"),
    Case("an article without words", "示例条例\n第一条\n第二条　甲。\n"),
    Case("a 款 that has nothing but items", "示例条例\n第一条\n（一）甲；\n（二）乙。\n"),
    Case("an item without words", "示例条例\n第一条　下列：\n（一）\n（二）乙。\n"),
    Case("an item without words that holds a list", "示例条例\n第一条　下列：\n（一）\n1.甲；\n（二）乙。\n"),
    Case("articles in the annex alone", "示例条例\n第一节　甲\n乙。\n附件　丙\n第一条　丁。\n"),
    Case("articles that repeat their numbers", "示例条例\n第一条　甲。\n第一条　乙。\n第一条之一　丙。\n第一条之一　丁。\n"),
    Case("chapters that start again", "示例条例\n第一编　甲\n第一章　乙\n第一条　丙。\n第二编　丁\n第一章　戊\n第二条　己。\n"),
    Case("a section that stands in no chapter", "示例条例\n第一节　甲\n第一条　乙。\n第一章　丙\n第二条　丁。\n"),
    Case("every level of division", "示例条例\n第一编　甲\n第一分编　乙\n第一章　丙\n第一节　丁\n第一条　戊。\n附则\n第二条　己。\n"),
    Case("two 附则 without numbers", "示例条例\n附则\n第一条　甲。\n附则\n第二条　乙。\n"),
    Case("a division without a heading", "示例条例\n第一章\n第一条　甲。\n"),
    Case("captions in all brackets", "示例条例\n第一条　【甲】　乙。\n第二条　（丙）　丁。\n第三条　(戊)　己。\n第四条　【庚】\n"),
    Case("a 款 that looks like a caption", "示例条例\n第一条　　（甲）\n第二条　　【乙】\n"),
    Case("texts that look like labels", "示例条例\n　（一）甲\n第一条　（一）甲。\n　（一）至（三）项所列。\n　第二条\n（二）　3.丙\n"),
    Case("a title that looks like an article", "第一条\n第一条　乙。\n"),
    Case("a 题注 that is no more than a bracket", "示例条例\n（试行）\n第一条　甲。\n"),
    Case("words before the first event of the 题注", "示例条例\n（草案2020年1月2日示例会议通过）\n第一条　甲。\n"),
    Case("a preamble that repeats the title", "示例条例\n　（2020年）\n示例条例\n第一条　甲。\n"),
    Case(
      "headings between articles", "示例条例\n　　一、甲\n第一条　乙。\n第一章　丙\n　　丁\n第二条　戊。\n　　己\n附件　庚\n　　辛\n壬。\n"),
    Case("paragraphs in no article", "示例条例\n第一章　甲\n乙。\n丙。\n第一条　丁。\n　　戊\n己。\n"),
    Case("five lists in each other", "示例条例\n第一条　甲：\n（一）乙：\n1.丙：\n（1）丁：\n①戊：\n一、己。\n（二）庚。\n"),
    Case("a further paragraph of an item", "示例条例\n第一条　甲：\n（一）乙。\n丙。\n（二）丁。\n"),
    Case("closing words behind a list in a list", "示例条例\n第一条　甲：\n（一）乙：\n1.丙；\n（二）丁；\n应当戊。\n"),
    Case(
      "annexes with and without numbers", "示例条例\n第一条　甲。\n附件1　乙\n附件2　丙\n（一）丁。\n附表\n戊\t己\n附录三：　庚\n"),
    Case("an annex with nothing in it", "示例条例\n第一条　甲。\n附件\n附件　乙\n"),
    Case(
      "an annex with chapters and articles", "示例条例\n第一条　甲。\n附件1　乙\n第一章　丙\n第一条　丁。\n附件2　戊\n第一条　己。\n"),
    Case("a closing of lines that look like units", "示例条例\n第一条　甲。\n　　　　第二条\n　　　　2020年1月2日\n附件　丙\n"),
    Case("tabs and blanks between letters", "示例条例\n第一条　甲\t乙\tGB/T 19001 a b\n"),
    Case("marks of markup", "<条例>&\"'\n第一条　【a & b】　]]>甲<!-- --> &amp; &#x1; <script>\n（一）<b>\n"),
    Case("emoji and glyphs beyond the first plane", "示例条例👩‍⚖️\n第一条　𠮷\u{E0100}\u{10FFFD}👨‍👩‍👧‍👦。\n"),
    Case("marks on glyphs and their variants", "示例条例\n第一条　甲\u{FE00}乙e\u{0301}丙。\n"),
    Case("numbers beyond the usual", "示例条例\n第九万九千九百九十九条　甲。\n第一百零二条之二之一　乙：\n（九百九十九）丙。\n"),
  ]

  @Test(arguments: cases)
  func `an unusual edition comes back unchanged`(sample: Case) throws {
    let edition = try CanonicalText.read(sample.text)
    #expect(edition.text == sample.text, "the case is no canonical text")
    try expectSoundExport(of: edition)
  }

  @Test func `characters that XML cannot hold become U+FFFD and are counted`() throws {
    let edition = try CanonicalText.read(
      "示例\u{1}条例\n（2020年1月2日示例\u{2}会发布）\n第一条　甲\u{0}乙\u{FFFE}丙\u{FFFF}。\n附件　\u{1F}丁\n")
    let act = try expectSoundExport(of: edition, isWhole: false)
    #expect(act.root.found("docTitle").first?.text == "示例\u{FFFD}条例")
    #expect(act.root.unit("art_1__para_1__p_1")?.text == "甲\u{FFFD}乙\u{FFFD}丙\u{FFFD}。")
    #expect(
      act.findings.last?.message.english
        == "6 characters that XML cannot hold were written as U+FFFD")
    let back = try ActImport(act.bytes).edition
    #expect(back.provisions.map(\.id) == edition.provisions.map(\.id))
  }
}
