internal import Amending
internal import RegulationModel

/// The identifiers (wId) that units and their parts had in the edition before, where they are others
/// than now.
///
/// Naming Convention: a wId is the eId that the same element has in the master expression. An
/// inserted provision has none.
struct WorkIdentifiers {
  /// An element that has another identifier than before.
  struct Pair: Hashable {
    let original: String
    let current: String
  }

  /// The pairs, in the order of the text.
  private(set) var pairs: [Pair] = []
  private(set) var originals: [String: String] = [:]

  /// Pairs the provisions of `edition` with those of `base`. O(n).
  init(_ edition: Edition, base: Edition, origins: ProvisionOrigins) {
    var before: [String: Provision] = [:]
    for provision in base.provisions { before[provision.id] = provision }
    // 将第二款改为第三条 makes an article and its 款 of the 款: only the 款 is the same unit.
    var heirs: [String: (id: String, rank: Int)] = [:]
    for provision in edition.provisions {
      let id = provision.id
      guard let old = origins[id]?.old, let former = before[old] else { continue }
      let rank = old == id ? 2 : former.kind == provision.kind ? 1 : 0
      if let heir = heirs[old], heir.rank >= rank { continue }
      heirs[old] = (id, rank)
    }
    for provision in edition.provisions {
      let id = provision.id
      guard let old = origins[id]?.old, old != id, let former = before[old], heirs[old]?.id == id
      else { continue }
      let formerParts = Set(former.partSuffixes)
      for suffix in provision.partSuffixes where formerParts.contains(suffix) {
        pairs.append(Pair(original: old + suffix, current: id + suffix))
        originals[id + suffix] = old + suffix
      }
    }
  }
}

extension Provision {
  /// What the identifiers of the unit's own elements add to its identifier, the unit's first.
  fileprivate var partSuffixes: [String] {
    let headings = heading == nil ? [] : ["__heading"]
    switch kind {
    case .part, .subpart, .chapter, .section, .article: return [""] + headings
    case .paragraph, .item, .subitem:
      if children.isEmpty { return ["", "__content", "__p_1"] }
      let intro = row.text.isEmpty ? [] : ["__intro", "__intro__p_1"]
      let isClosed = kind == .paragraph && !row.closing.isEmpty
      return [""] + intro + (isClosed ? ["__wrapup", "__wrapup__p_1"] : [])
    case .crossheading:
      return parent?.kind.isDivision ?? false ? [""] : ["", "__crossHeading_1"]
    case .annex:
      let label = row.label.isEmpty ? [] : ["__heading"]
      let title = row.heading.isEmpty ? [] : ["__subheading"]
      return [""] + label + title + (children.isEmpty ? ["__p_1"] : [])
    }
  }
}
