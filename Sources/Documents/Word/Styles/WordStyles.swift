/// What a style or a paragraph says of itself, without what it inherits.
struct WordProperties: Sendable {
  /// The list; 0 for none.
  var list: Int?
  /// The level of the list, from 0.
  var level: Int?
  /// Level of the outline from 0; 9 for text.
  var outline: Int?
  var alignment: Evidence.Alignment?
  var indent = WordIndent()
  var isHidden: Bool?
  /// Whether it is struck out once, and twice.
  var isStruck: Bool?
  var isStruckTwice: Bool?
  /// Height of its characters in half points.
  var size: Int?

  /// Reads a child of `w:pPr`.
  mutating func readParagraph(_ part: WordPart, _ index: Int) {
    switch part.tag(index) {
    case .numPr:
      list = part.child(.numId, of: index).flatMap { part.number(.val, of: $0) }
      level = part.child(.ilvl, of: index).flatMap { part.number(.val, of: $0) }
    case .outlineLvl: outline = part.number(.val, of: index)
    case .jc: alignment = WordProperties.alignment(part.value(index))
    case .ind: indent = WordIndent(part, index)
    default: break
    }
  }

  /// Reads a child of `w:rPr`.
  @inline(__always)
  mutating func readRun(_ part: WordPart, _ index: Int) {
    switch part.tag(index) {
    case .vanish: isHidden = part.isOn(index)
    case .strike: isStruck = part.isOn(index)
    case .dstrike: isStruckTwice = part.isOn(index)
    case .sz: size = part.number(.val, of: index)
    default: break
    }
  }

  /// The properties with what others say in their place.
  func with(_ other: WordProperties) -> WordProperties {
    WordProperties(
      list: other.list ?? list, level: other.level ?? (other.list == nil ? level : nil),
      outline: other.outline ?? outline, alignment: other.alignment ?? alignment,
      indent: indent.with(other.indent), isHidden: other.isHidden ?? isHidden,
      isStruck: other.isStruck ?? isStruck,
      isStruckTwice: other.isStruckTwice ?? isStruckTwice, size: other.size ?? size)
  }

  private static func alignment(_ value: String?) -> Evidence.Alignment? {
    switch value {
    case "center": .center
    case "right", "end": .right
    case "left", "start": .left
    case "both", "distribute": .justified
    default: nil
    }
  }
}

/// A style with all that it inherits.
struct WordStyle: Sendable {
  /// What its name says of its paragraphs.
  enum Role: Sendable, Hashable {
    case title, subtitle, contents
    /// A heading, from 1.
    case heading(Int)
  }

  var properties = WordProperties()
  var role: Role?
  /// Its identifier and those of its ancestors, the own one first, up to the one that says the list.
  var listStyles: [String] = []
}

/// The styles of a Word file: `styles.xml`.
struct WordStyles: Sendable {
  private struct Source {
    let base: String?
    let name: String
    let isParagraph: Bool
    let properties: WordProperties
  }

  private var styles: [String: WordStyle] = [:]
  /// The style of paragraphs that name none.
  private(set) var standard = WordStyle()
  /// What every paragraph inherits.
  private var defaults = WordProperties()

  /// No styles.
  init() {}

  /// Reads the part.
  init(_ part: WordPart) {
    var sources: [String: Source] = [:]
    var order: [String] = []
    var standardID: String?
    for index in part.children(0) {
      switch part.tag(index) {
      case .docDefaults: defaults = WordStyles.defaults(part, index)
      case .style:
        guard let id = part.string(.styleId, of: index) else { continue }
        let type = part.string(.type, of: index) ?? "paragraph"
        order.append(id)
        sources[id] = WordStyles.source(part, index, isParagraph: type == "paragraph")
        let mark = part.string(.default, of: index)
        if type == "paragraph", mark == "1" || mark == "true" { standardID = id }
      default: break
      }
    }
    standard.properties = defaults
    for id in order { resolve(id, sources) }
    if let standardID, let style = styles[standardID] { standard = style }
  }

  /// Whether a style of paragraphs, or what all inherit, says a list.
  var nameLists: Bool {
    defaults.list != nil || styles.contains { $0.value.properties.list != nil }
  }

  /// A style by its identifier; `nil` where the file defines none.
  func style(_ id: String) -> WordStyle? { styles[id] }

  /// The list of a numbering style.
  func list(ofStyle id: String) -> Int? { styles[id]?.properties.list }

  /// Resolves a style and its ancestors; one that is its own ancestor inherits nothing more.
  private mutating func resolve(_ id: String, _ sources: [String: Source]) {
    var chain: [String] = []
    var seen: Set<String> = []
    var next: String? = id
    while let current = next, styles[current] == nil, let source = sources[current],
      seen.insert(current).inserted
    {
      chain.append(current)
      next = source.base
    }
    for id in chain.reversed() {
      guard let source = sources[id] else { continue }
      let inherited = source.base.flatMap { styles[$0] }
      let base =
        inherited ?? WordStyle(properties: source.isParagraph ? defaults : WordProperties())
      var style = WordStyle(properties: base.properties.with(source.properties))
      style.role = WordStyles.role(of: source, inherited: base.role)
      style.listStyles = source.properties.list == nil ? [id] + base.listStyles.prefix(15) : [id]
      styles[id] = style
    }
  }

  private static func defaults(_ part: WordPart, _ index: Int) -> WordProperties {
    var result = WordProperties()
    for group in part.children(index) {
      for list in part.children(group) {
        for property in part.children(list) {
          result.readParagraph(part, property)
          result.readRun(part, property)
        }
      }
    }
    return result
  }

  private static func source(_ part: WordPart, _ index: Int, isParagraph: Bool) -> Source {
    var properties = WordProperties()
    for child in part.children(index) {
      switch part.tag(child) {
      case .pPr: for property in part.children(child) { properties.readParagraph(part, property) }
      case .rPr: for property in part.children(child) { properties.readRun(part, property) }
      default: break
      }
    }
    return Source(
      base: part.value(.basedOn, of: index), name: part.value(.name, of: index) ?? "",
      isParagraph: isParagraph, properties: properties)
  }

  /// The role of a style: that of its name, but its own level of the outline makes headings.
  private static func role(of source: Source, inherited: WordStyle.Role?) -> WordStyle.Role? {
    let named = role(source.name)
    guard let outline = source.properties.outline else { return named ?? inherited }
    switch named {
    case .title, .subtitle, .contents: return named
    case .heading, nil: return outline < 6 ? .heading(outline + 1) : nil
    }
  }

  /// The role that the name of a style gives, in English or Chinese.
  private static func role(_ name: String) -> WordStyle.Role? {
    let name = name.lowercased()
    switch name {
    case "title", "标题", "標題": return .title
    case "subtitle", "副标题", "副標題": return .subtitle
    case "toc heading", "toc 标题", "toc 標題", "目录标题": return .contents
    default: break
    }
    for prefix in ["heading", "标题", "標題"] where name.hasPrefix(prefix) {
      let rest = name.dropFirst(prefix.count).drop { $0 == " " }
      if let level = Int(rest), (1...6).contains(level) { return .heading(level) }
    }
    for prefix in ["toc", "目录", "目錄"] where name.hasPrefix(prefix) {
      if Int(name.dropFirst(prefix.count).drop { $0 == " " }) != nil { return .contents }
    }
    return nil
  }
}
