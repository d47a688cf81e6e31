import Foundation
import RegulationModel
import TestSupport

/// What a person or a trusted source says about the structure of a law in `shared/laws/documents`.
struct LawTruth: Decodable {
  struct Division: Decodable {
    let level: String
    let num: Int
    let name: String
  }

  struct Article: Decodable {
    let num: Int
    let suffix: Int
    let division_path: [String]
    let paragraphs: Int
    let items: Int
    let subitems: Int
    let certain: Bool

    var number: ProvisionNumber { ProvisionNumber(num, branches: suffix > 0 ? [suffix] : []) }
  }

  let title: String
  let divisions: [Division]
  let articles: [Article]
  let B_ambiguous_articles: [Int]
  let E_law_lines: [Int]
}

/// How well editions agree with the truth.
struct LawScore: CustomStringConvertible {
  var articles = 0
  var placed = 0
  var counted = 0
  var rightCounts = 0
  var extra = 0
  var faults: [String] = []

  var description: String {
    "\(placed)/\(articles) articles in place, \(rightCounts)/\(counted) with right counts, "
      + "\(extra) invented" + faults.prefix(60).map { "\n  " + $0 }.joined()
  }

  mutating func add(_ edition: Edition, _ truth: LawTruth, name: String, skipping ambiguous: [Int])
  {
    var found: [ProvisionNumber: Provision] = [:]
    for article in edition.articles where found[article.number ?? ProvisionNumber(0)] == nil {
      if let number = article.number { found[number] = article }
    }
    extra += edition.articles.count - truth.articles.count
    for (position, expected) in truth.articles.enumerated() {
      articles += 1
      guard let article = found[expected.number] else {
        faults.append("\(name) \(expected.number): missing")
        continue
      }
      let path = article.ancestors.map { LawScore.place($0) }
      if path == expected.division_path {
        placed += 1
      } else {
        faults.append("\(name) \(expected.number): in \(path), not \(expected.division_path)")
      }
      guard expected.certain, !ambiguous.contains(position) else { continue }
      counted += 1
      let counts = LawScore.counts(article)
      let wanted = [expected.paragraphs, expected.items, expected.subitems]
      if counts == wanted {
        rightCounts += 1
      } else {
        faults.append("\(name) \(expected.number): \(counts), not \(wanted)")
      }
    }
  }

  private static func place(_ provision: Provision) -> String {
    let names: [ProvisionKind: String] = [
      .part: "bian", .subpart: "fenbian", .chapter: "zhang", .section: "jie",
    ]
    return "\(names[provision.kind] ?? "?"):\(provision.number?.description ?? "")"
  }

  static func counts(_ article: Provision) -> [Int] {
    let paragraphs = article.children.filter { $0.kind == .paragraph }
    let items = paragraphs.flatMap(\.children)
    let subitems = items.flatMap { $0.children.filter { $0.kind == .subitem } }
    return [paragraphs.count, items.count, subitems.count]
  }
}
