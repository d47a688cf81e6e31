import ChineseText
import RegulationModel
import RegulationParser
import Testing

@testable import CrossReferences

/// The nouns of titles, papers and things that are counted, each in a title or a sentence.
struct NounWordTests {
  private static func words(_ text: String) -> [String] {
    text.split { $0 == "\n" || $0 == " " }.map(String.init)
  }

  /// The citations of a sentence of an act.
  private func found(_ sentence: String, title: String = "某市公园条例") throws -> [String] {
    let read = try citations(
      of: """
        \(title)
        第一条　甲应当登记。
        第二条　乙应当公布：
        （一）甲；
        （二）乙。
        第三条　丙应当备案。
        \(sentence)
        第四条　丁应当检查。

        """)
    return read.citations.references.filter { $0.from == "art_3__para_2" }.map(\.text)
  }

  /// How many citations a report has behind one of an act.
  private func reported(_ sentence: String) throws -> Int {
    let act = "示例条例\n第一条　甲应当登记。\n第二条　乙应当公布。\n"
    return try OneAct.check("《示例条例》第二条规定了公布。\(sentence)", act).count - 1
  }

  @Test func `an article behind a sentence about an act is of that act`() throws {
    #expect(try reported("违反第一条的，承担责任。") == 1)
  }

  @Test(
    arguments: words(
      """
      某市绿化条例 公园管理规定 公园管理办法 关于公园的解释 公园规则 公园细则 关于公园的决定 公园值班安排 公园准则 公园章程 刑法修正案
      公园养护规程 民法典 某国宪法 湿地公约 公园养护规范 公园养护标准 关于公园的批复 关于公园的意见 关于公园的通知 公园值班制度 公园发展纲要
      公园改造方案 游客守则 某某协定 某某议定书 某某条约 会议纪要 公园公告 关于公园的决议 公园指引 民法通则 民法总则 办事指南 某命令
      某某宣言 联合国宪章 产业目录 古树名录 某某函 关于公园的答复 关于公园的复函 公园规划 某某基本法 某某联合声明 主席令 关于公园的若干问题
      关于公园的说明 贸易条款 技术要求 公园防疫措施 公园条例（试行） 公园规定（二）
      """))
  func `the title of a norm ends in a noun for one`(title: String) {
    let bytes = Array(title.utf8)
    let isNorm = Genre.endsNorm(0..<bytes.count, in: bytes.span)
    #expect(isNorm)
  }

  @Test(arguments: words("排污许可证 申请表 公园研究报告 红楼梦 公园（试行） 条例释义 营业执照"))
  func `the title of another paper does not`(title: String) {
    let bytes = Array(title.utf8)
    let isNorm = Genre.endsNorm(0..<bytes.count, in: bytes.span)
    #expect(!isNorm)
  }

  @Test(
    arguments: words(
      """
      规范 标准 批复 意见 通知 制度 纲要 方案 守则 协定 议定书 条约 纪要 决议 指引 总则 通则 指南 程序 要求 计划 规划
      """))
  func `an act is called by the noun that its own title ends in`(noun: String) throws {
    #expect(try found("违反本\(noun)第一条的，处罚。", title: "某市公园\(noun)") == ["本\(noun)第一条"])
  }

  @Test(
    arguments: words(
      """
      法 条例 规定 办法 解释 规则 细则 决定 安排 准则 章程 实施条例 实施办法 实施细则 实施规定 议事规则 修正案 规程 暂行规定 暂行条例
      暂行办法 试行办法 宪法 公约 法典
      """))
  func `an act is called by the noun for its kind, whatever its title`(noun: String) throws {
    #expect(try found("违反本\(noun)第一条的，处罚。") == ["本\(noun)第一条"])
  }

  @Test(
    arguments: words(
      """
      合同 协议 协议书 契约 议案 提案 清单 订单 保单 合约 承诺书 责任书 备忘录 声明 宣言 报告 讲话 文章 要点 判决 裁定 判决书 决议
      意见书 建议书 指南
      """))
  func `an article of a paper is none of the act`(paper: String) throws {
    #expect(try reported("违反\(paper)第一条的，承担责任。") == 0)
  }

  @Test(
    arguments: words(
      """
      经验 建议 理由 原因 线索 信息 微博 评论 措施 意见 路径 主线 红线 底线 留言 新闻 短信 生命 道理 体会 心得 好处
      """))
  func `what is counted by 条 is no article`(noun: String) throws {
    #expect(try reported("第一条\(noun)来自群众。") == 0)
  }

  @Test(arguments: words("执法 合法 违法 非法 依法 无法 守法 普法 枉法 司法 立法 方法 办法"))
  func `a word that ends in 法 names no act`(word: String) throws {
    #expect(try found("应当按照\(word)第一条登记。").contains { $0.hasSuffix("\(word)第一条") } == false)
  }

  @Test(
    arguments: words(
      """
      规定 内容 情形 职责 条件 行为 事项 材料 措施 原则 要求 程序 方式 标准 情况 信息 资料 文件 工作 方面 义务 权利 几种 各项 之一 步骤
      处理 证明 罪行
      """))
  func `a list is announced by 以下 and what it lists`(noun: String) throws {
    let read = try citations(
      of: "某市公园条例\n第一条　甲应当遵守以下\(noun)：\n（一）甲；\n（二）乙。\n第二条　丁应当检查。\n")
    #expect(read.citations.references.map(\.text) == ["以下"])
  }

  @Test(arguments: words("总则编 物权编 合同编 人格权编 婚姻家庭编 继承编 侵权责任编 总则"))
  func `a part of the code is named before an article`(part: String) throws {
    #expect(try found("依照民法典\(part)第九条处理。") == ["民法典\(part)第九条"])
  }

  @Test(arguments: words("附件 附表 附录 附图"))
  func `an annex is cited by its name`(annex: String) throws {
    for lead in ["所附", "的", "所附的"] {
      #expect(try found("见本条例\(lead)\(annex)1。").first?.hasSuffix("\(annex)1") == true, "\(lead)")
    }
  }

  @Test(arguments: words("造成 完成 构成 形成 达成 组成 变成"))
  func `a verb before 本 is no part of the citation`(verb: String) throws {
    #expect(try found("\(verb)本条第一款所列情形的。") == ["本条第一款"])
  }

  @Test(arguments: words("从事 发生 产生 参与从事"))
  func `a verb before 前款 is no part of it`(verb: String) throws {
    #expect(try found("\(verb)前款规定情形的。") == ["前款"])
  }
}
