internal import RegulationModel

/// An item as Markdown (CommonMark): the heading, what is known about it, the text.
public enum ItemMarkdown {
  /// The text of an item, ended by a line feed.
  public static func text(of item: Item) -> String {
    var blocks: [String] = []
    if let kicker = item.kicker { blocks.append(MarkdownText.line(kicker)) }
    blocks.append("# " + MarkdownText.escaped(item.title))
    for subhead in item.subheads { blocks.append("**\(MarkdownText.escaped(subhead))**") }
    if let line = item.participantsLine { blocks.append(MarkdownText.line(line)) }
    blocks.append(facts(item).map { "- " + MarkdownText.line($0) }.joined(separator: "\n"))
    for paragraph in item.paragraphs {
      blocks.append((paragraph.isHeading ? "## " : "") + MarkdownText.line(paragraph.text))
    }
    return blocks.joined(separator: "\n\n") + "\n"
  }

  private static func facts(_ item: Item) -> [String] {
    let lines = item.pieces.map { "\($0.lowerBound)–\($0.upperBound)" }.joined(separator: ", ")
    var facts = [
      "id: \(item.id)", "file: \(item.file), lines \(lines)", "kind: \(item.kind.rawValue)",
    ]
    if let date = item.date.date { facts.append("date: \(date) (\(item.date.basis.rawValue))") }
    if let source = item.source { facts.append("source: \(source)") }
    if let published = item.published.date { facts.append("published: \(published)") }
    if let url = item.url { facts.append("url: \(url)") }
    if let column = item.column { facts.append("column: \(column)") }
    if let place = item.place { facts.append("place: \(place)") }
    if let byline = item.byline { facts.append("byline: \(byline)") }
    if let duplicate = item.nearDuplicate { facts.append("repeats: \(duplicate.id)") }
    return facts
  }
}
