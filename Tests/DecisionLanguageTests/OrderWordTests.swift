import RevisionTestSupport
import Testing

/// The words for the order of provisions, for the decision itself and for its last sentence.
struct OrderWordTests {
  private static func words(_ text: String) -> [String] {
    text.split { $0 == "\n" || $0 == " " }.map(String.init)
  }

  private func last(_ clause: String) throws -> [String] {
    let found = try instructions("删去第九条。" + clause)
    #expect(found.first == "delete art_9", "\(clause)")
    return Array(found.dropFirst())
  }

  @Test(
    arguments: words(
      """
      条文顺序 条文序号 条款序号 条款顺序 章节序号 章节顺序 条文次序 条文编号 条款编号 条序 章节条文顺序 章节条款顺序 章节、条文顺序
      章节、条款顺序 章、节、条的序号 章、节、条顺序 条、款、项顺序 条、款、项序号 条、款顺序 条、款序号 条目顺序 条目序号 款项顺序 款项序号
      序号 章节和条文顺序 章节和条文序号 章节、条文序号 章节及条文顺序 章节条文序号 其他条文顺序 相关条文顺序 相关条文序号 有关条文顺序
      部分条文顺序 其余各条顺序 其余各条序号 以下条文序号 以后条文序号 其后条文序号 以后各条序号 以下各条序号 其后各条序号 以下各条
      其后各条 以后各条 其他条文序号 后续条文序号 条款项序号 条款项顺序 有关条文序号 相关条款序号 相关条款顺序
      其余各条的顺序 其他各条的序号 其后的各条的次序 以后所有条的编号 以下的条的序 后续各条的条序 后面各章的顺序 该章其余各节的序号
      """))
  func `the order of articles is adjusted`(order: String) throws {
    #expect(try last("对\(order)作相应调整。") == ["order"])
  }

  @Test(
    arguments: words(
      """
      其余各项序号 其他各项序号 其余项的序号 其余项序号 以后各项序号 以下各项序号 其后各项序号 其余各款顺序 其余各项 其后各项 以下各项
      引用条款序号 引用条文序号 引用的条款序号 引用的条文序号 条文引用序号 其余各项的项序 该条其余各款的款序 后面各目的编号
      """))
  func `what is numbered within an article gives no articles other numbers`(order: String) throws {
    #expect(try last("\(order)作相应调整。") == ["order (no numbers)"])
  }

  @Test(
    arguments: words(
      """
      个别文字 部分文字 文字 相关文字 有关文字 个别标点符号 标点符号 个别词语 部分条文的文字 部分条文文字 个别条文的文字 个别条文文字
      个别用语 个别字词
      """))
  func `words are adjusted that are not told`(words: String) throws {
    #expect(try last("对\(words)作相应修改。") == ["order (no numbers) (wording)"])
    #expect(try last("对条文顺序和\(words)作相应调整。") == ["order (wording)"])
  }

  @Test(
    arguments: words(
      """
      作相应调整 作相应修改 作了相应调整 作相应的调整 作相应的修改 作出相应调整 做相应调整 相应调整 作调整 作了调整 作相应修正 作了相应修改
      作出相应修改 作修改 作了修改 进行相应调整 作了相应的调整 作相应变动 作相应调整和修改 作相应修改和调整 依次调整 予以相应调整
      一并作相应调整 一并作相应修改 作必要调整 作适当调整 相应作调整 相应修改 做相应修改 作出调整 顺延 依次顺延 相应顺延 作相应顺延
      """))
  func `an adjustment has many verbs`(verb: String) throws {
    #expect(try last("条文顺序\(verb)。") == ["order"])
  }

  @Test(arguments: words("相应调整 并相应调整 依次调整 一并调整"))
  func `the verb may stand in front`(verb: String) throws {
    #expect(try last("\(verb)条文顺序。") == ["order"])
  }

  @Test(arguments: words("根据上述修改 根据以上修改 依据上述修改 按照上述修改 根据上述修改内容 因上述修改"))
  func `an adjustment may say that it is for what came before`(lead: String) throws {
    #expect(try last("\(lead)，对条文顺序作相应调整。") == ["order"])
  }

  @Test(
    arguments: words(
      """
      相关行政法规 有关行政法规 相关法律 有关法律 相关地方性法规 有关地方性法规 相关法规 有关法规 上述法律 上述行政法规 上述法规 上述司法解释
      相关司法解释 相关规章 上述规章 上述地方性法规 本条例 本办法
      """))
  func `an adjustment may be for all acts of a package, or for its own`(acts: String) throws {
    #expect(try last("对\(acts)中的条文顺序作相应调整。") == ["order"])
  }

  @Test(
    arguments: words("本决定 本修正案 本办法 本条例 本规定 本解释 本法 本规则 本通知 本令"))
  func `a decision has a day by any of its names`(name: String) throws {
    let found = try last("\(name)自2021年1月1日起施行。")
    #expect(
      found.count == 1 && found[0].hasPrefix("effective ") && found[0].hasSuffix(" 2021-01-01"))
  }

  @Test(arguments: words("起施行 起实施 起生效 施行 实施 生效 起执行"))
  func `a decision enters into force by many verbs`(verb: String) throws {
    let found = try last("本决定自2021年1月1日\(verb)。")
    #expect(
      found.count == 1 && found[0].hasPrefix("effective ") && found[0].hasSuffix(" 2021-01-01"))
  }

  @Test(arguments: words("根据本决定 依据本决定 按照本决定 根据本修正案 依照本决定"))
  func `an act is published anew according to the decision`(words: String) throws {
    #expect(try last("《示例条例》\(words)作相应修改。") == ["republish"])
  }

  @Test(arguments: words("重新公布 重新发布 重新印发 予以公布"))
  func `it is published by many words`(words: String) throws {
    #expect(try last("《示例条例》作相应修改，\(words)。") == ["republish"])
    #expect(try last("《示例条例》作相应修改并对条文顺序作调整，\(words)。") == ["republish (order)"])
  }
}
