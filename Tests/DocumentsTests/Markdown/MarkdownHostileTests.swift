import ChineseText
import TestSupport
import Testing

@testable import Documents

/// Markdown that was made to do harm: each text must be read, in time that grows with its length.
struct MarkdownHostileTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let make: @Sendable (Int) -> String
    var size = 200_000
    var testDescription: String { name }

    init(
      _ name: String, _ unit: String, head: String = "甲", tail: String = "", size: Int = 200_000
    ) {
      self.name = name
      self.size = size
      make = { length in head + String(repeating: unit, count: length / unit.utf8.count) + tail }
    }
  }

  static let cases = [
    Case("stars", "*"), Case("stars with words", "*a"), Case("open stars", "*a ", head: "甲 "),
    Case("bold without end", "**甲 "), Case("underscores", " _a"),
    Case("stars and underscores", "*a _b "),
    Case("closing stars behind underscores", "a* ", head: String(repeating: "_a ", count: 10_000)),
    Case("tildes", "~~a"), Case("tildes alone", "~"), Case("nested emphasis", "*甲**乙 "),
    Case("brackets", "["), Case("closed brackets", "]"), Case("nested links", "[a](", tail: ")"),
    Case("links without end", "[a](b"), Case("links with open titles", "[a](b \""),
    Case("links with open addresses", "[a](<b"), Case("nested images", "![", tail: "](a)"),
    Case("images within images", "![a](b)", head: "![", tail: "](c)"),
    Case("closed nested images", "![![a](b)](c)"),
    Case("references", "[a][b]", head: "[b]: x.html\n\n"),
    Case("nested references", "[", head: "[b]: x.html\n\n", tail: "b]"),
    Case("backticks", "`"), Case("runs of backticks", "`a``b```c````d"),
    Case("code without end", "`` a ` b ``` "),
    Case("angles", "<"), Case("tags without end", "<a "), Case("tags with open values", "<a b=\""),
    Case("tags with many values", "<a \"'\"'"), Case("comments without end", "<!--"),
    Case("addresses without end", "<a:b"),
    Case("open tags", "<div>"), Case("deletions", "<del>甲"), Case("anchors", "<a href=b>甲"),
    Case("entities", "&#x"), Case("ampersands", "&"), Case("escapes", "\\"),
    Case("exclamations", "!"),
    Case("quotations", ">", head: ""), Case("quotations on lines", "> > > 甲\n", head: ""),
    Case("lists in a line", "- ", head: "", tail: "甲"), Case("dashes in a line", "- ", head: ""),
    Case("numbers in a line", "1. ", head: "", tail: "甲"), Case("headings", "# ", head: ""),
    Case("hashes", "#", head: ""), Case("fences without end", "```a\n"),
    Case("fences of two kinds", "```\n~~~\n"),
    Case("long fences", "````a\n", tail: "```\n"), Case("tables without rule", "|a|\n"),
    Case("rules of tables", "|-|\n", head: "|甲|\n"), Case("pipes", "|", head: "", tail: "\n|-|"),
    Case("a wide rule", "|-", head: "|甲|\n"), Case("definitions", "[a]: b.c \"\n"),
    Case("notes", "[^a]: 甲[^a]\n"),
    Case("underlines", "甲\n=\n"), Case("comments on lines", "<!-- 甲\n"),
    Case("tables of HTML", "<table>\n"),
    Case("closed tables of HTML", "<table>", tail: "</table>"),
    Case("front matter without end", "a: b\n", head: "---\n"),
    Case("front matter with a long value", "甲", head: "---\ntitle: ", tail: "\n---\n乙"),
    Case("modules without end", "a {\n", head: "export const a = {\n"), Case("blanks", " "),
    Case("wide blanks", "　"),
    Case("tabs", "\t", head: "", tail: "甲"), Case("carriage returns", "\r"),
    Case("hard breaks", "甲  \n"),
    Case("broken brackets", "<br>"), Case("bytes that mean nothing", "\u{1}\u{7F}\u{85}\u{FFFD}"),
    Case("pieces of a list", "1. 甲\n", head: ""),
  ]

  @Test(arguments: cases)
  func `a hostile text is read in linear time`(sample: Case) throws {
    let text = try SourceText(decoding: Array(sample.make(sample.size).utf8))
    let clock = ContinuousClock()
    let time = clock.measure {
      do throws(DocumentFailure) {
        _ = try MarkdownReader.read(text)
      } catch {
        #expect(error == .text(.empty))
      }
    }
    // A hundred times what it takes: only a cost that grows with the square is caught.
    #expect(time < .seconds(10), "\(sample.name): \(time)")
  }

  @Test func `lists that go ever deeper are read`() throws {
    let source = (0..<1_500).map { String(repeating: " ", count: $0 * 2) + "- 甲\n" }.joined()
    let text = try SourceText(decoding: Array(source.utf8))
    let blocks = MarkupBlocks(try MarkdownReader.read(text))
    #expect(blocks.lines.count == 1_500)
    #expect(blocks.document.evidence(at: 1_499).listLevel == 99)
  }

  @Test func `any bytes that are text are read`() throws {
    var random = SplitMix64(state: 15)
    let signs = Array("#*_~`[]()<>!&|-+=:\\\n\r\t 1.甲　^\"'/abr;{}")
    for _ in 0..<500 {
      let source = String((0..<60).map { _ in signs.randomElement(using: &random) ?? "甲" })
      guard let text = try? SourceText(decoding: Array(source.utf8)) else { continue }
      guard let document = try? MarkdownReader.read(text) else { continue }
      _ = MarkupBlocks(document)
    }
  }
}
