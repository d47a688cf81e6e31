/// What texts of a Word file use of its styles and lists, so that the rest is not read.
struct WordUse {
  /// Identifiers of the styles that paragraphs and runs name.
  private(set) var styles: Set<String> = []
  /// Whether paragraphs say a list themselves.
  private(set) var namesLists = false

  /// Looks through texts.
  init(_ texts: [WordPart]) {
    for text in texts { look(through: text) }
  }

  private mutating func look(through text: WordPart) {
    var last: ArraySlice<UInt8> = []
    for index in 0..<text.count {
      switch text.tag(index) {
      case .pStyle, .rStyle:
        guard let range = text.range(.val, of: index) else { continue }
        let name = text.bytes(range)
        // Neighbours mostly name the same one.
        guard name != last else { continue }
        last = name
        styles.insert(String(decoding: name, as: UTF8.self))
      case .numPr: namesLists = true
      default: break
      }
    }
  }
}
