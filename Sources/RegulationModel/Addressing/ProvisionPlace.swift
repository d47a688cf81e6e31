internal import ChineseText

extension Provision {
  /// Where the provision is. Articles stand without their divisions: their numbers run through.
  public var address: ProvisionAddress {
    var steps: [ProvisionAddress.Step] = []
    var isInArticle = false
    var next: Int? = index
    while let current = next {
      let row = edition.rows[current]
      if !isInArticle || row.kind == .annex { steps.append(edition.step(at: current)) }
      if row.kind == .article { isInArticle = true }
      next = row.parent < 0 ? nil : Int(row.parent)
    }
    return ProvisionAddress(steps.reversed())
  }

  /// The identifier (HTML anchor, Akoma Ntoso eId): `art_34__para_1__point_2`. Unique in the
  /// edition.
  public var id: String { address.id }

  /// The canonical citation within the work: `第三十四条第一款第（二）项`.
  public var citation: String { address.citation }

  /// The short form: `34.1.2`; the identifier for what is not in an article of the body.
  public var shortForm: String { address.shortForm }
}

extension Edition {
  /// The step that leads to a row from its context.
  func step(at index: Int) -> ProvisionAddress.Step {
    let row = rows[index]
    if let number = row.number {
      return ProvisionAddress.Step(row.kind, number, occurrence: Int(row.occurrence))
    }
    var step = ProvisionAddress.Step(row.kind, nil, occurrence: position(at: index))
    if row.kind.isDivision, let heading = customaryHeading(at: index) { step.heading = heading }
    return step
  }

  /// Position of an unnumbered row among its like in its context, from 1.
  ///
  /// Divisions of all levels are alike. Annexes count on from the largest number that one of them
  /// has, so that 附件 beside 附件1 is `att_2`.
  private func position(at index: Int) -> Int {
    let row = rows[index]
    var position = 1
    var largestNumber = 0
    for sibling in childIndices(of: Int(row.parent)) {
      let other = rows[sibling]
      if row.kind.isDivision ? !other.kind.isDivision : other.kind != row.kind { continue }
      if let number = other.number {
        largestNumber = max(largestNumber, number.value)
      } else if sibling < index {
        position += 1
      }
    }
    return row.kind == .annex ? largestNumber + position : position
  }

  /// The heading of a division, if it is one that people cite by it and no sibling shares it.
  private func customaryHeading(at index: Int) -> String? {
    let heading = plainHeading(at: index)
    guard Self.customaryHeadings.contains(heading) else { return nil }
    let siblings = childIndices(of: Int(rows[index].parent))
    let isShared = siblings.contains {
      $0 != index && rows[$0].kind.isDivision && plainHeading(at: $0) == heading
    }
    return isShared ? nil : heading
  }

  /// Headings by which divisions are cited without a number.
  static let customaryHeadings = ["总则", "分则", "附则", "总纲"]

  /// The heading without layout blanks: `总　则` is 总则.
  func plainHeading(at index: Int) -> String {
    var heading = String.UnicodeScalarView()
    heading.append(
      contentsOf: string(rows[index].heading).unicodeScalars.lazy.filter {
        !Glyph.isBlank($0.value)
      })
    return String(heading)
  }
}
