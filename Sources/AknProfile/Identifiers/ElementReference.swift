/// How the Naming Convention writes an element in an eId.
struct ElementReference: Sendable {
  /// Where the number behind the name comes from.
  enum Numbering: Sendable {
    /// There is none: the element is the only one of its kind in its context.
    case unique
    /// From `num`, and from the position where there is no `num`.
    case printed
    /// From the position among the like in the context, from 1.
    case counted
    /// From the annex's label; any where it has none.
    case annex
    /// Any number or none: metadata is numbered as its writer likes.
    case any
    /// The whole eId is a name that its writer chose: people, bodies, notions.
    case chosen
  }

  /// The names that may be written; the first one is the Naming Convention's.
  let names: [String]
  /// Where the number comes from.
  let numbering: Numbering
  /// Whether what stands within begins its eId with this element's.
  let isContext: Bool

  private init(_ names: [String], _ numbering: Numbering, isContext: Bool = true) {
    self.names = names
    self.numbering = numbering
    self.isContext = isContext
  }

  /// The reference of an element by its name, and whether it stands in `meta`.
  init(of element: String, inMeta: Bool) {
    if let special = Self.table[element] {
      self = special
    } else if Self.groups.contains(element) {
      self.init([element], .chosen, isContext: false)
    } else if inMeta {
      let isClass = element.utf8.starts(with: "TLC".utf8)
      self.init([element], isClass ? .chosen : .any)
    } else {
      self.init([element], .counted)
    }
  }

  /// Elements that have no eId: the grammar says so where one has.
  private static let groups: Set<String> = [
    "act", "activeModifications", "akomaNtoso", "analysis", "attachments", "classification", "doc",
    "FRBRExpression", "FRBRManifestation", "FRBRWork", "identification", "lifecycle", "mappings",
    "meta", "notes", "passiveModifications", "portion", "presentation", "proprietary", "references",
    "statement", "temporalData", "workflow",
  ]

  private static let table: [String: ElementReference] = [
    "article": .init(["art"], .printed),
    "attachment": .init(["att"], .annex),
    "body": .init(["body"], .unique, isContext: false),
    "caption": .init(["caption"], .unique),
    "chapter": .init(["chp"], .printed),
    "conclusions": .init(["conclusions"], .unique),
    // `art_7__para_2__p_1`: a paragraph of text hangs on the provision.
    "content": .init(["content"], .unique, isContext: false),
    "division": .init(["dvs"], .printed),
    "eventRef": .init(["eref"], .any),
    "FRBRmasterExpression": .init(["FRBRmasterExpression"], .unique),
    "heading": .init(["heading"], .unique),
    "intro": .init(["intro"], .unique),
    "level": .init(["level"], .printed),
    "longTitle": .init(["longTitle"], .unique),
    "mainBody": .init(["mainBody"], .unique, isContext: false),
    "num": .init(["num"], .unique),
    "paragraph": .init(["para"], .counted),
    "part": .init(["part"], .printed),
    "point": .init(["point"], .printed),
    "portionBody": .init(["portionBody"], .unique, isContext: false),
    "preamble": .init(["preamble"], .unique),
    "preface": .init(["preface"], .unique),
    "quotedStructure": .init(["qstr"], .counted),
    "quotedText": .init(["qtext"], .counted),
    "section": .init(["sec"], .printed),
    "subheading": .init(["subheading"], .unique),
    "subpart": .init(["subpart"], .printed),
    "temporalGroup": .init(["tmpg"], .any),
    "wrapUp": .init(["wrapup"], .unique),
  ]
}
