internal import LegalXML

/// A style of paragraphs or of stretches of text, with what it says itself.
struct OpenStyle {
  var parent: String?
  var displayName: String?
  /// `style:list-style-name`; empty where the style takes the numbers away.
  var list: String?
  var outlineLevel: Int?
  var alignment: Evidence.Alignment?
  /// In points.
  var indent: Double?
  var margin: Double?
  var fontSize: Double?
  /// Whether the first line is indented by two characters.
  var isAutoIndented: Bool?
  var isHidden: Bool?
  var isStruck: Bool?

  /// Reads a `style:style`.
  init(_ element: XMLElement) {
    parent = element.open("style:parent-style-name")
    displayName = element.open("style:display-name")
    list = element.open("style:list-style-name")
    outlineLevel = element.open("style:default-outline-level").flatMap { Int($0) }
    for properties in element.elements {
      switch properties.openName {
      case "style:paragraph-properties": readParagraph(properties)
      case "style:text-properties": readText(properties)
      default: break
      }
    }
  }

  private mutating func readParagraph(_ properties: XMLElement) {
    switch properties.open("fo:text-align") {
    case "center": alignment = .center
    case "end", "right": alignment = .right
    case "start", "left": alignment = .left
    case "justify": alignment = .justified
    default: break
    }
    indent = properties.open("fo:text-indent").flatMap { OpenStyle.points($0) }
    margin = properties.open("fo:margin-left").flatMap { OpenStyle.points($0) }
    isAutoIndented = properties.open("style:auto-text-indent").map { $0 == "true" }
  }

  private mutating func readText(_ properties: XMLElement) {
    fontSize = properties.open("fo:font-size").flatMap { OpenStyle.points($0) }
    isHidden = properties.open("text:display").map { $0 == "none" }
    isStruck = properties.open("style:text-line-through-style").map { $0 != "none" }
    if let type = properties.open("style:text-line-through-type") { isStruck = type != "none" }
  }

  /// A length in points; `nil` where it is in per cent or in no unit that is known.
  static func points(_ length: String) -> Double? {
    let units: [(String, Double)] = [
      ("pt", 1), ("cm", 72 / 2.54), ("mm", 72 / 25.4), ("in", 72), ("pc", 12), ("px", 0.75),
    ]
    for (unit, factor) in units where length.hasSuffix(unit) {
      guard let value = Double(length.dropLast(unit.count)), value.isFinite, abs(value) < 10_000
      else { return nil }
      return value * factor
    }
    return nil
  }
}

/// The styles of a text, by name, with what they inherit.
struct OpenStyles {
  /// Longer chains of parents, and circles, are followed so far.
  private static let chainLimit = 32
  private var paragraphs: [String: OpenStyle] = [:]
  private var texts: [String: OpenStyle] = [:]
  private var defaultFontSize = 12.0
  private(set) var lists: [String: OpenListStyle] = [:]
  /// How headings are numbered; `nil` where they are not.
  private(set) var outline: OpenListStyle?

  /// Reads an `office:styles` or `office:automatic-styles`; later ones come before earlier ones.
  mutating func read(_ styles: XMLElement) {
    for element in styles.elements {
      switch element.openName {
      case "style:style": readStyle(element)
      case "style:default-style" where element.open("style:family") == "paragraph":
        defaultFontSize = OpenStyle(element).fontSize ?? defaultFontSize
      case "text:list-style":
        if let name = element.open("style:name") { lists[name] = OpenListStyle(element) }
      case "text:outline-style": outline = OpenListStyle(element)
      default: break
      }
    }
  }

  private mutating func readStyle(_ element: XMLElement) {
    guard let name = element.open("style:name") else { return }
    switch element.open("style:family") {
    case "paragraph": paragraphs[name] = OpenStyle(element)
    case "text": texts[name] = OpenStyle(element)
    default: break
    }
  }

  /// What a paragraph's style says, its own word before that of its parents; `nil` where none does.
  func paragraph<Value>(_ name: String?, _ value: (OpenStyle) -> Value?) -> Value? {
    chain(name, in: paragraphs).lazy.compactMap(value).first
  }

  /// What a style of a stretch of text says.
  func text<Value>(_ name: String?, _ value: (OpenStyle) -> Value?) -> Value? {
    chain(name, in: texts).lazy.compactMap(value).first
  }

  /// Whether a style or one of its parents has a name of the program's own: `Title`.
  func paragraph(_ name: String?, is wanted: String) -> Bool {
    var name = name
    for _ in 0..<OpenStyles.chainLimit {
      guard let current = name else { return false }
      if current == wanted || paragraphs[current]?.displayName == wanted { return true }
      name = paragraphs[current]?.parent
    }
    return false
  }

  /// Indent of the first line in columns, of which a Chinese character takes two; `nil` where no
  /// style tells.
  func indent(_ name: String?) -> Int? {
    let size = max(paragraph(name, \.fontSize) ?? defaultFontSize, 1)
    if paragraph(name, \.isAutoIndented) == true { return 4 }
    let indent = paragraph(name, \.indent)
    let margin = paragraph(name, \.margin)
    guard indent != nil || margin != nil else { return nil }
    return max(0, Int((((indent ?? 0) + (margin ?? 0)) * 2 / size).rounded()))
  }

  private func chain(_ name: String?, in styles: [String: OpenStyle]) -> [OpenStyle] {
    var chain: [OpenStyle] = []
    var name = name
    while let current = name, let style = styles[current], chain.count < OpenStyles.chainLimit {
      chain.append(style)
      name = style.parent
    }
    return chain
  }
}
