import Testing

@testable import RegulationModel

/// Numbers of documents and captions of articles, by their form alone.
struct LineFormTests {
  private func isNumber(_ line: String) -> Bool {
    let bytes = Array(line.utf8)
    return DocumentNumberForm.matches(0..<bytes.count, in: bytes.span)
  }

  @Test(arguments: [
    "国发〔2020〕12号", "甲政办发〔2020〕第12号", "甲发[2020]12号", "甲发［2020］12号", "甲发（2020）12号", "甲发(2020)12号",
    "甲发【2020】12号",
    "（甲发〔2020〕12号）", "(甲发〔2020〕12号)", "甲发〔２０２０〕１２号", "甲 发 〔 2020 〕 12 号", "甲发〔2020〕12号 乙发〔2020〕3号",
    "甲发〔2020〕12号、乙发〔2020〕3号", "FG〔2020〕12号", "fg〔2020〕12号", "甲发〔1900〕1号", "甲发〔2200〕1号",
    "甲〔2020〕1号乙〔2020〕2号丙〔2020〕3号丁〔2020〕4号",
  ])
  func `the number of a document has a name, a year and a number`(line: String) {
    #expect(isNumber(line))
  }

  @Test(arguments: [
    "", "〔2020〕12号", "甲发2020年12号", "甲发〔2020〕12", "甲发〔20〕12号", "甲发〔1899〕1号", "甲发〔2201〕1号",
    "甲发〔2020］12号文件",
    "甲发【2020〕12号", "甲发（2020〕12号", "（甲发〔2020〕12号", "甲发〔2020〕号", "甲，发〔2020〕12号", "1甲发〔2020〕12号",
    "甲发〔2020〕12号甲",
    "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未〔2020〕12号", "甲〔2020〕1号乙〔2020〕2号丙〔2020〕3号丁〔2020〕4号戊〔2020〕5号",
  ])
  func `another line is no number`(line: String) {
    #expect(!isNumber(line))
  }

  private func caption(_ text: String, anyBracket: Bool) -> String? {
    let bytes = Array(text.utf8)
    return CanonicalLine.caption(0..<bytes.count, in: bytes.span, anyBracket: anyBracket).map {
      String(decoding: bytes[$0], as: UTF8.self)
    }
  }

  @Test(arguments: ["【目的】", "（目的）", "(目的)", "〔目的〕", "［目的］", "[目的]"])
  func `a caption stands in brackets at the start`(bracket: String) {
    #expect(caption(bracket + "为了甲。", anyBracket: true) == bracket)
    #expect(caption(bracket + "为了甲。", anyBracket: false) == (bracket == "【目的】" ? bracket : nil))
  }

  @Test func `what is empty, open, long or a sentence is no caption`() {
    for text in ["【】甲", "【目的", "目的】甲", "（一。）甲", "（《甲》）乙", "甲（乙）", "", "〔目的）甲", "［目的】"] {
      #expect(caption(text, anyBracket: true) == nil, "\(text)")
    }
    let long = String(repeating: "甲", count: 59)
    #expect(caption("【\(long)】乙", anyBracket: true) != nil)
    #expect(caption("【\(long)甲】乙", anyBracket: true) == nil)
  }

  private func holds(_ line: String, _ form: (Range<Int>, Span<UInt8>) -> Bool) -> Bool {
    let bytes = Array(line.utf8)
    return form(0..<bytes.count, bytes.span)
  }

  @Test(arguments: [
    "（2020年1月2日甲会通过）", "(2020年1月2日甲会通过)", "2020年1月2日甲会通过", "２０２０年1月2日", "二〇二〇年一月二日甲会通过",
    "根据2020年1月2日甲决定修正",
    "经2020年1月2日甲会批准", "2020 年 1 月 2 日", "民國105年3月1日甲會公布", "中華民國105年3月1日公布", "甲市人民政府2020年1月2日公布",
    "甲会2020年1月2日通过", "甲会2020年1月2日批准", "甲部2020年1月2日发布", "甲部2020年1月2日印发", "甲会2020年1月2日修订",
    "甲会2020年1月2日修正",
    "甲法2020年1月2日施行", "甲會2020年1月2日通過", "甲部2020年1月2日發布", "甲會2020年1月2日修訂",
    "甲会《2019年1月1日乙法》2020年1月2日公布",
  ])
  func `a line that tells who did what on which day is a note`(line: String) {
    #expect(holds(line) { CanonicalLine.looksLikeNote($0, in: $1) })
  }

  @Test(arguments: [
    "（一）甲", "第一条　2020年1月2日公布", "甲会通过", "1899年1月2日", "20年1月2日", "2020号", "甲部2020年1月2日",
    "甲，乙2020年1月2日公布",
    "甲：2020年1月2日公布", "甲。2020年1月2日公布", "甲；2020年1月2日公布", "甲部《2020年1月2日乙法》公布", "根据甲法", "经甲会", "民族团结",
  ])
  func `a line of prose is no note`(line: String) {
    #expect(!holds(line) { CanonicalLine.looksLikeNote($0, in: $1) })
  }

  @Test func `headings without a number and labels are guarded where they are text`() {
    for line in ["总则", "分则", "附　则", "罚则", "通则", "总纲", "一般规定", "基本规定", "其他规定", "法律责任"] {
      #expect(holds(line) { CanonicalLine.isSupplementary($0, in: $1) }, "\(line)")
      #expect(holds(line) { CanonicalLine.needsGuard($0, in: $1) }, "\(line)")
    }
    for line in ["总则第一", "则", "甲乙", "2020", ""] {
      #expect(!holds(line) { CanonicalLine.isSupplementary($0, in: $1) }, "\(line)")
    }
    for line in ["（一）甲", "1.甲", "第一条　甲", "第一章　甲"] {
      #expect(holds(line) { CanonicalLine.needsGuard($0, in: $1) }, "\(line)")
    }
    for line in ["第一条规定", "甲", "第一章 甲"] {
      #expect(!holds(line) { CanonicalLine.needsGuard($0, in: $1) }, "\(line)")
    }
  }

  @Test func `words that would join the label before them are told`() {
    func joins(_ label: String, _ text: String) -> Bool {
      let bytes = Array((label + text).utf8)
      return CanonicalLine.wouldJoinLabel(label.utf8.count..<bytes.count, in: bytes.span)
    }
    #expect(joins("1.", "5吨") && joins("1.", "　甲") && joins("12、", "5吨"))
    #expect(!joins("1.", "甲") && !joins("一、", "5吨") && !joins("一、", "　甲") && !joins("1.", ""))
  }

  @Test func `an identifier has two branches at most`() throws {
    #expect(ProvisionAddress(id: "art_17-1-2")?.steps.first?.number?.branches == [1, 2])
    #expect(ProvisionAddress(id: "art_17-1")?.steps.first?.number?.branches == [1])
    #expect(ProvisionAddress(id: "art_17-1-2-3") == nil && ProvisionAddress(id: "art_17-") == nil)
  }
}
