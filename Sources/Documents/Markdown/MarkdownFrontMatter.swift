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

/// Reads lines of `key: value`, lists and folded text, as far as front matter holds them.
struct MarkdownDataReader {
  private(set) var entries: [MarkdownFrontMatter.Entry] = []
  private(set) var keys: Set<String> = []
  /// `:` or `=`.
  private let separator: UInt8
  private var key = ""

  /// Longer keys are sentences.
  private static let keyLimit = 60

  init(separator: UInt8) {
    self.separator = separator
  }

  /// Takes a line; `false` for one that is no data.
  mutating func take(_ line: ArraySlice<UInt8>) -> Bool {
    let text = MarkdownDataReader.trimmed(line)
    guard let first = text.first else { return true }
    if first == Mark.hash { return !keys.isEmpty }
    let isIndented = line.first.map(Mark.isBlank) ?? false
    let isItem = first == Mark.dash && (text.count == 1 || Mark.isBlank(text[text.startIndex + 1]))
    if isItem || isIndented {
      guard !keys.isEmpty else { return false }
      add(isItem ? text.dropFirst() : text)
      return true
    }
    if separator == Mark.equals, first == Mark.openBracket, text.last == Mark.closeBracket {
      keys.insert(String(decoding: text, as: UTF8.self))
      key = ""
      return true
    }
    if let (name, value) = MarkdownDataReader.parts(text, separator) {
      key = name
      keys.insert(name)
      let mark = MarkdownDataReader.trimmed(value)
      let isFolded = mark.count <= 2 && (mark.first == Mark.pipe || mark.first == Mark.greater)
      if !isFolded { add(value) }
      return true
    }
    // The end of a list or of a text over several lines.
    let closes = first == Mark.closeBracket || first == UInt8(ascii: "}")
    return closes && !keys.isEmpty
  }

  /// A key without blanks or marks of sentences in front of `: `, `：` or `=`.
  private static func parts(
    _ text: ArraySlice<UInt8>, _ separator: UInt8
  ) -> (String, ArraySlice<UInt8>)? {
    let wide = Array("：".utf8)
    var offset = text.startIndex
    while offset < text.endIndex, offset - text.startIndex <= keyLimit {
      if text[offset] == separator {
        let next = offset + 1
        let isLoose = separator == Mark.equals || next == text.endIndex || Mark.isBlank(text[next])
        if isLoose { return key(text[text.startIndex..<offset], text[next...]) }
      } else if text[offset] == wide[0], text[offset...].starts(with: wide) {
        return key(text[text.startIndex..<offset], text[(offset + wide.count)...])
      }
      offset += 1
    }
    return nil
  }

  private static func key(
    _ name: ArraySlice<UInt8>, _ value: ArraySlice<UInt8>
  ) -> (String, ArraySlice<UInt8>)? {
    let name = unquoted(trimmed(name))
    guard !name.isEmpty,
      !name.unicodeScalars.contains(where: { "，。；、,;#[{".unicodeScalars.contains($0) })
    else { return nil }
    return (name, value)
  }

  private mutating func add(_ value: ArraySlice<UInt8>) {
    guard !key.isEmpty else { return }
    let text = MarkdownDataReader.trimmed(value)
    if text.first == Mark.openBracket, text.last == Mark.closeBracket {
      for item in text.dropFirst().dropLast().split(separator: UInt8(ascii: ",")) { append(item) }
    } else {
      append(text)
    }
  }

  private mutating func append(_ value: ArraySlice<UInt8>) {
    let value = MarkdownDataReader.unquoted(MarkdownDataReader.trimmed(value))
    if !value.isEmpty { entries.append(MarkdownFrontMatter.Entry(key: key, value: value)) }
  }

  private static func trimmed(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var text = text.drop { Mark.isBlank($0) || $0 == 0x0D }
    while let last = text.last, Mark.isBlank(last) { text.removeLast() }
    return text
  }

  /// A value without its quotation marks, or without the comment behind it.
  private static func unquoted(_ text: ArraySlice<UInt8>) -> String {
    guard let quote = text.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'"),
      text.count > 1, let close = text.lastIndex(of: quote), close > text.startIndex
    else {
      var end = text.startIndex
      while end < text.endIndex {
        if text[end] == Mark.hash, end > text.startIndex, Mark.isBlank(text[end - 1]) { break }
        end += 1
      }
      return String(decoding: trimmed(text[text.startIndex..<end]), as: UTF8.self)
    }
    var value: [UInt8] = []
    var rest = text[(text.startIndex + 1)..<close]
    while let byte = rest.popFirst() {
      let isDoubled = quote == UInt8(ascii: "'") && byte == quote && rest.first == quote
      let isEscape = quote != UInt8(ascii: "'") && byte == Mark.backslash && !rest.isEmpty
      if isDoubled || isEscape, let next = rest.popFirst() {
        value.append(next)
      } else {
        value.append(byte)
      }
    }
    return String(decoding: value, as: UTF8.self)
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
