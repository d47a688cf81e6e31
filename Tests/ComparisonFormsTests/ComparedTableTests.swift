import Comparison
import RegulationModel
import RegulationParser
import Testing

@testable import ComparisonForms

/// Comparisons of texts with tables: lines are broken, cells set apart.
struct ComparedTableTests {
  private var document: ComparisonDocument {
    get throws {
      let old = try CanonicalText.read("示例办法\n第一条　如下：\u{2028}级\t率\u{2028}一\t<二>\n第二条　甲。\n")
      let new = try CanonicalText.read("示例办法\n第一条　如下：\u{2028}级\t率\u{2028}一\t<三>\n第二条　甲。\n")
      return ComparisonDocument(
        EditionComparison(old: old, new: new), old: EditionName("旧"), new: EditionName("新"))
    }
  }

  @Test func `HTML breaks the lines`() throws {
    let text = ComparisonPage.text(of: try document)
    #expect(text.contains("如下：<br>级\t率<br>一"))
    #expect(!text.contains("\u{2028}"))
  }

  @Test func `Markdown breaks the lines`() throws {
    let text = ComparisonMarkdown.text(of: try document)
    #expect(text.contains("如下：<br>级　率<br>一　"))
    #expect(!text.contains("\u{2028}") && !text.contains("\t"))
  }
}
