public import RegulationModel

/// Who says what about a regulation: the passages of a trace, each with the sentence that it stands in,
/// the verb that governs it and who speaks.
///
/// A speaker is read and never guessed: where the text does not name one the reason is given.
public struct CorpusStatements: Sendable {
  /// A sentence that cites a regulation or has its wording.
  public struct Statement: Sendable {
    /// The passage of the trace.
    public let passage: TracedPassage
    /// The name of the file.
    public let file: String
    /// The day under which the item is filed; `nil` where it is not known.
    public let date: CalendarDate?
    /// The title of the item.
    public let title: String
    /// The sentence, or the sentences over which the passage goes.
    public let sentence: String
    /// The verb of saying, as printed; `nil` where none governs the sentence.
    public let verb: String?
    /// Who says it; `nil` where the text does not tell.
    public let speaker: Speaker?
    /// Why there is no speaker; `nil` where there is one.
    public let gap: SpeakerGap?
  }

  /// The statements, in the order of the passages; a sentence stands once for each kind of passage and
  /// provision.
  public let statements: [Statement]

  /// Reads who says the passages of a trace.
  ///
  /// - Parameters:
  ///   - passages: the passages, item by item; formulas are nobody's words and left out.
  ///   - item: gives the item with an id; `nil` for one that is not there.
  public init(_ passages: [TracedPassage], item: (String) -> Item?) {
    var statements: [Statement] = []
    var reader: (item: Item, speech: SpeechReader)?
    var told: Set<Told> = []
    for passage in passages where passage.kind != .formula {
      if reader?.item.id != passage.item {
        reader = item(passage.item).map { ($0, SpeechReader($0)) }
      }
      guard let reader, let paragraph = CorpusStatements.paragraph(of: passage, reader.item) else {
        continue
      }
      let reading = reader.speech.reading(
        passage.range, in: paragraph, act: Glyphs(passage.title))
      let key = Told(
        item: passage.item, paragraph: paragraph, sentence: reading.sentence, kind: passage.kind,
        work: passage.work, provisions: passage.provisions)
      guard told.insert(key).inserted else { continue }
      statements.append(Statement(passage, reader.item, reading))
    }
    self.statements = statements
  }

  private init(_ statements: [Statement]) {
    self.statements = statements
  }

  /// The statements of a speaker, who is named in full or in part.
  public func of(_ name: String) -> CorpusStatements {
    CorpusStatements(
      statements.filter { statement in
        [statement.speaker?.text, statement.speaker?.name].contains { $0?.contains(name) == true }
      })
  }

  private struct Told: Hashable {
    let item: String
    let paragraph: Int
    let sentence: String
    let kind: TracedPassage.ReuseKind
    let work: String?
    let provisions: [String]
  }

  /// The paragraph that a passage stands in: records have all of theirs on one line.
  private static func paragraph(of passage: TracedPassage, _ item: Item) -> Int? {
    item.paragraphs.indices.first { index in
      guard item.paragraphs[index].line == passage.line else { return false }
      let words = Glyphs(item.paragraphs[index].text)
      return passage.range.upperBound <= words.count
        && words[passage.range].string == passage.text
    }
  }
}

extension CorpusStatements.Statement {
  fileprivate init(_ passage: TracedPassage, _ item: Item, _ reading: SpeechReader.Reading) {
    self.passage = passage
    file = item.file
    date = item.date.date
    title = item.title
    sentence = reading.sentence
    verb = reading.verb
    speaker = reading.speaker
    gap = reading.gap
  }
}
