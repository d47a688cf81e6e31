internal import CommandKit
internal import NewsCorpus
internal import RegulationModel

/// Sets items of the corpus for the terminal.
struct ItemPage {
  let width: Int
  let paint: Paint
  let language: Language
  private(set) var text = ""

  private static let widest = 100

  init(width: Int, paint: Paint, language: Language) {
    self.width = width > 10_000 ? width : min(width, ItemPage.widest)
    self.paint = paint
    self.language = language
  }

  /// Adds an item with what is known of it.
  mutating func add(_ item: Item) {
    if !text.isEmpty { text += "\n" }
    text += paint.faint("\(item.id)  \(item.file):\(item.startLine)-\(item.endLine)") + "\n"
    if let kicker = item.kicker { text += kicker + "\n" }
    text += paint.strong(item.title) + "\n"
    for subhead in item.subheads { text += "—— " + subhead + "\n" }
    if let line = item.participantsLine { text += line + "\n" }
    let facts = [
      CorpusWording.kind(item.kind)(language), item.date.date?.description, item.source, item.place,
      item.byline,
    ]
    text += paint.faint(facts.compactMap(\.self).joined(separator: "  ")) + "\n\n"
    for paragraph in item.paragraphs {
      let lead = paragraph.isHeading ? 0 : 4
      let lines = LineBreaking.lines(paragraph.text, width: width, first: lead, hanging: 0)
      let words = String(repeating: " ", count: lead) + lines.joined(separator: "\n")
      text += (paragraph.isHeading ? paint.strong(words) : words) + "\n"
    }
  }
}
