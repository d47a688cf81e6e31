import Comparison
import Foundation
import OfficialDocument
import RegulationModel
import RegulationParser
import RevisionTestSupport
import TestSupport
import Testing

/// Two texts in one document with tracked changes: accepted it is the one, rejected the other.
struct TrackedWordTests {
  /// The lines of a canonical text without the spaces that only say what a line is.
  private func printed(_ edition: Edition) -> String {
    let kinds = Set(edition.closing)
    return edition.text.split(separator: "\n", omittingEmptySubsequences: true).map { line in
      let words = line.drop { $0 == "\u{3000}" }
      let spaces = line.count - words.count
      let isMarked = spaces > 1 || kinds.contains(String(words))
      return String(isMarked ? words : line) + "\n"
    }.joined()
  }

  private func expectBothTexts(
    _ old: Edition, _ new: Edition, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let bytes = TrackedWord.bytes(
      of: EditionComparison(old: old, new: new), author: "甲", date: nil)
    let package = try WordPackage(bytes)
    let accepted = RevisionResult(of: package, accepting: true).text
    let rejected = RevisionResult(of: package, accepting: false).text
    #expect(accepted == printed(new), sourceLocation: sourceLocation)
    #expect(rejected == printed(old), sourceLocation: sourceLocation)
  }

  private func expectBothTexts(
    _ old: String, _ new: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    try expectBothTexts(
      CanonicalText.read(old), CanonicalText.read(new), sourceLocation: sourceLocation)
    try expectBothTexts(
      CanonicalText.read(new), CanonicalText.read(old), sourceLocation: sourceLocation)
  }

  @Test(
    arguments: [
      ("words", "例\n第一条　十日内办理。\n", "例\n第一条　十五日内办理，逾期不办。\n"),
      ("a paragraph in the middle", "例\n第一条　甲。\n丙。\n", "例\n第一条　甲。\n乙。\n丙。\n"),
      ("a paragraph at the end", "例\n第一条　甲。\n", "例\n第一条　甲。\n乙。\n"),
      ("an article at the end", "例\n第一条　甲。\n", "例\n第一条　甲。\n第二条　乙。\n（一）丙；\n（二）丁。\n"),
      ("other articles at the end", "例\n第一条　甲。\n第二条　子丑寅卯。\n", "例\n第一条　甲。\n第二条　天地玄黄宇宙洪荒。\n第三条　辰。\n"),
      ("an article in front", "例\n第一条　甲乙丙丁。\n第二条　戊己庚辛。\n", "例\n第一条　子丑寅卯。\n第二条　甲乙丙丁。\n第三条　戊己庚辛。\n"),
      ("nothing in common", "例\n第一条　甲。\n", "别的办法\n（2024年1月1日公布）\n第一章　总则\n第一条　子丑。\n"),
      ("no title", "\n第一条　甲。\n", "办法\n第一条　子。\n第二条　丑。\n"),
      ("signs of markup", "例\n第一条　<甲>&“乙”。\n", "例\n第一条　<甲>&\"丙\"。\n"),
      (
        "a table", "例\n第一条　如下：\u{2028}级\t率\u{2028}一\t二\n",
        "例\n第一条　如下：\u{2028}级\t率\u{2028}一\t三\u{2028}四\t\n"
      ),
      ("paragraphs that join", "例\n第一条　甲乙丙丁戊。\n己庚辛壬癸。\n", "例\n第一条　甲乙丙丁戊，己庚辛壬癸。\n"),
      (
        "headings, a 落款, an annex",
        "例\n第一章　总则\n第一条　甲。\n\u{3000}\u{3000}\u{3000}\u{3000}示例市人民政府\n",
        "例\n第一章　通则\n\u{3000}\u{3000}一般问题\n第一条　甲。\n附件1　目录\n一行\n二行\n"
      ),
    ])
  func `both texts are in it to the letter`(_ name: String, _ old: String, _ new: String) throws {
    try expectBothTexts(old, new)
  }

  @Test func `made editions in which articles come, go, move and change`() throws {
    var random = SplitMix64(state: 20_240_208)
    for _ in 0..<60 {
      let sides = (0..<2).map { _ in
        var articles = MadeArticles.all
        for _ in 0..<Int.random(in: 0..<5, using: &random) {
          let place = Int.random(in: 0..<articles.count, using: &random)
          switch Int.random(in: 0..<4, using: &random) {
          case 0: articles.remove(at: place)
          case 1: articles.insert("市园林绿化部门应当每年公布公园名录\(place)。", at: place)
          case 2: articles.append(articles.remove(at: place))
          default: articles[place] += "\n具体办法由市人民政府规定。"
          }
        }
        return MadeArticles.edition(articles)
      }
      try expectBothTexts(sides[0], sides[1])
    }
  }

  @Test func `equal texts have no mark`() throws {
    let edition = try CanonicalText.read(MadeArticles.edition(MadeArticles.all))
    let text = try WordPackage(
      TrackedWord.bytes(
        of: EditionComparison(old: edition, new: edition), author: "甲", date: nil)
    ).document
    #expect(!text.contains("<w:ins ") && !text.contains("<w:del "))
  }

  @Test func `marks have numbers of their own, an author, and a date where one is known`() throws {
    let made = EditionComparison(
      old: try CanonicalText.read("例\n第一条　甲。\n"),
      new: try CanonicalText.read("例\n第一条　乙。\n第二条　丙。\n"))
    let dated = try WordPackage(
      TrackedWord.bytes(of: made, author: "甲乙", date: "2024-02-08T00:00:00Z")
    ).document
    let marks = dated.split(separator: "<").filter {
      $0.hasPrefix("w:ins ") || $0.hasPrefix("w:del ")
    }
    #expect(marks.count >= 4)
    #expect(
      marks.allSatisfy {
        $0.contains("w:author=\"甲乙\" w:date=\"2024-02-08T00:00:00Z\"")
      })
    #expect(
      Set(marks.compactMap { $0.split(separator: "\"").dropFirst().first }).count == marks.count)
    let undated = try WordPackage(TrackedWord.bytes(of: made, author: "甲", date: nil)).document
    #expect(!undated.contains("w:date"))
  }

  @Test func `a renumbered article is marked in its label alone`() throws {
    let made = EditionComparison(
      old: try CanonicalText.read(MadeArticles.edition(MadeArticles.all)),
      new: try CanonicalText.read(
        MadeArticles.edition(["公园是公益性的公共空间。"] + MadeArticles.all)))
    let package = try WordPackage(TrackedWord.bytes(of: made, author: "甲", date: nil))
    let scope = try #require(
      package.paragraphs.first { $0.contains("本市行政区域内公园的规划") })
    #expect(scope.contains("本市行政区域内公园的规划、建设、保护和管理，适用本条例。</w:t>"))
    #expect(scope.split(separator: "<w:del ").count == 2)
  }

  @Test(.enabled(if: SharedData.isPresent, Comment(rawValue: SharedData.absence)))
  func `real revisions`() throws {
    let folder = SharedData.laws.appending(path: "revisions")
    for name in try SharedData.names(in: folder) where name.hasPrefix("r") {
      let sides = try ["old.txt", "new.txt"].map {
        try RegulationReader.read(
          SharedData.bytes(folder.appending(path: name).appending(path: $0)))
      }
      try expectBothTexts(sides[0], sides[1])
    }
  }
}
