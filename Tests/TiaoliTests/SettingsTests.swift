import CommandKit
import TestSupport
import Testing

@testable import tiaoli

/// The configuration file.
@Suite(.scratchFolder)
struct SettingsTests {
  private let folder = ScratchFolder.current

  private func settings(_ text: String) throws -> Settings {
    try folder.write(text, to: "tiaoli/config")
    return try Settings(environment: environment)
  }

  private var environment: [String: String] {
    ["XDG_CONFIG_HOME": folder.path, "HOME": "/home/nobody"]
  }

  @Test func `a line says a setting, and blanks and comments say nothing`() throws {
    let settings = try settings("# own\n\n work = 巡视条例 \ncorpus=~/news\nlanguage = zh\ncolor =\n")
    #expect(settings.value(.work, environment: environment) == "巡视条例")
    #expect(settings.value(.corpus, environment: environment) == "/home/nobody/news")
    #expect(settings.value(.language, environment: environment) == "zh")
    #expect(settings.value(.color, environment: environment) == nil)
    #expect(settings.value(.library, environment: environment) == nil)
    #expect(settings.line(.corpus) == 4)
  }

  @Test(arguments: [
    ("work 巡视条例", "config:1: expected name = value"),
    ("# a\nworks = 巡视条例", "config:2: no setting 'works'; there are"),
    ("language = fr", "config:1: language is zh or en, not 'fr'"),
  ])
  func `a line that cannot be read is told with its number`(text: String, said: String) throws {
    let error = #expect(throws: UsageError.self) { try settings(text) }
    #expect(error?.message(in: .english).contains(said) == true)
  }

  @Test func `a file that is not there sets nothing`() throws {
    let settings = try Settings(environment: environment)
    #expect(Setting.allCases.allSatisfy { settings.value($0, environment: environment) == nil })
    #expect(try Settings(environment: [:]).path == nil)
  }

  @Test func `the language of the file wins over that of the environment`() throws {
    let chinese = try settings("language = zh\n")
    #expect(Console.language(["LANG": "C"], chinese) == .chinese)
    #expect(Console.language(["LANG": "zh_CN.UTF-8"], nil) == .chinese)
    #expect(Console.language(["LANG": "zh_CN.UTF-8"], try settings("language = en\n")) == .english)
  }

  @Test func `a setting is written into its line, and the others stay`() throws {
    _ = try settings("# own\nwork = 甲条例\nlanguage = zh\n")
    let file = try SettingsFile(environment: environment)
    _ = try file.set(.work, to: "乙条例")
    _ = try file.set(.color, to: "never")
    _ = try file.set(.language, to: "")
    #expect(try folder.text("tiaoli/config") == "# own\nwork = 乙条例\ncolor = never\n")
    #expect(throws: UsageError.self) { try file.set(.color, to: "red") }
  }
}
