internal import Findings
internal import LegalXML

/// Whether work, expression and manifestation have right addresses that agree with each other and
/// with what the blocks say of date, author, country, kind, name and language.
struct IdentificationCheck {
  private let tree: AknTree
  private var findings = FindingList()
  /// The main document's work and expression.
  private var main: (work: String?, expression: String?) = (nil, nil)
  private var attachments = 0
  /// The names of the components.
  private var names: Set<String> = []

  private init(_ tree: AknTree) {
    self.tree = tree
  }

  /// Checks a document.
  static func check(_ tree: AknTree) -> FindingList {
    var check = IdentificationCheck(tree)
    for component in tree.components { check.visit(component) }
    for node in tree.nodes where node.name == "hasAttachment" { check.checkLink(node.element) }
    return check.findings
  }

  private mutating func visit(_ component: AknComponent) {
    if component.attachment != nil { attachments += 1 }
    guard let meta = component.meta, let blocks = tree.child("identification", of: meta) else {
      return
    }
    func block(_ name: String) -> FrbrBlock? {
      tree.child(name, of: blocks).map { FrbrBlock(tree[$0].element) }
    }
    let own = ComponentName(component, in: tree, position: attachments)
    names.insert(own.name)
    guard let work = block("FRBRWork"), let address = workAddress(work, own) else { return }
    checkWork(work, address, component)
    guard let expression = block("FRBRExpression"),
      let written = expressionAddress(expression, own, of: address)
    else { return }
    checkExpression(expression, written, component)
    if component.attachment == nil {
      main = (address.work, written.expression)
      checkMaster(expression, address, written)
    }
    if let manifestation = block("FRBRManifestation") {
      checkManifestation(manifestation, own, of: written)
    }
  }

  // MARK: - Work

  private mutating func workAddress(_ work: FrbrBlock, _ own: ComponentName) -> AknAddress? {
    guard let uri = work.uri, let address = address(uri) else { return nil }
    if address.language != nil || address.component != nil || address.portion != nil {
      findings.add(ValidationFindings.frbrLevel(uri, "FRBRWork"))
      return nil
    }
    if own.isAttachment, let main = main.work, main != address.work {
      findings.add(ValidationFindings.frbrComponent(uri, wanted: main))
      return nil
    }
    checkThis(work, "\(address.work)/\(own.place)")
    return address
  }

  private mutating func checkWork(
    _ work: FrbrBlock, _ address: AknAddress, _ component: AknComponent
  ) {
    let uri = work.uri ?? work.element
    let name = tree[component.document].name
    if component.attachment == nil, name != "portion", address.documentType != name {
      findings.add(
        ValidationFindings.frbrDocumentType(
          uri, address.documentType, element: name))
    }
    compare(work.first("FRBRcountry"), .country, with: address.country) {
      ValidationFindings.frbrCountry($0, address: address.country)
    }
    compare(work.first("FRBRsubtype"), nil, with: address.subtype) {
      ValidationFindings.frbrSubtype($0, address: address.subtype)
    }
    if let date = work.date, let value = date["date"], ValueType.date.admits(value),
      value != address.date
    {
      findings.add(ValidationFindings.frbrDate(date, address: address.date))
    }
    let authors = work.all("FRBRauthor").compactMap { $0["href"] }
    if let actor = address.actor, !authors.isEmpty,
      !authors.contains("#\(actor)"), !authors.contains("#" + EntityName.organization(actor))
    {
      findings.add(ValidationFindings.frbrAuthor(uri, actor))
    }
    let names = (work.all("FRBRnumber") + work.all("FRBRname")).compactMap { $0["value"] }
    if !names.isEmpty, !names.contains(where: { SegmentName.of($0) == address.name }) {
      findings.add(ValidationFindings.frbrName(uri, address.name))
    }
  }

  // MARK: - Expression

  private mutating func expressionAddress(
    _ expression: FrbrBlock, _ own: ComponentName, of work: AknAddress
  ) -> AknAddress? {
    guard let uri = expression.uri, let address = address(uri) else { return nil }
    guard let whole = address.expression, address.component == nil, address.portion == nil else {
      findings.add(ValidationFindings.frbrLevel(uri, "FRBRExpression"))
      return nil
    }
    if address.work != work.work {
      findings.add(ValidationFindings.frbrExpression(uri, work: work.work))
    } else if own.isAttachment, let main = main.expression, main != whole {
      findings.add(ValidationFindings.frbrComponent(uri, wanted: main))
    }
    checkThis(expression, "\(whole)/\(own.place)")
    return address
  }

