internal import Findings
internal import LegalXML
internal import RegulationModel

/// What is said of work, expression and manifestation, alphabetical by code.
extension ValidationFindings {
  static func frbrAddress(_ uri: XMLElement, _ problem: AknAddress.Problem) -> Finding {
    let reason = description(of: problem)
    return error(
      "frbr-address", uri, "\(tag(uri)) is no address of Akoma Ntoso: \(reason.english)",
      "\(tag(uri)) 不是 Akoma Ntoso 地址：\(reason.chinese)")
  }

  static func frbrAuthor(_ uri: XMLElement, _ actor: String) -> Finding {
    error(
      "frbr-author", uri, "no <FRBRauthor> is “#\(excerpt(actor))”, as the address says",
      "没有 <FRBRauthor> 是地址中的“#\(excerpt(actor))”")
  }

  static func frbrComponent(_ uri: XMLElement, wanted: String) -> Finding {
    error(
      "frbr-component", uri,
      "the attachment is not of the main document, “\(excerpt(wanted))”",
      "附件不属于主文件“\(excerpt(wanted))”")
  }

  static func frbrCountry(_ element: XMLElement, address: String) -> Finding {
    disagrees("frbr-country", element, "value", address: address)
  }

  static func frbrDate(_ element: XMLElement, address: String) -> Finding {
    disagrees("frbr-date", element, "date", address: address)
  }

  static func frbrDateOrder(_ date: XMLElement, work: CalendarDate) -> Finding {
    error(
      "frbr-date-order", date, "the expression is earlier than the work (\(work))",
      "文本的日期早于作品的日期（\(work)）")
  }

  static func frbrDocumentType(
    _ uri: XMLElement, _ type: String, element: String
  ) -> Finding {
    error(
      "frbr-document-type", uri,
      "the address says “\(excerpt(type))”, but the document is <\(element)>",
      "地址写的是“\(excerpt(type))”，文件却是 <\(element)>")
  }

  static func frbrExpression(_ uri: XMLElement, work: String) -> Finding {
    error(
      "frbr-expression", uri, "the expression is not of the work “\(excerpt(work))”",
      "文本地址不属于作品“\(excerpt(work))”")
  }

  /// `address`: the date of the address; `nil` when it has none.
  static func frbrExpressionDate(_ date: XMLElement, address: String?) -> Finding {
    guard let address else {
      return error(
        "frbr-expression-date", date,
        "the address of the expression lacks “@” and its date",
        "文本地址缺少“@”和日期")
    }
    return disagrees("frbr-expression-date", date, "date", address: address)
  }

  static func frbrLanguage(_ element: XMLElement, address: String) -> Finding {
    disagrees("frbr-language", element, "language", address: address)
  }

  static func frbrLevel(_ uri: XMLElement, _ block: String) -> Finding {
    error(
      "frbr-level", uri, "the <FRBRuri> of <\(block)> is an address of another level",
      "<\(block)> 的 <FRBRuri> 是其他层次的地址")
  }

  static func frbrManifestation(_ uri: XMLElement, wanted: String) -> Finding {
    wrongAddress("frbr-manifestation", uri, wanted: wanted)
  }

  static func frbrName(_ uri: XMLElement, _ name: String) -> Finding {
    error(
      "frbr-name", uri,
      "no <FRBRnumber> or <FRBRname> is “\(excerpt(name))”, as the address says",
      "没有 <FRBRnumber> 或者 <FRBRname> 是地址中的“\(excerpt(name))”")
  }

  static func frbrSubtype(_ element: XMLElement, address: String) -> Finding {
    disagrees("frbr-subtype", element, "value", address: address)
  }

  static func frbrThis(_ this: XMLElement, wanted: String) -> Finding {
    wrongAddress("frbr-this", this, wanted: wanted)
  }

  static func disagrees(
    _ code: String, _ element: XMLElement, _ attribute: String, address: String
  ) -> Finding {
    let value = excerpt(element[attribute] ?? "")
    return error(
      code, element, "\(tag(element)) is “\(value)”, but the address says “\(excerpt(address))”",
      "\(tag(element)) 为“\(value)”，地址中却是“\(excerpt(address))”")
  }

  static func wrongAddress(
    _ code: String, _ element: XMLElement, wanted: String
  ) -> Finding {
    error(
      code, element, "\(tag(element)) should be “\(excerpt(wanted))”",
      "\(tag(element)) 应为“\(excerpt(wanted))”")
  }
}
