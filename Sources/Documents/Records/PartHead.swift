internal import JSONText

extension RecordUnit {
  /// The unit that elements within this one are, where nothing else names them.
  var next: RecordUnit? {
    switch self {
    case .part, .subpart, .chapter, .section: .article
    case .article: .item
    case .paragraph: .item
    case .item: .subitem
    case .subitem: nil
    }
  }
}

/// What stands at the head of a unit of a record: its label, its caption, the divisions around it.
struct PartHead {
  /// The label as the record has it; empty where there is none.
  private(set) var label = ""
  /// Its title; `nil` where there is none.
  private(set) var caption: String?
  /// What it is; `nil` where nothing tells.
  private(set) var unit: RecordUnit?
  /// The headings under which it stands, the widest first.
  private(set) var divisions: [(unit: RecordUnit, text: String)] = []
  /// Which members were read here.
  private(set) var indices: Set<Int> = []
  /// Their names and roles.
  private(set) var taken: [(name: String, role: String)] = []
  /// Labels that were made of bare numbers.
  private(set) var made: [(label: String, number: String)] = []
  /// Whether it is a unit of text and not a division with a heading.
  var isUnit: Bool { unit.map { $0.heading == nil } ?? false }

  init(_ members: [JSONValue.Member], unit: RecordUnit?) {
    self.unit = unit
    for (index, member) in members.enumerated() {
      guard let words = member.value.text else { continue }
      read(words, RecordShape.role(of: member), member.name, index)
    }
    joinDivisions(within: unit)
    if let named = RecordLabel.whole(label)?.unit { self.unit = named }
  }

  /// Level of a line that is the heading of a division though it came as an article: `第 一 章 總綱`.
  func level(ofHeading line: String) -> Int? {
    RecordLabel.read(line)?.unit?.heading
  }

  private mutating func read(_ words: String, _ role: RecordRole?, _ name: String, _ index: Int) {
    let words = PartHead.trimmed(words)
    switch role {
    case .label(let unit) where unit.heading == nil:
      // An empty number tells what the object is, too.
      if self.unit == nil || unit == .article { self.unit = unit }
      label = words
      note(index, name, "number")
    case .number where !words.isEmpty && label.isEmpty:
      label = words
      note(index, name, "number")
    case .field(.title) where !words.isEmpty && caption == nil:
      caption = words
      note(index, name, "heading")
    case .label(let unit) where !words.isEmpty:
      divisions.append((unit, words))
      note(index, name, "heading")
    case .heading(let unit) where !words.isEmpty:
      divisions.append((unit, words))
      note(index, name, "heading")
    default: break
    }
  }

  private mutating func note(_ index: Int, _ name: String, _ role: String) {
    indices.insert(index)
    taken.append((name, role))
  }

  /// Joins the number of a division with its name; the number of the unit itself is its label.
  private mutating func joinDivisions(within unit: RecordUnit?) {
    var joined: [(unit: RecordUnit, text: String)] = []
    for kind in RecordUnit.allCases {
      let pieces = divisions.filter { $0.unit == kind }.map(\.text)
      guard !pieces.isEmpty else { continue }
      let number = pieces.first { RecordLabel.whole($0) != nil }
      let name = pieces.first { RecordLabel.whole($0) == nil }
      if kind == unit, label.isEmpty {
        label = number ?? ""
        caption = caption ?? name
        continue
      }
      joined.append((kind, join(number, name, kind)))
    }
    divisions = joined
  }

  private mutating func join(
    _ number: String?, _ name: String?, _ kind: RecordUnit
  ) -> String {
    guard let number else { return name ?? "" }
    guard let name else { return number }
    if RecordLabel.read(name)?.unit == kind { return name }
    guard let label = RecordLabel.whole(number), label.word == nil, let word = kind.word else {
      return number + "\u{3000}" + name
    }
    made.append((label.text(for: word), number))
    return label.text(for: word) + "\u{3000}" + name
  }

  private static func trimmed(_ words: String) -> String {
    let scalars = words.unicodeScalars
    guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return "" }
    return String(scalars[first...last])
  }
}
