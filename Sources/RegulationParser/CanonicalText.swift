package import ChineseText
internal import Findings
public import RegulationModel

/// The text form in which editions are kept: like the printed regulation, a line a paragraph, made
/// for comparing versions line by line.
///
/// `read(print(e)) == e` for every edition. The conventions are those of `CanonicalLine`.
public enum CanonicalText {
  /// The canonical text of an edition. O(1): an edition is its text.
  public static func print(_ edition: Edition) -> String { edition.text }

  /// Reads canonical text. Labels are taken at their word; nothing is searched for or dropped.
  ///
  /// - Parameter text: UTF-8 with LF.
  /// - Returns: the edition; `line` of its provisions counts the lines of `text`.
  /// - Throws: `noArticle` where no line begins with an article's label.
  public static func read(_ text: String) throws(ReadingError) -> Edition {
    let source: SourceText
    do {
      source = try SourceText(text)
    } catch {
      throw .undecodable(error)
    }
    return try read(source)
  }

  /// Reads canonical text from the bytes of a file.
  package static func read(_ document: [UInt8]) throws(ReadingError) -> Edition {
    let source: SourceText
    do {
      source = try SourceText(decoding: document)
    } catch {
      throw .undecodable(error)
    }
    return try read(source)
  }

  /// Reads canonical text from a decoded document.
  package static func read(_ source: SourceText) throws(ReadingError) -> Edition {
    var reader = CanonicalReader(source)
    return try reader.read()
  }
}

/// Reads canonical text line by line.
private struct CanonicalReader {
  private let source: SourceText
  private let text: PassageText
  private var writer: BodyWriter
  private var events: [LifecycleEvent] = []
  /// The words of the closing below units, without blanks.
  private var closing: [[UInt8]] = []
  private var inBody = false
  /// Whether lines `一、　…` are units on the level of articles, since there is no 第X条.
  private let hasUnits: Bool
  /// How their labels look; `nil` where none has one.
  private let unitStyle: LabelStyle?
  /// Whether it is an act that amends another.
  private let isAmending: Bool
  /// By line of an amending act, whether it goes on with a quotation that opened above.
  private let quoted: [Bool]
  /// The number of the last article or unit.
  private var lastUnit = 0
  /// Index of the line that may be the 题注.
  private var noteLine = 1

  init(_ source: SourceText) {
    self.source = source
    isAmending = CanonicalAmendingAct.isOne(source)
    quoted = isAmending ? CanonicalAmendingAct.quoted(source) : []
    (hasUnits, unitStyle) = CanonicalReader.units(source, isAmending: isAmending)
    let plain = PassageText(source: source, furniture: [])
    text = isAmending ? plain.keepingQuotedLabels : plain
    writer = BodyWriter(
      builder: EditionBuilder(capacity: source.bytes.count), text: text)
  }

  /// Whether a 一、 set as a unit stands before the first annex and no article does.
  private static func units(
    _ source: SourceText, isAmending: Bool
  ) -> (found: Bool, style: LabelStyle?) {
    let bytes = source.bytes.span
    var found = false
    var style: LabelStyle?
    for line in source.lines.dropFirst() where !line.isBlank {
      if isAmending, CanonicalAmendingAct.isUnlabelledUnit(line) { found = true }
      guard line.indent == 0 else { continue }
      guard let match = LabelScanner.match(line.content, in: bytes), match.isCanonicallySpaced
      else {
        continue
      }
      switch match.label {
      case .article: return (false, nil)
      case .annex: return (found, style)
      case .item(let own, _)
      where own == .enumerated || own == .dotted || own == .bracketed && isAmending:
        found = true
        style = style ?? own
      default: break
      }
    }
    return (found, style)
  }

  mutating func read() throws(ReadingError) -> Edition {
    readTitle()
    let text = source.bytes
    let bytes = text.span
    for index in source.lines.indices.dropFirst() where !source.lines[index].isBlank {
      readLine(index, bytes)
    }
    writer.finishParagraph()
    guard writer.builder.hasArticles else { throw .noArticle }
    if events.isEmpty { events = ClosingEvent.event(closing).map { [$0] } ?? [] }
    return writer.builder.finish(events: events, sourceLines: 1...source.lines.count)
  }

  private mutating func readTitle() {
    let text = text
    guard let passage = passage(0, source.bytes.span) else { return writer.builder.title(nil) }
    writer.builder.title { text.append(passage, to: &$0) }
  }

  private mutating func readLine(_ index: Int, _ bytes: Span<UInt8>) {
    guard var passage = passage(index, bytes) else { return }
    let spaces = source.lines[index].indent / 2
    if !inBody, spaces == 0, index <= noteLine {
      if index == 1, isDocumentNumber(passage) { return readDocumentNumber(passage) }
      if index == noteLine, isNote(passage) { return readNote(passage) }
    }
    switch spaces {
    case CanonicalLine.unlabelledAnnex:
      inBody = true
      return writer.division(.annex, nil, passage, heading: passage)
    case CanonicalLine.closing:
      if hasUnits { closing.append(text.whole(passage)) }
      return writer.closing(passage)
    case CanonicalLine.crossheading:
      inBody = true
      return writer.crossheading(passage)
    case CanonicalLine.guardedParagraph: passage.label = nil
    case CanonicalLine.unlabelledUnit... where isAmending:
      passage.label = .unprinted(lastUnit + 1, at: passage.start)
    default: readLabel(&passage, bytes)
    }
    let line = source.lines[index].content
    if !quoted.isEmpty { passage.mark.isQuoted = quoted[index] }
    if let label = passage.label {
      inBody = true
      write(label.label, passage, bytes)
    } else if spaces == 0, CanonicalLine.isSupplementary(line, in: bytes) {
      inBody = true
      writer.supplementaryDivision(passage)
    } else if inBody {
      writer.plain(passage)
    } else {
      let text = text
      writer.builder.preamble(line: passage.line) { text.append(passage, to: &$0) }
    }
  }

