import Testing

/// The act that the decisions written for the tests amend.
let parkAct = """
  东江市公园管理办法
  （2020年3月2日东江市人民政府第12次常务会议通过）
  第一章　总则
  第一条　为了加强公园管理，制定本办法。
  第二条　本市行政区域内公园的规划、建设和管理，适用本办法。
  第三条　公园管理应当遵循下列原则：
  （一）公益优先；
  （二）便民利民；
  （三）分类管理。
  公园应当免费开放，但是法律、法规另有规定的除外。
  第四条　市园林部门负责公园管理工作，园林部门可以委托公园管理机构实施管理。
  区人民政府负责本辖区公园管理工作。
  第二章　规划和建设
  第一节　规划
  第五条　市园林部门编制公园规划，报市人民政府批准。
  第六条　公园规划应当公示，公示期不少于三十日；未经公示的，不得批准。
  第二节　建设
  第七条　公园建设应当符合公园规划。
  公园内不得建设与公园无关的设施。
  第八条　公园建成后，由园林部门验收。
  第三章　管理
  第九条　游人不得有下列行为：
  （一）攀折花木；
  （二）乱扔垃圾；
  （三）擅自营业。
  第十条　公园管理机构应当制止第九条规定的行为。
  第四章　法律责任
  第十一条　违反本办法第九条第一项、第二项规定的，由园林部门处二百元罚款。
  第十二条　违反本办法第七条第二款规定的，由园林部门责令改正。情节严重的，处五千元以上一万元以下罚款。
  第五章　附则
  第十三条　本办法自2020年5月1日起施行。

  """

/// A decision about the park act with what it must give, written by hand.
struct ParkDecision: Sendable, CustomTestStringConvertible {
  /// What becomes of it.
  enum Truth: Sendable {
    /// The act with some of its words replaced, each of which it has once: old, new.
    case text([(String, String)])
    /// Nothing, for these reasons.
    case refused([String])
  }

  let name: String
  let decision: String
  let truth: Truth
  var testDescription: String { name }

  /// A decision with its own head and closing.
  init(_ name: String, whole decision: String, _ truth: Truth) {
    self.name = name
    self.decision = decision
    self.truth = truth
  }

  /// A decision that is only items; `order` for 条文顺序作相应调整.
  init(_ name: String, _ items: String, order: Bool = false, _ truth: Truth) {
    let title = "东江市公园管理办法"
    let end = order ? "此外，对条文顺序作相应调整。\n" : ""
    self.init(
      name,
      whole: "关于修改《\(title)》的决定\n对《\(title)》作如下修改：\n\(items)\n\(end)本决定自公布之日起施行。\n", truth)
  }

  /// The text that the decision must give; `nil` for a refusal, or where an old word is not there
  /// just once.
  var expected: String? {
    guard case .text(let edits) = truth else { return nil }
    var text = parkAct
    for (old, new) in edits {
      guard text.ranges(of: old).count == 1 else { return nil }
      text = text.replacing(old, with: new)
    }
    return text
  }
}
