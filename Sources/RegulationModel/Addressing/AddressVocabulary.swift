internal import ChineseText
package import JSONText

/// The words and signs of addresses, for the lexer, and as data for who reads addresses by the same tables
/// elsewhere.
package enum AddressVocabulary {
  /// Signs of one glyph, in the width and case to which what is typed is folded.
  static let signs: [UInt32: AddressToken.Kind] = {
    var signs: [UInt32: AddressToken.Kind] = [
      Glyph.ordinal: .ordinal, Glyph.branch: .branch, 0x2E: .dot, 0x2D: .hyphen,
      0x6BB5: .segment,  // 段
    ]
    for glyph in "~〜∼–—―".unicodeScalars { signs[glyph.value] = .range }
    for glyph in ",;&".unicodeScalars { signs[glyph.value] = .list }
    return signs
  }()

  /// What stands between the words and means nothing: 的.
  static let silent: Set<UInt32> = [0x7684]

  /// Words of several Chinese glyphs; of two that begin alike the longer one stands first.
  static let phrases: [(glyphs: [UInt32], kind: AddressToken.Kind)] =
    ([
      ("分编", .unit(.subpart)), ("分編", .unit(.subpart)), ("附件", .word(.annex)),
      ("附表", .word(.annex)), ("附录", .word(.annex)), ("小标题", .word(.crossheading)),
      ("未编号部分", .unnumbered),
    ]
    + JoiningWords.lists.sorted { $0.count > $1.count }.map { ($0, .list) }
    + [("至", .range), ("到", .range)] + Edition.customaryHeadings.map { ($0, .heading($0)) })
    .map { (text: String, kind: AddressToken.Kind) in (text.unicodeScalars.map(\.value), kind) }

  /// Words in Latin letters.
  static let words: [String: AddressToken.Kind] = [
    "and": .list, "annex": .word(.annex), "art": .word(.article), "article": .word(.article),
    "articles": .word(.article), "arts": .word(.article), "att": .word(.annex),
    "attachment": .word(.annex), "chapter": .word(.chapter), "chp": .word(.chapter),
    "item": .word(.item), "or": .list, "p": .segmentMark, "para": .word(.paragraph),
    "paragraph": .word(.paragraph), "part": .word(.part), "point": .word(.item),
    "sec": .word(.section), "section": .word(.section), "subitem": .word(.subitem),
    "subpart": .word(.subpart), "to": .range,
  ]

  /// Writes all tables as members of an object: signs, words, units and their kinds, numerals, and what is
  /// folded.
  package static func write(to json: inout JSONWriter) {
    writeWords(to: &json)
    writeUnits(to: &json)
    writeNumerals(to: &json)
    json.array("folds") { json in
      for glyph in UInt32(0x21)...0xFFFF {
        let folded = AddressGlyph.equivalence.folded(glyph)
        guard folded != glyph else { continue }
        json.string(text(glyph))
        json.string(text(folded))
      }
    }
  }

  private static func writeWords(to json: inout JSONWriter) {
    json.object("signs") { json in
      for (glyph, kind) in signs.sorted(by: { $0.key < $1.key }) {
        json.field(text(glyph), kind.name)
      }
      for glyph in silent.sorted() { json.field(text(glyph), "nothing") }
      json.field(text(Glyph.fullStop), "stop")
    }
    json.array("phrases") { json in
      for phrase in phrases {
        json.array { json in
          json.string(phrase.glyphs.map(text).joined())
          phrase.kind.write(to: &json)
        }
      }
    }
    json.object("words") { json in
      for (word, kind) in words.sorted(by: { $0.key < $1.key }) {
        json.array(word) { kind.write(to: &$0) }
      }
    }
    json.array("headings") { json in Edition.customaryHeadings.forEach { json.string($0) } }
  }

  private static func writeUnits(to json: inout JSONWriter) {
    json.object("kinds") { json in
      for kind in ProvisionKind.allCases {
        json.object(kind.name) { json in
          json.field("stem", kind.idStem)
          json.field("unit", kind.unit)
        }
      }
    }
    json.object("units") { json in
      for glyph in UInt32(0x4E00)...0x9FFF {
        if let kind = ProvisionUnit.kind(glyph) { json.field(text(glyph), kind.name) }
      }
    }
  }

  private static func writeNumerals(to json: inout JSONWriter) {
    json.object("numerals") { json in
      for glyph in UInt32(0x80)...0xFFFF where ChineseNumeral.isNumeral(glyph) {
        if let value = ChineseNumeral.value(of: text(glyph)) { json.field(text(glyph), value) }
      }
    }
    json.array("digits") { json in
      for digit in 0...9 { json.string(ChineseNumeral.text(of: digit)) }
    }
    json.array("powers") { json in
      for power in [10_000, 1_000, 100, 10] {
        json.array { json in
          json.string(String(ChineseNumeral.text(of: 2 * power).suffix(1)))
          json.number(power)
        }
      }
    }
  }

  private static func text(_ glyph: UInt32) -> String {
    Unicode.Scalar(glyph).map { String($0) } ?? ""
  }
}

extension AddressToken.Kind {
  /// The name of the kind in the tables.
  fileprivate var name: String {
    switch self {
    case .number: "number"
    case .bracketed: "bracketed"
    case .identifier: "identifier"
    case .ordinal: "ordinal"
    case .unit: "unit"
    case .first: "first"
    case .segment: "segment"
    case .word: "word"
    case .unnumbered: "unnumbered"
    case .heading: "heading"
    case .branch: "branch"
    case .dot: "dot"
    case .hyphen: "hyphen"
    case .range: "range"
    case .list: "list"
    case .joint: "joint"
    case .occurrence: "occurrence"
    case .segmentMark: "segmentMark"
    case .titleWord: "titleWord"
    case .unknown: "unknown"
    }
  }

  /// Writes the name, and behind it the kind of unit or the heading that it tells.
  fileprivate func write(to json: inout JSONWriter) {
    json.string(name)
    switch self {
    case .unit(let kind), .word(let kind): json.string(kind.name)
    case .heading(let heading): json.string(heading)
    default: break
    }
  }
}
