internal import LegalXML

/// Whether libxml2 can judge a document by the schema in linear time.
///
/// It compares every two neighbours that only a wildcard admits: elements of other namespaces side
/// by side, and attributes of other namespaces on one element. A document with crowds of them is
/// judged by the rules alone, which find a fault where and only where the schema does.
enum SchemaCost {
  private static let neighbours = 256
  private static let attributes = 32

  /// Whether no crowd is in the document.
  static func isLinear(_ root: XMLElement) -> Bool {
    var waiting = [root]
    while let element = waiting.popLast() {
      let isOurs = element.name.namespace == AknNames.namespace
      let strangers = element.attributes.count { !isOurs || $0.name.namespace != nil }
      guard strangers <= attributes else { return false }
      var neighbours = 0
      for case .element(let child) in element.children {
        if child.name.namespace != AknNames.namespace || !isOurs { neighbours += 1 }
        waiting.append(child)
      }
      guard neighbours <= Self.neighbours else { return false }
    }
    return true
  }
}
