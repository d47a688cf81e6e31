import RegulationModel

/// An invented act, and decisions about it.
enum AmendedSample {
  /// The text: three chapters, seven articles, two annexes.
  static let text = """
    示例条例
    （2020年1月2日示例委员会发布）
    为了示范甲。
    第一章　总则
    第一条　甲一。
    第二条　甲二。
    又二。
    第三条　下列：
    （一）子；
    （二）丑；
    （三）寅。
    依照第二条第二款。
    第二章　分则
    第四条　依照本条例第五条和第三条第一款第三项。
    前款不算。
    第五条　甲五乙甲。
    第六条　依照第四条至第六条。
    第三章　附则
    第七条　本条例自发布之日起施行。
    附件1　表一
    第一条　附一。
    附件2　表二
    第一条　附二。

    """

  /// The text as an edition.
  static func base() throws -> Edition { try MadeActs.edition(text) }

  /// When the decisions of most tests are in force.
  static let force = "本决定自公布之日起施行。"

  /// A decision with the instructions as its items, a sentence about when it is in force, and one
  /// that adjusts the order of the articles, if it is to.
  static func decision(
    _ instructions: [String], order: Bool = true, force: String = force
  ) -> String {
    let numbers = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"]
    var text = "关于修改《示例条例》的决定\n对《示例条例》作如下修改：\n"
    for (number, instruction) in zip(numbers, instructions) {
      text += "\(number)、\(instruction)\n"
    }
    text += force + "\n"
    if order { text += "《示例条例》根据本决定作相应修改并对条文顺序作相应调整，重新公布。\n" }
    return text
  }
}
