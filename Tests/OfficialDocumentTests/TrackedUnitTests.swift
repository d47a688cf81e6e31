import RegulationModel
import RegulationParser
import Testing

@testable import OfficialDocument

/// The units that two editions are paired by.
struct TrackedUnitTests {
  private func units(_ text: String) throws -> [Int] {
    try EditionLines(CanonicalText.read(text)).units.map(\.lines.count)
  }

  @Test func `an article is one unit with all its 款 and 项, the first as any other`() throws {
    #expect(try units("例\n第一条　甲：\n（一）乙；\n（二）丙。\n丁。\n第二条　戊。\n己。\n") == [1, 4, 2])
    #expect(try units("例\n第一章　总则\n第一条　甲。\n乙。\n第二条　戊。\n") == [1, 1, 2, 1])
  }

  @Test func `the parts beside the provisions are units of their own`() throws {
    #expect(
      try units("例\n示发〔2021〕5号\n（2021年3月1日示例市人民政府公布）\n第一条　甲。\n乙。\n") == [1, 1, 1, 2])
  }
}
