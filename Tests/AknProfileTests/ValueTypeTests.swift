import LegalXML
import Testing

@testable import AknProfile

/// The kinds of values agree with their definitions in the schema.
struct ValueTypeTests {
  static let places = [
    #"colspan="2""#, #"value="cn-xx""#, #"date="2023-03-02""#, #"language="zho""#,
    #"value="true""#, #"eId="conclusions__p_2""#, #"<inline name="x""#, #"type="generation""#,
    #"contains="singleVersion""#, #"status="removed""#, #"pos="after""#, #"type="repeal""#,
    #"name="crossheading""#,
  ]

  static let values = [
    "", " ", "0", "1", "2", "02", "10", "1000000000", "-1", "+1", "1.0", "true", "false", "TRUE",
    " true", "cn", "CN", "c", "cnn", "cn-", "cn-bj", "cn-BJ", "cn-bj-1", "zho", "zh", "ZHO", "chin",
    "中文语", "2024-02-29", "2023-02-29", "2024-2-9", "2024-02-08Z", "0000-01-01", "0001-01-01",
    "10000-01-01", "-2024-01-01", " 2024-02-08", "２０２４-01-01", "a b", "a\u{3000}b", "a\u{85}b",
    "generation", "generation ", "singleVersion", "removed", "after", "repeal", "crossheading", "条",
  ]

  @Test(arguments: places)
  func `a kind of values admits what the schema admits`(place: String) throws {
    let grammar = try ProfileGrammar()
    let head = place.prefix { $0 != "=" } + "=\""
    for value in Self.values {
      let damage = Damage(place, "", place, "\(head)\(value)\"")
      let document = try XMLDocument(bytes: damage.document())
      let isAdmitted = try grammar.schema.problems(in: document).isEmpty
      let findings = StructureCheck.check(document.root(), against: grammar.rules)
      #expect(isAdmitted == (findings.errorCount == 0), "\(place): “\(value)”")
    }
  }
}
