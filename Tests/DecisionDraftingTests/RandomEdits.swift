import RegulationModel
import TestSupport

/// A regulation that is edited at random: chapters of articles of 款 with their 项.
struct EditedRegulation {
  struct Paragraph {
    var text: String
    var items: [String] = []
  }

  struct Article {
    var paragraphs: [Paragraph]
    /// The label before any edit; `nil` for a new article.
    var oldLabel: String?
    /// Whether it is 之一 of the article before.
    var isBranch = false
  }

  struct Chapter {
    var heading: String
    var articles: [Article]
  }

  var front: [String] = []
  var chapters: [Chapter] = []

  /// Takes over an edition that has chapters of articles and no more.
  init(_ edition: Edition) {
    front = [edition.title ?? ""] + [edition.note].compactMap { $0 }
    for chapter in edition.body {
      let articles = chapter.children.map { article in
        Article(
          paragraphs: article.children.map { paragraph in
            Paragraph(text: paragraph.text, items: paragraph.children.map(\.text))
          }, oldLabel: article.label)
      }
      chapters.append(Chapter(heading: chapter.heading ?? "", articles: articles))
    }
  }

  /// The canonical text, numbered anew; with `updatesCitations`, 第三条 in it follows the article
  /// that it meant.
  func text(updatesCitations: Bool) -> String {
    var lines = front
    var labels: [String: String] = [:]
    var number = 0
    for article in chapters.flatMap(\.articles) {
      if !article.isBranch { number += 1 }
      if let old = article.oldLabel { labels[old] = label(number, article) }
    }
    number = 0
    for (index, chapter) in chapters.enumerated() {
      lines.append(ProvisionNumber(index + 1).label(.chapter) + "　" + chapter.heading)
      for article in chapter.articles {
        if !article.isBranch { number += 1 }
        for (position, paragraph) in article.paragraphs.enumerated() {
          let words =
            updatesCitations ? EditedRegulation.renumbered(paragraph.text, labels) : paragraph.text
          lines.append(position == 0 ? label(number, article) + "　" + words : words)
          for (item, words) in paragraph.items.enumerated() {
            let number = ProvisionNumber(item + 1).label(.item).dropFirst().dropLast()
            lines.append("（\(number)）\(words)")
          }
        }
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func label(_ number: Int, _ article: Article) -> String {
    ProvisionNumber(number, branches: article.isBranch ? [1] : []).label(.article)
  }

  private static func renumbered(_ text: String, _ labels: [String: String]) -> String {
    var result = ""
    for (index, piece) in text.split(separator: "第", omittingEmptySubsequences: false).enumerated()
    {
      guard index > 0 else {
        result += piece
        continue
      }
      let end = piece.firstIndex(of: "条").map { piece.index(after: $0) }
      if let end, let new = labels["第" + piece[..<end]] {
        result += new + piece[end...]
      } else {
        result += "第" + piece
      }
    }
    return result
  }

  // MARK: - Edits

  /// Makes one edit.
  mutating func edit(_ random: inout SplitMix64) {
    let chapter = Int.random(in: chapters.indices, using: &random)
    guard !chapters[chapter].articles.isEmpty else { return }
    let article = Int.random(in: chapters[chapter].articles.indices, using: &random)
    switch Int.random(in: 0..<14, using: &random) {
    case 0, 1, 2: editWords(chapter, article, &random)
    case 3: editItems(chapter, article, &random)
    case 4: splitParagraph(chapter, article, &random)
    case 5: mergeParagraphs(chapter, article)
    case 6: chapters[chapter].articles.insert(newArticle(&random), at: article)
    case 7: if chapters[chapter].articles.count > 1 { remove(chapter, article) }
    case 8: move(chapter, article, &random)
    case 9: mergeArticles(chapter, article)
    case 10: splitArticle(chapter, article)
    case 11: chapters[chapter].heading = sentence(&random, 5)
    case 12: insertChapter(chapter, article, &random)
    default:
      guard !chapters[chapter].articles[article].isBranch else { return }
      let next = article + 1
      let articles = chapters[chapter].articles
      if articles.indices.contains(next), articles[next].isBranch { return }
      var branch = newArticle(&random)
      branch.isBranch = true
      chapters[chapter].articles.insert(branch, at: next)
    }
  }

  private mutating func remove(_ chapter: Int, _ article: Int) {
    let next = article + 1
    if chapters[chapter].articles.indices.contains(next), chapters[chapter].articles[next].isBranch
    {
      return
    }
    chapters[chapter].articles.remove(at: article)
  }

  private static let glyphs = Array("监督检查组织工作责任制度根据依照按照应当可以部门单位人员干部问题整改报告情况研究决定")

  private func sentence(_ random: inout SplitMix64, _ count: Int) -> String {
    (0..<count).map { _ in String(Self.glyphs.randomElement(using: &random) ?? "的") }.joined()
  }

  private func newArticle(_ random: inout SplitMix64) -> Article {
    var paragraphs = [Paragraph(text: sentence(&random, 24) + "。")]
    if Bool.random(using: &random) {
      let items = (0..<3).map { sentence(&random, 9) + ($0 < 2 ? "；" : "。") }
      paragraphs.append(Paragraph(text: sentence(&random, 9) + "：", items: items))
    }
    return Article(paragraphs: paragraphs)
  }

  private mutating func editWords(_ chapter: Int, _ article: Int, _ random: inout SplitMix64) {
    let count = chapters[chapter].articles[article].paragraphs.count
    let place = Int.random(in: 0..<count, using: &random)
    var paragraph = chapters[chapter].articles[article].paragraphs[place]
    let item = paragraph.items.indices.randomElement(using: &random)
    var glyphs = Array(item.map { paragraph.items[$0] } ?? paragraph.text)
    guard glyphs.count > 6 else { return }
    let start = Int.random(in: 1..<(glyphs.count - 3), using: &random)
    let end = min(glyphs.count - 1, start + Int.random(in: 0...4, using: &random))
    let marks: Set<Character> = ["（", "）", "《", "》", "“", "”", "：", "\n"]
    guard !glyphs[start..<end].contains(where: marks.contains) else { return }
    glyphs.replaceSubrange(
      start..<end, with: Array(sentence(&random, Int.random(in: 1...5, using: &random))))
    if let item { paragraph.items[item] = String(glyphs) } else { paragraph.text = String(glyphs) }
    chapters[chapter].articles[article].paragraphs[place] = paragraph
  }

  private mutating func editItems(_ chapter: Int, _ article: Int, _ random: inout SplitMix64) {
    let paragraphs = chapters[chapter].articles[article].paragraphs
    guard let place = paragraphs.firstIndex(where: { $0.items.count > 2 }) else { return }
    var items = paragraphs[place].items
    let item = Int.random(in: 0..<(items.count - 1), using: &random)
    if Bool.random(using: &random) {
      items.remove(at: item)
    } else {
      items.insert(sentence(&random, 10) + "；", at: item)
    }
    chapters[chapter].articles[article].paragraphs[place].items = items
  }

  private mutating func splitParagraph(_ chapter: Int, _ article: Int, _ random: inout SplitMix64) {
    let paragraph = chapters[chapter].articles[article].paragraphs[0]
    let sentences = paragraph.text.split(separator: "。").map { $0 + "。" }
    guard paragraph.items.isEmpty, sentences.count > 1, paragraph.text.hasSuffix("。") else {
      return
    }
    let cut = Int.random(in: 1..<sentences.count, using: &random)
    chapters[chapter].articles[article].paragraphs.replaceSubrange(
      0...0,
      with: [
        Paragraph(text: sentences[..<cut].joined()), Paragraph(text: sentences[cut...].joined()),
      ])
  }

  private mutating func mergeParagraphs(_ chapter: Int, _ article: Int) {
    let paragraphs = chapters[chapter].articles[article].paragraphs
    guard paragraphs.count > 1, paragraphs[0].items.isEmpty else { return }
    chapters[chapter].articles[article].paragraphs.replaceSubrange(
      0...1,
      with: [
        Paragraph(text: paragraphs[0].text + paragraphs[1].text, items: paragraphs[1].items)
      ])
  }

  private mutating func move(_ chapter: Int, _ article: Int, _ random: inout SplitMix64) {
    let target = Int.random(in: chapters.indices, using: &random)
    guard chapters[chapter].articles.count > 1, !chapters[chapter].articles[article].isBranch else {
      return
    }
    let next = article + 1
    if chapters[chapter].articles.indices.contains(next), chapters[chapter].articles[next].isBranch
    {
      return
    }
    let moved = chapters[chapter].articles.remove(at: article)
    let free = chapters[target].articles.indices.filter { !chapters[target].articles[$0].isBranch }
    let place = free.randomElement(using: &random) ?? 0
    chapters[target].articles.insert(moved, at: place)
  }

  private mutating func mergeArticles(_ chapter: Int, _ article: Int) {
    let articles = chapters[chapter].articles
    guard articles.indices.contains(article + 1), articles.count > 2,
      !articles[article + 1].isBranch,
      !articles.indices.contains(article + 2) || !articles[article + 2].isBranch
    else { return }
    chapters[chapter].articles[article].paragraphs += articles[article + 1].paragraphs
    chapters[chapter].articles.remove(at: article + 1)
  }

  private mutating func splitArticle(_ chapter: Int, _ article: Int) {
    let paragraphs = chapters[chapter].articles[article].paragraphs
    guard paragraphs.count > 1, !chapters[chapter].articles[article].isBranch else { return }
    let next = article + 1
    if chapters[chapter].articles.indices.contains(next), chapters[chapter].articles[next].isBranch
    {
      return
    }
    chapters[chapter].articles[article].paragraphs = [paragraphs[0]]
    chapters[chapter].articles.insert(Article(paragraphs: Array(paragraphs.dropFirst())), at: next)
  }

  /// A chapter of new articles, or of those that stood at the end of another one.
  private mutating func insertChapter(
    _ chapter: Int, _ article: Int, _ random: inout SplitMix64
  ) {
    var new = Chapter(heading: sentence(&random, 4), articles: [newArticle(&random)])
    if article > 0, !chapters[chapter].articles[article].isBranch {
      new.articles = Array(chapters[chapter].articles[article...])
      chapters[chapter].articles.removeSubrange(article...)
    }
    chapters.insert(new, at: chapter + 1)
  }
}
