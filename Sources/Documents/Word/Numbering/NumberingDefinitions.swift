/// The lists that a Word file defines: `numbering.xml`.
struct NumberingDefinitions: Sendable {
  /// A list and where its levels come from: `w:abstractNum`.
  struct Definition: Sendable {
    /// Its levels by their number from 0.
    var levels: [Int: NumberingLevel] = [:]
    /// The numbering style that has the levels in its place.
    var link: String?
    /// The numbering style that these levels are.
    var style: String?
  }

  /// How many levels a list has.
  static let levelCount = 9

  private var definitions: [Int: Definition] = [:]
  private var instances: [Int: NumberingInstance] = [:]
  /// The definition whose levels count, for each that has a link.
  private var linked: [Int: Int] = [:]

  /// No lists.
  init() {}

  /// Reads the part.
  ///
  /// - Parameters:
  ///   - part: `numbering.xml`.
  ///   - writesCircles: as in `NumberFormat`.
  ///   - listOfStyle: the `w:numId` of a numbering style.
  init(_ part: WordPart, writesCircles: Bool, listOfStyle: (String) -> Int?) {
    let reader = NumberingReader(part: part, writesCircles: writesCircles)
    for index in part.children(0) {
      switch part.tag(index) {
      case .abstractNum:
        if let (id, definition) = reader.definition(index) { definitions[id] = definition }
      case .num:
        if let (id, instance) = reader.instance(index) { instances[id] = instance }
      default: break
      }
    }
    let owners = Dictionary(
      definitions.compactMap { id, definition in definition.style.map { ($0, id) } },
      uniquingKeysWith: min)
    for (id, definition) in definitions where definition.levels.isEmpty {
      linked[id] = target(of: definition, owners: owners, listOfStyle)
    }
  }

  /// The styles that definitions refer to for their levels.
  static func styleLinks(in part: WordPart) -> [String] {
    part.children(0).compactMap { part.value(.numStyleLink, of: $0) }
  }

  /// The definition that a chain of links ends in; a chain that bites its tail ends nowhere.
  private func target(
    of definition: Definition, owners: [String: Int], _ listOfStyle: (String) -> Int?
  ) -> Int? {
    var seen: Set<String> = []
    var next = definition.link
    while let style = next, seen.insert(style).inserted {
      guard let id = owners[style] ?? listOfStyle(style).flatMap({ instances[$0]?.definition }),
        let target = definitions[id]
      else { return nil }
      if !target.levels.isEmpty { return id }
      next = target.link
    }
    return nil
  }

  /// A list by its `w:numId`; `nil` where the file defines none.
  func instance(_ id: Int) -> NumberingInstance? { instances[id] }

  /// A level of a list as it counts; `nil` where the list has none.
  func level(_ number: Int, of instance: NumberingInstance) -> NumberingLevel? {
    let override = instance.overrides[number]
    let definition = linked[instance.definition] ?? instance.definition
    guard var level = override?.level ?? definitions[definition]?.levels[number] else { return nil }
    if let start = override?.start { level.start = start }
    return level
  }
}
