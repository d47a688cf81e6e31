import ComparisonForms
import RegulationModel
import Testing

/// What an edition is called on its column.
struct EditionNameTests {
  @Test(arguments: [
    ("draft.docx", "draft"), ("草案/征求意见稿.txt", "征求意见稿"), ("draft.v2.md", "draft.v2"),
    ("draft.final", "draft.final"),
    ("DRAFT.PDF", "DRAFT"), ("draft", "draft"), (".txt", ""), ("征求意见稿", "征求意见稿"),
    ("a/b/c.html", "c"), ("草案.wps", "草案"),
    ("草案.odt", "草案"), ("草案.rtf", "草案"), ("草案.ofd", "草案"), ("草案.jsonl", "草案"), ("草案.xml", "草案"),
    ("草案.epub", "草案"),
    ("草案.mht", "草案"), ("草案.htm", "草案"), ("草案.doc", "草案"), ("草案.json", "草案"), ("草案.akn", "草案"),
    ("草案.markdown", "草案"),
  ])
  func `a file is called by its name without folders and ending`(name: String, printed: String) {
    #expect(EditionName(name).printed == printed)
  }

  @Test func `a date stands in print, behind a name in brackets`() throws {
    let date = try #require(CalendarDate("2024-02-08"))
    #expect(EditionName("2024-02-08", date: date).printed == "2024年2月8日")
    #expect(EditionName("", date: date).printed == "2024年2月8日")
    #expect(EditionName("修订稿.txt", date: date).printed == "修订稿（2024年2月8日）")
  }
}
