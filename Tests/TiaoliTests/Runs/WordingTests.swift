import Amending
import CommandKit
import Findings
import NewsCorpus
import RegulationLibrary
import RegulationModel
import Testing

@testable import tiaoli

/// Sentences that depend on a number.
struct WordingTests {
  @Test(arguments: [
    (Wording.articleCount(1), "1 article", "1条"), (Wording.articleCount(2), "2 articles", "2条"),
    (Wording.articleCount(0), "0 articles", "0条"), (Wording.uses(1), "used once", "使用1次"),
    (Wording.uses(2), "used 2 times", "使用2次"), (Wording.uses(0), "used 0 times", "使用0次"),
    (CorpusWording.count(1, files: 1), "1 item in 1 file", "1个文件，1个条目"),
    (CorpusWording.count(2, files: 1), "2 items in 1 file", "1个文件，2个条目"),
    (CorpusWording.count(1, files: 2), "1 item in 2 files", "2个文件，1个条目"),
    (CorpusWording.hits(1, documents: 1), "1 hit in 1 text", "1处文本，命中1次"),
    (CorpusWording.hits(3, documents: 2), "3 hits in 2 texts", "2处文本，命中3次"),
    (CorpusWording.hits(2, documents: 1), "2 hits in 1 text", "1处文本，命中2次"),
    (
      CorpusWording.reuse(1), "the news corpus cites or reuses it in 1 item",
      "语料中有1个条目引用或者沿用"
    ),
    (
      CorpusWording.reuse(2), "the news corpus cites or reuses it in 2 items",
      "语料中有2个条目引用或者沿用"
    ),
    (
      DifferenceWording.leftBehind(1, 1, "甲"),
      "1 citation in 《甲》 no longer names what it did:", "《甲》中1处引用不再指原来的条款："
    ),
    (
      DifferenceWording.leftBehind(2, 1, "甲"),
      "2 citations in 《甲》 no longer name what they did:", "《甲》中2处引用不再指原来的条款："
    ),
    (
      DifferenceWording.leftBehind(3, 2, "甲"),
      "3 citations in 2 other works no longer name what they did:", "其他2部法规中3处引用不再指原来的条款："
    ),
  ])
  func `one is singular, none and several are plural`(
    said: LocalizedText, english: String, chinese: String
  ) {
    #expect(said.english == english && said.chinese == chinese)
  }

  @Test(arguments: [
    ((1 << 20) - 1, "1023 KB"), (1 << 20, "1 MB"), (5 << 20, "5 MB"), (2_048, "2 KB"),
  ])
  func `the size of a site is told in what is read with ease`(bytes: Int, size: String) {
    let said = SiteMessages.written(3, bytes: bytes, to: "s")
    #expect(said.english.contains("3 files, \(size); open s/index.html"))
    #expect(said.chinese.contains("3个文件，\(size)；"))
  }

  @Test(arguments: [
    (2, 0, true, false, "all 2 instructions carried out", "2项全部执行"),
    (1, 1, true, false, "1 of 2 instructions refused", "2项中有1项不能执行"),
    (
      1, 1, false, false,
      "1 of 2 instructions refused; nothing was written (--keep-going carries out the others)",
      "2项中有1项不能执行；未输出文本（--keep-going可执行其余各项）"
    ),
    (
      1, 1, false, true, "1 of 2 instructions can be carried out; nothing was written",
      "2项中有1项可以执行；未输出文本"
    ),
    (
      2, 0, false, true, "2 of 2 instructions can be carried out; nothing was written",
      "2项中有2项可以执行；未输出文本"
    ),
  ])
  func `the total of a decision says what was written`(
    applied: Int, refused: Int, isWritten: Bool, isTrial: Bool, english: String, chinese: String
  ) {
    let said = AmendmentWording.total(
      applied, refused: refused, isWritten: isWritten, isTrial: isTrial)
    #expect(said.english == english && said.chinese == chinese)
  }

  @Test func `up to twelve works are named, more are counted`() {
    func said(_ count: Int) -> (String, String) {
      let failure = LibraryFailure.severalWorks((1...count).map { "w\($0)" })
      return (
        FailureMessages.describe(failure, in: .english).0,
        FailureMessages.describe(failure, in: .chinese).0
      )
    }
    #expect(said(2).0.hasSuffix(": w1, w2") && said(2).1.hasSuffix("：w1、w2"))
    #expect(said(12).0.hasSuffix(", w11, w12") && said(12).1.hasSuffix("w11、w12"))
    #expect(said(13).0.hasSuffix(", w12 and 1 more (tiaoli list)"))
    #expect(said(13).1.hasSuffix("w12等13部（tiaoli list可列出）"))
    #expect(said(14).0.hasSuffix(", w12 and 2 more (tiaoli list)"))
  }
}
