internal import JSONText
internal import RegulationModel

/// The outline of a draft: 编 章 节 条 款 项 目.
enum Symbols {
  /// Longer names are cut: Unicode scalars.
  private static let nameLimit = 40

  /// Answers `textDocument/documentSymbol`.
  static func answer(_ view: inout DraftView, _ parameters: RequestParameters) -> JSONValue {
    guard view.client.takesSymbolTrees else { return flat(&view) }
    var built: [[JSONValue]] = [[]]
    var open: [Int] = []
    func close(_ view: inout DraftView) {
      guard let row = open.popLast(), let children = built.popLast() else { return }
      built[built.count - 1].append(symbol(row, children, &view))
    }
    for row in view.edition.rows.indices {
      while let last = open.last, Int(view.edition.rows[last].end) <= row { close(&view) }
      guard isShown(row, view) else { continue }
      open.append(row)
      built.append([])
    }
    while !open.isEmpty { close(&view) }
    return .array(built[0])
  }

  /// The only 款 of an article is the article.
  private static func isShown(_ row: Int, _ view: DraftView) -> Bool {
    let provision = view.edition.rows[row]
    guard provision.kind == .paragraph, provision.parent >= 0 else { return true }
    let parent = view.edition.rows[Int(provision.parent)]
    return provision.number != ProvisionNumber(1) || parent.end != provision.end
  }

  private static func symbol(
    _ row: Int, _ children: [JSONValue], _ view: inout DraftView
  ) -> JSONValue {
    let extent = view.reading.extents[row]
    let shown = view.name(of: row)
    var members: [JSONValue.Member] = [
      .init("name", .string(name(row, view))), .init("kind", JSONValue(kind(row, view))),
      .init("range", view.json(extent)), .init("selectionRange", view.json(shown)),
    ]
    if !children.isEmpty { members.append(.init("children", .array(children))) }
    return .object(members)
  }

  private static func flat(_ view: inout DraftView) -> JSONValue {
    var symbols: [JSONValue] = []
    for row in view.edition.rows.indices where view.edition.rows[row].kind <= .article {
      let parent = Int(view.edition.rows[row].parent)
      var members: [JSONValue.Member] = [
        .init("name", .string(name(row, view))), .init("kind", JSONValue(kind(row, view))),
        .init("location", view.location(view.reading.extents[row])),
      ]
      if parent >= 0 { members.append(.init("containerName", .string(name(parent, view)))) }
      symbols.append(.object(members))
    }
    return .array(symbols)
  }

  /// The label with the heading, or the first words where there is none.
  static func name(_ row: Int, _ view: DraftView) -> String { name(view.reading.provision(row)) }

  /// The same of a provision of any edition.
  static func name(_ provision: Provision) -> String {
    var label = provision.label
    if label.isEmpty, provision.kind == .paragraph, let number = provision.number {
      label = number.citation(.paragraph)
    }
    let first = provision.children.first { $0.kind == .paragraph }
    let words = provision.heading ?? (provision.text.isEmpty ? first?.text : provision.text) ?? ""
    let line = words.unicodeScalars.prefix { $0 != "\n" && $0 != "\u{2028}" }
    let start = String(String.UnicodeScalarView(line.prefix(nameLimit)))
    let whole = [label, start].filter { !$0.isEmpty }.joined(separator: "　")
    return whole.isEmpty ? provision.id : whole
  }

  /// LSP 3.17, `SymbolKind`.
  static func kind(_ row: Int, _ view: DraftView) -> Int { kind(view.edition.rows[row].kind) }

  /// The same of a level.
  static func kind(_ kind: ProvisionKind) -> Int {
    switch kind {
    case .part, .subpart: 2  // Module
    case .chapter: 3  // Namespace
    case .section: 4  // Package
    case .article: 5  // Class
    case .paragraph: 6  // Method
    case .item: 8  // Field
    case .subitem: 22  // EnumMember
    case .annex: 1  // File
    case .crossheading: 15  // String
    }
  }
}
