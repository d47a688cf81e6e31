import RevisionTestSupport
import Testing

/// Rarer words of clauses: each says the same as a common one.
struct PlaceWordTests {
  private func expect(_ clauses: [String], like common: String) throws {
    let meaning = try instructions("删去第九条。" + common)
    #expect(meaning.count > 1 && !meaning.contains("not understood"), "\(common)")
    for clause in clauses {
      #expect(try instructions("删去第九条。" + clause) == meaning, "\(clause)")
    }
  }

  @Test func `words that join a clause and words of manner say nothing`() throws {
    try expect(
      ["并且将第三条修改为：“甲。”", "且将第三条修改为：“甲。”", "而将第三条修改为：“甲。”", "第三条相应的修改为：“甲。”", "第三条也修改为：“甲。”"],
      like: "将第三条修改为：“甲。”")
    try expect(["第三条、第四条顺次改为第五条、第六条。"], like: "第三条、第四条依次改为第五条、第六条。")
  }

  @Test func `a provision is set aside, moved or exchanged by rarer words`() throws {
    try expect(["第三条中止执行。", "第三条中止适用。"], like: "第三条停止执行。")
    try expect(["将第三条移入第二章。"], like: "将第三条移至第二章。")
    try expect(
      [
        "将第三条和第五条的顺序调换。", "将第三条和第五条的位置调换。", "将第三条和第五条顺序调换。",
        "将第三条和第五条位置调换。", "将第三条和第五条对调条序。", "将第三条和第五条对调序号。",
      ],
      like: "将第三条和第五条对调。")
  }

  @Test func `headings have many names`() throws {
    try expect(["将题名修改为：“甲”。"], like: "将名称修改为：“甲”。")
    try expect(
      [
        "将第四章章节名称修改为：“甲”。", "将第四章章节标题修改为：“甲”。", "将第四章章节名修改为：“甲”。", "将第四章章的名称修改为：“甲”。",
        "将第四章章的标题修改为：“甲”。",
      ], like: "将第四章章名修改为：“甲”。")
    try expect(
      [
        "将第四章第一节节名称修改为：“甲”。", "将第四章第一节节标题修改为：“甲”。", "将第四章第一节节的名称修改为：“甲”。",
        "将第四章第一节节的标题修改为：“甲”。", "将第四章第一节节题修改为：“甲”。", "将第四章第一节节名修改为：“甲”。",
      ], like: "将第四章第一节的名称修改为：“甲”。")
    try expect(
      ["将第二编编名称修改为：“甲”。", "将第二编编标题修改为：“甲”。", "将第二编编名修改为：“甲”。", "将第二编分编名修改为：“甲”。"],
      like: "将第二编的名称修改为：“甲”。")
    try expect(
      [
        "将第四条条标修改为：“甲”。", "将第四条条旨修改为：“甲”。", "将第四条条文标题修改为：“甲”。", "将第四条条文名称修改为：“甲”。",
        "将第四条条题修改为：“甲”。", "将第四条条文题目修改为：“甲”。",
      ], like: "将第四条标题修改为：“甲”。")
  }

  @Test func `parts of a text have many names`() throws {
    try expect(["将序言部分修改为：“甲。”", "将引言部分修改为：“甲。”"], like: "将序言修改为：“甲。”")
    try expect(["将第五条第一款款首部分修改为：“甲”"], like: "将第五条第一款引言修改为：“甲”")
    try expect(["将第五条第一款但书条款修改为：“甲”"], like: "将第五条第一款但书修改为：“甲”")
    try expect(
      [
        "将第五条第一款分号前的内容修改为：“甲”", "将第五条第一款分号之前的内容修改为：“甲”", "将第五条第一款分号以前的内容修改为：“甲”",
        "将第五条第一款分号前的规定修改为：“甲”", "将第五条第一款分号之前的规定修改为：“甲”",
      ], like: "将第五条第一款前半句修改为：“甲”")
    try expect(
      [
        "将第五条第一款分号后的内容修改为：“甲”", "将第五条第一款分号之后的内容修改为：“甲”", "将第五条第一款分号以后的内容修改为：“甲”",
        "将第五条第一款分号后的规定修改为：“甲”", "将第五条第一款分号之后的规定修改为：“甲”",
      ], like: "将第五条第一款后半句修改为：“甲”")
    try expect(
      [
        "将第五条所有项中的“甲”修改为“乙”。", "将第五条全部项中的“甲”修改为“乙”。", "将第五条所列各项中的“甲”修改为“乙”。",
        "将第五条所列各项规定中的“甲”修改为“乙”。", "将第五条全部各项中的“甲”修改为“乙”。", "将第五条各项规定中的“甲”修改为“乙”。",
      ], like: "将第五条各项中的“甲”修改为“乙”。")
    try expect(["删去第三条第二句话。"], like: "删去第三条第二句。")
    try expect(["将第三条中关于“甲”修改为“乙”。"], like: "将第三条中的“甲”修改为“乙”。")
    try expect(
      ["在第三条的基础上增加一款，作为第二款：“甲。”", "在第三条基础上增加一款，作为第二款：“甲。”"],
      like: "在第三条中增加一款，作为第二款：“甲。”")
  }

