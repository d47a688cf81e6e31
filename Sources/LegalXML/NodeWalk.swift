internal import CLibXML2

/// A walk over the nodes of a tree without recursion.
enum NodeWalk {
  /// Visits `root` and what it holds in document order.
  ///
  /// `enter` sees every node and says whether to go into its children; `leave` follows for every
  /// element that was entered, also when it has no children.
  static func visit(
    _ root: xmlNodePtr, enter: (xmlNodePtr) -> Bool, leave: (xmlNodePtr) -> Void
  ) {
    var node = root
    while true {
      let isElement = node.pointee.type == XML_ELEMENT_NODE
      let goesIn = enter(node)
      if isElement, goesIn {
        if let child = node.pointee.children {
          node = child
          continue
        }
        leave(node)
      }
      while true {
        guard node != root else { return }
        if let next = node.pointee.next {
          node = next
          break
        }
        guard let parent = node.pointee.parent else { return }
        leave(parent)
        node = parent
      }
    }
  }
}
