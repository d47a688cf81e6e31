/// Names items so that the same text has the same name in every run.
///
///     id = file name without its last extension (of a document of a stream, its whole name) "." eight hexadecimal digits ["-" number]
///
/// The digits are the FNV-1a hash of the first letters of the text, or of the letters of kicker and
/// headline where there is no text; blanks and punctuation do not count. So the name does not change
/// when another item of the file does, when lines are added above, or when a heading is read otherwise.
/// Where two items of a file begin alike, the second has `-2` behind it, in the order of the lines.
enum ItemIdentifier {
  /// Letters of a text that are taken.
  private static let letterLimit = 60

  /// Gives all items of a corpus their names, in order.
  static func name(_ items: inout [Item], areFiles: Bool = true) {
    var register = Register()
    for index in items.indices {
      items[index].id = register.name(base(of: items[index], isFile: areFiles))
    }
  }

  /// The name of an item without the number that tells it from others of the same heading.
  static func base(of item: Item, isFile: Bool = true) -> String {
    (isFile ? stem(item.file) : item.file) + "." + digits(of: item)
  }

  /// A name without the number that tells it from others of the same heading.
  static func withoutNumber(_ id: String) -> String {
    guard let dot = id.lastIndex(of: "."), let dash = id[dot...].firstIndex(of: "-") else {
      return id
    }
    return String(id[..<dash])
  }

  /// Counts how often a name was given.
  struct Register {
    private var used: [String: Int] = [:]

    /// The name of the next item with a base.
    mutating func name(_ base: String) -> String {
      let count = (used[base] ?? 0) + 1
      used[base] = count
      return count == 1 ? base : "\(base)-\(count)"
    }
  }

  /// The name of a file without its last extension.
  static func stem(_ name: String) -> String {
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex,
      !name[dot...].contains("/")
    else { return name }
    return String(name[..<dot])
  }

  private static func digits(of item: Item) -> String {
    var letters: Glyphs = []
    for paragraph in item.text where letters.count < letterLimit {
      letters += Glyphs(paragraph.text).letters
    }
    letters = Array(letters.prefix(letterLimit))
    if letters.isEmpty { letters = Glyphs((item.kicker ?? "") + (item.headline ?? "")).letters }
    var hash: UInt32 = 2_166_136_261
    for letter in letters {
      for shift in [16, 8, 0] as [UInt32] {
        hash ^= (letter >> shift) & 0xFF
        hash = hash &* 16_777_619
      }
    }
    let text = String(hash, radix: 16)
    return String(repeating: "0", count: 8 - text.utf8.count) + text
  }
}
