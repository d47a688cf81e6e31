import RegulationModel
import RegulationParser

/// An act with one of everything, for entries that need an act beside their input.
enum SampleAct {
  static let text = """
    示例条例
    （2020年1月2日示例会议通过）
    为了示范甲。
    第一编　通则
    第一章　总则
    第一条　【目的】　甲一。
    第二条　甲二。
    又二。
    第二条之一　依照第二条第二款。
    第二章　分则
    第一节　甲
    第三条　下列：
    （一）子：
    1.丑；
    2.寅。
    （二）卯；
    依照第二条第二款。
    第二节　乙
    第四条　依照本条例第五条和第三条第一款第二项。
    前款不算。
    第二编　附则
    第一章　乙
    第五条　甲五乙甲。
    第六条　依照第四条至第六条。
    附则
    第七条　自2020年3月1日起施行。
    附件1　表一
    第一条　一。
    附件2　表二
    二。

    """

  static let edition: Edition? = try? CanonicalText.read(text)
}