  private mutating func checkExpression(
    _ expression: FrbrBlock, _ address: AknAddress, _ component: AknComponent
  ) {
    if let language = expression.first("FRBRlanguage"), let value = language["language"],
      ValueType.language.admits(value), value != address.language
    {
      findings.add(ValidationFindings.frbrLanguage(language, address: address.language ?? ""))
    }
    guard let date = expression.date, let value = date["date"], ValueType.date.admits(value) else {
      return
    }
    let isVersioned = address.documentType == "act" && value != AknNames.unknownDate
    if let written = address.expressionDate, !written.isEmpty {
      if written != value {
        findings.add(ValidationFindings.frbrExpressionDate(date, address: written))
      }
    } else if isVersioned {
      findings.add(ValidationFindings.frbrExpressionDate(date, address: nil))
    }
  }

  private mutating func checkMaster(
    _ expression: FrbrBlock, _ work: AknAddress, _ own: AknAddress
  ) {
    guard let master = expression.first("FRBRmasterExpression"), let href = master["href"],
      let address = try? AknAddress(href)
    else { return }
    let isOther = address.expression != nil && address.expression != own.expression
    if address.work != work.work || !isOther {
      findings.add(ValidationFindings.masterExpression(master))
    }
  }

  // MARK: - Manifestation

  private mutating func checkManifestation(
    _ manifestation: FrbrBlock, _ own: ComponentName, of expression: AknAddress
  ) {
    guard let whole = expression.expression else { return }
    let format = manifestation.first("FRBRformat")?["value"] ?? "xml"
    if let uri = manifestation.uri, let value = uri["value"] {
      let wanted = "\(whole)/!main.\(format)"
      if value != wanted { findings.add(ValidationFindings.frbrManifestation(uri, wanted: wanted)) }
    }
    checkThis(manifestation, "\(whole)/\(own.place).\(format)")
  }

  /// An attachment of this expression is in the document.
  private mutating func checkLink(_ attachment: XMLElement) {
    guard let href = attachment["href"], let address = try? AknAddress(href),
      let component = address.component, let expression = main.expression,
      address.expression == expression, !names.contains(component)
    else { return }
    findings.add(ValidationFindings.linkUnresolved(href, "href", attachment))
  }

  // MARK: - Comparing

  private mutating func address(_ uri: XMLElement) -> AknAddress? {
    guard let value = uri["value"], !value.isEmpty else { return nil }
    do throws(AknAddress.Problem) {
      return try AknAddress(value)
    } catch {
      findings.add(ValidationFindings.frbrAddress(uri, error))
      return nil
    }
  }

  private mutating func checkThis(_ block: FrbrBlock, _ wanted: String) {
    guard let this = block.this, let value = this["value"], value != wanted else { return }
    findings.add(ValidationFindings.frbrThis(this, wanted: wanted))
  }

  /// Compares a value that is right as such with what the address says.
  private mutating func compare(
    _ element: XMLElement?, _ type: ValueType?, with wanted: String,
    _ finding: (XMLElement) -> Finding
  ) {
    guard let element, let value = element["value"], type?.admits(value) ?? true, value != wanted
    else { return }
    findings.add(finding(element))
  }
}

/// How the addresses call a component: `main`, `attachment_1`; or a portion by its unit.
private struct ComponentName {
  let name: String
  let isAttachment: Bool
  /// The eId of the unit that alone is in the document; `nil` for a whole component.
  private let unit: String?

  /// How it stands in an address: `!main`, `~art_7`.
  var place: String { unit.map { "~\($0)" } ?? "!\(name)" }

  /// The number of an attachment is its position or that of its eId, whichever the work's address
  /// has.
  init(_ component: AknComponent, in tree: AknTree, position: Int) {
    isAttachment = component.attachment != nil
    unit =
      tree[component.document].name == "portion"
      ? tree.child("portionBody", of: component.document)
        .flatMap { tree.children(of: $0).first { _ in true } }
        .map { tree[$0].element["eId"] ?? "" } : nil
    guard let attachment = component.attachment else {
      name = "main"
      return
    }
    let byPosition = "attachment_\(position)"
    let id = tree[attachment].element["eId"] ?? ""
    let last = IdentifierText.lastElement(of: id)
    let number = last.hasPrefix("att_") ? String(last.dropFirst(4)) : String(position)
    let way = ["meta", "identification", "FRBRWork", "FRBRthis"]
    let this = tree.descendant(way, of: component.document).flatMap { tree[$0].element["value"] }
    let isNumbered = this?.hasSuffix("/!attachment_\(number)") ?? false
    name = isNumbered ? "attachment_\(number)" : byPosition
  }
}
