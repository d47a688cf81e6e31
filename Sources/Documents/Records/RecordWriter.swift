internal import ChineseText
internal import JSONText

/// Writes records of one document as blocks, in the order of their members.
struct RecordWriter {
  /// Parts within parts are followed so far.
  private static let depthLimit = 64
  var builder: DocumentBuilder
  var notes = RecordNotes()
  /// Where the record stands that is being written.
  var place = Place()
  private let text: RecordText
  /// The heading of each unit that was written last; headings come when they change.
  private var divisions: [RecordUnit: String] = [:]

  init(_ format: DocumentFormat, _ text: RecordText) {
    builder = DocumentBuilder(format)
    self.text = text
  }

  /// Adds a value of any shape; `unit` is what its elements are.
  mutating func add(_ value: JSONValue, unit: RecordUnit?, depth: Int) {
    guard depth < RecordWriter.depthLimit else { return notes.left.add("…") }
    switch value {
    case .string(let words): add(lines(of: words))
    case .number(let words): add(words)
    case .array(let elements):
      for element in elements { add(element, unit: unit, depth: depth + 1) }
    case .object(let members): addPart(members, unit: unit, depth: depth)
    case .bool, .null: break
    }
  }

  /// Adds a line.
  mutating func add(_ line: String, _ evidence: Evidence = Evidence()) {
    builder.add(line, evidence, at: place)
  }

  /// The lines of a text.
  mutating func lines(of words: String) -> [RecordLine] {
    text.lines(of: words, &builder.findings)
  }

  /// Adds lines.
  mutating func add(_ lines: [RecordLine]) {
    for line in lines { add(line.text, line.evidence) }
  }

  /// Adds a title, or marks the first line of the text where that is the title.
  mutating func addTitle(_ title: String, before lines: inout [RecordLine]) {
    if let first = lines.first, RecordWriter.areSame(first.text, title) {
      lines[0].evidence.isTitle = true
      return
    }
    var evidence = Evidence()
    evidence.isTitle = true
    add(title, evidence)
  }

  /// Adds an object that is a unit of a document: label, heading, text, units within.
  mutating func addPart(_ members: [JSONValue.Member], unit: RecordUnit?, depth: Int) {
    let head = PartHead(members, unit: unit)
    for (name, role) in head.taken { notes.take(role, name) }
    for (label, number) in head.made { notes.make(label, of: number) }
    for division in head.divisions { addDivision(division.unit, division.text) }
    if head.isUnit {
      addUnit(head, members, depth: depth)
    } else {
      addHeading(head, members, depth)
    }
  }

  /// Adds the members that hold text and parts, in their order.
  mutating func addContents(
    _ members: [JSONValue.Member], except taken: Set<Int>, unit: RecordUnit?, depth: Int
  ) {
    let level = depth + 1
    for (index, member) in members.enumerated() where !taken.contains(index) {
      guard !RecordShape.isEmpty(member.value) else { continue }
      switch RecordShape.role(of: member) {
      case .text, .opening:
        notes.take("text", member.name)
        add(member.value, unit: unit, depth: level)
      case .parts(let inner):
        addNamed(member, inner ?? unit, depth: level)
      default: notes.left.add(member.name)
      }
    }
  }

  /// Adds parts whose name may be their label: `"第一条": "…"`.
  private mutating func addNamed(_ member: JSONValue.Member, _ unit: RecordUnit?, depth: Int) {
    guard let named = RecordLabel.unit(ofName: member.name) else {
      notes.take("parts", member.name)
      return add(member.value, unit: unit, depth: depth)
    }
    if named == .article {
      var texts = member.value.text.map { [$0] } ?? member.value.elements.compactMap(\.text)
      let isAll = texts.count == max(member.value.elements.count, 1)
      if !isAll { texts = [] }
      addLabelled(member.name, nil, .article, texts.flatMap { lines(of: $0) })
      return isAll ? () : add(member.value, unit: .item, depth: depth)
    }
    addDivision(named, member.name)
    add(member.value, unit: .article, depth: depth)
  }

