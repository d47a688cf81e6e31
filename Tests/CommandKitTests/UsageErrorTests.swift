import CommandKit
import Testing

struct UsageErrorTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let arguments: [String]
    let english: String
    let chinese: String
    var testDescription: String { arguments.joined(separator: " ") }

    init(_ arguments: [String], _ english: String, _ chinese: String) {
      self.arguments = arguments
      self.english = english
      self.chinese = chinese
    }
  }

  static let cases = [
    Case(
      ["plant", "x", "--quiet=yes"],
      "option '--quiet' takes no value, write it alone; see 'garden plant --help'",
      "选项“--quiet”不带值，请单独写；请看“garden plant --help”"),
    Case(
      ["plant", "x", "-q=yes"],
      "option '-q' takes no value, write it alone; see 'garden plant --help'",
      "选项“-q”不带值，请单独写；请看“garden plant --help”"),
    Case(
      ["plant", "x", "--season", "sumer"],
      "'sumer' is not a value of '--season' (allowed: spring, summer, autumn, winter; "
        + "did you mean 'summer'?); see 'garden plant --help'",
      "“sumer”不能作“--season”的值（可用：spring、summer、autumn、winter；是否想写“summer”？）；"
        + "请看“garden plant --help”"),
    Case(
      ["plant", "x", "--count", "two"],
      "'two' is not a value of '--count' (expected: a whole number); see 'garden plant --help'",
      "“two”不能作“--count”的值（应为：整数）；请看“garden plant --help”"),
    Case(
      ["move", "x", "here", "--by", "me"],
      "'here' is not a value of 'BED' (expected: a whole number); see 'garden move --help'",
      "“here”不能作“花坛”的值（应为：整数）；请看“garden move --help”"),
    Case(
      ["plant"], "missing argument PLANT; see 'garden plant --help'",
      "缺少参数“植物”；请看“garden plant --help”"),
    Case(
      ["move", "x"], "missing option '--by', write '--by NAME'; see 'garden move --help'",
      "缺少选项“--by”，请写“--by 姓名”；请看“garden move --help”"),
    Case(
      ["--garden", "north"], "no command given after 'garden'; see 'garden --help'",
      "“garden”之后缺少命令；请看“garden --help”"),
    Case(
      ["plant", "x", "-o"], "option '-o' needs a value, write '-o FILE'; see 'garden plant --help'",
      "选项“-o”缺少值，请写“-o 文件”；请看“garden plant --help”"),
    Case(
      ["plant", "--count", "--quiet", "x"],
      "option '--count' needs a value, write '--count N'; see 'garden plant --help'",
      "选项“--count”缺少值，请写“--count 数”；请看“garden plant --help”"),
    Case(
      ["plant", "x", "--count", "-5"],
      "option '--count' needs a value, write '--count=-5' if '-5' is it; see 'garden plant --help'",
      "选项“--count”缺少值，如果“-5”是它的值，请写“--count=-5”；请看“garden plant --help”"),
    Case(
      ["plant", "x", "--count", "1", "--count=2"],
      "option '--count' is given more than once, give it once; see 'garden plant --help'",
      "选项“--count”写了不止一次，只能写一次；请看“garden plant --help”"),
    Case(
      ["shed", "sweep", "now"], "unexpected argument 'now'; see 'garden shed sweep --help'",
      "多余的参数“now”；请看“garden shed sweep --help”"),
    Case(
      ["plant", "x", "--saeson", "winter"],
      "unknown option '--saeson' (did you mean '--season'?); see 'garden plant --help'",
      "没有选项“--saeson”（是否想写“--season”？）；请看“garden plant --help”"),
    Case(
      ["plant", "x", "-season"],
      "unknown option '-season' (did you mean '--season'?); see 'garden plant --help'",
      "没有选项“-season”（是否想写“--season”？）；请看“garden plant --help”"),
    Case(
      ["plant", "x", "-output=y"],
      "unknown option '-output' (did you mean '--output'?); see 'garden plant --help'",
      "没有选项“-output”（是否想写“--output”？）；请看“garden plant --help”"),
    Case(
      ["plant", "x", "-qz"], "unknown option '-z'; see 'garden plant --help'",
      "没有选项“-z”；请看“garden plant --help”"),
    Case(
      ["plant", "-5"],
      "unknown option '-5', write '-- -5' if it is an argument; see 'garden plant --help'",
      "没有选项“-5”，如果它是参数，请写“-- -5”；请看“garden plant --help”"),
    Case(
      ["--bogus", "plant"], "unknown option '--bogus'; see 'garden --help'",
      "没有选项“--bogus”；请看“garden --help”"),
    Case(
      ["plnat", "--help"], "unknown command 'plnat' (did you mean 'plant'?); see 'garden --help'",
      "没有命令“plnat”（是否想写“plant”？）；请看“garden --help”"),
    Case(
      ["shed", "burn"], "unknown command 'burn'; see 'garden shed --help'",
      "没有命令“burn”；请看“garden shed --help”"),
    Case(
      ["a\n\u{1B}[31m\u{202E}b"],
      "unknown command 'a\\u{A}\\u{1B}[31m\\u{202E}b'; see 'garden --help'",
      "没有命令“a\\u{A}\\u{1B}[31m\\u{202E}b”；请看“garden --help”"),
  ]

  @Test(arguments: cases)
  func `a mistake is one sentence that ends with what to do`(_ example: Case) {
    let error = #expect(throws: UsageError.self) { try parse(Garden.self, example.arguments) }
    #expect(error?.message(in: .english) == example.english)
    #expect(error?.message(in: .chinese) == example.chinese)
  }

  @Test func `the program's own objection is followed by where to look`() {
    let error = UsageError(
      .rejected(LocalizedText("--at and --edition exclude each other", "--at 与 --edition 不能同用")),
      of: "garden plant")
    #expect(
      error.message(in: .english)
        == "--at and --edition exclude each other; see 'garden plant --help'")
    #expect(error.message(in: .chinese) == "--at 与 --edition 不能同用；请看“garden plant --help”")
  }

  @Test func `a very long word is cut`() {
    let error = #expect(throws: UsageError.self) {
      try parse(Garden.self, [String(repeating: "字", count: 5000)])
    }
    #expect((error?.message(in: .chinese).count ?? 0) < 150)
  }
}
