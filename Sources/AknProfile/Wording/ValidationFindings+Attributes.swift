internal import Findings
internal import LegalXML
internal import RegulationModel

/// What is said of attributes and their values, alphabetical by code.
extension ValidationFindings {
  static func articleWithoutParagraph(_ content: XMLElement) -> Finding {
    error(
      "article-without-paragraph", content,
      "the text of an <article> stands in a <paragraph>, even where there is only one",
      "<article> 的正文应放在 <paragraph>（款）中，只有一款也不例外")
  }

  static func attributeMissing(_ name: String, in element: XMLElement) -> Finding {
    error(
      "attribute-missing", element, "\(tag(element)) lacks the attribute \(name)",
      "\(tag(element)) 缺少属性 \(name)")
  }

  static func attributeUnknown(_ name: String, in element: XMLElement) -> Finding {
    error(
      "attribute-unknown", element,
      "\(tag(element)) may not have the attribute \(excerpt(name))",
      "\(tag(element)) 不得有属性 \(excerpt(name))")
  }

  /// A value that is not of its kind; dates, languages, countries and subtypes have own codes.
  static func value(
    _ value: String, of name: String, in element: XMLElement, _ type: ValueType
  ) -> Finding {
    let code =
      switch (type, element.name.local) {
      case (.date, _): "date-invalid"
      case (.language, _): "frbr-language"
      case (.country, _): "frbr-country"
      case (_, "FRBRsubtype"): "frbr-subtype"
      default: "attribute-value"
      }
    let wanted = description(of: type)
    return error(
      code, element,
      "the attribute \(name) of \(tag(element)) is “\(excerpt(value))”, not \(wanted.english)",
      "\(tag(element)) 的属性 \(name) 为“\(excerpt(value))”，应为\(wanted.chinese)")
  }

  static func dateUnknown(_ element: XMLElement) -> Finding {
    error(
      "date-unknown", element,
      "the date 0001-01-01 stands for an unknown one, only in <FRBRdate name=\"unknown\">; "
        + "no other date stands there",
      "日期 0001-01-01 表示日期不详，只用于 <FRBRdate name=\"unknown\">；后者也不得写其他日期")
  }

  static func durationInvalid(_ value: String, _ element: XMLElement) -> Finding {
    error(
      "duration-invalid", element,
      "“\(excerpt(value))” is no length of time of ISO 8601, such as P6M",
      "“\(excerpt(value))”不是 ISO 8601 时间长度（如 P6M）")
  }
}
