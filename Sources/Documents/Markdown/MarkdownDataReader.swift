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
