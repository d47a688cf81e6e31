/// The levels of a Chinese regulation (立法法 art. 65), from the widest to the narrowest.
public enum ProvisionKind: UInt8, Sendable, CaseIterable, Comparable {
  /// 编
  case part
  /// 分编
  case subpart
  /// 章
  case chapter
  /// 节
  case section
  /// 条
  case article
  /// 款: an unnumbered paragraph, counted from 1.
  case paragraph
  /// 项
  case item
  /// 目
  case subitem
  /// 附件, beside the body.
  case annex
  /// An unnumbered heading between articles, as some judicial interpretations have: no unit.
  case crossheading

  /// The word used in JSON.
  public var name: String {
    switch self {
    case .part: "part"
    case .subpart: "subpart"
    case .chapter: "chapter"
    case .section: "section"
    case .article: "article"
    case .paragraph: "paragraph"
    case .item: "item"
    case .subitem: "subitem"
    case .annex: "annex"
    case .crossheading: "crossheading"
    }
  }

  /// The element reference in identifiers (Akoma Ntoso Naming Convention).
  public var idStem: String {
    switch self {
    case .part: "part"
    case .subpart: "subpart"
    case .chapter: "chp"
    case .section: "sec"
    case .article: "art"
    case .paragraph: "para"
    case .item, .subitem: "point"
    case .annex: "att"
    case .crossheading: "hcontainer"
    }
  }

  /// The Chinese name of the unit: 条, 款 …
  public var unit: String {
    switch self {
    case .part: "编"
    case .subpart: "分编"
    case .chapter: "章"
    case .section: "节"
    case .article: "条"
    case .paragraph: "款"
    case .item: "项"
    case .subitem: "目"
    case .annex: "附件"
    case .crossheading: "标题"
    }
  }

  /// Whether units of this kind hold articles: 编 分编 章 节.
  public var isDivision: Bool { self <= .section }

  /// Wider kinds are smaller.
  public static func < (left: ProvisionKind, right: ProvisionKind) -> Bool {
    left.rawValue < right.rawValue
  }
}
