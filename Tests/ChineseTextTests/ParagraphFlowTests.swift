import ChineseText
import TestSupport
import Testing

/// Lines of a printed page become paragraphs again.
struct ParagraphFlowTests {
  /// Reads a text and returns the 1-based lines on which paragraphs begin.
  private func reflow(_ text: String) throws -> (reflow: Reflow, starts: [Int]) {
    let reflow = reflowed(try SourceText(text)).reflow
    return (reflow, reflow.paragraphs.map { $0.first + 1 })
  }

  struct Setting: Sendable, CustomTestStringConvertible {
    let name: String
    let page: PrintedPage
    var testDescription: String { name }

    init(_ name: String, _ change: (inout PrintedPage) -> Void) {
      self.name = name
      var page = PrintedPage()
      change(&page)
      self.page = page
    }
  }

  static let settings = [
    Setting("lost indents, a blank line behind each line") { _ in },
    Setting("lost indents, no blank lines") { $0.hasBlankLines = false },
    Setting("lost indents, pages with numbers") { $0.linesPerPage = 22 },
    Setting("lost indents, 40 glyphs a line") { $0.glyphsPerLine = 40 },
    Setting("lost indents, 17 glyphs a line") { $0.glyphsPerLine = 17 },
    Setting("printed indents") { $0.keepsIndent = true },
    Setting("printed indents, no blank lines") {
      $0.keepsIndent = true
      $0.hasBlankLines = false
    },
  ]

  /// A boundary that is wrong must be one that was reported, or stand right behind such a one.
  @Test(arguments: settings)
  func `wrapping and joining gives the paragraphs back except where a choice was reported`(
    setting: Setting
  ) throws {
    var random = SplitMix64(state: 2_024)
    var exact = 0
    for _ in 0..<60 {
      let paragraphs = inventedParagraphs(30, &random)
      let (text, expected) = setting.page.text(paragraphs)
      let (reflow, starts) = try reflow(text)
      let wrong = Set(starts).symmetricDifference(expected)
      if wrong.isEmpty { exact += 1 }
      let chosen = reflow.choices.map(\.line)
      for start in wrong {
        let isNear = chosen.contains { (1...8).contains(start - $0) }
        #expect(isNear, "line \(start) in\n\(text)")
      }
    }
    #expect(exact >= 20, "only \(exact) of 60 came back whole")
  }

  @Test(arguments: settings)
  func `every line is in one paragraph or a page number`(setting: Setting) throws {
    var random = SplitMix64(state: 11)
    let (text, _) = setting.page.text(inventedParagraphs(40, &random))
    let source = try SourceText(text)
    let (reflow, _) = try reflow(text)
    var next = 0
    for paragraph in reflow.paragraphs {
      #expect(paragraph.first >= next && paragraph.last >= paragraph.first)
      for line in next..<paragraph.first {
        #expect(source.lines[line].isBlank || reflow.pageNumbers.contains(line))
      }
      next = paragraph.last + 1
    }
    #expect(next == source.lines.count || source.lines[next...].allSatisfy(\.isBlank))
    let numbers = source.lines.indices.filter {
      Int(source.string(source.lines[$0].content)) != nil
    }
    #expect(reflow.pageNumbers == numbers)
  }

  @Test func `a line for each paragraph is taken as it is`() throws {
    let lines = ["甲。", "乙，丙", "", "丁。", "— 1 —", "戊。"]
    let (reflow, starts) = try reflow(lines.joined(separator: "\n"))
    #expect(starts == [1, 2, 4, 6])
    #expect(reflow.pageNumbers == [4])
    #expect(reflow.choices.isEmpty)
  }

  @Test func `a bare number on a line of its own is text where lines are not wrapped`() throws {
    let (reflow, starts) = try reflow("甲。\n43\n乙。\n丙。")
    #expect(starts == [1, 2, 3, 4])
    #expect(reflow.pageNumbers.isEmpty)
  }
}
