import ChineseText
import RegulationModel
import Testing

@testable import RegulationParser

/// The words of what stands beside provisions, and of acts that amend others, each as documents print it.
struct SideWordTests {
  private static let body =
    "示例税法\n第一条　税率依照《示例税率表》执行。\n第二条　甲应当示范。\n第三条　本法自2020年1月1日起施行。\n"

  private func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

  @Test(arguments: [
    "抄送：示例市委。", "抄报：示例省委。", "分送：示例机关。", "主送：示例机关。", "报送：示例机关。", "印发：示例科室。", "打印：张某", "校对：李某",
    "录入：王某", "印制：示例印刷厂", "印数：50份", "发送：示例机关。", "主题词：示例　管理", "抄：示例机关。", "审核：赵某", "签发：钱某",
    "拟稿：孙某", "联系人：周某", "联系电话：123456", "联系方式：123456", "咨询电话：123456", "抄送:示例市委。", "（共印50份）",
    "示例市人民政府办公室　2020年1月2日印发",
  ])
  func `who gets, prints or checks a document is no provision`(line: String) throws {
    let edition = try expectSoundReading(of: bytes(Self.body + line + "\n"))
    #expect(edition.dropped.map(\.reason) == [.metadata])
    #expect(edition.closing.isEmpty && edition.annexes.isEmpty)
  }

  @Test(arguments: [
    "免责声明：甲。", "声明：甲。", "特别声明：甲。", "版权声明：甲。", "郑重声明：甲。", "转载声明：甲。", "网站声明：甲。", "温馨提示：甲。",
    "法律声明：甲。", "重要声明：甲。", "本站内容仅供参考。", "本网对此不承担责任。", "本库文本转载时请注明。", "本页来源于示例机关。",
    "本平台文本以正式文件为准。", "本公众号内容如有出入，请以原文为准。", "来源于网络，如需引用请核对。", "来自网络，请核对标准文本。",
    "转载自示例报，版权归其所有。", "本站如有侵权，请告知。", "本网文本以正式文本为准。",
  ])
  func `what a page disclaims is no provision`(line: String) throws {
    let edition = try expectSoundReading(of: bytes(Self.body + line + "\n"))
    #expect(edition.dropped.map(\.reason) == [.navigation])
  }

  @Test(arguments: [
    "注：甲。", "注:甲。", "註：甲。", "备注：甲。", "备注:甲。", "備註：甲。", "编者注：甲。", "整理者注：甲。", "编注：甲。", "【编者注：甲。】",
    "【编者按：甲。】", "〔编注：甲。〕", "［整理者注：甲。］", "[编辑注：甲。]", "【本条修改于2020年。】", "【本条根据决定修改。】", "【相关链接：甲】",
    "【法规链接：甲】", "（编者注：甲。）", "(整理者注：甲。)", "【注】甲。", "【备注】甲。", "［备注］甲。", "〔备注〕甲。", "[备注]甲。", "［注］甲。",
    "〔注〕甲。", "[注]甲。", "【编者注】甲。", "【编者按】甲。", "【编注】甲。", "〔根据2020年6月1日决定修改〕", "〔2020年6月1日修正〕",
    "〔2020年修订〕", "【2020年增加】", "【2020年6月1日删除】", "［2020年废止］", "[2020年增补]",
  ])
  func `a note of an editor is no provision`(line: String) throws {
    let edition = try expectSoundReading(of: bytes(Self.body + line + "\n"))
    #expect(edition.dropped.map(\.reason) == [.note])
    #expect(edition.articles.count == 3 && edition.articles.last?.children.count == 1)
  }

  @Test(arguments: [
    "释义", "解读", "条文释义", "条文解读", "条文主旨", "理解与适用", "立法理由", "立法背景", "案例", "典型案例", "要点", "要点提示", "评注",
    "注释",
    "点评", "相关规定", "相关法条", "关联法规", "适用提示", "解析", "条文解析", "本条主旨", "条文说明", "立法说明", "实务指引", "案例链接",
    "重点解读",
    "条文要义", "说明", "参考案例", "参见",
  ])
  func `an explanation in brackets goes on to the next article`(word: String) throws {
    let text = "示例办法\n第一条　甲。\n【\(word)】某人认为如此。\n再说一句。\n第二条　乙。\n第三条　丙。\n"
    let edition = try expectSoundReading(of: bytes(text))
    #expect(edition.dropped.map(\.reason) == [.commentary])
    #expect(edition.articles.map(\.children.count) == [1, 1, 1])
  }

