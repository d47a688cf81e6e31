import Testing

@testable import CommandKit

struct ManualPageTests {
  private static let languages = [Language.english, .chinese]

  private func lines(of root: any Command.Type, in language: Language) -> [String] {
    CommandDescription(root: root).manualPage(in: language, version: "1.2").split(
      separator: "\n", omittingEmptySubsequences: false
    ).map(String.init)
  }

  @Test func `the page has name, synopsis, commands, options, environment and examples`() {
    let headings = Self.languages.map { language in
      lines(of: Awkward.self, in: language).filter { $0.hasPrefix(".SH ") }
    }
    #expect(
      headings == [
        [
          ".SH NAME", ".SH SYNOPSIS", ".SH DESCRIPTION", ".SH OPTIONS OF EVERY COMMAND",
          ".SH ENVIRONMENT", ".SH EXAMPLES",
        ],
        [".SH 名称", ".SH 概要", ".SH 说明", ".SH 各命令共有的选项", ".SH 环境变量", ".SH 示例"],
      ])
    #expect(
      lines(of: Garden.self, in: .english).filter { $0.hasPrefix(".SS ") } == [
        ".SS garden plant", ".SS garden move", ".SS garden shed", ".SS garden shed list",
        ".SS garden shed sweep",
      ])
  }

  @Test func `a command has its usage, its arguments, its options and its examples`() throws {
    let page = lines(of: Garden.self, in: .english)
    let start = try #require(page.firstIndex(of: ".SS garden move"))
    let end = try #require(page.firstIndex(of: ".SS garden shed"))
    #expect(
      page[start..<end] == [
        #".SS garden move"#,
        #"\fBgarden move\fR [OPTION...] \-\-by NAME PLANT [BED] [SEASON]"#,
        #".PP"#,
        #"move a plant"#,
        #".TP 25"#,
        #"\fIPLANT\fR"#,
        #"the plant"#,
        #".PD 0"#,
        #".TP 25"#,
        #"\fIBED\fR"#,
        #"the bed to move it to (default: 1)"#,
        #".TP 25"#,
        #"\fISEASON\fR"#,
        #"when (values: spring, summer, autumn, winter)"#,
        #".TP 25"#,
        #"\fB\-\-by\fR \fINAME\fR"#,
        #"who moves it"#,
        #".PD"#,
      ])
  }

  @Test func `help and version stand once, with the options of every command`() {
    for language in Self.languages {
      let page = lines(of: Garden.self, in: language)
      #expect(page.filter { $0.contains(#"\-\-help"#) }.count == 1)
      #expect(page.filter { $0 == #"\fB\-\-version\fR"# }.count == 1)
    }
  }

  @Test func `no text becomes a request, a font or another sign`() {
    #expect(
      roffLines(".SH 'no' \\fB heading") == [#"\&.SH \(aqno\(aq \(rsfB heading"#])
    #expect(
      roffLines("'quote' `a` ^b ~c \"d\" -e") == [
        #"\(aqquote\(aq \(gaa\(ga \(hab \(tic \(dqd\(dq \-e"#
      ])
    #expect(roffLines("") == [".PP"])
    #expect(roffLines("one\ntwo\n\nthree") == ["one", ".br", "two", ".PP", "three"])
    let page = lines(of: Awkward.self, in: .english)
    #expect(page.contains(#".TH AW\-KWARD 1 "" "aw\-kward 1.2" "say \(dq.x\(dq and \(rsn""#))
    #expect(page.contains(#"\&.dots lead"#))
  }

  @Test func `a source line ends with a sentence and where it gets long`() {
    #expect(roffLines("One. Two is. Three") == ["One.", "Two is.", "Three"])
    let words = Array(repeating: "word", count: 40).joined(separator: " ")
    let lines = roffLines(words)
    #expect(lines.count > 1 && lines.allSatisfy { $0.utf8.count <= 73 })
    #expect(lines.joined(separator: " ") == words)
  }

  @Test func `Chinese text may be broken between characters, and not before punctuation`() {
    #expect(roffLines("（甲）乙，丙 x") == [#"（甲）\:乙，\:丙 x"#])
    #expect(roff("甲乙") == "甲乙")
  }

  @Test(arguments: languages)
  func `every line that is no request is text`(_ language: Language) {
    let requests: Set = [".TH", ".SH", ".SS", ".PP", ".TP", ".PD", ".br", ".nh", ".ad", ".\\\""]
    for root in [Garden.self, Awkward.self] as [any Command.Type] {
      let page = lines(of: root, in: language)
      #expect(page.last == "" && !page.dropLast().contains(""))
      for line in page where line.hasPrefix(".") || line.hasPrefix("'") {
        let name = line.split(separator: " ", maxSplits: 1).first.map(String.init) ?? ""
        #expect(requests.contains(name), "\(line)")
      }
    }
  }
}

/// A program whose words roff would take for its own.
private struct Awkward: Command {
  static let configuration = CommandConfiguration(
    name: "aw-kward",
    abstract: LocalizedText("say \".x\" and \\n", "说“.x”和\\n"),
    discussion: LocalizedText(".dots lead\n'quotes' too", ".点\n'引'"),
    examples: [CommandExample("aw-kward .", LocalizedText("a stop", "一点"))],
    variables: [EnvironmentVariable("AW_KWARD", LocalizedText(".hidden", ".隐"))])
}
