internal import ChineseText
package import RegulationModel

/// The unit that 该条, 这一款 name.
enum SameUnit {
  /// The level of a unit's glyph; `nil` for any other glyph.
  static func kind(_ glyph: UInt32) -> ProvisionKind? {
    switch glyph {
    case Glyph.article: .article
    case 0x6B3E: .paragraph
    case Glyph.item: .item
    case Glyph.chapter: .chapter
    case Glyph.section: .section
    case Glyph.part: .part
    case 0x76EE: .subitem
    default: nil
    }
  }
}

extension AmendmentTarget {
  /// The steps that what follows in a list inherits from.
  package var lastSteps: [ProvisionAddress.Step]? {
    switch unit {
    case .provision(let address): address.steps
    case .range(_, let last): last.steps
    default: nil
    }
  }
}
