/// An item with what tracing asks about it.
struct ItemText: Sendable {
  /// The item.
  let item: Item
  /// The paragraphs, section headings among them; none of a regulation's text.
  let paragraphs: [LetterText]
  /// The words of the heading, with blanks between its lines.
  let heading: Glyphs

  init(_ item: Item) {
    self.item = item
    paragraphs = item.kind == .regulation ? [] : item.paragraphs.map { LetterText($0.text) }
    heading = Glyphs(
      ([item.kicker, item.headline].compactMap(\.self) + item.subheads).joined(separator: " "))
  }

  /// Times that a subject must stand in a text for the text to be about it.
  private static let mentions = 3

  /// Whether the item is about a matter: it stands in the heading, or again and again, or an act on
  /// it is named.
  func isAbout(_ subject: Glyphs, names: [Glyphs]) -> Bool {
    if subject.count >= 2, stands(subject, times: ItemText.mentions) { return true }
    return names.contains { name in
      heading.place(of: name) != nil || paragraphs.contains { $0.text.place(of: name) != nil }
    }
  }

  private func stands(_ word: Glyphs, times: Int) -> Bool {
    if heading.place(of: word) != nil { return true }
    var count = 0
    for paragraph in paragraphs {
      var from = 0
      while let place = paragraph.text.place(of: word, from: from) {
        count += 1
        if count >= times { return true }
        from = place + word.count
      }
    }
    return false
  }
}
