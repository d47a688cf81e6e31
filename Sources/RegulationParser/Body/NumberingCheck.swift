internal import Findings
internal import RegulationModel

/// Follows the numbers of divisions and articles and reports gaps and repeats.
struct NumberingCheck {
  private(set) var findings: [Finding] = []
  private var lastArticle: ProvisionNumber?
  /// The last number of each kind of division; 0 for none.
  private var lastDivision: [Int] = Array(repeating: 0, count: ProvisionKind.allCases.count)

  /// Whether an article with this number may come next: the first, or the one that follows.
  func isNext(_ number: ProvisionNumber) -> Bool {
    lastArticle.map(number.follows) ?? (number == ProvisionNumber(1))
  }

  /// Takes note of an article.
  mutating func article(_ number: ProvisionNumber, line: Int) {
    defer { lastArticle = number }
    if isNext(number) { return }
    if number == lastArticle {
      let label = number.label(.article)
      findings.append(ParserFindings.articleRepeated(line: line, label: label))
      return
    }
    let expected = ProvisionNumber((lastArticle?.value ?? 0) + 1)
    findings.append(
      ParserFindings.articleGap(
        line: line, expected: expected.label(.article), found: number.label(.article)))
  }

  /// Takes note of a division: chapters run on through the parts or begin again in each.
  mutating func division(_ kind: ProvisionKind, _ number: ProvisionNumber, line: Int) {
    let last = lastDivision[Int(kind.rawValue)]
    if number.value != last + 1, number.value != 1 {
      let expected = ProvisionNumber(last + 1)
      findings.append(
        ParserFindings.divisionGap(
          line: line, expected: expected.label(kind), found: number.label(kind)))
    }
    lastDivision[Int(kind.rawValue)] = number.value
    // Sections begin again in each chapter.
    if kind < .section { lastDivision[Int(ProvisionKind.section.rawValue)] = 0 }
  }
}
