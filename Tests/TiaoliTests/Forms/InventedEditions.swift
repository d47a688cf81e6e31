import RegulationModel
import RegulationParser
import Testing

/// An invented edition, as canonical text in which ↵ stands for U+2028 and → for TAB.
struct InventedEdition: Sendable, CustomTestStringConvertible {
  let name: String
  let text: String
  var testDescription: String { name }

  func read() throws -> Edition {
    let scalars = text.unicodeScalars.map { scalar -> Unicode.Scalar in
      switch scalar {
      case "↵": "\u{2028}"
      case "→": "\t"
      default: scalar
      }
    }
    return try CanonicalText.read(String(String.UnicodeScalarView(scalars)))
  }

  private init(_ name: String, _ text: String) {
    self.name = name
    self.text = text
  }

  static let all =
    [tables, raggedTable, lines, annexes, unlabelledAnnex, opinion, units, headedUnits, labels]
    + [letters, traditional, divisions, marks, itemParagraphs]

  static let tables = InventedEdition(
    "tables",
    """
    示例收费办法
    示政发〔2021〕5号
    （2021年3月1日示例市人民政府公布）
    第一条　收费标准如下：↵级别→数额→备注↵一级→10元→按月↵二级→→每吨↵三级→30元*→见｜注
    收费按月计算。
    第二条　金额见下表。↵级→率↵一→二|三
    第三条　【金额】　金额如下：
    （一）甲；
    （二）乙。
    级→率↵一→二
    数额按月计算，见下表：↵级→率↵三→四
    第四条　项目→数额↵甲→一
    第五条　本办法自2021年5月1日起施行。

    """)

  static let raggedTable = InventedEdition(
    "a table whose rows have not the same number of cells",
    """
    示例办法
    第一条　金额见下表。↵表一↵级→率→备注↵甲类↵一→<二>→三&四
    第二条　尾。

    """)

  static let lines = InventedEdition(
    "lines of enumerations without numbers",
    """
    示例章程
    第一条　会议由下列人员组成：↵主席，↵副主席，↵委员。
    会议每年一次。
    第二条　金额如下：↵甲＝乙×丙↵丁＝甲－戊；↵-己
    前款所称乙，是指面积。
    第三条　尾。

    """)

  static let annexes = InventedEdition(
    "an annex with articles of its own",
    """
    示例规定
    第一条　项目见附件。
    第二条　本规定自公布之日起施行。
    　　　　示例县人民政府
    　　　　2019年3月1日
    附件1　示例目录
    第一条　甲。
    第二条　乙。

    """)

  static let unlabelledAnnex = InventedEdition(
    "an annex without a label",
    """
    示例规定
    第一条　标准见附表。
    第二条　本规定自公布之日起施行。
    　　　　示例县人民政府
    　　　　2019年3月1日
    　　　收费标准表
    序号→项目→标准
    1→甲→2元
    2→乙→3元

    """)

  static let opinion = InventedEdition(
    "units 一、 with and without headings",
    """
    示例省人民政府关于加强示例工作的意见
    示政发〔2020〕12号
    各市人民政府，省政府各部门：
    为了加强示例工作，现提出以下意见。
    一、　总体要求
    坚持示例为先，做到样样有序。
    二、　主要任务
    （一）健全制度。建立示例制度。
    （二）加强管理：
    1.管好甲；
    2.管好乙。
    三、　本意见自2020年7月1日起施行。
    　　　　示例省人民政府
    　　　　2020年6月1日

    """)

  static let units = InventedEdition(
    "units 一、 with a list and a table",
    """
    示例解释
    法示〔2018〕3号
    （2018年3月1日通过）
    为了正确适用示例法，解释如下：
    一、　示例案件由下列法院管辖：
    （一）甲法院；
    （二）乙法院。
    二、　金额按下表计算：↵级→率↵一→二
    三、　本解释自公布之日起施行。

    """)

  static let headedUnits = InventedEdition(
    "units 1. with headings",
    """
    示例规程
    1.　适用范围
    本规程适用于示例。
    2.　一般要求
    （1）甲；
    （2）乙。
    3.　附加要求
    丙。

    """)

  static let labels = InventedEdition(
    "labels of one glyph and of stems",
    """
    示例规则
    第一条　下列事项：
    ⑴甲；
    ⑵乙。
    第二条　下列事项：
    ㈠丙：
    ①丁；
    ②戊。
    ㈡己。
    第三条　双方：
    甲、出租人；
    乙、承租人。
    第3-1条　尾。

    """)

  static let letters = InventedEdition(
    "labels of letters and small roman numbers",
    """
    示例规则
    第一条　下列事项：
    （一）甲：
    a)丙；
    b)丁。
    （二）乙：
    i.戊；
    ii.己。
    第二条　下列事项：
    (a)庚；
    (b)辛。
    第三条　尾。

    """)

  static let traditional = InventedEdition(
    "traditional script",
    """
    示例條例
    第一章　總則
    第一條　為了示例，制定本條例。
    第二條　下列事項：
    一、甲；
    二、乙。
    第2-1條　丙。
    第三條　丁。

    """)

  static let divisions = InventedEdition(
    "divisions without numbers and headings between articles",
    """
    示例法
    总则
    第一条　甲。
    第一章　乙章
    第一节　乙节
    第二条　丙。
    　　一、丁部
    第三条　戊。
    附则
    第四条　己。

    """)

  static let marks = InventedEdition(
    "glyphs that mark something up",
    #"""
    示例*办法*
    第一条　甲_乙_<b>丙</b>&amp;丁\戊`己`。
    +庚。
    =辛。
    #壬~癸~。
    第二条　[甲](乙)|丙。
    （一）{丁}；
    （二）**戊**。
    第三条　1\.己。

    """#)

  static let itemParagraphs = InventedEdition(
    "paragraphs and tables inside of items",
    """
    示例办法
    第一条　下列事项：
    （一）甲：
    1.乙；
    2.丙。
    丁。↵级→率↵一→二
    （二）戊。
    己。
    第二条　尾。

    """)
}