  /// Adds a unit of text: `第三条　【目的】　…`, its further lines and what is within it.
  private mutating func addUnit(_ head: PartHead, _ members: [JSONValue.Member], depth: Int) {
    var taken = head.indices
    var lines: [RecordLine] = []
    if let index = members.indices.first(where: {
      RecordShape.role(of: members[$0]) == .text && members[$0].value.text != nil
    }) {
      notes.take("text", members[index].name)
      taken.insert(index)
      lines = self.lines(of: members[index].value.text ?? "")
    }
    if head.label.isEmpty, let first = lines.first, let level = head.level(ofHeading: first.text) {
      lines[0].evidence.heading = level
    }
    addLabelled(head.label, head.caption, head.unit, lines)
    addContents(members, except: taken, unit: head.unit?.next, depth: depth)
  }

  /// Adds a heading, where there is one, and what stands under it.
  private mutating func addHeading(_ head: PartHead, _ members: [JSONValue.Member], _ depth: Int) {
    let label = head.label.isEmpty ? "" : printed(head.label, head.unit)
    let words = [label, head.caption ?? ""].filter { !$0.isEmpty }
    if !words.isEmpty {
      var evidence = Evidence()
      evidence.heading = head.unit?.heading ?? min(max(depth, 1), 6)
      if words.count == 2 { evidence.labelLength = label.utf8.count }
      add(words.joined(separator: "\u{3000}"), evidence)
    }
    addContents(members, except: head.indices, unit: head.unit?.next, depth: depth)
  }

  /// Adds the heading of a division that articles tell by its name, when it changes.
  private mutating func addDivision(_ unit: RecordUnit, _ heading: String) {
    guard divisions[unit] != heading else { return }
    divisions[unit] = heading
    for inner in RecordUnit.allCases.drop(while: { $0 != unit }).dropFirst() {
      divisions[inner] = nil
    }
    var evidence = Evidence()
    evidence.heading = unit.heading ?? 4
    add(printed(heading, unit), evidence)
  }

  private mutating func addLabelled(
    _ label: String, _ caption: String?, _ unit: RecordUnit?, _ lines: [RecordLine]
  ) {
    var lines = lines
    if label.isEmpty, caption == nil { return add(lines) }
    let own = label.isEmpty ? "" : printed(label, unit)
    if let first = lines.first, !own.isEmpty,
      let length = RecordWriter.labelLength(of: own, in: first.text)
    {
      lines[0].evidence.labelLength = length
      return add(lines)
    }
    let first = lines.isEmpty ? RecordLine(text: "") : lines.removeFirst()
    let isBracketed = own.hasSuffix("）") || own.hasSuffix(")") || own.hasSuffix("、")
    var line = isBracketed || own.isEmpty ? own : own + "\u{3000}"
    if let caption { line += RecordWriter.bracketed(caption) + "\u{3000}" }
    var evidence = first.evidence
    evidence.labelLength = own.utf8.count
    evidence.links = evidence.links.map {
      let shift = line.utf8.count
      return Evidence.Link(
        target: $0.target, words: ($0.words.lowerBound + shift)..<($0.words.upperBound + shift))
    }
    add(line + first.text, evidence)
    add(lines)
  }

  /// The label as it is printed; one that is a bare number is made into one of its unit, and noted.
  private mutating func printed(_ label: String, _ unit: RecordUnit?) -> String {
    guard let number = RecordLabel.whole(label), number.word == nil, let unit else { return label }
    let made: String
    switch unit {
    case .item: made = "（" + ChineseNumeral.text(of: number.number.first ?? 0) + "）"
    case .paragraph, .subitem: return label
    default: made = unit.word.map { number.text(for: $0) } ?? label
    }
    notes.make(made, of: label)
    return made
  }
}

extension RecordWriter {
  /// Length of a label with which a line begins already, in UTF-8; `nil` where it does not.
  private static func labelLength(of label: String, in line: String) -> Int? {
    if line.hasPrefix(label) { return label.utf8.count }
    guard let own = RecordLabel.whole(label), let found = RecordLabel.read(line),
      found.word != nil, own.number == found.number, own.unit == found.unit
    else { return nil }
    return found.length
  }

  private static func bracketed(_ caption: String) -> String {
    guard let first = caption.unicodeScalars.first, Glyph.isOpening(first.value) else {
      return "【\(caption)】"
    }
    return caption
  }

  /// Whether two lines are the same but for blanks.
  private static func areSame(_ one: String, _ other: String) -> Bool {
    one.unicodeScalars.lazy.filter { !Glyph.isBlank($0.value) }.elementsEqual(
      other.unicodeScalars.lazy.filter { !Glyph.isBlank($0.value) })
  }
}
