import RegulationModel
import RegulationParser
import Testing

/// A 题注 stays as printed, to the letter.
struct CaptionLetterTests {
  private func read(_ note: String) throws -> Edition {
    try expectSoundReading(
      of: Array("示例办法\n\(note)\n第一条　甲公开。\n第二条　乙公开。\n第三条　丙公开。\n".utf8))
  }

  @Test(arguments: [
    "（示函〔2012〕88号　2012年7月20日示例院批复）", "（示发〔1986〕90号　1986年9月15日）", "（示例院令第588号　2011年1月8日）",
    "（2011年10月28日　示例部　示例总局令第65号）", "（2001年4月28日　示发〔2001〕17号公布）",
    "（2011年1月8日示例局公布　自2011年3月1日起施行　其中第二条自2012年1月1日起施行）",
    "（2010年5月1日示例局公布　2018年3月2日示例局第二次修订　自公布之日起施行）", "（示例部　示例总局2019年4月1日发布）",
  ])
  func `what a blank sets apart stays apart`(note: String) throws {
    #expect(try read(note).note == note)
  }

  @Test func `blanks between the glyphs of a word are layout`() throws {
    #expect(try read("（2011年10月28日　示　例　局　公　布）").note == "（2011年10月28日　示例局公布）")
    #expect(try read("（2011 年 10 月 28 日 示例局公布）").note == "（2011年10月28日示例局公布）")
  }

  @Test func `where a line ends nothing is put in`() throws {
    #expect(try read("（2011年10月28日\n示例局公布）").note == "（2011年10月28日示例局公布）")
  }
}
