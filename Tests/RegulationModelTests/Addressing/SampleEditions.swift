import RegulationModel
import RegulationParser
import Testing

/// Invented editions in canonical text, one for each way in which regulations number themselves.
enum SampleEdition: String, Sendable, CaseIterable, CustomTestStringConvertible {
  case chapters
  case parts
  case branches
  case repeated
  case annexes
  case captions

  var testDescription: String { rawValue }

  /// The edition.
  func read() throws -> Edition { try CanonicalText.read(text) }

  /// The canonical text.
  var text: String {
    switch self {
    case .chapters: Self.chaptersText
    case .parts: Self.partsText
    case .branches: Self.branchesText
    case .repeated: Self.repeatedText
    case .annexes: Self.annexesText
    case .captions: Self.captionsText
    }
  }

  /// 章, 节, 项, 目, two lists in one article, an unnumbered 附则.
  private static let chaptersText = """
    示例条例
    （2020年1月2日示例会议通过）
    第一章　总则
    第一节　甲节
    第一条　甲。
    第二条　乙。
    第二节　乙节
    第三条　丙：
    （一）丁；
    （二）戊：
    1.己；
    2.庚。
    （三）辛。
    壬。
    第二章　分则
    第四条　癸。
    第五条　子：
    （一）丑；
    （二）寅。
    前款以外：
    （一）卯；
    （二）辰。
    附则
    第六条　巳。

    """

  /// 编 and 分编 with chapters that begin again.
  private static let partsText = """
    示例法
    第一编　总则
    第一章　甲部
    第一节　甲一
    第一条　甲。
    第二节　甲二
    第二条　乙。
    第二章　乙部
    第三条　丙。
    第二编　分则
    第一分编　通则
    第一章　丙部
    第四条　丁。
    第二分编　细则部分
    第二章　丁部
    第五条　戊。

    """

  /// 之一, and 之一 of 之一.
  private static let branchesText = """
    示例条例
    第九条　甲。
    第十条　乙：
    （一）丙；
    （二）丁。
    第十条之一　戊：
    （一）己；
    （二）庚。
    第十条之二　辛。
    第十条之二之一　壬。
    第十一条　癸。
    第十二条　子。

    """

  /// Numbers that stand twice.
  private static let repeatedText = """
    示例条例
    第一章　总则
    第一条　甲。
    第二条　乙。
    第二条　丙。
    第二章　分则
    第三条　丁：
    （一）戊；
    （一）己。
    第二章　附则
    第四条　庚。

    """

  /// Annexes with articles, chapters or nothing but text; one without a number.
  private static let annexesText = """
    示例条例
    第一条　甲。
    第二条　乙。
    　　　　示例委员会
    附件1　示例表
    第一章　表头
    第一条　附甲：
    （一）附乙。
    第二条　附丙。
    附件2　示例图
    附丁。

    """

  /// Captions, a heading between articles, a preamble, closing words, a further paragraph of a 项.
  private static let captionsText = """
    示例解释
    为了示范，解释如下。
    　　一、甲部
    第一条　【目的】　甲：
    （一）乙，
    乙续；
    （二）丙的，
    丁。
    第二条　【范围】　戊。
    　　二、乙部
    第三条　【施行】　己。

    """
}
