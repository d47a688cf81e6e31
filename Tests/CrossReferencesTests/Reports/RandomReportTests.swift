import CrossReferences
import TestSupport
import Testing

/// Reports made from templates, in which what is right and what is wrong is known.
struct RandomReportTests {
  /// Sentences of the articles of the newest edition, by article.
  private static let sentences: [(article: Int, words: String)] = [
    (2, "公园管理应当坚持公益优先、保护为主的原则"), (3, "市园林部门负责公园的监督管理"),
    (3, "区人民政府应当每年检查公园一次"), (4, "游园人不得有下列行为"),
    (5, "公园经营单位应当自收到整改通知之日起六个月内完成整改"), (5, "整改情况应当向社会公开"),
    (6, "处五百元以上三千元以下罚款"), (6, "处三千元以上一万元以下罚款"),
    (7, "拒不整改的，由市园林部门责令停业"),
  ]

  private static let numbers = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"]
  private static let titles = ["《某市公园管理条例》", "《公园条例》", "《条例》", "公园条例", "该条例"]
  private static let intros = [
    "为做好工作，市里印发了《某市公园管理条例》（以下简称《条例》）。", "根据《某市公园管理条例》（下称《条例》），现将情况报告如下。",
  ]
  private static let fillers = ["各单位认真落实", "会议强调要抓好学习", "检查组听取了汇报", "大家一致认为成效明显", "有关部门作了说明"]

  /// What was done to a citation, and the answer that is right.
  private enum Kind: CaseIterable {
    case right, noQuotation, misquoted, wrongNumber, wrongEdition, moved, digits

    var code: String {
      switch self {
      case .right: "verified"
      case .noQuotation: "exists"
      case .misquoted: "misquoted"
      case .wrongNumber: "no-such-provision"
      case .wrongEdition: "edition-not-held"
      case .moved: "elsewhere"
      case .digits: "notation"
      }
    }
  }

  @Test(arguments: 0..<40)
  func `of a report made of right and wrong citations each has its answer`(seed: UInt64) throws {
    var random = SplitMix64(state: seed)
    for _ in 0..<10 {
      var report = RandomReportTests.intros.randomElement(using: &random) ?? ""
      var expected: [String] = []
      // 该条例 is the act as it was named before, in the edition that was stated there.
      var isOther = false
      for _ in 0..<Int.random(in: 1...6, using: &random) {
        let kind = Kind.allCases.randomElement(using: &random) ?? .right
        let title = RandomReportTests.title(kind, &random)
        report += try sentence(kind, title, &random)
        if title != "该条例" { isOther = kind == .wrongEdition }
        expected.append(isOther ? Kind.wrongEdition.code : kind.code)
      }
      let check = try MadeActs.check(report)
      #expect(check.results.dropFirst().map(\.verdict.code) == expected, "\(report)")
    }
  }

  private static func title(_ kind: Kind, _ random: inout SplitMix64) -> String {
    let others = ["2018年修正的《某市公园管理条例》", "2019年《某市公园管理条例》", "《公园条例》（2018年修正）"]
    return (kind == .wrongEdition ? others : titles).randomElement(using: &random) ?? ""
  }

  private func sentence(
    _ kind: Kind, _ title: String, _ random: inout SplitMix64
  ) throws -> String {
    let all = RandomReportTests.sentences
    let digits = kind == .digits ? all.filter { $0.words.contains("六个月") } : all
    let source = try #require(digits.randomElement(using: &random))
    var words = source.words
    var article = source.article
    switch kind {
    case .misquoted: words = try misquoted(words, &random)
    case .wrongNumber: article = Int.random(in: 9...12, using: &random)
    case .moved: article = try #require([1, 8].randomElement(using: &random))
    case .digits: words = words.replacing("六个月", with: "6个月")
    case .right, .noQuotation, .wrongEdition: break
    }
    let place = "\(title)第\(RandomReportTests.numbers[article - 1])条"
    let filler = RandomReportTests.fillers.randomElement(using: &random) ?? ""
    guard kind != .noQuotation else { return "\n\(filler)，\(place)作了规定。" }
    switch Int.random(in: 0..<6, using: &random) {
    case 0: return "\n\(filler)，\(place)规定，“\(words)”。"
    case 1: return "\n\(filler)。“\(words)”（\(place)）。"
    case 2: return "\(filler)。\n\(place)明确要求：“\(words)。”"
    case 3: return "\n“\(words)”，这是\(place)的要求，\(filler)。"
    case 4: return "\n\(place)规定如下：\n“\(words)。”\n\(filler)。"
    default: return "\n\(filler)，按照\(place)「\(words)」的规定办理。"
    }
  }

  /// One letter replaced by another that stands nowhere in the act.
  private func misquoted(_ words: String, _ random: inout SplitMix64) throws -> String {
    var letters = Array(words)
    let places = letters.indices.filter { !"，、。".contains(letters[$0]) }
    let place = try #require(places.randomElement(using: &random))
    letters[place] = try #require("鑫淼焱垚犇".randomElement(using: &random))
    return String(letters)
  }
}
