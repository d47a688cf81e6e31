internal import LegalXML

/// Whether a document keeps to the grammar, and where and why not.
///
/// libxml2 gives the verdict but stops early and words it coarsely; this check goes through the
/// whole document with the rules of the same grammar and names each element and what is wrong.
struct StructureCheck {
  private let rules: [String: ElementRule]
  private(set) var findings = FindingList()
  /// Whether articles may be printed without a number: in an act that amends another, and in what such
  /// an act quotes.
  private var admitsUnnumbered = false

  private init(_ rules: [String: ElementRule]) {
    self.rules = rules
  }

  /// Checks a document from its root element, which is `akomaNtoso`.
  static func check(_ root: XMLElement, against rules: [String: ElementRule]) -> FindingList {
    var check = StructureCheck(rules)
    check.admitsUnnumbered = root.elements.contains { document in
      document.elements.contains { meta in
        meta.elements.contains { block in
          block.elements.contains { $0.name.local == "activeModifications" }
        }
      }
    }
    check.visit(root)
    return check.findings
  }

  // The depth of a document is limited, and with it this recursion.
  private mutating func visit(_ element: XMLElement) {
    guard let rule = rules[element.name.local] else { return }
    AttributeCheck.check(element, rule, &findings)
    if !rule.admitsText { checkText(element) }
    switch rule.content {
    case .free(let names): checkFree(element, names)
    case .ordered(let order): checkOrdered(element, order)
    }
    if element.name.local == "article", !admitsUnnumbered { checkNumber(of: element) }
    for child in element.elements where child.name.namespace == AknNames.namespace {
      visit(child)
    }
  }

  /// A text has no line of its own: the finding has that of the element before it.
  private mutating func checkText(_ element: XMLElement) {
    var line = element.line
    for child in element.children {
      switch child {
      case .element(let child): line = child.line
      case .text(let text):
        guard !text.utf8.allSatisfy(XMLSpace.isSpace) else { continue }
        findings.add(ValidationFindings.textNotAllowed(text, in: element, line: line))
        return
      }
    }
  }

  private mutating func checkFree(_ element: XMLElement, _ names: Set<String>) {
    for child in element.elements {
      let isAdmitted =
        switch child.name.namespace {
        case nil: false
        case AknNames.namespace: names.contains(child.name.local)
        default: names.contains(ContentOrder.stranger)
        }
      if !isAdmitted { reportStranger(child, in: element) }
    }
  }

  private mutating func checkNumber(of article: XMLElement) {
    guard !article.elements.contains(where: { $0.name.local == "num" }) else { return }
    findings.add(
      ValidationFindings.elementMissing(["num"], in: article, before: article.elements.first))
  }

  private mutating func checkOrdered(_ element: XMLElement, _ order: ContentOrder) {
    var content = ContentCheck(order, parent: element)
    for child in element.elements {
      let isOurs = child.name.namespace == AknNames.namespace
      guard isOurs, order.names.contains(child.name.local) else {
        content.leaveOut()
        reportStranger(child, in: element)
        continue
      }
      content.take(child, &findings)
    }
    content.end(&findings)
  }

  private mutating func reportStranger(_ child: XMLElement, in parent: XMLElement) {
    if child.name.namespace != AknNames.namespace {
      findings.add(ValidationFindings.elementForeign(child, in: parent))
    } else if rules[child.name.local] == nil {
      findings.add(ValidationFindings.elementUnknown(child, in: parent))
    } else {
      findings.add(ValidationFindings.elementNotAllowed(child, in: parent))
    }
  }
}
