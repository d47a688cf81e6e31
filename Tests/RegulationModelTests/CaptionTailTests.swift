import RegulationModel
import RegulationParser
import Testing

/// The words between an organ and what it did, each in a note as acts print it.
struct CaptionTailTests {
  private func actors(_ note: String) throws -> [String?] {
    let edition = try CanonicalText.read("示例办法\n（\(note)）\n第一条　甲应当登记。\n")
    return edition.events.map(\.actor)
  }

  @Test(arguments: ["审议", "讨论", "审查", "表决", "正式", "首次", "重新", "再次", "全面", "一致", "联合", "共同", "同意"])
  func `how an organ decided is no part of its name`(tail: String) throws {
    #expect(try actors("2020年1月2日示例市人民政府\(tail)通过") == ["示例市人民政府"])
  }

  @Test(arguments: ["予以", "正式", "首次", "重新", "再次", "现予", "公开", "联合", "共同"])
  func `how it made an act known is none either`(tail: String) throws {
    #expect(try actors("2020年1月2日示例市人民政府\(tail)公布") == ["示例市人民政府"])
  }
}
