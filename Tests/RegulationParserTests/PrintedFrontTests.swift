import RegulationModel
import RegulationParser
import Testing

/// Title and 题注 as programs pull them off a page: the title in the middle, the 题注 wrapped below.
struct PrintedFrontTests {
  private static let body = [
    "    第一条 为了规范登记工作，保障当事人的合法权益，根据有关法律的规", "定，结合本市的实际情况，制定本办法。",
    "    第二条 在本市行政区域内从事登记活动的单位和个人，应当遵守本办", "法，并接受主管部门的监督检查和业务指导。",
    "    第三条 主管部门应当自收到申请之日起二十日内作出决定，并将决定书", "面通知申请的单位和个人以及利害关系人。",
    "    第四条 本办法自公布之日起施行。",
  ]

  private func front(_ lines: [String], isFlush: Bool = false) throws -> Edition {
    var lines = lines + Self.body
    if isFlush { lines = lines.map { String($0.drop { $0 == " " }) } }
    let edition = try expectSoundReading(of: Array(lines.joined(separator: "\n").utf8))
    #expect(edition.articles.count == 4)
    #expect(edition.articles.allSatisfy { Array($0.children).count == 1 })
    return edition
  }

  static let bracketed = [
    "                    某市登记办法",
    "（2011 年 3 月 4 日某市第三届人民代表大会常务委员会第五次会议通过",
    "2019 年 6 月 7 日某市第五届人民代表大会常务委员会第八次会议《关于",
    "        修改〈某市登记办法〉等二件法规的决定》修正）",
  ]

  @Test(arguments: [false, true])
  func `a note in brackets ends with its bracket whatever its indents`(isFlush: Bool) throws {
    let edition = try front(Self.bracketed, isFlush: isFlush)
    #expect(edition.title == "某市登记办法")
    #expect(
      edition.note == """
        （2011年3月4日某市第三届人民代表大会常务委员会第五次会议通过　2019年6月7日某市第五届人民代表大会\
        常务委员会第八次会议《关于修改〈某市登记办法〉等二件法规的决定》修正）
        """)
    #expect(edition.events.count == 2)
  }

  @Test func `each line with a date begins an event of a note without brackets`() throws {
    let edition = try front([
      "                    某市登记办法",
      "2011 年 3 月 4 日某市第三届人民代表大会常务委员会第五次会议表决通",
      "                          过",
      "2011 年 5 月 6 日某省第四届人民代表大会常务委员会第六次会议经研究",
      "                        批准",
      "                 2011 年 7 月 1 日施行",
    ])
    #expect(edition.title == "某市登记办法")
    #expect(
      edition.note == """
        2011年3月4日某市第三届人民代表大会常务委员会第五次会议表决通过　2011年5月6日某省第四届\
        人民代表大会常务委员会第六次会议经研究批准　2011年7月1日施行
        """)
    #expect(edition.events.map(\.action) == [.adoption, .approval, .entryIntoForce])
  }

  @Test(arguments: ["某市各级登记机关和主管部门以及所属单位登记工作人员监督管理规定", "某院关于审理登记案件适用法律的若干具体程序和证据问题的规定（二）"])
  func `a title as wide as the line does not go on in the note`(title: String) throws {
    let edition = try front(
      [title] + Self.bracketed.dropFirst().map { String($0) }, isFlush: true)
    #expect(edition.title == title)
    #expect(edition.note?.hasPrefix("（2011年3月4日") == true)
  }

  @Test func `the last glyph of a title on a line of its own belongs to it`() throws {
    let edition = try front([
      "                    某高级人民法院",
      "关于审理登记案件适用法律的若干具体程序证据和执行等问题的解",
      "                          释",
      "  （2011 年 3 月 4 日某高级人民法院审判委员会第 12 次会议通过）",
    ])
    #expect(edition.title == "某高级人民法院关于审理登记案件适用法律的若干具体程序证据和执行等问题的解释")
    #expect(edition.events.map(\.action) == [.adoption])
  }

  @Test func `a date at the start of a line in a preamble begins no note`() throws {
    let edition = try front([
      "                    某市登记办法",
      "    为了正确登记，经某市人民政府研究，现就登记的若干事项，根据本市于",
      "2011 年 3 月 4 日某次会议上所作的决定，规定如下。",
    ])
    #expect(edition.note == nil)
    #expect(edition.preamble.count == 1)
  }

  @Test func `a count below a title belongs to it`() throws {
    let edition = try front([
      "                    某高级人民法院",
      "          关于审理登记案件的若干规定",
      "                    （二）",
      "  （2011 年 3 月 4 日某高级人民法院审判委员会第 12 次会议通过）",
    ])
    #expect(edition.title == "某高级人民法院关于审理登记案件的若干规定（二）")
    #expect(edition.events.map(\.action) == [.adoption])
  }

  @Test func `a torn piece of the note is no title`() throws {
    let edition = try front(
      [
        "某市登记办法",
        "2011 年 3 月 4 日某市第三届人民代表大会常务委员会第五次会议通过",
        "",
        "根据",
        "",
        "2019 年 6 月 7 日某市第五届人民代表大会常务委员会第八次会议修正",
      ], isFlush: true)
    #expect(edition.title == "某市登记办法")
    #expect(edition.events.map(\.action) == [.adoption, .amendment])
  }
}
