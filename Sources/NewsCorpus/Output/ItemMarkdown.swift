/// An item as Markdown (CommonMark): the heading, what is known about it, the text.
public enum ItemMarkdown {
  /// The text of an item, ended by a line feed.
  public static func text(of item: Item) -> String {
    var blocks: [String] = []
    if let kicker = item.kicker { blocks.append(escaped(kicker)) }
    blocks.append("# " + escaped(item.title))
    for subhead in item.subheads { blocks.append("**\(escaped(subhead))**") }
    if let line = item.participantsLine { blocks.append(escaped(line)) }
    blocks.append(facts(item).map { "- " + escaped($0) }.joined(separator: "\n"))
    for paragraph in item.paragraphs {
      blocks.append((paragraph.isHeading ? "## " : "") + escaped(paragraph.text))
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

  /// The text with everything escaped that Markdown would take for a mark.
  private static func escaped(_ text: String) -> String {
    var result = ""
    result.reserveCapacity(text.utf8.count)
    var isStart = true
    var digits = 0
    for scalar in text.unicodeScalars {
      let isMark = "\\`*_[]<>|~&".unicodeScalars.contains(scalar)
      let opensBlock = isStart && "#+-=>".unicodeScalars.contains(scalar)
      let endsNumber = digits > 0 && (scalar == "." || scalar == ")")
      if isMark || opensBlock || endsNumber { result.unicodeScalars.append("\\") }
      result.unicodeScalars.append(scalar)
      digits = (isStart || digits > 0) && ("0"..."9").contains(scalar) ? digits + 1 : 0
      isStart = false
    }
    return result
  }
}
