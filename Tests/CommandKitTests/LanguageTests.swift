import CommandKit
import Testing

struct LanguageTests {
  @Test(
    arguments: [
      ([:], Language.english),
      (["LANG": "zh_CN.UTF-8"], .chinese),
      (["LANG": "ZH"], .chinese),
      (["LANG": "en_US.UTF-8"], .english),
      (["LC_MESSAGES": "zh_TW", "LANG": "en_US"], .chinese),
      (["LC_ALL": "C", "LC_MESSAGES": "zh_CN", "LANG": "zh_CN"], .english),
      (["LC_ALL": "", "LC_MESSAGES": "", "LANG": "zh_CN"], .chinese),
    ])
  func `the first locale set decides`(_ environment: [String: String], _ language: Language) {
    #expect(Language(environment: environment) == language)
  }
}
