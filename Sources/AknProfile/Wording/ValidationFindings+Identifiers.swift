internal import Findings
internal import LegalXML
internal import RegulationModel

/// What is said of eIds, alphabetical by code.
extension ValidationFindings {
  static func eIdCharacters(_ id: String, _ element: XMLElement) -> Finding {
    error(
      "eid-characters", element,
      "the eId “\(excerpt(id))” of \(tag(element)) has brackets or punctuation",
      "\(tag(element)) 的 eId“\(excerpt(id))”含有括号或者标点")
  }

  static func eIdDuplicate(_ id: String, _ element: XMLElement, first: Int) -> Finding {
    error(
      "eid-duplicate", element,
      "the eId “\(excerpt(id))” of \(tag(element)) was given in line \(first) already",
      "\(tag(element)) 的 eId“\(excerpt(id))”重复，第 \(first) 行已有")
  }

  static func eIdElement(_ id: String, _ element: XMLElement, wanted: String) -> Finding {
    error(
      "eid-element", element,
      "the eId “\(excerpt(id))” does not name \(tag(element)); “\(excerpt(wanted))” would",
      "eId“\(excerpt(id))”与元素 \(tag(element)) 不符，应为“\(excerpt(wanted))”")
  }

  static func eIdMissing(_ element: XMLElement) -> Finding {
    error(
      "eid-missing", element, "\(tag(element)) lacks its eId", "\(tag(element)) 缺少 eId")
  }

  static func eIdNumber(
    _ id: String, _ element: XMLElement, num: String, wanted: String
  ) -> Finding {
    error(
      "eid-number", element,
      "the eId “\(excerpt(id))” does not agree with the number \(excerpt(num)); "
        + "“\(excerpt(wanted))” would",
      "eId“\(excerpt(id))”与编号\(excerpt(num))不符，应为“\(excerpt(wanted))”")
  }

  static func eIdPosition(_ id: String, _ element: XMLElement, wanted: String) -> Finding {
    error(
      "eid-position", element,
      "the eId “\(excerpt(id))” does not agree with the place of \(tag(element)); "
        + "“\(excerpt(wanted))” would",
      "eId“\(excerpt(id))”与 \(tag(element)) 的位置不符，应为“\(excerpt(wanted))”")
  }

  static func eIdPrefix(_ id: String, _ element: XMLElement, wanted: String) -> Finding {
    error(
      "eid-prefix", element,
      "the eId “\(excerpt(id))” of \(tag(element)) does not begin with that of its context; "
        + "“\(excerpt(wanted))” would",
      "\(tag(element)) 的 eId“\(excerpt(id))”未以所在单元的 eId 开头，应为“\(excerpt(wanted))”")
  }

  static func xmlIdRepeated(_ id: String, _ element: XMLElement, first: Int) -> Finding {
    finding(
      .warning, "xml-id-repeated", element.line,
      "the xml:id “\(excerpt(id))” of \(tag(element)) stands on line \(first) already",
      "\(tag(element)) 的 xml:id“\(excerpt(id))”在第\(first)行已有")
  }
}
