/// Finds start tags of a page with more attributes than any page needs.
///
/// The parser of pages compares every two attributes of an element, too, and adds those of every
/// further `html` tag to the first. Scripts, styles and comments are passed over: `a<b` in them
/// begins no tag.
struct HTMLAttributeCrowd {
  private let bytes: [UInt8]
  private var offset = 0
  private var line = 1
  /// Attributes of all `html` and `body` tags together.
  private var ofRoot = 0

  /// The 1-based line of the first start tag with more than `AttributeCrowd.limit`; `nil` when there
  /// is none. Linear.
  static func line(in text: String) -> Int? {
    var crowd = HTMLAttributeCrowd(bytes: Array(text.utf8))
    return crowd.search()
  }

  private init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  private mutating func search() -> Int? {
    while offset + 1 < bytes.count {
      guard bytes[offset] == UInt8(ascii: "<") else {
        step()
        continue
      }
      let name = name(at: offset + 1)
      if name.isEmpty {
        skipMarkup()
        continue
      }
      let count = attributes()
      if name == "html" || name == "body" { ofRoot += count }
      if count > AttributeCrowd.limit || ofRoot > AttributeCrowd.limit { return line }
      if name == "script" || name == "style" { skip(to: "</" + name) }
    }
    return nil
  }

  private mutating func step() {
    guard offset < bytes.count else { return }
    if bytes[offset] == 0x0A { line += 1 }
    offset += 1
  }

  /// The beginning of a tag's name in lower case; empty where no start tag begins.
  private func name(at start: Int) -> String {
    let letters = bytes[start...].prefix(8).prefix { (0x61...0x7A).contains($0 | 0x20) }
    return String(decoding: letters.map { $0 | 0x20 }, as: UTF8.self)
  }

  /// Counts the attributes of a tag and moves behind it: words, and values that no blank parts.
  private mutating func attributes() -> Int {
    var count = 0
    var isInWord = true
    while offset < bytes.count, bytes[offset] != UInt8(ascii: ">") {
      let byte = bytes[offset]
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'"),
        bytes[offset - 1] == UInt8(ascii: "=")
      {
        step()
        while offset < bytes.count, bytes[offset] != byte { step() }
        isInWord = false
        guard offset < bytes.count else { break }
      } else if byte <= 0x20 {
        isInWord = false
      } else if !isInWord {
        isInWord = true
        count += 1
      }
      step()
    }
    return count
  }

  private mutating func skipMarkup() {
    if bytes[offset...].starts(with: "<!--".utf8) { skip(to: "-->") } else { step() }
  }

  /// Moves to the next place of a word; to the end when there is none.
  private mutating func skip(to word: String) {
    let word = Array(word.utf8)
    step()
    while offset < bytes.count {
      if bytes[offset] == word[0], offset + word.count <= bytes.count,
        zip(word, bytes[offset...]).allSatisfy({ $0 == $1 || $0 == $1 | 0x20 })
      {
        return
      }
      step()
    }
  }
}
