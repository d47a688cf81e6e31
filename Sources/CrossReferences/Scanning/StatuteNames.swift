internal import ChineseText

/// Short names by which Chinese texts cite well-known acts without 《》: 刑法, 党章, 民事诉讼法.
///
/// A library adds the short names of what it holds.
public struct StatuteNames: Sendable {
  /// A short name and the title that it stands for, without 中华人民共和国 and without 《》.
  public struct Entry: Sendable, Hashable {
    /// The name as it stands in running text.
    public let name: String
    /// The title of the act.
    public let work: String

    /// Makes an entry.
    public init(name: String, work: String) {
      self.name = name
      self.work = work
    }
  }

  /// The names, in no order.
  public private(set) var entries: [Entry]
  /// The same, ready for scanning.
  private(set) var table: NameTable
  /// The glyphs with which they begin.
  private(set) var starts: NameStarts

  /// Makes a list of names; of two entries with one name, the last counts.
  public init(_ entries: [Entry]) {
    self.entries = entries
    table = NameTable(entries)
    starts = NameStarts(table)
  }

  /// Adds a name; it wins over an entry with the same name.
  public mutating func add(_ name: String, for work: String) {
    guard !name.isEmpty else { return }
    let word = Word(name)
    if table.holds(word) { entries.removeAll { $0.name == name } }
    entries.append(Entry(name: name, work: work))
    table.add(.init(word: word, work: work, validFrom: 0, isAlias: false))
    if let opening = table.openings.last { starts.insert(opening) }
  }

  /// The national acts that texts cite by name, party regulations, and contractions in use.
  public static let builtIn = StatuteNames(
    national.map { Entry(name: $0, work: $0) }
      + contractions.map { Entry(name: $0.0, work: $0.1) })

  private static let contractions: [(String, String)] = [
    ("党章", "中国共产党章程"),
    ("中央八项规定", "中央八项规定"),
    ("中央八项规定及其实施细则", "中央八项规定及其实施细则"),
    ("中央八项规定实施细则", "中央八项规定及其实施细则"),
    ("税收征管法", "税收征收管理法"),
    ("商检法", "进出口商品检验法"),
    ("监督法", "各级人民代表大会常务委员会监督法"),
    ("代表法", "全国人民代表大会和地方各级人民代表大会代表法"),
    ("选举法", "全国人民代表大会和地方各级人民代表大会选举法"),
    ("地方组织法", "地方各级人民代表大会和地方各级人民政府组织法"),
    ("刑诉法", "刑事诉讼法"),
    ("民诉法", "民事诉讼法"),
    ("行诉法", "行政诉讼法"),
    ("香港基本法", "香港特别行政区基本法"),
    ("澳门基本法", "澳门特别行政区基本法"),
    ("村委会组织法", "村民委员会组织法"),
    ("居委会组织法", "城市居民委员会组织法"),
  ]

