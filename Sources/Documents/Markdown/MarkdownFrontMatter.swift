internal import ChineseText

/// The data at the head of a Markdown file, between lines of `---` (YAML) or `+++` (TOML).
struct MarkdownFrontMatter {
  /// A key and one of its values.
  struct Entry {
    let key: String
    let value: String
  }

  /// The keys and values in their order.
  private(set) var entries: [Entry] = []
  /// Index of the line that ends it.
  let end: Int

  /// Reads it from the first line that is not blank on; `nil` where none begins, where a line
  /// within is none of data, or where it has no end.
  init?(_ lines: [MarkdownLine], from first: Int, in bytes: [UInt8]) {
    guard first < lines.count, let mark = MarkdownFrontMatter.mark(lines[first], in: bytes) else {
      return nil
    }
    var reader = MarkdownDataReader(separator: mark == Mark.plus ? Mark.equals : Mark.colon)
    var index = first + 1
    while index < lines.count {
      let line = lines[index]
      let isEnd =
        MarkdownFrontMatter.mark(line, in: bytes) == mark
        || bytes[line.start..<line.end].elementsEqual("...".utf8)
      if isEnd { break }
      guard reader.take(bytes[line.start..<max(line.start, line.end)]) else { return nil }
      index += 1
    }
    guard index < lines.count, !reader.keys.isEmpty else { return nil }
    end = index
    entries = reader.entries
  }

  /// `-` or `+` where a line is three of them.
  private static func mark(_ line: MarkdownLine, in bytes: [UInt8]) -> UInt8? {
    let text = bytes[line.start..<max(line.start, line.end)]
    guard text.count == 3, let first = text.first, first == Mark.dash || first == Mark.plus,
      text.allSatisfy({ $0 == first })
    else { return nil }
    return first
  }
}

extension MarkdownBlocks {
  /// Takes the front matter; returns the index of the line behind it, 0 where there is none.
  mutating func readFrontMatter() -> Int {
    guard let first = lines.firstIndex(where: { !$0.isBlank(in: bytes) }),
      let data = MarkdownFrontMatter(lines, from: first, in: bytes)
    else { return 0 }
    for entry in data.entries {
      if let name = DataKeys.name(of: entry.key) {
        builder.field(name, entry.value, key: entry.key)
      }
    }
    for line in lines[(first + 1)..<data.end] { addData(line) }
    return data.end + 1
  }

  /// Takes the `import` and `export` lines at the head of an MDX file.
  mutating func readModules(from first: Int) -> Int {
    var index = first
    var end = first
    var depth = 0
    while index < lines.count {
      let line = lines[index]
      let text = bytes[line.start..<max(line.start, line.end)]
      let begins = text.starts(with: "import ".utf8) || text.starts(with: "export ".utf8)
      guard begins && isCode(text) || depth > 0 || line.isBlank(in: bytes) else { break }
      for byte in text {
        if byte == UInt8(ascii: "{") { depth += 1 }
        if byte == UInt8(ascii: "}") { depth -= 1 }
      }
      index += 1
      if !line.isBlank(in: bytes), depth <= 0 {
        depth = 0
        end = index
      }
    }
    for line in lines[first..<end] { addData(line) }
    return end
  }

  private func isCode(_ text: ArraySlice<UInt8>) -> Bool {
    text.contains { byte in
      byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") || byte == UInt8(ascii: "=")
        || byte == UInt8(ascii: "{")
    }
  }

  private mutating func addData(_ line: MarkdownLine) {
    var evidence = Evidence()
    evidence.aside = .metadata
    builder.add(
      Array(bytes[line.start..<max(line.start, line.end)]), evidence, at: Place(line: line.number))
  }
}
