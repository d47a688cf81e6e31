/// The lines of a paragraph that is being read.
struct MarkdownParagraph {
  /// The lines without their blanks, parted by U+000A, or U+000B where the author asked for a break.
  private(set) var bytes: [UInt8] = []
  /// The number in the file of each line.
  private(set) var numbers: [Int] = []
  /// Columns by which each line is indented.
  private(set) var indents: [Int] = []
  /// What is said of its blocks.
  var evidence = Evidence()
  /// The label of a list that stands before its text, with the blank behind it.
  var label: [UInt8] = []
  private var endsHard = false

  /// Whether no line was read.
  var isEmpty: Bool { numbers.isEmpty }

  /// Adds a line; control characters in it become blanks.
  mutating func add(_ text: ArraySlice<UInt8>, number: Int, indent: Int, endsHard: Bool) {
    if !isEmpty { bytes.append(self.endsHard ? 0x0B : 0x0A) }
    for byte in text { bytes.append(byte < 0x20 && byte != Mark.tab ? Mark.space : byte) }
    numbers.append(number)
    indents.append(indent)
    self.endsHard = endsHard
  }

  /// Whether all of its text is of one line without sentence: a heading may be underlined.
  func mayBeUnderlined(lines: Int) -> Bool { !isEmpty && numbers.count <= lines && label.isEmpty }
}
