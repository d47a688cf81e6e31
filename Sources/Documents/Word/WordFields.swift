/// The fields that are open at a place of a text: `w:fldChar` and `w:instrText`.
struct WordFields {
  /// What a field shows.
  enum FieldKind {
    case contents, link(String), page, other
  }

  private struct Field {
    var instruction: [UInt8] = []
    /// Where its result begins in the paragraph; `nil` before.
    var start: Int?
    var kind = FieldKind.other
  }

  /// Deeper ones are not told apart.
  private static let depth = 100

  private var open: [Field] = []
  /// How many of the open fields do not show yet.
  private var silent = 0
  /// How many of the open fields make a table of contents.
  private var contents = 0
  private var beyond = 0

  /// Whether text here is shown.
  var shows: Bool { silent == 0 }
  /// Whether text here belongs to a table of contents.
  var isContents: Bool { contents > 0 }

  /// A field begins.
  mutating func begin() {
    guard open.count < WordFields.depth else {
      beyond += 1
      return
    }
    open.append(Field())
    silent += 1
  }

  /// A part of the instruction of the innermost field.
  mutating func instruct(_ text: some Collection<UInt8>) {
    guard beyond == 0, let last = open.indices.last, open[last].start == nil,
      open[last].instruction.count < 10_000
    else { return }
    open[last].instruction.append(contentsOf: text)
  }

  /// The result of the innermost field begins at an offset of the paragraph.
  mutating func separate(at offset: Int, keepsPages: Bool) {
    guard beyond == 0, let last = open.indices.last, open[last].start == nil else { return }
    open[last].start = offset
    open[last].kind = WordFields.kind(of: open[last].instruction)
    switch open[last].kind {
    case .contents:
      contents += 1
      silent -= 1
    case .page where !keepsPages: break
    default: silent -= 1
    }
    if case .page = open[last].kind, keepsPages { open[last].kind = .other }
  }

  /// The innermost field ends.
  ///
  /// - Returns: where its words lead to, with the offset at which they begin; what it shows where
  ///   it has no result of its own; whether Word shows something there that is not known.
  mutating func end() -> (
    link: (target: String, start: Int)?, shown: [UInt8], isUnknown: Bool
  ) {
    guard beyond == 0 else {
      beyond -= 1
      return (nil, [], false)
    }
    guard let field = open.popLast() else { return (nil, [], false) }
    guard let start = field.start else {
      silent -= 1
      guard silent == 0 else { return (nil, [], false) }
      let shown = WordFields.composed(field.instruction)
      return (nil, shown, shown.isEmpty && WordFields.showsByItself(field.instruction))
    }
    switch field.kind {
    case .contents: contents -= 1
    case .page: silent -= 1
    case .link(let target): return ((target, start), [], false)
    case .other: break
    }
    return (nil, [], false)
  }

  /// Whether a field shows something without a result in the file.
  private static func showsByItself(_ instruction: [UInt8]) -> Bool {
    let text = BlockText.trimmed(String(decoding: instruction.prefix(100), as: UTF8.self))
    let word = text.prefix { $0 != " " }.uppercased()
    return ["AUTONUM", "AUTONUMLGL", "AUTONUMOUT", "EQ", "LISTNUM", "SYMBOL"].contains(word)
  }

  /// The paragraph ends: what a link began in it goes on at the start of the next.
  mutating func endParagraph() {
    for index in open.indices where open[index].start != nil { open[index].start = 0 }
  }

  /// What an instruction makes, by its first word.
  static func kind(of instruction: [UInt8]) -> FieldKind {
    let words = String(decoding: instruction, as: UTF8.self).split {
      $0 == " " || $0 == "\u{A0}" || $0 == "\t" || $0 == "\n"
    }
    switch words.first?.uppercased() {
    case "TOC": return .contents
    case "PAGE", "NUMPAGES", "SECTIONPAGES": return .page
    case "HYPERLINK":
      guard let address = words.dropFirst().first(where: { !$0.hasPrefix("\\") }) else {
        return .other
      }
      let target = address.filter { $0 != "\"" }
      return .link(words.contains { $0.lowercased() == "\\l" } ? "#" + target : target)
    default: return .other
    }
  }

  /// What an `EQ` field shows that draws a ring around a number: `eq \o\ac(○,12)` is ⑫.
  private static func composed(_ instruction: [UInt8]) -> [UInt8] {
    let text = String(decoding: instruction, as: UTF8.self)
    guard BlockText.trimmed(text).lowercased().hasPrefix("eq "),
      let open = text.firstIndex(of: "("),
      let close = text.lastIndex(of: ")"), open < close
    else { return [] }
    let parts = text[text.index(after: open)..<close].split { $0 == "," || $0 == ";" }
    let words = parts.map { BlockText.trimmed(String($0)) }
    guard let last = words.last else { return [] }
    if words.count == 2, let number = Int(last), (1...20).contains(number),
      let sign = Unicode.Scalar(UInt32(0x245F + number))
    {
      return Array(String(sign).utf8)
    }
    return Array(last.filter { $0 != "\\" && $0 != "(" && $0 != ")" }.utf8)
  }
}
