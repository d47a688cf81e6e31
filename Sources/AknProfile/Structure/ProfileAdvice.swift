internal import LegalXML

/// What the grammar allows and the profile forbids or discourages.
enum ProfileAdvice {
  /// Checks a document from its root element.
  static func check(_ root: XMLElement, _ findings: inout FindingList) {
    var waiting = [root]
    while let element = waiting.popLast() {
      switch element.name.local {
      case "article": checkArticle(element, &findings)
      case "list": findings.remark(ValidationFindings.listDiscouraged(element))
      case "preface":
        if let last = element.elements.last, last.name.local == "toc" {
          findings.remark(ValidationFindings.tocLast(last))
        }
      default: break
      }
      waiting += element.elements
    }
  }

  /// Only what stands for a removed article may do without 款.
  private static func checkArticle(_ element: XMLElement, _ findings: inout FindingList) {
    guard element["status"] != "removed", element["status"] != "temporarilyRemoved",
      !element.elements.contains(where: { $0.name.local == "paragraph" }),
      let content = element.elements.first(where: { $0.name.local == "content" })
    else { return }
    findings.add(ValidationFindings.articleWithoutParagraph(content))
  }
}
