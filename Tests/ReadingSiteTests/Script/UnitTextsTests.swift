import ReadingSite
import RegulationModel
import RegulationParser
import Testing

/// The texts of an edition's units for the browser.
struct UnitTextsTests {
  @Test(arguments: EditionPageTests.cases)
  func `the rows hold the units of the edition with all their words`(
    sample: EditionPageTests.Case
  ) throws {
    let edition = try CanonicalText.read(sample.text)
    let date = try #require(CalendarDate("2020-02-03"))
    let file = UnitTexts(edition: edition, slug: "shili-tiaoli", date: date).file
    let isSame = file == UnitTexts(edition: edition, slug: "shili-tiaoli", date: date).file
    #expect(isSame)
    let call = try ScriptCall(file)
    #expect(call.name == "shili-tiaoli/2020-02-03/units")
    let value = try #require(call.value as? [String: Any])
    #expect(value["title"] as? String == edition.title ?? "")
    #expect(value["date"] as? String == "2020年2月3日")
    let rows = try #require(value["units"] as? [[String]])
    var ids: [String] = []
    for row in rows where ids.last != row.first { ids += row.prefix(1) }
    let preamble = edition.preamble.indices.map { "preamble__para_\($0 + 1)" }
    #expect(Set(ids) == Set(preamble + edition.provisions.map(\.id)))
    let words = rows.map { $0.dropFirst().joined() }.joined()
    #expect(letters(words) == letters(wanted(of: edition)))
  }

  @Test func `a line separator in a text does not end the script's line`() throws {
    let edition = try CanonicalText.read("示例条例\n第一条　甲\u{2028}乙\u{2029}丙</script>。\n")
    let date = try #require(CalendarDate("2020-02-03"))
    let file = UnitTexts(edition: edition, slug: "shili", date: date).file
    let value = try #require(ScriptCall(file).value as? [String: Any])
    let rows = try #require(value["units"] as? [[String]])
    #expect(rows.last?.last == edition.articles.first?.children.first?.text)
  }

  private func wanted(of edition: Edition) -> String {
    var words = edition.preamble.joined()
    func add(_ provision: Provision) {
      words += provision.label
      if let heading = provision.heading {
        words += provision.kind == .article ? edition.bracketed(heading, of: provision) : heading
      }
      words += provision.text
      for child in provision.children { add(child) }
      words += provision.closing ?? ""
    }
    for provision in edition.body { add(provision) }
    for annex in edition.annexes { add(annex) }
    return words
  }

  private func letters(_ text: String) -> String { text.filter { !$0.isWhitespace } }
}