  private mutating func write(_ label: Label, _ passage: Passage, _ bytes: Span<UInt8>) {
    switch label {
    case .division(let kind, let number):
      writer.division(kind, number, passage, heading: text.isBare(passage) ? nil : passage)
    case .annex(let number):
      writer.division(
        .annex, number.map { ProvisionNumber($0) }, passage,
        heading: text.isBare(passage) ? nil : passage)
    case .article(let number) where passage.label?.end == passage.start:
      lastUnit = number.value
      writer.unit(number, passage, isParagraph: isParagraph(passage))
    case .article(let number):
      lastUnit = number.value
      var passage = passage
      let caption = CanonicalReader.caption(&passage, bytes)
      writer.article(number, passage, caption: caption)
    case .item(let style, let number) where isUnit(style, passage):
      lastUnit = number
      writer.unit(ProvisionNumber(number), passage, isParagraph: isParagraph(passage))
    case .item(let style, let number):
      let resumes = writer.hasPending && resumesOuterList(below: passage.first)
      writer.item(style, number, passage, outerResumes: resumes)
    }
  }

  private func isUnit(_ style: LabelStyle, _ passage: Passage) -> Bool {
    hasUnits && style == unitStyle && passage.label?.isCanonicallySpaced == true
  }

  /// Whether the first line of a unit's words ends a clause, so that they are a 款 and no heading.
  private func isParagraph(_ passage: Passage) -> Bool {
    let words = Array(source.bytes[passage.textStart..<passage.end])
    // An instruction whose quotation goes on below is no heading.
    if isAmending, ByteSearch.first(CanonicalAmendingAct.quotation, in: words) != nil {
      return true
    }
    let end = ByteSearch.first(CanonicalLine.lineSeparator, in: words) ?? words.count
    return LineMeasure.endsClause(
      passage.textStart..<(passage.textStart + end), in: source.bytes.span)
  }

  /// Whether the outermost list goes on with its next number before another article or division.
  private func resumesOuterList(below line: Int) -> Bool {
    guard let outer = writer.outermostList else { return false }
    let bytes = source.bytes.span
    let end = min(source.lines.count, line + 1 + ListResumption.farthest)
    return ListResumption.happens(outer, in: (line + 1)..<end) { index in
      let line = source.lines[index]
      guard !line.isBlank, line.indent == 0 else { return nil }
      return CanonicalReader.label(of: line, in: bytes)
    }
  }

  /// The label of a line; `nil` where it is not set as canonical text sets it: 第三章。 is words.
  private static func label(of line: SourceLine, in bytes: Span<UInt8>) -> LabelMatch? {
    guard let match = LabelScanner.match(line.content, in: bytes) else { return nil }
    if case .item = match.label { return match }
    return match.isCanonicallySpaced ? match : nil
  }

  /// Reads the label of a line, if there is one.
  private func readLabel(_ passage: inout Passage, _ bytes: Span<UInt8>) {
    guard let match = CanonicalReader.label(of: source.lines[passage.first], in: bytes) else {
      return
    }
    passage.label = match
    var cursor = GlyphCursor(match.end..<passage.end)
    if case .article = match.label {
      // One space parts label and text; a second one guards text that looks like a caption.
      _ = cursor.take(Glyph.ideographicSpace, bytes)
    } else {
      cursor.skipBlanks(bytes)
    }
    passage.textStart = cursor.offset
  }

  private static func caption(
    _ passage: inout Passage, _ bytes: Span<UInt8>
  ) -> Range<Int>? {
    let text = passage.textStart..<passage.end
    guard let caption = CanonicalLine.caption(text, in: bytes, anyBracket: true) else {
      var cursor = GlyphCursor(text)
      cursor.skipBlanks(bytes)
      passage.textStart = cursor.offset
      return nil
    }
    var cursor = GlyphCursor(caption.upperBound..<passage.end)
    guard cursor.isAtEnd || cursor.skipBlanks(bytes) else { return nil }
    passage.textStart = cursor.offset
    return caption
  }

  private func isNote(_ passage: Passage) -> Bool {
    CanonicalLine.looksLikeNote(passage.textStart..<passage.end, in: source.bytes.span)
  }

  private mutating func readNote(_ passage: Passage) {
    let note = NoteGrammar.read(NoteText([passage], text))
    events = note.events
    writer.builder.note { $0.append(contentsOf: note.note) }
  }

  private func isDocumentNumber(_ passage: Passage) -> Bool {
    DocumentNumberForm.matches(passage.textStart..<passage.end, in: source.bytes.span)
  }

  private mutating func readDocumentNumber(_ passage: Passage) {
    noteLine = 2
    let number = NoteText([passage], text).numbers
    writer.builder.documentNumber { $0.append(contentsOf: number) }
  }

  private func passage(_ index: Int, _ bytes: Span<UInt8>) -> Passage? {
    let line = source.lines[index]
    guard !line.isBlank else { return nil }
    // Rows of a table stand in no heading: they are lines of a 款.
    let hasLines = line.lastBlank >= 0 && TextPiece.hasLines(line.content, in: bytes)
    return Passage(
      first: index, last: index, start: line.start, label: nil, textStart: line.start,
      end: line.end, endsClause: hasLines || LineMeasure.endsClause(line, in: bytes))
  }
}
