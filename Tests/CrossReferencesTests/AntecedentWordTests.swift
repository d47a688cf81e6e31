import CrossReferences
import RegulationParser
import Testing

/// Words that look like the beginning of a phrase and are none, and those that are, each in a sentence.
struct AntecedentWordTests {
  private static func words(_ text: String) -> [String] {
    text.split { $0 == "\n" || $0 == " " }.map(String.init)
  }

  private func meanings(_ sentence: String) throws -> [String] {
    let edition = try RegulationReader.read(Array("某条例\n第一条　\(sentence)\n第二条　甲。\n".utf8))
    return DefinedTerms(edition).terms.map(\.definition)
  }

  @Test(
    arguments: words(
      """
      经营 经济 经费 经纪 经理 经验 对外 对口 报告 报送 报纸 报刊 报名 报关 报废 从业 自愿 自主 自费 自动 自建 自有 自用
      自贸 同级 同类 同业 向导
      """))
  func `a word with the glyph of a preposition is part of the name`(word: String) throws {
    #expect(try meanings("\(word)管理单位（以下简称某名）应当登记。") == ["\(word)管理单位"])
  }

  @Test(
    arguments: words("经营 经济 经费 经纪 经理 经验 报纸 报刊 报名 报关 报废 自主 自费 同业 同类 对外"))
  func `and it is in the middle of a clause`(word: String) throws {
    #expect(
      try meanings("市人民政府应当建立\(word)登记制度（以下简称某名）。").allSatisfy {
        $0.isEmpty || $0 == "\(word)登记制度"
      })
  }

  @Test(arguments: words("方向 定向 导向 意向 倾向 去向 流向 走向 事由 缘由 财经 路由 申报 填报 呈报 情报 警报 海报 画报 日报 预报"))
  func `a word that ends in the glyph of a preposition is part of the name`(word: String) throws {
    #expect(try meanings("市人民政府应当建立\(word)登记制度（以下简称某名）。") == ["\(word)登记制度"])
  }

  @Test(arguments: words("未经批准 未按规定 非法 擅自 违法 违规 私自"))
  func `a deed that is not allowed has the name as a whole`(word: String) throws {
    #expect(try meanings("\(word)占用公共绿地（以下简称某名）的，处罚。") == ["\(word)占用公共绿地"])
  }

  @Test(
    arguments: words(
      """
      单位 机构 部门 企业 人 者 人员 组织 机关 公司 家庭 学校 医院 团体 个人 职工 用户 居民 公民 委员会 银行 院 商户 场所 车辆 船舶 物品
      产品 商品 工程 设施 设备 儿童 少年 青年 学生 妇女 子女 干部 人士 党员 病人
      """))
  func `who is described by what he does has the name with it`(agent: String) throws {
    #expect(
      try meanings("从事水上旅游经营的\(agent)（以下简称某名）应当登记。") == ["从事水上旅游经营的\(agent)"])
  }

  @Test(arguments: words("其他 其它 其余"))
  func `the rest closes a list that has the name as a whole`(word: String) throws {
    #expect(try meanings("公园、广场和\(word)绿地（以下统称某名）应当开放。") == ["公园、广场和\(word)绿地"])
  }

  @Test(
    arguments: words(
      "市 区 县 乡 镇 州 盟 旗 自治区 直辖市 自治县 自治州 不设区的市 市辖区 设区的市"))
  func `levels of government share their noun`(level: String) throws {
    #expect(try meanings("省、\(level)人民政府（以下简称某名）负责。") == ["省、\(level)人民政府"])
  }
}
