internal import ChineseText

extension Provision {
  /// Where the provision is. Articles stand without their divisions: their numbers run through.
  public var address: ProvisionAddress { address(withHeadings: true) }

  /// The identifier (HTML anchor, Akoma Ntoso eId): `art_34__para_1__point_2`. Unique in the
  /// edition.
  public var id: String { address(withHeadings: false).id }

  /// The address; headings by which divisions are cited cost a look at the divisions beside them.
  private func address(withHeadings: Bool) -> ProvisionAddress {
    var steps: [AddressStep] = []
    var isInArticle = false
    var next: Int? = index
    while let current = next {
      let row = edition.rows[current]
      if !isInArticle || row.kind == .annex {
        var step = edition.step(at: current)
        if withHeadings { step.heading = edition.customaryHeading(at: current) }
        steps.append(step)
      }
      if row.kind == .article { isInArticle = true }
      next = row.parent < 0 ? nil : Int(row.parent)
    }
    return ProvisionAddress(steps.reversed())
  }

  /// The canonical citation within the work: `第三十四条第一款第（二）项`.
  public var citation: String { address.citation }

  /// The short form: `34.1.2`; the identifier for what is not in an article of the body.
  public var shortForm: String { address.shortForm }
}

extension Edition {
  /// The step that leads to a row from its context.
  func step(at index: Int) -> AddressStep {
    let row = rows[index]
    if let number = row.number {
      return AddressStep(row.kind, number, occurrence: Int(row.occurrence))
    }
    return AddressStep(row.kind, nil, occurrence: Int(row.position))
  }

  /// The heading of an unnumbered division, if it is one that people cite by it and no sibling
  /// shares it. O(n) in its siblings.
  func customaryHeading(at index: Int) -> String? {
    guard rows[index].kind.isDivision, rows[index].number == nil else { return nil }
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
