import OfficialDocument
import RegulationModel
import RegulationParser
import Testing

/// The title of some provisions of an edition.
struct ExcerptTitleTests {
  private func titles(_ text: String) throws -> (excerpt: Int, untitled: Int) {
    let edition = try CanonicalText.read(text)
    let bytes = EditionWord.bytes(of: Array(edition.articles.prefix(1)), in: edition)
    let document = try WordPackage(bytes).document
    return (document.ranges(of: "（节录）").count, document.ranges(of: "（无标题）").count)
  }

  @Test func `an excerpt has one title, of an act without one as well`() throws {
    let titled = try titles("示例办法\n第一条　甲。\n第二条　乙。\n")
    #expect(titled.excerpt == 1 && titled.untitled == 0)
    let bare = try titles("\n第一条　甲。\n第二条　乙。\n")
    #expect(bare.excerpt == 1 && bare.untitled == 1)
  }
}
