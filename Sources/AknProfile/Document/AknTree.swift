internal import LegalXML

/// The elements of a document as one flat table in document order, found by their eId.
///
/// Elements of other namespaces and what they hold are left out.
struct AknTree: Sendable {
  /// An element and its place.
  struct Node: Sendable {
    /// The element with everything in it.
    let element: XMLElement
    /// Its name.
    let name: String
    /// Index of the parent; -1 for the root.
    let parent: Int
    /// Whether it stands in `meta`.
    let isMetadata: Bool
    /// Index behind the last element within.
    fileprivate(set) var end: Int

    /// 1-based line of the start tag.
    var line: Int { element.line }
  }

  /// The elements; the root is the first.
  private(set) var nodes: [Node] = []
  /// The first element with an eId.
  private(set) var places: [String: Int] = [:]
  /// The document and each attachment.
  private(set) var components: [AknComponent] = []

  /// Lays out a document from its root element.
  init(_ root: XMLElement) {
    add(root, parent: -1, isMetadata: false)
    components = AknComponent.all(in: self)
  }

  // The depth of a document is limited, and with it this recursion.
  private mutating func add(_ element: XMLElement, parent: Int, isMetadata: Bool) {
    let index = nodes.count
    let name = element.name.local
    nodes.append(
      Node(element: element, name: name, parent: parent, isMetadata: isMetadata, end: 0))
    if let id = element["eId"], places[id] == nil { places[id] = index }
    for case .element(let child) in element.children
    where child.name.namespace == AknNames.namespace {
      add(child, parent: index, isMetadata: isMetadata || name == "meta")
    }
    nodes[index].end = nodes.count
  }

  /// The element at an index.
  subscript(index: Int) -> Node { nodes[index] }

  /// The elements directly within, in order.
  func children(of index: Int) -> some Sequence<Int> {
    let end = nodes[index].end
    return sequence(state: index + 1) { place -> Int? in
      guard place < end else { return nil }
      defer { place = nodes[place].end }
      return place
    }
  }

  /// The first element of a name directly within; `nil` when there is none.
  func child(_ name: String, of index: Int) -> Int? {
    children(of: index).first { nodes[$0].name == name }
  }

  /// The element that a way of names leads to, each the first of its name; `nil` when a step fails.
  func descendant(_ names: [String], of index: Int) -> Int? {
    names.reduce(index) { place, name in place.flatMap { child(name, of: $0) } }
  }
}