  private static let national = """
    宪法 刑法 民法典 民法总则 民法通则 婚姻法 合同法 物权法 担保法 继承法 侵权责任法 收养法 经济合同法
    涉外经济合同法 技术合同法 民事诉讼法 刑事诉讼法 行政诉讼法 海事诉讼特别程序法 立法法 监察法 公务员法
    监察官法 法官法 检察官法 律师法 公证法 仲裁法 人民调解法 劳动争议调解仲裁法 农村土地承包经营纠纷调解仲裁法
    人民法院组织法 人民检察院组织法 人民陪审员法 国务院组织法 全国人民代表大会组织法 全国人民代表大会议事规则
    村民委员会组织法 城市居民委员会组织法 民族区域自治法 香港特别行政区基本法 澳门特别行政区基本法
    反分裂国家法 国旗法 国徽法 国歌法 国籍法 戒严法 国防法 国家安全法 反间谍法 反恐怖主义法 网络安全法
    数据安全法 个人信息保护法 密码法 保守国家秘密法 国防动员法 国防教育法 兵役法 预备役军官法 现役军官法
    军事设施保护法 人民防空法 退役军人保障法 英雄烈士保护法 行政处罚法 行政许可法 行政强制法 行政复议法
    国家赔偿法 政务处分法 公职人员政务处分法 治安管理处罚法 道路交通安全法 突发事件应对法 安全生产法 消防法
    防震减灾法 防洪法 防沙治沙法 传染病防治法 突发公共卫生事件应急条例 药品管理法 疫苗管理法 食品安全法
    基本医疗卫生与健康促进法 精神卫生法 职业病防治法 母婴保健法 献血法 医师法 执业医师法 中医药法
    国境卫生检疫法 动物防疫法 进出境动植物检疫法 人口与计划生育法 未成年人保护法 预防未成年人犯罪法
    妇女权益保障法 老年人权益保障法 残疾人保障法 归侨侨眷权益保护法 反家庭暴力法 家庭教育促进法 义务教育法
    教育法 高等教育法 职业教育法 民办教育促进法 教师法 学位条例 学位法 国家通用语言文字法 文物保护法
    非物质文化遗产法 公共文化服务保障法 公共图书馆法 电影产业促进法 著作权法 专利法 商标法 反不正当竞争法
    反垄断法 广告法 价格法 产品质量法 消费者权益保护法 电子商务法 电子签名法 标准化法 计量法 拍卖法 招标投标法
    政府采购法 公司法 合伙企业法 个人独资企业法 外商投资法 中外合资经营企业法 中外合作经营企业法 外资企业法
    企业破产法 企业国有资产法 全民所有制工业企业法 乡镇企业法 中小企业促进法 农民专业合作社法 证券法
    证券投资基金法 期货和衍生品法 信托法 保险法 票据法 商业银行法 中国人民银行法 银行业监督管理法 反洗钱法
    会计法 审计法 统计法 预算法 税收征收管理法 企业所得税法 个人所得税法 增值税法 车船税法 契税法 印花税法
    资源税法 环境保护税法 耕地占用税法 城市维护建设税法 车辆购置税法 烟叶税法 船舶吨税法 海关法 关税法 对外贸易法
    出口管制法 出境入境管理法 护照法 进出口商品检验法 台湾同胞投资保护法 海商法 海上交通安全法 港口法 航道法
    民用航空法 铁路法 公路法 邮政法 建筑法 城乡规划法 城市规划法 城市房地产管理法 土地管理法 农村土地承包法
    测绘法 土地管理法实施条例 矿产资源法 煤炭法 电力法 节约能源法 可再生能源法 石油天然气管道保护法 水法
    水土保持法 水污染防治法 大气污染防治法 土壤污染防治法 噪声污染防治法 环境噪声污染防治法
    固体废物污染环境防治法 放射性污染防治法 核安全法 海洋环境保护法 海域使用管理法 海岛保护法 环境保护法
    环境影响评价法 清洁生产促进法 循环经济促进法 长江保护法 黄河保护法 黑土地保护法 湿地保护法 森林法 草原法
    野生动物保护法 渔业法 畜牧法 农业法 种子法 农产品质量安全法 农业机械化促进法 农业技术推广法 乡村振兴促进法
    气象法 科学技术进步法 促进科技成果转化法 科学技术普及法 劳动法 劳动合同法 就业促进法 社会保险法 工会法
    旅游法 体育法 慈善法 红十字会法 公益事业捐赠法 境外非政府组织境内活动管理法 监狱法 社区矫正法 禁毒法
    看守所条例 人民警察法 人民武装警察法 枪支管理法 居民身份证法 户口登记条例 集会游行示威法 引渡法
    国际刑事司法协助法 涉外民事关系法律适用法 缔结条约程序法 领事特权与豁免条例 外交特权与豁免条例
    驻外外交人员法 外国国家豁免法 对外关系法 反外国制裁法 有线电视管理暂行规定 反有组织犯罪法 反电信网络诈骗法
    法律援助法 陆地国界法 海警法 生物安全法 无障碍环境建设法 粮食安全保障法 刑法修正案 宪法修正案
    """.split(whereSeparator: \.isWhitespace).map(String.init)
}
