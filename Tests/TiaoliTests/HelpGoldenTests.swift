import ChineseText
import CommandKit
import Testing

@testable import tiaoli

/// The help pages, 80 columns wide, as they were last looked at.
struct HelpGoldenTests {
  private static let calls = CommandDescription(root: Tiaoli.self).family.map(\.call)

  private func command(_ call: String) throws -> CommandDescription {
    try #require(CommandDescription(root: Tiaoli.self).family.first { $0.call == call })
  }

  @Test(arguments: calls)
  func `a help page in English`(call: String) throws {
    let page = try command(call).helpPage(in: .english, width: 80)
    try GoldenFile.expect(page, is: name(call, "en"))
  }

  @Test(arguments: calls)
  func `a help page in Chinese`(call: String) throws {
    let page = try command(call).helpPage(in: .chinese, width: 80)
    try GoldenFile.expect(page, is: name(call, "zh"))
  }

  @Test(arguments: calls, [40, 60, 80, 100])
  func `no line of a help page is wider than asked for`(call: String, width: Int) throws {
    for language in [Language.english, .chinese] {
      for line in try command(call).helpPage(in: language, width: width).split(separator: "\n") {
        let isExample = line.hasPrefix("  tiaoli ") || line.hasPrefix("  source ")
        #expect(isExample || DisplayWidth.columns(of: String(line)) <= width, "\(line)")
      }
    }
  }

  private func name(_ call: String, _ language: String) -> String {
    "help-\(call.split(separator: " ").joined(separator: "-")).\(language).txt"
  }
}
