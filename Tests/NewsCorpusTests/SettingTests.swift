import NewsCorpus
import TestSupport
import Testing

/// The same texts set in other ways: what a reader sees stays the same.
struct SettingTests {
  /// How a made page is set.
  struct Setting: Sendable, CustomTestStringConvertible {
    /// Columns of a full line; 0 for a paragraph on each line.
    let columns: Int
    /// Columns by which first lines are shorter, their indent being lost.
    var lostIndent = 0
    /// What first lines begin with.
    var indent = ""
    /// Whether a blank line stands behind each paragraph.
    var hasBlankLines = false
    /// Whether the datelines are taken away.
    var isUndated = false

    var testDescription: String {
      "\(columns) columns, \(lostIndent) lost, “\(indent)”, \(hasBlankLines), \(isUndated)"
    }
  }

  private static let settings = [
    Setting(columns: 56, lostIndent: 4), Setting(columns: 56, lostIndent: 4, hasBlankLines: true),
    Setting(columns: 70, lostIndent: 4), Setting(columns: 56, indent: "　　"),
    Setting(columns: 80, indent: "　　", hasBlankLines: true), Setting(columns: 64, indent: "    "),
    Setting(columns: 56, lostIndent: 4, isUndated: true),
    Setting(columns: 56, indent: "　　", isUndated: true), Setting(columns: 0),
    Setting(columns: 0, indent: "　　", hasBlankLines: true),
  ]

  @Test(arguments: settings)
  func `reports are found again however a page is set`(setting: Setting) throws {
    let items = Corpus(try TestCorpus.seeds()).items.filter {
      $0.kind == .news && $0.file.hasPrefix("003")
    }
    let text = items.flatMap { lines(of: $0, setting) }.joined(separator: "\n")
    let made = try expectSoundCorpus(TestCorpus.files([("made.txt", text)]))
    #expect(made.items.count == items.count)
    for (found, item) in zip(made.items, items) {
      #expect(heading(found) == heading(item))
      #expect(found.participantsLine == item.participantsLine)
      #expect(body(found, setting) == body(item, setting))
    }
  }

  @Test func `page numbers and a change of paper change nothing`() throws {
    let items = Corpus(try TestCorpus.seeds()).items.filter {
      ["000", "001"].contains($0.file.prefix(3))
    }
    let setting = Setting(columns: 56, lostIndent: 4)
    var lines: [String] = []
    for line in items.flatMap({ self.lines(of: $0, setting) }) {
      if lines.count % 34 == 31 { lines += ["", "\(lines.count / 34 + 1)", ""] }
      lines.append(line)
    }
    let text = lines.joined(separator: "\n")
    let made = try expectSoundCorpus(TestCorpus.files([("made.txt", text)]))
    #expect(made.items.map(\.kicker) == items.map(\.kicker))
    #expect(made.items.map { heading($0) } == items.map { heading($0) })
    #expect(made.items.map { body($0, setting) } == items.map { body($0, setting) })
    #expect(made.files.flatMap(\.dropped).map(\.reason).allSatisfy { $0 == .pageNumber })
  }

  @Test func `a regulation among reports with a paragraph on each line is found`() throws {
    let items = Corpus(try TestCorpus.seeds()).items.filter { $0.file.hasPrefix("003") }
    let text = items.flatMap { lines(of: $0, Setting(columns: 0)) }.joined(separator: "\n\n")
    let made = try expectSoundCorpus(TestCorpus.files([("made.txt", text)]))
    #expect(made.items.map(\.kind) == items.map(\.kind))
    #expect(made.items.map(\.headline) == items.map(\.headline))
    #expect(made.items.map(\.date.date) == items.map(\.date.date))
  }

  // MARK: Setting

  private func lines(of item: Item, _ setting: Setting) -> [String] {
    let heading = [item.kicker, item.headline].compactMap(\.self) + item.subheads
    let width = max(0, setting.columns - 14)
    var lines = (heading + [item.participantsLine].compactMap(\.self))
      .flatMap { wrap($0, first: width, rest: width) }
    for (index, paragraph) in item.paragraphs.enumerated() {
      var words = paragraph.text
      if index == 0, setting.isUndated { words.removeFirst(item.dateline?.count ?? 0) }
      lines += wrap(
        setting.indent + words, first: setting.columns - setting.lostIndent,
        rest: setting.columns)
      if setting.hasBlankLines { lines.append("") }
    }
    return lines
  }

  private static let noStart = Set("，。、；：？！”）》’,.;:!?)")

  /// Lines of a paragraph; punctuation that may not begin a line hangs over the end of the one before.
  private func wrap(_ paragraph: String, first: Int, rest: Int) -> [String] {
    guard rest > 0 else { return [paragraph] }
    var characters = Array(paragraph)
    var lines: [String] = []
    while !characters.isEmpty {
      var end = 0
      var room = lines.isEmpty ? first : rest
      while end < characters.count {
        room -= characters[end].isASCII ? 1 : 2
        if room < 0 { break }
        end += 1
      }
      while end < characters.count, Self.noStart.contains(characters[end]) { end += 1 }
      lines.append(String(characters[..<end]))
      characters.removeFirst(end)
    }
    return lines
  }

  /// The heading without blanks: a line may have ended at one.
  private func heading(_ item: Item) -> String {
    letters(([item.kicker, item.headline].compactMap(\.self) + item.subheads).joined())
  }

  private func body(_ item: Item, _ setting: Setting) -> String {
    let words = letters(item.text.map(\.text).joined())
    guard setting.isUndated, let dateline = item.dateline else { return words }
    return String(words.dropFirst(letters(dateline).count))
  }
}
