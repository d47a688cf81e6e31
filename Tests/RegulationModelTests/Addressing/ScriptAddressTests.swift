import RegulationModel
import RegulationParser
import Testing

/// Addresses in traditional script, and those of units 一、.
struct ScriptAddressTests {
  private static let traditional = """
    示例條例
    第一條　甲。
    第二條　下列事項：
    一、乙；
    二、丙。
    第2-1條　丁。

    """
  private static let units = "示例意見\n一、　總體要求\n甲。\n二、　下列：\n（一）乙；\n（二）丙。\n"

  private func texts(_ address: String, _ text: String) throws -> [String] {
    try CanonicalText.read(text).resolve(AddressReader.read(address)).map {
      $0.label + ($0.kind == .article ? $0.children.first?.text ?? "" : $0.text)
    }
  }

  @Test(arguments: [
    ("第二條第二項", "二、丙。"), ("第二条第二项", "二、丙。"), ("第 2-1 條", "第2-1條丁。"), ("第二條之一", "第2-1條丁。"),
    ("第一條", "第一條甲。"),
  ])
  func `either script finds a provision`(address: String, found: String) throws {
    #expect(try texts(address, Self.traditional) == [found])
  }

  @Test(arguments: [
    ("一、", "一、甲。"), ("一）", "一、甲。"), ("示例意见一、", "一、甲。"), ("二、（二）", "（二）丙。"),
    ("二、（一）", "（一）乙；"), ("二、（一）1.", "1.丁。"), ("二、（一）1", "1.丁。"),
  ])
  func `a unit is found by its label as it is printed`(address: String, found: String) throws {
    let text = Self.units.replacing("（一）乙；\n", with: "（一）乙；\n1.丁。\n")
    #expect(try texts(address, text) == [found])
  }

  @Test(arguments: [
    ("一、二", ["一、甲。", "二、下列："]), ("1、2", ["一、甲。", "二、下列："]),
    ("第二条第（一）、（二）项", ["（一）乙；", "（二）丙。"]),
  ])
  func `a mark between numbers makes a list`(address: String, found: [String]) throws {
    #expect(try texts(address, Self.units) == found)
  }

  @Test(arguments: [
    ("一", "一、甲。"), ("1", "一、甲。"), ("第一条", "一、甲。"), ("第二條第一項", "（一）乙；"), ("二（二）", "（二）丙。"),
  ])
  func `a unit is found by its number and as an article`(address: String, found: String) throws {
    #expect(try texts(address, Self.units) == [found])
  }
}
