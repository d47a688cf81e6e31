import ChineseText
import Documents
import FoundationEssentials
import NewsCorpus
import TestSupport
import Testing

/// The corpora that tests are made on.
enum TestCorpus {
  /// The five seeds.
  static func seeds() throws -> [Corpus.File] {
    let folder = SharedData.projectRoot.appending(path: "seeds")
    return try SharedData.names(in: folder).map { name in
      Corpus.File(name: name, bytes: try SharedData.bytes(folder.appending(path: name)))
    }
  }

  /// Files of texts, by name.
  static func files(_ texts: [(String, String)]) -> [Corpus.File] {
    texts.map { Corpus.File(name: $0.0, bytes: Array($0.1.utf8)) }
  }
}

/// Reads files, and checks what holds for every corpus: each line that is not blank is in an item or
/// set aside, and no line is in two items; the words of an item's lines are in its fields; items
/// stand in order under names of their own; a second reading gives the same.
@discardableResult
func expectSoundCorpus(
  _ files: [Corpus.File], sourceLocation: SourceLocation = #_sourceLocation
) throws -> Corpus {
  let corpus = Corpus(files)
  let again = Corpus(files.reversed())
  #expect(corpus.items.map(\.id) == again.items.map(\.id), sourceLocation: sourceLocation)
  #expect(
    corpus.items.map(\.paragraphs) == again.items.map(\.paragraphs), sourceLocation: sourceLocation)
  #expect(
    Set(corpus.items.map(\.id)).count == corpus.items.count, sourceLocation: sourceLocation)
  #expect(corpus.files.count + corpus.failures.count == files.count)
  for report in corpus.files {
    guard let file = files.first(where: { $0.name == report.name }) else { continue }
    guard DocumentReader.isPlainText(file.bytes, name: file.name) else {
      try expectHeldLetters(of: file, in: corpus, report, sourceLocation)
      continue
    }
    let source = try SourceText(decoding: file.bytes)
    let items = Array(corpus.items[report.items])
    #expect(items.allSatisfy { $0.file == file.name }, sourceLocation: sourceLocation)
    expectCoverage(source, items, report.dropped, sourceLocation)
    for item in items { expectWords(of: item, in: source, report.dropped, sourceLocation) }
  }
  return corpus
}

/// The letters of each block of a container are in the items of the file, or set aside.
private func expectHeldLetters(
  of file: Corpus.File, in corpus: Corpus, _ report: Corpus.FileReport,
  _ sourceLocation: SourceLocation
) throws {
  var held = report.dropped.map(\.text)
  for item in corpus.items[report.items] {
    held += [item.kicker, item.headline, item.byline, item.dateline].compactMap(\.self)
    held += item.subheads + [item.participantsLine ?? ""] + item.paragraphs.map(\.text)
    #expect(item.startLine <= item.endLine, sourceLocation: sourceLocation)
  }
  let words = letters(held.joined(separator: "|"))
  for document in try DocumentReader.read(file.bytes, name: file.name) {
    for index in document.text.lines.indices {
      let block = letters(String(decoding: document.block(at: index), as: UTF8.self))
      #expect(words.contains(block), "lost: \(block)", sourceLocation: sourceLocation)
    }
  }
}

private func expectCoverage(
  _ source: SourceText, _ items: [Item], _ dropped: [DroppedLines],
  _ sourceLocation: SourceLocation
) {
  let starts = items.map(\.startLine)
  #expect(starts == starts.sorted(), sourceLocation: sourceLocation)
  let aside = Set(dropped.flatMap { Array($0.line...$0.endLine) })
  for (index, line) in source.lines.enumerated() where !line.isBlank {
    let holders = items.filter { item in item.pieces.contains { $0.contains(index + 1) } }
    #expect(holders.count <= 1, "line \(index + 1)", sourceLocation: sourceLocation)
    #expect(
      !holders.isEmpty || aside.contains(index + 1),
      "line \(index + 1) is lost: \(source.string(line.content))", sourceLocation: sourceLocation)
  }
}

/// The letters of a text: what must not be lost.
func letters(_ text: String) -> String {
  var result = String.UnicodeScalarView()
  for scalar in text.unicodeScalars
  where !Glyph.isBlank(scalar.value) && !Glyph.isPunctuation(scalar.value) {
    result.append(scalar)
  }
  return String(result)
}

private func expectWords(
  of item: Item, in source: SourceText, _ dropped: [DroppedLines], _ sourceLocation: SourceLocation
) {
  let aside = Set(dropped.flatMap { Array($0.line...$0.endLine) })
  var fields = [item.kicker, item.headline, item.participantsLine, item.byline, item.dateline]
  fields += item.subheads
  fields += item.paragraphs.map(\.text)
  let heading = letters(fields.prefix(5 + item.subheads.count).compactMap(\.self).joined())
  let words = heading + "|" + letters(item.paragraphs.map(\.text).joined())
  for piece in item.pieces {
    for number in piece where !aside.contains(number) {
      let line = letters(source.string(source.lines[number - 1].content))
      #expect(
        words.contains(line) || heading.isPermuted(from: line),
        "line \(number) is not in the fields: \(line)", sourceLocation: sourceLocation)
    }
  }
  for paragraph in item.paragraphs {
    #expect(!paragraph.text.isEmpty && paragraph.line <= paragraph.endLine)
    #expect(item.pieces.contains { $0.contains(paragraph.line) }, sourceLocation: sourceLocation)
  }
}

extension String {
  /// Whether all characters of a line stand in the text: a heading line may be divided.
  fileprivate func isPermuted(from line: String) -> Bool {
    let held = Set(unicodeScalars)
    return line.unicodeScalars.allSatisfy { held.contains($0) }
  }
}
