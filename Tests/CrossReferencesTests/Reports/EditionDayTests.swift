import CrossReferences
import RegulationModel
import Testing

/// The day by which an edition is chosen, told with the answer.
struct EditionDayTests {
  @Test func `the day that is asked for stands with the answer`() throws {
    let asked = CalendarDate("2019-05-06")
    let check = try MadeActs.check("《公园条例》第三条规定了罚则。", asked: asked)
    let result = try #require(check.results.first)
    #expect(result.verdict == .editionNotHeld)
    #expect(result.editionBasis == .option && result.editionDay == asked)
    #expect(result.edition == CalendarDate("2018-05-01"))
  }

  @Test func `an edition that is stated has no other day`() throws {
    let check = try MadeActs.check("2015年公布的《公园条例》第三条规定了罚则。")
    #expect(check.results.first?.editionBasis == .stated)
    #expect(check.results.first?.editionDay == nil)
  }

  @Test func `the day of the report counts where nothing else does`() throws {
    let check = try MadeActs.check("关于公园的报告\n《公园条例》第三条规定了罚则。\n某局\n2016年4月5日")
    #expect(check.results.first?.editionDay == CalendarDate("2016-04-05"))
  }

  @Test func `the edition that is to come is the only one behind that in force`() throws {
    let sentence = "即将施行的《公园条例》第五条规定“六个月内完成整改”。"
    let one = try MadeActs.check(sentence, document: CalendarDate("2019-05-06"))
    #expect(one.results.first?.verdict == .verified)
    #expect(one.results.first?.edition == CalendarDate("2020-06-01"))
    let two = try MadeActs.check(sentence, document: CalendarDate("2016-05-06"))
    #expect(two.results.first?.verdict == .editionNotHeld)
    #expect(two.results.first?.edition == nil)
  }
}
