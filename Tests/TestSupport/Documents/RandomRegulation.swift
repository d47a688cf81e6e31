import ChineseText

/// A regulation made at random by the grammar: numbers run through, lists follow a colon, each level
/// stands where it belongs. What it holds is known, so that a reading can be held against it.
public struct RandomRegulation {
  /// A 项 with its 目.
  public struct Item {
    /// The words, without the label.
    public var text: String
    /// The words of its 目.
    public var subitems: [String] = []
  }

  /// A 款 with its 项.
  public struct Paragraph {
    /// The words.
    public var text: String
    /// Its 项.
    public var items: [Item] = []
  }

  /// An article.
  public struct Article {
    /// Its number and those behind 之: 17, 1 for 第十七条之一.
    public var number: [Int]
    /// The words in 【】; `nil` where articles have none.
    public var caption: String?
    /// Its 款, one at least.
    public var paragraphs: [Paragraph]
  }

  /// A chapter, of sections or of articles.
  public struct Chapter {
    /// The heading.
    public var heading: String
    /// Sections as headings, each with its articles; one without heading where there are none.
    public var sections: [(heading: String?, articles: [Article])]
  }

  /// The title.
  public var title: String
  /// The 题注; `nil` for none.
  public var note: String?
  /// The paragraphs above the first unit.
  public var preamble: [String] = []
  /// The chapters; one without a heading where the act is not divided.
  public var chapters: [Chapter] = []
  /// Whether the act is divided into chapters.
  public var isDivided = true

  private static let glyphs = Array("监督检查组织工作责任制度根据依照应当可以部门单位人员干部问题整改报告情况研究决定程序办理规定")

  /// Makes a regulation.
  public init(_ random: inout SplitMix64) {
    title = RandomRegulation.words(4, &random) + "条例"
    if Bool.random(using: &random) { note = "（2020年1月2日示例委员会发布）" }
    if Int.random(in: 0..<4, using: &random) == 0 {
      preamble = [RandomRegulation.words(20, &random) + "，制定本条例。"]
    }
    isDivided = Int.random(in: 0..<4, using: &random) > 0
    let hasCaptions = Int.random(in: 0..<4, using: &random) == 0
    var number = 0
    for _ in 0..<(isDivided ? Int.random(in: 1...5, using: &random) : 1) {
      let sectionCount = isDivided && Int.random(in: 0..<4, using: &random) == 0 ? 2 : 1
      var chapter = Chapter(heading: RandomRegulation.words(4, &random), sections: [])
      for _ in 0..<sectionCount {
        var articles: [Article] = []
        for _ in 0..<Int.random(in: 1...5, using: &random) {
          number += 1
          articles.append(RandomRegulation.article([number], hasCaptions, &random))
          if Int.random(in: 0..<12, using: &random) == 0 {
            articles.append(RandomRegulation.article([number, 1], hasCaptions, &random))
          }
        }
        let heading = sectionCount > 1 ? RandomRegulation.words(3, &random) : nil
        chapter.sections.append((heading, articles))
      }
      chapters.append(chapter)
    }
    while articles.count < 3 {
      number += 1
      let article = RandomRegulation.article([number], hasCaptions, &random)
      let last = chapters.count - 1
      chapters[last].sections[chapters[last].sections.count - 1].articles.append(article)
    }
  }

  /// All articles in order.
  public var articles: [Article] { chapters.flatMap { $0.sections.flatMap(\.articles) } }

  private static func article(
    _ number: [Int], _ hasCaption: Bool, _ random: inout SplitMix64
  ) -> Article {
    let count = Int.random(in: 1...3, using: &random)
    return Article(
      number: number, caption: hasCaption ? words(3, &random) : nil,
      paragraphs: (0..<count).map { _ in paragraph(&random) })
  }

  private static func paragraph(_ random: inout SplitMix64) -> Paragraph {
    guard Int.random(in: 0..<4, using: &random) == 0 else {
      let citation = Int.random(in: 0..<5, using: &random) == 0 ? "依照第二条的规定，" : ""
      return Paragraph(
        text: citation + words(Int.random(in: 6...60, using: &random), &random) + "。")
    }
    let count = Int.random(in: 2...5, using: &random)
    let items = (0..<count).map { index in
      let end = index == count - 1 ? "。" : "；"
      guard Int.random(in: 0..<6, using: &random) == 0 else {
        return Item(text: words(8, &random) + end)
      }
      return Item(
        text: words(5, &random) + "：",
        subitems: [words(6, &random) + "；", words(6, &random) + end])
    }
    return Paragraph(text: words(8, &random) + "：", items: items)
  }

  private static func words(_ count: Int, _ random: inout SplitMix64) -> String {
    (0..<count).map { _ in String(glyphs.randomElement(using: &random) ?? "的") }.joined()
  }
}

extension RandomRegulation {
  /// The lines of the text, a paragraph each.
  public var lines: [String] {
    var lines = [title] + [note].compactMap(\.self) + preamble
    for (index, chapter) in chapters.enumerated() {
      if isDivided { lines.append("第\(han(index + 1))章　\(chapter.heading)") }
      for (position, section) in chapter.sections.enumerated() {
        if let heading = section.heading { lines.append("第\(han(position + 1))节　\(heading)") }
        for article in section.articles { lines += self.lines(of: article) }
      }
    }
    return lines
  }

  private func lines(of article: Article) -> [String] {
    var lines: [String] = []
    let branch = article.number.dropFirst().map { "之\(han($0))" }.joined()
    let label = "第\(han(article.number[0]))条\(branch)　"
    for (index, paragraph) in article.paragraphs.enumerated() {
      let caption = index == 0 ? article.caption.map { "【\($0)】　" } ?? "" : ""
      lines.append((index == 0 ? label + caption : "") + paragraph.text)
      for (number, item) in paragraph.items.enumerated() {
        lines.append("（\(han(number + 1))）\(item.text)")
        for (position, subitem) in item.subitems.enumerated() {
          lines.append("\(position + 1).\(subitem)")
        }
      }
    }
    return lines
  }

  private func han(_ number: Int) -> String { ChineseNumeral.text(of: number) }

  /// Changes some words, adds and removes articles and 款, and numbers anew.
  public mutating func edit(_ random: inout SplitMix64) {
    for chapter in chapters.indices {
      for section in chapters[chapter].sections.indices {
        var articles = chapters[chapter].sections[section].articles
        for index in articles.indices.reversed() {
          switch Int.random(in: 0..<12, using: &random) {
          case 0 where articles.count > 1: articles.remove(at: index)
          case 1:
            let caption = articles[index].caption != nil
            articles.insert(RandomRegulation.article([0], caption, &random), at: index)
          case 2:
            articles[index].paragraphs.append(RandomRegulation.paragraph(&random))
          case 3 where articles[index].paragraphs.count > 1: articles[index].paragraphs.removeLast()
          case 4, 5:
            let words = RandomRegulation.words(2, &random)
            articles[index].paragraphs[0].text = words + articles[index].paragraphs[0].text
          default: break
          }
        }
        chapters[chapter].sections[section].articles = articles
      }
    }
    renumber()
  }

  private mutating func renumber() {
    var number = 0
    for chapter in chapters.indices {
      for section in chapters[chapter].sections.indices {
        for index in chapters[chapter].sections[section].articles.indices {
          number += 1
          chapters[chapter].sections[section].articles[index].number = [number]
        }
      }
    }
  }
}