  @Test(arguments: [
    ("修订前", "修订后"), ("修改前", "修改后"), ("修正前", "修正后"), ("原条文", "新条文"), ("旧条文", "修订条文"),
    ("现行条文", "拟修改内容"),
    ("现行规定", "修改条文"), ("原条款", "新条款"), ("原文", "修改稿"), ("原规定", "新规定"), ("原条文", "现条文"), ("原条文", "修订稿"),
    ("原条文", "修订草案"), ("原条文", "征求意见稿"),
  ])
  func `a table of an old and a new text is the text of neither`(old: String, new: String) {
    let text = "示例办法\n\(old)\t\(new)\n第一条　甲。\t第一条　丁。\n第二条　乙。\t第二条　乙。\n第三条　丙。\t第三条　丙。\n"
    #expect {
      try RegulationReader.read(bytes(text))
    } throws: { error in
      guard case .noRegulation(let sight)? = error as? ReadingError else { return false }
      return sight.kind == .comparisonTable
    }
  }

  @Test func `an act that amends another is told by its title`() {
    let titles = [
      "示例国刑法修正案（十二）", "示例国宪法修正案", "示例条例修改案", "关于修改《示例法》的决定", "关于修正《示例法》的决定",
      "关于修订《示例法》的决定", "关于补充《示例法》的决定", "关于调整示例税率的决议", "关于废止《示例法》的命令", "关于修改示例法的补充规定",
      "关于修改《示例法》的决定(草案)",
    ]
    #expect(titles.filter { !AmendingAct.isTitle(bytes($0)) } == [])
    let others = [
      "示例市河道保护条例", "关于示例假期的决定", "示例办法；修改的决定", "会议指出：修改了决定", "关于修改的。决定", "示例）决定)",
    ]
    #expect(others.filter { AmendingAct.isTitle(bytes($0)) } == [])
  }

  @Test func `an instruction has a verb, and what announces instructions is none`() {
    let instructions = [
      "将第三条修改为：“甲。”", "第三条修订为：“甲。”", "将甲改为乙。", "增加一条。", "增写一条。", "删去第三条。", "删除第三条。", "作为第四条。",
      "将第三条和第四条合并。", "将第三条移至第五条之后。", "将第三条与第四条对调。", "将第三条修改为：",
    ]
    #expect(instructions.filter { !AmendingAct.instructs(bytes($0)) } == [])
    let announcements = [
      "作如下修改，修改为：", "作如下修订，修改为：", "作如下修正，改为：", "作如下补充，增加：", "作如下调整，改为：", "作以下修改，改为：", "修改如下，改为：",
      "作下列修改，改为：", "作出如下决定，改为：", "作出修改，改为：", "修订如下，改为：", "修正如下，改为：", "本条不变。", "作如下修改，修改为:",
    ]
    #expect(announcements.filter { AmendingAct.instructs(bytes($0)) } == [])
    #expect(
      ["本决定自公布之日起施行。", "本修正案自公布之日起施行。", "此外，甲。", "另外，甲。", "示例法根据本决定作相应修改。", "示例法根据本修正案重新公布。"]
        .filter { !AmendingAct.isFinal(bytes($0)) } == [])
    #expect(!AmendingAct.isFinal(bytes("改为：“根据本决定办理。”")))
    #expect(
      ["增加一节，内容如下：", "增加一条，条文如下：", "增加一款，规定如下：", "增加一节，内容如下:"]
        .filter { !AmendingAct.opensBlock(bytes($0)) } == [])
    #expect(!AmendingAct.opensBlock(bytes("处理内容如下：")))
  }

  @Test func `behind its number an instruction opens with a place or a verb`() {
    let words = [
      "将第三条", "在第三条", "对第三条", "把第三条", "第三条", "删去第三条", "增加一条", "原第三条", "修改第三条", "宪法第三条", "《示例法》第三条",
      "标题修改为", "名称修改为",
    ]
    #expect(words.filter { !AmendingAct.opensInstruction(bytes($0)) } == [])
    #expect(!AmendingAct.opensInstruction(bytes("公民有权")))
    let places = [
      "第三条第二款", "第三条修改为", "第三条修订为", "第三条改为", "第三条相应", "第三条中", "第三条增加", "第三条后增", "第三条之后", "第三条前增",
      "第三条、", "第三条和", "第三条至", "第三条与", "第三条及", "第三条的", "第三条“", "第三条作为", "第三条合并", "第三条移至", "第三条对调",
      "第三条之前",
    ]
    #expect(places.filter { !AmendingAct.opensPlace(bytes($0)) } == [])
    #expect(!AmendingAct.opensPlace(bytes("第三条公民有权")) && !AmendingAct.opensPlace(bytes("（三）修改为")))
  }

  @Test func `an excerpt is told in its title or by the marks of what is left out`() throws {
    for word in ["节选", "摘录", "摘编", "節選", "摘錄"] {
      let edition = try expectSoundReading(
        of: bytes("示例办法\(word)\n第三条　甲。\n第十条　乙。\n第二十条　丙。\n"))
      #expect(edition.articles.map(\.number?.value) == [3, 10, 20], "\(word)")
    }
  }
}
