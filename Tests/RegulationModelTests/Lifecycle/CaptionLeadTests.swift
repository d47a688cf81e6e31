import Testing

/// What leads to a date of a caption: 根据, 依照, 经, 自, 于, 并.
struct CaptionLeadTests {
  private func told(_ caption: String) -> [String] {
    CaptionReaderTests.read(caption).map(CaptionReaderTests.told)
  }

  @Test(arguments: ["根据", "依据", "依照", "按照"])
  func `a change is made by the decision of a day`(lead: String) {
    #expect(
      told("（2001年2月3日甲会通过　\(lead)2010年4月5日甲会《关于修改〈乙例〉的决定》修正）") == [
        "2001-02-03 甲会 通过", "2010-04-05 甲会 修正 [关于修改〈乙例〉的决定]",
      ])
  }

  @Test func `an approval behind 并经 is of the same act`() {
    #expect(
      told("（根据2010年4月5日甲会通过并经2010年6月7日乙会批准的《丙决定》修正）") == [
        "2010-04-05 甲会 修正 [丙决定]", "2010-06-07 乙会 批准 [丙决定]",
      ])
    #expect(
      told("（2010年4月5日甲会通过，并经2010年6月7日乙会批准）") == ["2010-04-05 甲会 通过", "2010-06-07 乙会 批准"])
  }

  @Test func `a day with 自 is that of entry into force, one with 于 is not`() {
    for lead in ["自", "从"] {
      #expect(
        told("（2010年4月5日甲局发布　\(lead)2010年6月7日起施行）") == ["2010-04-05 甲局 发布", "2010-06-07 - 施行"])
    }
    #expect(told("（甲会于2010年4月5日通过）") == ["2010-04-05 甲会 通过"])
    #expect(told("（甲会于2010年4月5日通过，乙会于2010年6月7日批准）") == ["2010-04-05 甲会 通过", "2010-06-07 乙会 批准"])
  }
}
