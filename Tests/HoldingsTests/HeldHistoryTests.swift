import Amending
import Comparison
import DecisionLanguage
import Foundation
import Holdings
import RegulationLibrary
import RegulationModel
import TestSupport
import Testing

/// Articles through the editions of a library.
@Suite(.scratchFolder)
struct HeldHistoryTests {
  private static let decision = """
    关于修改《印章办法》的决定
    （2021年1月2日示例委员会第三次会议通过）
    对《印章办法》作如下修改：
    一、将第二条中的“专人”修改为“两人”。
    二、删去第三条。
    本决定自2021年3月1日起施行。

    """

  /// The history of all articles of the amended work.
  private func history() throws -> HeldHistory {
    let library = try SampleLibrary.write()
    let (work, base, text) = try SampleLibrary.text("yinzhang", of: library)
    let bytes = Array(Self.decision.utf8)
    let decision = try AmendingDecision.read(bytes)
    let result = try AmendmentRun.apply(decision, to: text, options: .init(keepGoing: true))
    try AmendmentImport(
      of: result, by: decision, from: bytes, to: base, of: work, in: library,
      date: #require(CalendarDate("2021-01-02"))
    ).write(replacing: false)
    let (amended, record, edition) = try SampleLibrary.text(
      "yinzhang", of: Library(path: ScratchFolder.current.path("Regulations")))
    return try HeldHistory(
      of: edition.articles, in: edition, record, amended,
      Library(path: ScratchFolder.current.path("Regulations")))
  }

  @Test func `all editions up to the one asked for are compared`() throws {
    #expect(try history().dates.map(\.description) == ["2018-01-02", "2021-01-02"])
  }

  @Test func `a changed sentence names the instruction that wrote it`() throws {
    let history = try history()
    let article = try #require(history.articles.first { $0.article.id == "art_2" })
    let sentence = try #require(article.sentences.first)
    #expect(sentence.since == CalendarDate("2021-01-02"))
    #expect(history.instructions(for: sentence).map(\.wording) == ["将第二条中的“专人”修改为“两人”"])
  }

  @Test func `an untouched sentence is older than any instruction`() throws {
    let history = try history()
    let article = try #require(history.articles.first { $0.article.id == "art_1" })
    let sentence = try #require(article.sentences.first)
    #expect(sentence.isSinceFirst)
    #expect(history.instructions(for: sentence).isEmpty)
    #expect(history.removals(from: article.article).isEmpty)
  }

  @Test func `an article asked for twice is told once`() throws {
    let library = try SampleLibrary.write()
    let (work, record, edition) = try SampleLibrary.text("yinzhang", of: library)
    let history = try HeldHistory(
      of: edition.articles + edition.articles, in: edition, record, work, library)
    #expect(history.articles.map(\.article.id) == ["art_1", "art_2", "art_3"])
    #expect(history.failures.isEmpty)
  }
}
