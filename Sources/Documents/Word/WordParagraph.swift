/// What counts for a paragraph: its own properties before those of its style.
struct WordParagraph {
  private(set) var properties: WordProperties
  private(set) var role: WordStyle.Role?
  /// The styles that may be tied to the level of its list, the nearest first.
  private var listStyles: [String] = []
  /// Whether it names a list or a level itself.
  private var namesList = false
  /// Whether its end was deleted, or hidden.
  private(set) var endIsDeleted = false
  private(set) var endIsHidden = false

  /// A paragraph that has its style alone.
  init(style: WordStyle) {
    properties = style.properties
    role = style.role
    listStyles = style.listStyles
  }

  /// Reads `w:pPr`, if there is one.
  init(_ part: WordPart, _ index: Int?, _ styles: WordStyles) {
    guard let index else {
      self.init(style: styles.standard)
      return
    }
    let named = part.value(.pStyle, of: index).flatMap { styles.style($0) }
    self.init(style: named ?? styles.standard)
    var own = WordProperties()
    for child in part.children(index) {
      if part.tag(child) == .rPr {
        readEnd(part, child)
      } else {
        own.readParagraph(part, child)
      }
    }
    namesList = own.list != nil || own.level != nil
    properties = properties.with(own)
  }

  private mutating func readEnd(_ part: WordPart, _ index: Int) {
    var own = WordProperties()
    for child in part.children(index) {
      switch part.tag(child) {
      case .del, .moveFrom: endIsDeleted = true
      default: own.readRun(part, child)
      }
    }
    endIsHidden = own.isHidden ?? properties.isHidden ?? false
  }

  /// The list and the level that it belongs to; `nil` outside of lists.
  func list(_ counters: inout NumberingCounters) -> (id: Int, level: Int)? {
    guard let list = properties.list, list != 0 else { return nil }
    if !namesList, let level = counters.level(ofStyles: listStyles, in: list) {
      return (list, level)
    }
    return (list, properties.level ?? 0)
  }

  /// What is said of it.
  func evidence(size: Int?) -> Evidence {
    var evidence = Evidence()
    if let outline = properties.outline {
      evidence.heading = outline < 6 ? outline + 1 : nil
    } else if case .heading(let level) = role {
      evidence.heading = level
    }
    if role == .title { evidence.isTitle = true }
    evidence.alignment = properties.alignment
    evidence.indent = properties.indent.columns(size: size ?? properties.size ?? 21)
    return evidence
  }

  /// The indent of its level in a list, which its own beats.
  mutating func inherit(_ indent: WordIndent) {
    properties.indent = indent.with(properties.indent)
  }
}
