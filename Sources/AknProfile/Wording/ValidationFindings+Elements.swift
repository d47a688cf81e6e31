internal import Findings
internal import LegalXML
internal import RegulationModel

/// What is said of elements and their order, alphabetical by code.
extension ValidationFindings {
  static func elementConflict(
    _ child: XMLElement, in parent: XMLElement, with other: XMLElement
  ) -> Finding {
    error(
      "element-conflict", child,
      "\(tag(child)) may not stand beside \(tag(other)) in \(tag(parent))",
      "\(tag(parent)) 中 \(tag(child)) 与 \(tag(other)) 不得并用")
  }

  static func elementEmpty(_ parent: XMLElement, lacks names: [String]) -> Finding {
    error(
      "element-empty", parent, "\(tag(parent)) is empty; it needs \(alternatives(names).english)",
      "\(tag(parent)) 是空的，应有 \(alternatives(names).chinese)")
  }

  static func elementForeign(_ child: XMLElement, in parent: XMLElement) -> Finding {
    error(
      "element-foreign", child,
      "\(tag(child)) in \(tag(parent)) is not of the namespace of Akoma Ntoso",
      "\(tag(parent)) 中的 \(tag(child)) 不属于 Akoma Ntoso 命名空间")
  }

  static func elementMissing(
    _ names: [String], in parent: XMLElement, before child: XMLElement?
  ) -> Finding {
    let place = child.map { (" before \(tag($0))", "，应在 \(tag($0)) 之前") } ?? ("", "")
    return error(
      "element-missing", child ?? parent,
      "\(tag(parent)) lacks \(alternatives(names).english)\(place.0)",
      "\(tag(parent)) 缺少 \(alternatives(names).chinese)\(place.1)")
  }

  static func elementNotAllowed(_ child: XMLElement, in parent: XMLElement) -> Finding {
    error(
      "element-not-allowed", child, "\(tag(child)) may not stand in \(tag(parent))",
      "\(tag(parent)) 中不得有 \(tag(child))")
  }

  /// An element that another should follow.
  static func elementLate(
    _ child: XMLElement, in parent: XMLElement, before other: XMLElement
  ) -> Finding {
    order(child, child.name.local, in: parent, before: other.name.local)
  }

  /// An element that stands where another is awaited, which comes later.
  static func elementOrder(
    _ later: String, in parent: XMLElement, before child: XMLElement
  ) -> Finding {
    order(child, later, in: parent, before: child.name.local)
  }

  static func order(
    _ place: XMLElement, _ first: String, in parent: XMLElement, before second: String
  ) -> Finding {
    error(
      "element-order", place, "in \(tag(parent)), <\(first)> comes before <\(second)>",
      "\(tag(parent)) 中 <\(first)> 应在 <\(second)> 之前")
  }

  static func elementRepeated(_ child: XMLElement, in parent: XMLElement) -> Finding {
    error(
      "element-repeated", child, "\(tag(parent)) may have only one \(tag(child))",
      "\(tag(parent)) 中只能有一个 \(tag(child))")
  }

  static func elementUnknown(_ child: XMLElement, in parent: XMLElement) -> Finding {
    error(
      "element-unknown", child,
      "\(tag(child)) in \(tag(parent)) is no element of the profile",
      "\(tag(parent)) 中的 \(tag(child)) 不是本规范使用的元素")
  }
}
