import Testing

@testable import ReadingSite

/// The words beside which 公司 is a word by itself, a phrase for each, and what makes a longer noun of it.
struct TermNeighbourTests {
  private static func phrases(_ text: String) -> [String] {
    text.split { $0 == "\n" || $0 == " " }.map(String.init)
  }

  private func isWord(_ phrase: String) throws -> Bool {
    let found = try #require(phrase.firstRange(of: "公司"))
    let start = phrase.utf8.distance(from: phrase.startIndex, to: found.lowerBound)
    return TermUses.isWord(start..<(start + 6), in: Array(phrase.utf8))
  }

  @Test(
    arguments: phrases(
      """
      股东的公司 股东和公司 股东或公司 股东与公司 股东及公司 登记并公司 对公司 向公司 由公司 在公司 将公司 把公司
      被公司 作为公司 是公司 按公司 依公司 从公司 自公司 经公司 到公司 交给公司 责令公司 使公司 该公司 其公司 各公司 每公司
      任何公司 所称公司 本条例公司 本法公司 本办法公司 本规定公司 应当公司 可以公司 不得公司 必须公司 需要公司 通过公司 根据公司
      按照公司 依照公司 以及公司 或者公司 关于公司 负责公司 要求公司 督促公司 支持公司 鼓励公司 设立公司 成立公司 包括公司 以公司
      至公司 但公司 （公司 、公司 》公司 公司
      """))
  func `behind a word that is no part of a noun the term is a word`(phrase: String) throws {
    #expect(try isWord(phrase))
  }

  @Test(
    arguments: phrases(
      """
      公司的章程 公司和股东 公司或股东 公司与股东 公司及股东 公司并报告 公司对股东 公司向股东 公司由股东 公司在本市 公司将资产
      公司把资产 公司被吊销 公司为法人 公司是法人 公司按规定 公司依章程 公司从事 公司自成立 公司经批准 公司到期 公司给股东 公司应当
      公司可以 公司不得 公司不予 公司必须 公司需要 公司通过 公司根据 公司以资产 公司未登记 公司有权 公司无权 公司因故 公司提出 公司负责
      公司违反规定 公司进行清算 公司依法清算 公司等企业 公司所有 公司均应 公司也应 公司又称 公司还应 公司都应 公司已登记 公司拟登记
      公司之间 公司内设 公司中止 公司后续 公司前述 公司时任 公司会同 公司报送 公司收到 公司接到 公司认为 公司发现 公司开展 公司实施
      公司履行 公司拒绝 公司） 公司、 公司。 公司
      """))
  func `before a word that is no part of a noun the term is a word`(phrase: String) throws {
    #expect(try isWord(phrase))
  }

  @Test(
    arguments: phrases(
      """
      有限公司 母公司 子公司 国有公司 上市公司 A公司 z公司 Z公司 a公司 0公司 9公司 㐀公司 䶿公司 一公司 鿿公司 𠀀公司
      公司法 公司章程 公司债券 公司登记 公司股东 公司住所 公司A 公司z 公司0 公司9 公司㐀 公司𠀀
      """))
  func `a character, a letter or a digit beside the term makes a longer noun of it`(phrase: String)
    throws
  {
    #expect(try !isWord(phrase))
  }

  @Test(arguments: phrases("㏿公司 〇公司 @公司 [公司 `公司 {公司 /公司 :公司 公司㏿ 公司@ 公司{ 公司:"))
  func `a sign beside the term does not`(phrase: String) throws {
    #expect(try isWord(phrase))
  }
}
