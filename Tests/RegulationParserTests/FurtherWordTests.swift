import RegulationModel
import Testing

@testable import RegulationParser

/// Rarer words of tails, captions and contents, each as documents print it.
struct FurtherWordTests {
  private static func words(_ text: String) -> [String] {
    text.split { $0 == "\n" || $0 == " " }.map(String.init)
  }

  private static let body =
    "示例税法\n第一条　税率依照《示例税率表》执行。\n第二条　甲应当示范。\n第三条　本法自2020年1月1日起施行。\n"

  @Test(
    arguments: words(
      "相关附件 相关链接 相关阅读 相关文件 相关新闻 相关文章 相关解读 附件下载 文件下载 原文链接"))
  func `what a page links to is no provision`(word: String) throws {
    for line in [word, word + "：甲", word + ":甲"] {
      let edition = try expectSoundReading(of: Array((Self.body + line + "\n").utf8))
      #expect(edition.dropped.map(\.reason) == [.navigation], "\(line)")
      #expect(edition.annexes.isEmpty && edition.articles.count == 3)
    }
  }

  @Test(arguments: words("目录 目次 目錄 目录： 目录:"))
  func `contents stand below a word for them`(word: String) throws {
    let text =
      "示例条例\n\(word)\n第一章　总则\n第二章　附则\n第一章　总则\n第一条　甲。\n第二章　附则\n第二条　乙。\n"
    let edition = try expectSoundReading(of: Array(text.utf8))
    #expect(edition.dropped.map(\.reason) == [.contents])
    #expect(edition.dropped.first?.line == 2 && edition.articles.count == 2)
  }
}
