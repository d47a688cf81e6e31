internal import ChineseText
internal import DecisionLanguage
internal import RegulationModel
internal import RegulationParser

/// New text of a decision as an edition of its own, from which provisions are taken over.
///
/// It is read by the reader of canonical text, so that new provisions are divided into 款 and 项 by
/// the same rules as all others.
struct DraftContent {
  let edition: Edition
  /// Rows of the provisions that the content consists of, in order.
  let rows: [Int]

  /// Reads content as the body of an article: 款 with their 项.
  ///
  /// - Returns: the 款; `nil` when the words cannot be read without loss.
  static func body(_ paragraphs: [String]) -> DraftContent? {
    guard !paragraphs.isEmpty else { return nil }
    var text = ContentText()
    text.openArticle("第一条", paragraphs[0])
    for paragraph in paragraphs.dropFirst() { text.addParagraph(paragraph) }
    guard let edition = text.read(paragraphs) else { return nil }
    return DraftContent(edition: edition, rows: edition.childRows(of: 0))
  }

  /// Reads content as 项: each begins with its label; `labels` stand in where the words have none.
  static func items(_ paragraphs: [String], labels: [String]) -> DraftContent? {
    guard let first = paragraphs.first else { return nil }
    var text = ContentText()
    text.openArticle("第一条", "：")
    var unlabelled = labels[...]
    let isLabelled = ParagraphLabel.item(first) != nil
    if !isLabelled, unlabelled.count == paragraphs.count {
      for paragraph in paragraphs { text.addLine((unlabelled.popFirst() ?? "") + paragraph) }
    } else {
      text.addLine(isLabelled ? first : (unlabelled.popFirst() ?? "") + first)
      for paragraph in paragraphs.dropFirst() { text.addParagraph(paragraph) }
    }
    // What stands behind the last item is its further paragraph only if the list goes on.
    let guardLine = text.nextLabel(behind: isLabelled ? first : (labels.first ?? "") + first)
    guard let guardLine else { return nil }
    text.addLine(guardLine)
    guard let edition = text.read(paragraphs, allowing: labels + ["第一条", "：", guardLine]) else {
      return nil
    }
    guard edition.rows.count > 2 else { return nil }
    return DraftContent(edition: edition, rows: Array(edition.childRows(of: 1).dropLast()))
  }

  /// Reads content as articles that each begin with their label, or each are one quotation.
  ///
  /// - Parameters:
  ///   - quotes: the quotations.
  ///   - labels: labels for content that has none, one for each article.
  /// - Returns: the articles; `nil` when the words cannot be divided into so many.
  static func articles(_ quotes: [QuotedText], labels: [String]) -> DraftContent? {
    var text = ContentText()
    let paragraphs = quotes.flatMap(\.paragraphs)
    let isLabelled =
      paragraphs.first.flatMap { ParagraphLabel.article($0, expected: labels) } != nil
    var used: [String] = []
    if isLabelled {
      for paragraph in paragraphs {
        if let (label, rest) = ParagraphLabel.article(paragraph, expected: labels) {
          text.openArticle(label, rest)
        } else {
          text.addParagraph(paragraph)
        }
      }
    } else {
      let bodies = bodies(quotes, count: labels.count)
      guard bodies.count == labels.count else { return nil }
      used = labels
      for (label, body) in zip(labels, bodies) {
        text.openArticle(label, body[0])
        for paragraph in body.dropFirst() { text.addParagraph(paragraph) }
      }
    }
    guard let edition = text.read(paragraphs, allowing: used) else { return nil }
    return DraftContent(edition: edition, rows: edition.childRows(of: -1))
  }

  /// Divides content without labels into so many articles: one holds all, several a quotation or a
  /// paragraph each.
  private static func bodies(_ quotes: [QuotedText], count: Int) -> [[String]] {
    let filled = quotes.map(\.paragraphs).filter { !$0.isEmpty }
    if count == 1 { return filled.isEmpty ? [] : [filled.flatMap { $0 }] }
    if filled.count == count { return filled }
    let paragraphs = filled.flatMap { $0 }
    return paragraphs.count == count ? paragraphs.map { [$0] } : []
  }

  /// Reads content as a division: its heading, then articles or narrower divisions.
  static func division(_ paragraphs: [String], label: String) -> DraftContent? {
    guard let first = paragraphs.first else { return nil }
    var text = ContentText()
    // The reader wants an article, and a division may come without one.
    var used = ["第一条"]
    text.addLine("第一条")
    if let (own, rest) = ParagraphLabel.division(first) {
      text.addLine(rest.isEmpty ? own : own + ContentText.space + rest)
    } else {
      used.append(label)
      text.addLine(label + ContentText.space + first)
    }
    for paragraph in paragraphs.dropFirst() {
      if let (own, rest) = ParagraphLabel.article(paragraph, expected: []) {
        text.openArticle(own, rest)
      } else if let (own, rest) = ParagraphLabel.division(paragraph) {
        text.addLine(rest.isEmpty ? own : own + ContentText.space + rest)
      } else {
        text.addParagraph(paragraph)
      }
    }
    guard let edition = text.read(paragraphs, allowing: used) else { return nil }
    let rows = edition.childRows(of: -1).filter { edition.rows[$0].kind.isDivision }
    return rows.isEmpty ? nil : DraftContent(edition: edition, rows: [rows[0]])
  }
}

extension DraftContent {
  /// Reads content as an annex: its label and heading if it begins with them, then its paragraphs.
  ///
  /// - Parameters:
  ///   - paragraphs: the words.
  ///   - label: the label of the annex, for words that begin without one.
  ///   - heading: the heading of the annex so far; words that begin with it give it again.
  /// - Returns: the annex; `nil` when the words cannot be read without loss.
  static func annex(
    _ paragraphs: [String], label: String, heading: String? = nil
  ) -> DraftContent? {
    var text = ContentText()
    text.addLine("第一条")
    var rest = paragraphs[...]
    if let first = rest.first, let (own, heading) = ParagraphLabel.annex(first) {
      text.addAnnex(heading.isEmpty ? own : own + ContentText.space + heading)
      rest = rest.dropFirst()
    } else if let first = rest.first, first == heading, rest.count > 1 {
      text.addAnnex(label + ContentText.space + first)
      rest = rest.dropFirst()
    } else {
      text.addAnnex(label)
    }
    for paragraph in rest {
      if let (own, words) = ParagraphLabel.article(paragraph, expected: []) {
        text.openArticle(own, words)
      } else {
        text.addParagraph(paragraph)
      }
    }
    guard let edition = text.read(paragraphs, allowing: ["第一条", label]) else { return nil }
    let rows = edition.childRows(of: -1).filter { edition.rows[$0].kind == .annex }
    return rows.count == 1 ? DraftContent(edition: edition, rows: rows) : nil
  }
}

extension Edition {
  /// The rows right below a row; below -1, those at the top.
  package func childRows(of row: Int) -> [Int] {
    var children: [Int] = []
    var index = row + 1
    let end = row < 0 ? rows.count : Int(rows[row].end)
    while index < end {
      children.append(index)
      index = Int(rows[index].end)
    }
    return children
  }
}