  @Test func `the whole act has many names`() throws {
    try expect(
      [
        "将其他条文中的“甲”修改为“乙”。", "将个别条文中的“甲”修改为“乙”。", "将部分条款中的“甲”修改为“乙”。", "将部分条文中的“甲”修改为“乙”。",
        "将相关条文中的“甲”修改为“乙”。", "将正文中的“甲”修改为“乙”。", "将该解释中的“甲”修改为“乙”。", "将该规则中的“甲”修改为“乙”。",
        "将该细则中的“甲”修改为“乙”。", "将该准则中的“甲”修改为“乙”。", "将条例中的“甲”修改为“乙”。", "将办法中的“甲”修改为“乙”。",
        "将细则中的“甲”修改为“乙”。", "将规则中的“甲”修改为“乙”。", "将章程中的“甲”修改为“乙”。", "将准则中的“甲”修改为“乙”。",
        "将解释中的“甲”修改为“乙”。", "将全法中的“甲”修改为“乙”。", "将法规中的“甲”修改为“乙”。", "将规章中的“甲”修改为“乙”。",
        "将条例全文中的“甲”修改为“乙”。", "将办法全文中的“甲”修改为“乙”。",
      ], like: "将全文中的“甲”修改为“乙”。")
  }

  @Test func `words in several places may be named each or any`() throws {
    try expect(
      [
        "将第三条中的“甲”或者“乙”修改为“丙”。", "将第三条中的“甲”或“乙”修改为“丙”。", "将第三条中的“甲”及“乙”修改为“丙”。",
        "将第三条中的“甲”以及“乙”修改为“丙”。", "将第三条中的“甲”与“乙”修改为“丙”。", "将第三条中的“甲”和“乙”修改为“丙”。",
      ], like: "将第三条中的“甲”、“乙”修改为“丙”。")
  }

  @Test func `provisions as they were changed are named by many words`() throws {
    try expect(
      [
        "删去修改后第三条中的“甲”。", "删去修订后的第三条中的“甲”。", "删去修正后的第三条中的“甲”。", "删去修订后第三条中的“甲”。",
        "删去修正后第三条中的“甲”。", "删去调整后的第三条中的“甲”。", "删去新的第三条中的“甲”。",
      ], like: "删去修改后的第三条中的“甲”。")
  }

  @Test func `one of several places is counted by many words`() throws {
    func deleted(_ places: [String], like common: String) throws {
      try expect(
        places.map { "删去第三条中\($0)“甲”。" }, like: "删去第三条中\(common)“甲”。")
    }
    try deleted(
      ["第二处", "第二次出现的", "第二次出现处的", "第二处出现的", "第二个出现的", "第二次", "第二处的", "第二个的"], like: "第二个")
    try deleted(["首处", "首次出现的", "首处的", "首先出现的"], like: "首个")
    try deleted(
      [
        "最后一处", "最后一次出现的", "最后一处的", "末一个", "最后出现的", "末处", "最末一个", "最后一处出现的",
      ], like: "最后一个")
    try deleted(
      ["所有的", "全部的", "全部", "各处", "各处的", "每一处", "每处", "出现的", "所有出现的"], like: "所有")
    try deleted(["两处的", "两个"], like: "两处")
  }

  @Test func `words in quotation marks may be followed by a noun`() throws {
    try expect(
      [
        "字样", "的字样", "一词", "一语", "一句", "的表述", "这一表述", "的规定", "的文字", "这一用语", "的用语", "的词语", "一字",
        "1个字",
        "这一字", "一个汉字",
      ].map { "删去第三条中的“甲”\($0)。" }, like: "删去第三条中的“甲”。")
  }

  @Test func `what is given for a new unit is led in by many words`() throws {
    try expect(
      ["第三条增加一款，作为第二款，具体内容如下：“甲。”", "第三条增加一款，作为第二款，即：“甲。”"],
      like: "第三条增加一款，作为第二款：“甲。”")
  }

  @Test func `a head for a few changes is a head`() throws {
    #expect(
      try instructions("删去第二款。", under: "对第九条作部分修改：") == ["delete art_9__para_2"])
  }
}
