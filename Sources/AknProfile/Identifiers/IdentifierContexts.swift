internal import LegalXML

/// For each element, the elements whose eId its own begins with.
struct IdentifierContexts: Sendable {
  /// Stands for the document itself, whose eId is nothing.
  static let top = -1

  /// Nearest element around that is a context.
  private(set) var nearest: [Int] = []
  /// Nearest one that is not inside text; the same as `nearest` outside text.
  private(set) var block: [Int] = []
  /// Nearest annex or quotation: articles are numbered in each anew.
  private var attachment: [Int] = []

  init(_ tree: AknTree) {
    for index in tree.nodes.indices { add(index, in: tree) }
  }

  private mutating func add(_ index: Int, in tree: AknTree) {
    let parent = tree[index].parent
    guard parent >= 0 else {
      nearest.append(Self.top)
      block.append(Self.top)
      attachment.append(Self.top)
      return
    }
    let parentName = tree[parent].name
    let isApart = parentName == "attachment" || parentName == "quotedStructure"
    attachment.append(isApart ? parent : attachment[parent])
    if tree[index].name == "article" {
      // The numbers of articles run through their document, whatever division they stand in.
      nearest.append(attachment[index])
      block.append(attachment[index])
      return
    }
    let reference = ElementReference(of: parentName, inMeta: tree[parent].isMetadata)
    let isContext =
      reference.isContext && (tree[parent].element["eId"] != nil || Self.isImplicit(parentName))
    nearest.append(isContext ? parent : nearest[parent])
    block.append(isContext && !InlineElements.names.contains(parentName) ? parent : block[parent])
  }

  /// Whether an element is a context even without an eId of its own.
  private static func isImplicit(_ name: String) -> Bool {
    switch name {
    case "preface", "preamble", "conclusions", "part", "subpart", "chapter", "section", "division",
      "article", "paragraph", "list", "point", "level", "intro", "wrapUp", "container", "table",
      "attachment", "heading", "subheading", "crossHeading":
      true
    default: false
    }
  }
}

/// The elements that stand inside text.
enum InlineElements {
  static let names: Set<String> = [
    "a", "abbr", "b", "br", "concept", "date", "def", "docAuthority", "docDate", "docNumber",
    "docProponent", "docPurpose", "docTitle", "docType", "i", "img", "inline", "location", "mref",
    "noteRef", "organization", "person", "quantity", "ref", "remark", "role", "rref", "shortTitle",
    "signature", "span", "sub", "sup", "term", "u",
  ]
}
