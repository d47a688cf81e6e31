import CrossReferences
import RegulationModel
import RegulationParser
import RevisionTestSupport
import Testing

@testable import Comparison

/// Citations that a renumbering left behind.
struct StaleCitationTests {
  private func stale(_ old: String, _ new: String) throws -> [String] {
    let comparison = try expectSoundComparison(old, new)
    return comparison.staleCitations().map { stale in
      let moved = stale.movedTo.map(\.id).joined(separator: " ")
      let now = stale.newTargets.map(\.id).joined(separator: " ")
      return "\(stale.citation.from) \(stale.citation.text): "
        + "\(stale.oldTargets.map(\.id).joined(separator: " ")) > \(moved), now \(now)"
    }
  }

  private let purpose = "为了加强城市公园的保护和管理，改善生态环境，制定本条例。"
  private let conduct = "游人不得攀折花木、损毁草坪。"
  private let trade = "在公园内从事餐饮经营活动的，应当取得许可。"
  private let added = "本条例所称公园，是指供公众游览休憩的绿地。"

  private func text(_ articles: String...) -> String { MadeArticles.edition(articles) }

  @Test func `a citation that kept its words while its target moved is stale`() throws {
    let found = try stale(
      text(purpose, conduct, trade, "违反本条例第二条规定的，处二百元罚款。"),
      text(purpose, added, conduct, trade, "违反本条例第二条规定的，处二百元罚款。"))
    #expect(found == ["art_5__para_1 本条例第二条: art_2 > art_3, now art_2"])
  }

  @Test func `a citation that was brought up to date is not`() throws {
    let found = try stale(
      text(purpose, conduct, trade, "违反本条例第二条规定的，处二百元罚款。"),
      text(purpose, added, conduct, trade, "违反本条例第三条规定的，处五百元罚款。"))
    #expect(found == [])
  }

  @Test func `a citation in a sentence that changed elsewhere is stale all the same`() throws {
    let found = try stale(
      text(purpose, conduct, trade, "违反本条例第二条规定的，处二百元罚款。"),
      text(purpose, added, conduct, trade, "单位违反本条例第二条规定的，处五百元罚款。"))
    #expect(found == ["art_5__para_1 本条例第二条: art_2 > art_3, now art_2"])
  }

  @Test func `a citation of what was split is stale unless it means all parts`() throws {
    let whole = conduct + trade
    let old = text(purpose, whole, added, "违反第二条、第三条规定的，处二百元罚款。")
    let parted = text(purpose, added, conduct, trade, "违反第二条、第三条规定的，处二百元罚款。")
    #expect(
      try stale(old, parted) == [
        "art_5__para_1 第二条、第三条: art_2 art_3 > art_2 art_3 art_4, now art_2 art_3"
      ])
    let all = text(purpose, conduct, trade, added, "违反第二条、第三条规定的，处二百元罚款。")
    #expect(
      try stale(old, all) == [
        "art_5__para_1 第二条、第三条: art_2 art_3 > art_2 art_3 art_4, now art_2 art_3"
      ])
    let range = text(purpose, whole, added, "违反第一条至第三条规定的，处二百元罚款。")
    let within = text(purpose, conduct, trade, "违反第一条至第三条规定的，处二百元罚款。")
    #expect(try stale(range, within).count == 1)
  }

  @Test func `a citation of what is gone is stale`() throws {
    let found = try stale(
      text(purpose, conduct, trade, "违反本条例第三条规定的，处二百元罚款。"),
      text(purpose, conduct, "违反本条例第三条规定的，处二百元罚款。"))
    #expect(found == ["art_3__para_1 本条例第三条: art_3 > , now art_3"])
  }

  @Test func `a citation of 款 is followed into the article`() throws {
    let old = text(purpose, conduct + "\n" + trade, "违反第二条第二款的，处二百元罚款。")
    let new = text(purpose, conduct + "\n" + added + "\n" + trade, "违反第二条第二款的，处二百元罚款。")
    #expect(
      try stale(old, new)
        == ["art_3__para_1 第二条第二款: art_2__para_2 > art_2__para_3, now art_2__para_2"])
  }

  @Test func `前款 before which another 款 was put is stale`() throws {
    let old = text(purpose, conduct + "\n违反前款规定的，责令改正。")
    let new = text(purpose, conduct + "\n" + added + "\n违反前款规定的，责令改正。")
    #expect(
      try stale(old, new) == ["art_2__para_3 前款: art_2__para_1 > art_2__para_1, now art_2__para_2"])
  }

  @Test func `下列 means its own list whatever became of it`() throws {
    let old = text(purpose, "不得有下列行为：\n（一）攀折花木；\n（二）损毁草坪。")
    let new = text(purpose, "不得有下列行为：\n（一）攀折花木。")
    #expect(try stale(old, new) == [])
  }

  @Test func `a citation of a split article is not, as long as it names a part of it`() throws {
    let old = text(purpose, conduct + "\n" + trade, "依照第二条处理。")
    let new = text(purpose, conduct, trade, "依照第二条处理。")
    #expect(try stale(old, new) == [])
  }

  @Test func `citations of other acts are left alone`() throws {
    let citing = "违反《示例治安条例》第二条规定的，依法处理。"
    let found = try stale(
      text(purpose, conduct, citing), text(added, purpose, conduct, citing))
    #expect(found == [])
  }

  @Test func `the words of a citation may differ in print`() throws {
    let found = try stale(
      text(purpose, conduct, trade, "违反第2条规定的，处罚款。"),
      text(added, purpose, conduct, trade, "违反第２条规定的，处罚款。"))
    #expect(found == ["art_5__para_1 第２条: art_2 > art_3, now art_2"])
  }
}
