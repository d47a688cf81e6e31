import Testing

/// The words of captions, each in a statement as acts print it; all names and days are invented.
struct CaptionWordTests {
  private func told(_ caption: String) -> [String] {
    CaptionReaderTests.read(caption).map(CaptionReaderTests.told)
  }

  @Test(arguments: [
    ("审议通过", "通过"), ("讨论通过", "通过"), ("表决通过", "通过"), ("审查通过", "通过"), ("批准", "批准"), ("审查批准", "批准"),
    ("审核批准", "批准"), ("核准", "批准"), ("公布", "公布"), ("发布", "发布"), ("印发", "印发"), ("修订", "修订"),
    ("修正", "修正"), ("修订通过", "修订"), ("重新修订", "修订"), ("废止", "废止"), ("审议批准", "审议批准"),
  ])
  func `what was done is told by many verbs`(verb: String, action: String) {
    #expect(told("（2019年3月4日甲会\(verb)）") == ["2019-03-04 甲会 \(action)"])
  }

  @Test(arguments: ["予以", "正式", "首次", "一致", "联合", "共同", "全面", "再次", "公开"])
  func `what stands before a verb is no part of the name`(word: String) {
    #expect(told("（2019年3月4日甲局\(word)公布）") == ["2019-03-04 甲局 公布"])
  }

  @Test(arguments: ["经", "由", "已经", "业经", "经由"])
  func `what leads to a name is no part of it`(word: String) {
    #expect(told("（2019年3月4日\(word)甲会通过）") == ["2019-03-04 甲会 通过"])
    #expect(told("（\(word)甲会2019年3月4日通过）") == ["2019-03-04 甲会 通过"])
  }

  @Test(arguments: ["经济委员会", "经贸委员会", "业务管理局", "由甲市管理局"])
  func `a name may begin as a lead does`(name: String) {
    let actor = name.hasPrefix("由") ? String(name.dropFirst()) : name
    #expect(told("（2019年3月4日\(name)公布）") == ["2019-03-04 \(actor) 公布"])
  }

  @Test(arguments: [
    ("甲部令第7号", "甲部令第7号", "甲部"), ("甲部公告第7号", "甲部公告第7号", "甲部"), ("甲部通告第7号", "甲部通告第7号", "甲部"),
    ("甲部第7号令", "第7号令", "甲部"), ("甲部第7号公告", "第7号公告", "甲部"),
    ("甲院甲发〔2019〕7号", "甲发〔2019〕7号", "甲院"), ("甲厅甲字[2019]7号", "甲字[2019]7号", "甲厅"),
  ])
  func `an order or a number stands beside who published`(
    words: String, number: String, actor: String
  ) {
    #expect(told("（2019年3月4日\(words)公布）") == ["2019-03-04 \(actor) 公布 #\(number)"])
  }

  @Test(arguments: ["于同日", "同日", "于当日", "当日"])
  func `what is done on the same day has that day`(words: String) {
    #expect(
      told("（2019年3月4日甲会通过，\(words)公布）") == ["2019-03-04 甲会 通过", "2019-03-04 - 公布"])
  }

  @Test(arguments: ["现予公布", "予以公布", "现予以公布", "现公布", "应予公布"])
  func `what is yet to be done is no event`(words: String) {
    #expect(told("（2019年3月4日甲会通过，\(words)）") == ["2019-03-04 甲会 通过"])
  }

  @Test(arguments: ["和", "及", "以及", "、"])
  func `several decisions of one list are an event each`(joint: String) {
    let events = told("（根据2010年1月2日甲会《关于修改〈乙例〉的决定》\(joint)2012年3月4日甲会《关于修改〈丙例〉的决定》修正）")
    #expect(
      events == [
        "2010-01-02 甲会 修正 [关于修改〈乙例〉的决定]", "2012-03-04 甲会 修正 [关于修改〈丙例〉的决定]",
      ])
  }

  @Test(arguments: ["的决定", "的决议", "的通知", "的公告"])
  func `an act in no brackets ends in its noun`(end: String) {
    #expect(
      told("（根据2010年1月2日甲会关于修改乙例\(end)修正）") == ["2010-01-02 甲会 修正 [关于修改乙例\(end)]"])
  }

  @Test(arguments: [
    ("（民國八十五年三月四日甲會公布）", "1996-03-04"), ("（民国八十五年三月四日甲会公布）", "1996-03-04"),
    ("（中華民國八十五年三月四日甲會公布）", "1996-03-04"), ("（中华民国八十五年三月四日甲会公布）", "1996-03-04"),
  ])
  func `a year of the republic is told in the common calendar`(caption: String, day: String) {
    #expect(told(caption).map { String($0.prefix(10)) } == [day])
  }

  @Test(arguments: ["条", "款", "项", "章", "节", "编"])
  func `a change of a part is told with the part`(unit: String) {
    #expect(
      told("（2010年1月2日甲会通过　2012年3月4日甲会通过修正第三\(unit)）").first == "2010-01-02 甲会 通过")
  }
}
