import AknProfile
import Findings
import Testing

/// Units in quotation marks keep the numbers of the act that they are meant for.
struct QuotedUnitTests {
  /// The good act with words put into a quotation at its end.
  private func report(_ quoted: String) throws -> [Finding] {
    let place = "art_5__para_1__p_1"
    let text = GoodAct.text.replacing(
      "自公布之日起施行。</p>",
      with: """
        自公布之日起施行。<mod eId="\(place)__mod_1"><quotedStructure eId="\(place)__mod_1__qstr_1" startQuote="“" endQuote="”">\
        \(quoted)</quotedStructure></mod></p>
        """)
    return try SharedValidator.get().report(on: Array(text.utf8)).findings
  }

  private func paragraph(_ number: Int) -> String {
    let place = "art_5__para_1__p_1__mod_1__qstr_1__para_\(number)"
    return """
      <paragraph eId="\(place)"><content eId="\(place)__content"><p eId="\(place)__p_1">丙。</p></content></paragraph>
      """
  }

  @Test(arguments: [1, 2, 7])
  func `a 款 that is quoted has the number that it will have`(number: Int) throws {
    #expect(try report(paragraph(number)).map(\.code) == [])
  }
}
