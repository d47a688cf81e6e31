internal import ChineseText

/// Speakers who are named outside of the sentence: before a colon, as the author of a speech; and what
/// looks like one and is the regulation itself.
extension SubjectReader {
  /// Longest name before a colon.
  private static let longestLabel = 24
  private static let answers = WordSet(spaced: "答 问 记者")

  /// Who is named before the colon with which a paragraph begins; `nil` for no such name, and a name that
  /// is `nil` where it is only said that this is the answer.
  func label(of speech: ParagraphSpeech) -> Speaker?? {
    let head = speech.text.prefix(SubjectReader.longestLabel)
    guard let colon = head.firstIndex(where: { $0 == Glyph.colon || $0 == 0x3A }) else {
      return nil
    }
    if SubjectReader.answers.holds(Array(speech.text[..<colon])) { return .some(nil) }
    guard case .speaker(let speaker) = subject(0..<colon, in: speech.text),
      speaker.kind == .person, speaker.role != nil || knows(speaker)
    else { return nil }
    return speaker.known(by: .label)
  }

  /// Who gave a speech: its author, or the only name in its byline.
  func orator(of item: Item) -> Speaker? {
    guard item.kind == .speech, let printed = item.author ?? item.byline else { return nil }
    let words = Glyphs(printed)
    let range = words.startIndex..<words.endIndex
    guard case .speaker(let speaker) = subject(range, in: words),
      speaker.kind == .person
    else { return nil }
    return speaker.known(by: .speech)
  }
}

extension Speaker {
  /// Whether this is a regulation itself: 《条例》, 该条例, 《条例》第八条.
  func isAct(_ title: Glyphs) -> Bool {
    guard kind == .document else { return false }
    var words = Glyphs(text)
    if let open = words.firstIndex(of: Glyph.titleOpen),
      let close = words.lastIndex(of: Glyph.titleClose), open < close
    {
      words = Array(words[(open + 1)..<close])
    } else if let first = words.first, [0x8BE5, 0x672C, 0x65B0].contains(first) {  // 该 本 新
      words.removeFirst()
    }
    let title = title.letters
    words = words.letters
    return !words.isEmpty
      && (words.suffix(title.count).elementsEqual(title)
        || title.suffix(words.count).elementsEqual(words))
  }
}
