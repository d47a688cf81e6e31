internal import LegalXML
internal import RegulationModel

/// What an element stands for in the body of an act, told from its name.
enum UnitRole {
  /// 编 分编 章 节, or what others have instead.
  case division
  /// A heading between articles.
  case crossheading
  /// The number or the heading of the element around it.
  case label
  /// A 款; with a number inside a 款, a 项.
  case provision
  /// A 项 or 目.
  case item
  /// What holds items.
  case list
  /// The words before a list.
  case lead
  /// The words behind a list.
  case closing
  /// Words.
  case words
  /// Anything else: an inline element, or a unit that nobody knows.
  case other

  init(_ element: XMLElement) {
    switch element.name.local {
    case "num", "heading", "subheading": self = .label
    case "crossHeading": self = .crossheading
    case "paragraph", "subsection", "subparagraph", "alinea", "clause", "subclause", "rule",
      "subrule", "article", "proviso":
      self = .provision
    case "point", "indent", "item": self = .item
    case "list", "sublist", "blockList": self = .list
    case "intro", "listIntroduction": self = .lead
    case "wrapUp", "listWrapUp", "listConclusion": self = .closing
    case "p", "block", "content", "table", "tr", "td", "th", "ul", "ol", "li", "container",
      "tblock",
      "foreign":
      self = .words
    default: self = DivisionLevels.kind(of: element) == nil ? .other : .division
    }
  }

  /// Whether the words of such an element stand on lines of their own.
  var isBlock: Bool { self != .other }
}

/// Which elements are divisions, and at which of our levels they stand.
enum DivisionLevels {
  private static let kinds: [String: ProvisionKind] = [
    "book": .part, "tome": .part, "part": .part, "title": .part, "subpart": .subpart,
    "subtitle": .subpart, "chapter": .chapter, "division": .chapter, "subchapter": .section,
    "section": .section, "subdivision": .section, "hcontainer": .chapter, "transitional": .chapter,
    "level": .chapter,
  ]

  /// The level of ours that an element is nearest to; `nil` for what is no division.
  static func kind(of element: XMLElement) -> ProvisionKind? {
    kinds[UnitName.of(element)] ?? kinds[element.name.local]
  }

  /// The level of a division within another one; `nil` when none of ours is left.
  static func level(
    of element: XMLElement, inside parent: ProvisionKind?
  ) -> (kind: ProvisionKind, isChanged: Bool)? {
    let own = element["class"].flatMap { word in
      ProvisionKind.allCases.first { $0.isDivision && $0.name == word }
    }
    guard let wanted = own ?? kind(of: element) else { return nil }
    let name = UnitName.of(element)
    var kind = wanted
    if let parent, kind <= parent {
      guard let next = ProvisionKind(rawValue: parent.rawValue + 1), next.isDivision else {
        return nil
      }
      kind = next
    }
    return (kind, kind.name != name && name != "division")
  }
}

/// What a unit is called: an `hcontainer` says it in its `name`.
enum UnitName {
  /// `article`, `chapter` …
  static func of(_ element: XMLElement) -> String {
    let name = element.name.local
    return name == "hcontainer" ? element["name"] ?? name : name
  }
}
