import RegulationModel
import RegulationParser
import Testing

@testable import DecisionDrafting

/// Small changes and the decisions that tell them, written by hand.
struct DraftedDecisionTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let old: [String]
    let new: [String]
    /// The items behind the opening.
    let items: [String]
    var title = "示例条例"

    var testDescription: String { name }

    static let all = words + units + articles + numbers + divisions + fronts

    static let words = [
      Case(
        name: "a number of days", old: ["第一条　机关应当自收到申请之日起三十日内作出决定。"],
        new: ["第一条　机关应当自收到申请之日起十五日内作出决定。"],
        items: ["将第一条中的“三十日”修改为“十五日”。"]),
      Case(
        name: "a number whose words end another",
        old: ["第一条　机关应当在五日内作出决定，在二十五日内公布结果，并且接受社会监督。"],
        new: ["第一条　机关应当在七日内作出决定，在二十五日内公布结果，并且接受社会监督。"],
        items: ["将第一条中的“五日内”修改为“七日内”。"]),
      Case(
        name: "words in one of several 款",
        old: ["第一条　甲机关负责登记工作。", "登记工作应当公开、公正。"],
        new: ["第一条　甲机关负责登记工作。", "登记工作应当公开、公平。"],
        items: ["将第一条第二款中的“公正”修改为“公平”。"]),
      Case(
        name: "words that come in", old: ["第一条　生产者、销售者应当承担赔偿责任。"],
        new: ["第一条　生产者、销售者、上市许可持有人应当承担赔偿责任。"],
        items: ["在第一条中的“销售者”后增加“、上市许可持有人”。"]),
      Case(
        name: "a sentence that goes",
        old: ["第一条　机关应当公布名录。名录不收取费用。公布应当及时，并且接受社会监督。"],
        new: ["第一条　机关应当公布名录。公布应当及时，并且接受社会监督。"],
        items: ["删去第一条中的“名录不收取费用。”"]),
      Case(
        name: "two replacements in one 款",
        old: ["第一条　卫生部门应当在三十日内将结果告知申请人，并报上级卫生部门备案。"],
        new: ["第一条　卫生部门应当在十五日内将结果告知申请人，并报上级卫生部门批准。"],
        items: ["将第一条中的“三十日”修改为“十五日”，“报上级卫生部门备案”修改为“报上级卫生部门批准”。"]),
      Case(
        name: "the same words twice in one 款",
        old: ["第一条　登记的结果由登记部门和卫生部门公布，对登记部门的处理不服的，可以申请复议。"],
        new: ["第一条　登记的结果由备案部门和卫生部门公布，对备案部门的处理不服的，可以申请复议。"],
        items: ["将第一条中的“登记部门”修改为“备案部门”。"]),
      Case(
        name: "words in a 项",
        old: ["第一条　有下列情形之一的，予以奖励：", "（一）长期从事登记工作的；", "（二）取得重大成果的。"],
        new: ["第一条　有下列情形之一的，予以奖励：", "（一）长期从事登记工作的；", "（二）取得显著成果的。"],
        items: ["将第一条第（二）项中的“取得重大成果”修改为“取得显著成果”。"]),
      Case(
        name: "the same replacement in three articles",
        old: [
          "第一条　登记工作由工商部门和卫生部门负责。", "第二条　登记费用按工商部门的规定收取。",
          "第三条　对工商部门的处理，申请人可以申请复议。",
        ],
        new: [
          "第一条　登记工作由市场部门和卫生部门负责。", "第二条　登记费用按市场部门的规定收取。",
          "第三条　对市场部门的处理，申请人可以申请复议。",
        ],
        items: ["将第一条、第二条、第三条中的“工商部门”修改为“市场部门”。"]),
      Case(
        name: "marks inside of quoted words",
        old: ["第一条　本条例所称“登记”，是指设立登记。", "登记应当及时，不得收取费用，不得附加其他条件，不得要求提交法律没有规定的材料。"],
        new: ["第一条　本条例所称“登记”，包括设立、变更和“备案”事项。", "登记应当及时，不得收取费用，不得附加其他条件，不得要求提交法律没有规定的材料。"],
        items: ["将第一条第一款修改为：“本条例所称‘登记’，包括设立、变更和‘备案’事项。”"]),
    ]
    static let units = [
      Case(
        name: "a 款 rewritten",
        old: ["第一条　甲乙丙丁戊己庚辛壬癸。", "机关应当公布名录，名录每年更新。", "子丑寅卯辰巳午未申酉。"],
        new: ["第一条　甲乙丙丁戊己庚辛壬癸。", "机关根据需要制定具体办法并且报告。", "子丑寅卯辰巳午未申酉。"],
        items: ["将第一条第二款修改为：“机关根据需要制定具体办法并且报告。”"]),
      Case(
        name: "a 款 that comes", old: ["第一条　甲乙丙丁戊己庚辛。", "子丑寅卯辰巳午未。"],
        new: ["第一条　甲乙丙丁戊己庚辛。", "天地玄黄宇宙洪荒。", "子丑寅卯辰巳午未。"],
        items: ["第一条增加一款，作为第二款：“天地玄黄宇宙洪荒。”"]),
      Case(
        name: "a 款 that goes", old: ["第一条　甲乙丙丁戊己庚辛。", "天地玄黄宇宙洪荒。", "子丑寅卯辰巳午未。"],
        new: ["第一条　甲乙丙丁戊己庚辛。", "子丑寅卯辰巳午未。"], items: ["删去第一条第二款。"]),
      Case(
        name: "a 项 that comes",
        old: ["第一条　有下列情形之一的，予以奖励：", "（一）甲乙丙丁；", "（二）子丑寅卯。"],
        new: ["第一条　有下列情形之一的，予以奖励：", "（一）甲乙丙丁；", "（二）天地玄黄；", "（三）子丑寅卯。"],
        items: ["第一条增加一项，作为第（二）项：“（二）天地玄黄；”"]),
      Case(
        name: "a 项 that goes",
        old: ["第一条　有下列情形之一的，予以奖励：", "（一）甲乙丙丁；", "（二）天地玄黄；", "（三）子丑寅卯。"],
        new: ["第一条　有下列情形之一的，予以奖励：", "（一）甲乙丙丁；", "（二）子丑寅卯。"],
        items: ["删去第一条第（二）项。"]),
      Case(
        name: "a 项 rewritten",
        old: ["第一条　有下列情形之一的，予以奖励：", "（一）甲乙丙丁戊己；", "（二）天地玄黄宇宙；", "（三）子丑寅卯辰巳。"],
        new: ["第一条　有下列情形之一的，予以奖励：", "（一）甲乙丙丁戊己；", "（二）日月盈昃辰宿列张；", "（三）子丑寅卯辰巳。"],
        items: ["将第一条第（二）项修改为：“（二）日月盈昃辰宿列张；”"]),
    ]
    static let articles = [
      Case(
        name: "an article rewritten", old: ["第一条　甲乙丙丁戊己庚辛。", "第二条　天地玄黄宇宙洪荒。"],
        new: ["第一条　甲乙丙丁戊己庚辛。", "第二条　日月盈昃辰宿列张，天地有常。"],
        items: ["将第二条修改为：“日月盈昃辰宿列张，天地有常。”"]),
      Case(
        name: "an article at the end", old: ["第一条　甲乙丙丁戊己庚辛。"],
        new: ["第一条　甲乙丙丁戊己庚辛。", "第二条　天地玄黄宇宙洪荒。"],
        items: ["增加一条，作为第二条：“天地玄黄宇宙洪荒。”"]),
      Case(
        name: "an article inserted, numbers follow",
        old: ["第一条　甲乙丙丁戊己庚辛。", "第二条　子丑寅卯辰巳午未。"],
        new: ["第一条　甲乙丙丁戊己庚辛。", "第二条　天地玄黄宇宙洪荒。", "第三条　子丑寅卯辰巳午未。"],
        items: ["增加一条，作为第二条：“天地玄黄宇宙洪荒。”", "此外，对条文顺序作相应调整。"]),
      Case(
        name: "an article removed, numbers follow",
        old: ["第一条　甲乙丙丁戊己庚辛。", "第二条　天地玄黄宇宙洪荒。", "第三条　子丑寅卯辰巳午未。"],
        new: ["第一条　甲乙丙丁戊己庚辛。", "第二条　子丑寅卯辰巳午未。"],
        items: ["删去第二条。", "此外，对条文顺序作相应调整。"]),
      Case(
        name: "an article with 之一",
        old: ["第一条　甲乙丙丁戊己庚辛。", "第二条　子丑寅卯辰巳午未。"],
        new: ["第一条　甲乙丙丁戊己庚辛。", "第一条之一　天地玄黄宇宙洪荒。", "第二条　子丑寅卯辰巳午未。"],
        items: ["在第一条后增加一条，作为第一条之一：“天地玄黄宇宙洪荒。”"]),
      Case(
        name: "three articles in a row", old: ["第一条　甲乙丙丁戊己庚辛。"],
        new: [
          "第一条　甲乙丙丁戊己庚辛。", "第二条　天地玄黄宇宙洪荒。", "第三条　日月盈昃辰宿列张。", "第四条　寒来暑往秋收冬藏。",
        ],
        items: [
          "增加三条，作为第二条至第四条：“第二条　天地玄黄宇宙洪荒。", "“第三条　日月盈昃辰宿列张。", "“第四条　寒来暑往秋收冬藏。”",
        ]),
      Case(
        name: "an article moved",
        old: [
          "第一条　甲乙丙丁戊己庚辛。", "第二条　天地玄黄宇宙洪荒。", "第三条　子丑寅卯辰巳午未。", "第四条　日月盈昃辰宿列张。",
        ],
        new: [
          "第一条　甲乙丙丁戊己庚辛。", "第二条　子丑寅卯辰巳午未。", "第三条　日月盈昃辰宿列张。", "第四条　天地玄黄宇宙洪荒。",
        ],
        items: ["将第二条改为第四条。", "此外，对条文顺序作相应调整。"]),
    ]
    static let numbers = [
      Case(
        name: "a renumbered article with other words",
        old: ["第一条　甲乙丙丁戊己庚辛。", "第二条　天地玄黄宇宙洪荒。", "第三条　机关应当在三十日内作出决定，并且通知申请人。"],
        new: ["第一条　甲乙丙丁戊己庚辛。", "第二条　机关应当在十五日内作出决定，并且通知申请人。"],
        items: ["一、删去第二条。", "二、将第三条改为第二条，其中的“三十日”修改为“十五日”。", "此外，对条文顺序作相应调整。"]),
      Case(
        name: "citations that follow by themselves",
        old: ["第一条　甲乙丙丁戊己庚辛。", "第二条　天地玄黄宇宙洪荒。", "第三条　违反本条例第二条规定的，子丑寅卯。"],
        new: ["第一条　日月盈昃辰宿列张。", "第二条　甲乙丙丁戊己庚辛。", "第三条　天地玄黄宇宙洪荒。", "第四条　违反本条例第三条规定的，子丑寅卯。"],
        items: ["增加一条，作为第一条：“日月盈昃辰宿列张。”", "此外，对条文顺序作相应调整。"]),
      Case(
        name: "a gap stays", old: ["第一条　甲乙丙丁戊己庚辛。", "第二条　天地玄黄宇宙洪荒。", "第三条　子丑寅卯辰巳午未。"],
        new: ["第一条　甲乙丙丁戊己庚辛。", "第三条　子丑寅卯辰巳午未。"], items: ["删去第二条。"]),
      Case(
        name: "numbers that begin later",
        old: ["第一条　甲乙丙丁戊己庚辛。", "第二条　天地玄黄宇宙洪荒。", "第三条　子丑寅卯辰巳午未。"],
        new: ["第一条　甲乙丙丁戊己庚辛。", "第五条　天地玄黄宇宙洪荒。", "第六条　子丑寅卯辰巳午未。"],
        items: ["将第二条、第三条改为第五条、第六条。"]),
    ]
    static let divisions = [
      Case(
        name: "a chapter's heading",
        old: ["第一章　总则", "第一条　甲乙丙丁戊己庚辛。", "第二章　职责", "第二条　子丑寅卯辰巳午未。"],
        new: ["第一章　总则", "第一条　甲乙丙丁戊己庚辛。", "第二章　机构和职责", "第二条　子丑寅卯辰巳午未。"],
        items: ["将第二章章名修改为“机构和职责”。"]),
      Case(
        name: "a chapter that comes",
        old: ["第一章　总则", "第一条　甲乙丙丁戊己庚辛。", "第二章　附则", "第二条　子丑寅卯辰巳午未。"],
        new: [
          "第一章　总则", "第一条　甲乙丙丁戊己庚辛。", "第二章　职责", "第二条　天地玄黄宇宙洪荒。", "第三章　附则",
          "第三条　子丑寅卯辰巳午未。",
        ],
        items: [
          "增加一章，作为第二章：“第二章　职责", "“第二条　天地玄黄宇宙洪荒。”", "此外，对章节、条文顺序作相应调整。",
        ]),
      Case(
        name: "an article at the end of a chapter",
        old: ["第一章　总则", "第一条　甲乙丙丁戊己庚辛。", "第二章　附则", "第二条　子丑寅卯辰巳午未。"],
        new: [
          "第一章　总则", "第一条　甲乙丙丁戊己庚辛。", "第二条　天地玄黄宇宙洪荒。", "第二章　附则", "第三条　子丑寅卯辰巳午未。",
        ],
        items: ["在第一章增加一条，作为第二条：“天地玄黄宇宙洪荒。”", "此外，对条文顺序作相应调整。"]),
      Case(
        name: "a chapter that goes with its articles",
        old: [
          "第一章　总则", "第一条　甲乙丙丁戊己庚辛。", "第二章　职责", "第二条　天地玄黄宇宙洪荒。", "第三章　附则",
          "第三条　子丑寅卯辰巳午未。",
        ],
        new: ["第一章　总则", "第一条　甲乙丙丁戊己庚辛。", "第二章　附则", "第二条　子丑寅卯辰巳午未。"],
        items: ["删去第二章。", "此外，对章节、条文顺序作相应调整。"]),
    ]
    static let fronts = [
      Case(
        name: "another paragraph of the preamble", old: ["为了规范登记工作，制定本条例。", "第一条　甲乙丙丁戊己庚辛。"],
        new: ["为了规范和加强工作，根据宪法，特别制定本条例，现予公布施行。", "第一条　甲乙丙丁戊己庚辛。"],
        items: ["将序言修改为：“为了规范和加强工作，根据宪法，特别制定本条例，现予公布施行。”"]),
      Case(
        name: "the preamble goes", old: ["为了规范登记工作，制定本条例。", "第一条　甲乙丙丁戊己庚辛。"],
        new: ["第一条　甲乙丙丁戊己庚辛。"], items: ["删去序言。"]),
    ]
  }

  private func edition(_ title: String, _ lines: [String]) throws -> Edition {
    try CanonicalText.read(([title] + lines).joined(separator: "\n") + "\n")
  }

  @Test(arguments: Case.all)
  func `a small change is told in the words of a drafter`(example: Case) throws {
    let old = try edition("示例条例", example.old)
    let new = try edition(example.title, example.new)
    let draft = try expectProvenDraft(old, new, context: example.name)
    let expected = ["关于修改《示例条例》的决定", "对《示例条例》作如下修改："] + example.items
    #expect(draft.text == expected.joined(separator: "\n") + "\n")
  }
}
