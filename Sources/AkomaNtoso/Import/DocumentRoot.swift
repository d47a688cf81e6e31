internal import AknProfile
internal import LegalXML

/// The documents in a file of Akoma Ntoso, in the namespace of the standard.
struct DocumentRoot {
  /// The documents, in order: one, or those of a collection; each with what stands beside it.
  private(set) var documents: [(act: XMLElement, others: [XMLElement])] = []
  /// The namespace of the file where it is that of a draft or of a national form; `nil` for the standard's.
  private(set) var draft: String?

  /// Looks through a file from its root.
  init(_ root: XMLElement) throws(AknReadingError) {
    guard root.name.local == "akomaNtoso", let space = root.name.namespace,
      space == AknNames.namespace || DocumentRoot.isDraft(space)
    else {
      let space = root.name.namespace.map { " (\($0))" } ?? ""
      throw .notAkomaNtoso(root: root.name.local + space)
    }
    var root = root
    if space != AknNames.namespace {
      draft = space
      root = DocumentRoot.inStandard(root)
    }
    guard let first = root.elements.first else { throw .noText("akomaNtoso") }
    if first.name.local == "documentCollection" {
      collect(first)
      if documents.isEmpty { throw .noText("documentCollection") }
      return
    }
    var others = root.parts
    if let position = others.firstIndex(of: first) { others.remove(at: position) }
    documents = [(first, others)]
  }

  /// The documents that are components of a collection, at any depth.
  private mutating func collect(_ collection: XMLElement) {
    for element in collection.elements {
      switch element.name.local {
      case "meta", "preface", "preamble", "conclusions", "coverPage": continue
      default:
        if element.first("body") != nil || element.first("mainBody") != nil {
          documents.append((element, []))
        } else {
          collect(element)
        }
      }
    }
  }

  /// The drafts of the standard (WD17, CSD13 …), which name the elements as the standard does, and
  /// LegalDocML.de.
  private static func isDraft(_ space: String) -> Bool {
    let national = ["http://Inhaltsdaten.LegalDocML.de/", "https://Inhaltsdaten.LegalDocML.de/"]
    if national.contains(where: { space.hasPrefix($0) }) { return true }
    guard space.hasPrefix(AknNames.namespace + "/") else { return false }
    let name = space.dropFirst(AknNames.namespace.count + 1)
    return ["WD", "CSD", "CSPRD", "CS"].contains { prefix in
      name.hasPrefix(prefix) && name.dropFirst(prefix.count).allSatisfy(\.isNumber)
    }
  }

  // The depth of a document is limited, and with it this recursion.
  private static func inStandard(_ element: XMLElement) -> XMLElement {
    let children = element.children.map { child -> XMLNode in
      guard case .element(let inner) = child else { return child }
      return .element(inStandard(inner))
    }
    let isForeign = element.name.namespace.map { !isDraft($0) } ?? true
    return XMLElement(
      name: isForeign
        ? element.name : XMLName(namespace: AknNames.namespace, local: element.name.local),
      attributes: element.attributes, children: children, line: element.line)
  }
}
