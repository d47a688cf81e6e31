internal import Findings
internal import LegalXML
internal import RegulationModel

/// The findings of the validation: all codes and all wording, alphabetical by code.
///
/// Long, because every sentence of the module stands here. Text of the document is quoted in part.
enum ValidationFindings {
  // MARK: - a–d

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

  // MARK: - eId

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

  // MARK: - Elements

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

  private static func order(
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

  // MARK: - Events

  static func eventBeforeWork(_ event: XMLElement, work: CalendarDate) -> Finding {
    error(
      "event-before-work", event, "the event is earlier than the work (\(work))",
      "事件早于作品的日期（\(work)）")
  }

  static func eventExpression(_ event: XMLElement, expression: CalendarDate) -> Finding {
    error(
      "event-expression", event,
      "the event that made this text is not of its date (\(expression))",
      "产生本文本的事件与文本日期（\(expression)）不一致")
  }

  static func eventOriginating(_ event: XMLElement, first: XMLElement) -> Finding {
    error(
      "event-expression", event,
      "the event in line \(first.line) made this text already; only one can have",
      "第 \(first.line) 行的事件已标为产生本文本，只能有一个")
  }

  static func eventGeneration(_ event: XMLElement) -> Finding {
    error(
      "event-generation", event,
      "of the events with a type, the first and only the first is the generation",
      "有类型的事件中，第一个且只有第一个是产生（generation）")
  }

  static func eventGenerationDate(_ event: XMLElement, work: CalendarDate) -> Finding {
    error(
      "event-generation", event, "the generation is not of the work's date (\(work))",
      "产生（generation）的日期与作品的日期（\(work)）不一致")
  }

  static func eventOrder(_ event: XMLElement, after date: CalendarDate) -> Finding {
    error(
      "event-order", event, "the event stands behind a later one (\(date))",
      "事件排在较晚的事件（\(date)）之后")
  }

  // MARK: - FRBR

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

  private static func disagrees(
    _ code: String, _ element: XMLElement, _ attribute: String, address: String
  ) -> Finding {
    let value = excerpt(element[attribute] ?? "")
    return error(
      code, element, "\(tag(element)) is “\(value)”, but the address says “\(excerpt(address))”",
      "\(tag(element)) 为“\(value)”，地址中却是“\(excerpt(address))”")
  }

  private static func wrongAddress(
    _ code: String, _ element: XMLElement, wanted: String
  ) -> Finding {
    error(
      code, element, "\(tag(element)) should be “\(excerpt(wanted))”",
      "\(tag(element)) 应为“\(excerpt(wanted))”")
  }

  // MARK: - i–m

  static func intervalReversed(
    _ interval: XMLElement, start: CalendarDate, end: CalendarDate
  ) -> Finding {
    error(
      "interval-reversed", interval, "the time ends (\(end)) before it starts (\(start))",
      "时间段的终点（\(end)）早于起点（\(start)）")
  }

  static func linkAddress(
    _ link: String, _ attribute: String, _ element: XMLElement, _ problem: AknAddress.Problem
  ) -> Finding {
    let reason = description(of: problem)
    return error(
      "link-address", element,
      "\(attribute) “\(excerpt(link))” of \(tag(element)) is no address: \(reason.english)",
      "\(tag(element)) 的 \(attribute)“\(excerpt(link))”不是地址：\(reason.chinese)")
  }

  static func linkForm(_ link: String, _ attribute: String, _ element: XMLElement) -> Finding {
    error(
      "link-form", element,
      "\(attribute) “\(excerpt(link))” of \(tag(element)) is no link of the kind wanted there",
      "\(tag(element)) 的 \(attribute)“\(excerpt(link))”不是此处所要的链接")
  }

  static func linkKind(
    _ link: String, _ attribute: String, _ element: XMLElement, to target: String,
    wanted: LinkRule.Target
  ) -> Finding {
    let wish = description(of: wanted)
    return error(
      "link-kind", element,
      "\(attribute) “\(excerpt(link))” of \(tag(element)) leads to <\(target)>, "
        + "not to \(wish.english)",
      "\(tag(element)) 的 \(attribute)“\(excerpt(link))”指向 <\(target)>，应指向\(wish.chinese)")
  }

  static func linkUnresolved(
    _ link: String, _ attribute: String, _ element: XMLElement
  ) -> Finding {
    error(
      "link-unresolved", element,
      "\(attribute) “\(excerpt(link))” of \(tag(element)) leads nowhere",
      "\(tag(element)) 的 \(attribute)“\(excerpt(link))”没有目标")
  }

  static func listDiscouraged(_ list: XMLElement) -> Finding {
    finding(
      .note, "list-discouraged", list.line,
      "<list> puts a level into addresses that nobody cites; points can do without",
      "<list> 使地址多出无人引用的一级，<point> 无需放在其中")
  }

  static func mappingDuplicate(_ mapping: XMLElement) -> Finding {
    error(
      "mapping-duplicate", mapping, "the same mapping stands here again", "对应关系重复")
  }

  static func mappingOriginal(_ mapping: XMLElement, wId: String?) -> Finding {
    guard let wId else {
      return error(
        "mapping-original", mapping, "the current element of the mapping has no wId",
        "对应关系中的现行元素没有 wId")
    }
    return error(
      "mapping-original", mapping,
      "the original of the mapping is not the wId of the current element, “\(excerpt(wId))”",
      "对应关系的 original 不是现行元素的 wId“\(excerpt(wId))”")
  }

  static func masterExpression(_ master: XMLElement) -> Finding {
    error(
      "master-expression", master,
      "<FRBRmasterExpression> is no other expression of this work",
      "<FRBRmasterExpression> 不是本作品的另一文本")
  }

  static func masterMissing(_ element: XMLElement) -> Finding {
    error(
      "master-expression", element,
      "\(tag(element)) has a wId, but no <FRBRmasterExpression> says of which expression",
      "\(tag(element)) 有 wId，却没有 <FRBRmasterExpression> 说明取自哪一文本")
  }

  static func modificationIncomplete(_ element: XMLElement, lacks part: String) -> Finding {
    error(
      "modification-incomplete", element,
      "a modification of this type needs \(part) in \(tag(element))",
      "这种类型的修改应在 \(tag(element)) 中写明 \(part)")
  }

  static func modificationSurplus(_ element: XMLElement) -> Finding {
    error(
      "modification-surplus", element, "a repeal leaves no \(tag(element))",
      "废止不产生 \(tag(element))")
  }

  static func moreFindings(_ count: Int) -> Finding {
    finding(
      .note, "more-findings", nil, "\(count) more errors of this check are not listed",
      "本项检查另有 \(count) 个错误未列出")
  }

  // MARK: - n–z

  static func numBlank(_ num: XMLElement) -> Finding {
    error(
      "num-blank", num, "<num> begins or ends with white space", "<num> 的首尾有空白")
  }

  static func numForm(_ text: String, _ num: XMLElement, of element: String) -> Finding {
    error(
      "num-form", num, "“\(excerpt(text))” is not the number of an element <\(element)>",
      "“\(excerpt(text))”不是 <\(element)> 的编号")
  }

  static func rangeReversed(_ from: String, _ end: String, _ element: XMLElement) -> Finding {
    error(
      "range-reversed", element,
      "\(tag(element)) goes from “\(excerpt(from))” to “\(excerpt(end))”, which is not behind it",
      "\(tag(element)) 从“\(excerpt(from))”到“\(excerpt(end))”，后者不在前者之后")
  }

  static func rootUnknown(_ root: XMLElement) -> Finding {
    let space = excerpt(root.name.namespace ?? "")
    return error(
      "root-unknown", root,
      "the root \(tag(root)) (namespace “\(space)”) is not akomaNtoso of Akoma Ntoso 3.0",
      "根元素 \(tag(root))（命名空间“\(space)”）不是 Akoma Ntoso 3.0 的 akomaNtoso")
  }

  /// In the words of libxml2.
  static func schema(_ problem: XMLProblem) -> Finding {
    let message = problem.message
    return finding(
      .error, problem.code, problem.line, line(message.english), line(message.chinese))
  }

  static func textEmpty(_ element: XMLElement) -> Finding {
    error("text-empty", element, "\(tag(element)) has no text", "\(tag(element)) 没有文字")
  }

  static func textLayout(_ element: XMLElement) -> Finding {
    error(
      "text-layout", element,
      "\(tag(element)) has line breaks or indentation among its text, which belong to no text",
      "\(tag(element)) 的文字中夹有换行或者缩进")
  }

  static func textNotAllowed(_ text: String, in element: XMLElement, line: Int) -> Finding {
    let words = excerpt(String(text.drop(while: \.isWhitespace)))
    return finding(
      .error, "text-not-allowed", line, "\(tag(element)) may not hold text: “\(words)”",
      "\(tag(element)) 中不得直接有文字：“\(words)”")
  }

  static func tocLast(_ toc: XMLElement) -> Finding {
    finding(
      .note, "toc-last", toc.line,
      "other programs run a <toc> at the end of <preface> into the body; put it before the last",
      "<toc> 在 <preface> 末尾时，有的程序会把它与正文连在一起，宜移到前面")
  }

  static func unreadable(_ failure: XMLFailure) -> Finding {
    let message = failure.message
    return finding(
      .error, failure.code, failure.line, line(message.english), line(message.chinese))
  }

  static func wIdDuplicate(_ wId: String, _ element: XMLElement, first: Int) -> Finding {
    error(
      "wid-duplicate", element,
      "the wId “\(excerpt(wId))” of \(tag(element)) was given in line \(first) already",
      "\(tag(element)) 的 wId“\(excerpt(wId))”重复，第 \(first) 行已有")
  }

  static func wIdEqualsEId(_ wId: String, _ element: XMLElement) -> Finding {
    error(
      "wid-equals-eid", element,
      "the wId “\(excerpt(wId))” of \(tag(element)) is its eId; leave it out",
      "\(tag(element)) 的 wId“\(excerpt(wId))”与 eId 相同，应省去")
  }

  static func wIdUnmapped(_ wId: String, _ element: XMLElement) -> Finding {
    error(
      "wid-unmapped", element,
      "no <mapping> lists the wId “\(excerpt(wId))” of \(tag(element))",
      "没有 <mapping> 列出 \(tag(element)) 的 wId“\(excerpt(wId))”")
  }

  // MARK: - Why a check did not run

  static let noXSD = Finding.Message(
    english: "no XSD schema was given", chinese: "没有给出 XSD 模式文件")
  static let notAkomaNtoso = Finding.Message(
    english: "the document is not Akoma Ntoso 3.0", chinese: "文档不是 Akoma Ntoso 3.0")
  static let notWellFormed = Finding.Message(
    english: "the document cannot be read", chinese: "文档无法读取")

  // MARK: - Parts of sentences

  private static func description(of type: ValueType) -> Finding.Message {
    switch type {
    case .text: .init(english: "text", chinese: "文字")
    case .label: .init(english: "some text", chinese: "非空文字")
    case .id: .init(english: "an identifier without blanks", chinese: "不含空白的标识")
    case .boolean: .init(english: "true or false", chinese: "true 或者 false")
    case .count: .init(english: "a number from 1", chinese: "从 1 起的数字")
    case .country: .init(english: "a country in lower case", chinese: "小写的国家代码")
    case .date: .init(english: "a date such as 2024-02-08", chinese: "日期（如 2024-02-08）")
    case .language:
      .init(english: "a language in three letters, as zho", chinese: "三个字母的语言代码（如 zho）")
    case .oneOf(let words):
      .init(
        english: "one of: \(words.joined(separator: ", "))",
        chinese: "下列之一：\(words.joined(separator: "、"))")
    }
  }

  private static func description(of problem: AknAddress.Problem) -> Finding.Message {
    switch problem {
    case .blank: .init(english: "it has a blank", chinese: "含有空白")
    case .country:
      .init(english: "the country is not in lower case", chinese: "国家代码不是小写字母")
    case .date: .init(english: "the date of the work is not in its place", chinese: "作品日期不在其位")
    case .expressionDate: .init(english: "no date stands behind “@”", chinese: "“@”后不是日期")
    case .fragment: .init(english: "it has one of # ? %", chinese: "含有 # ? % 之一")
    case .incomplete: .init(english: "it has gaps or ends early", chinese: "有空缺或者不完整")
    case .language:
      .init(english: "the language is not in three letters", chinese: "语言代码不是三个字母")
    case .prefix: .init(english: "it does not begin with /akn/", chinese: "不以 /akn/ 开头")
    case .subtype: .init(english: "the subtype is missing", chinese: "缺少类别")
    case .tail(let part):
      .init(
        english: "“\(excerpt(part))” may not stand there", chinese: "此处不得有“\(excerpt(part))”")
    }
  }

  private static func description(of target: LinkRule.Target) -> Finding.Message {
    switch target {
    case .text: .init(english: "a part of the text", chinese: "正文的一部分")
    case .anyClass: .init(english: "a TLC entry", chinese: "某个 TLC 条目")
    case .metadata(let names): alternatives(names.sorted())
    }
  }

  /// `<a>, <b> or <c>`
  private static func alternatives(_ names: [String]) -> Finding.Message {
    let tags = names.map { "<\($0)>" }
    guard let last = tags.last, tags.count > 1 else {
      return .init(english: tags.first ?? "", chinese: tags.first ?? "")
    }
    let head = tags.dropLast()
    return .init(
      english: "\(head.joined(separator: ", ")) or \(last)",
      chinese: "\(head.joined(separator: "、"))或者\(last)")
  }

  private static func tag(_ element: XMLElement) -> String { "<\(excerpt(element.name.local))>" }

  /// At most 80 characters of a text of the document, without line breaks and controls.
  private static func excerpt(_ text: String) -> String { line(text, limit: 80) }

  /// A text on one line, cut at a number of characters.
  private static func line(_ text: String, limit: Int = 400) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars.prefix(limit) {
      let isControl = scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
      scalars.append(isControl ? " " : scalar)
    }
    return String(scalars) + (text.unicodeScalars.dropFirst(limit).isEmpty ? "" : "…")
  }

  private static func error(
    _ code: String, _ element: XMLElement, _ english: String, _ chinese: String
  ) -> Finding {
    finding(.error, code, element.line, english, chinese)
  }

  private static func finding(
    _ severity: Finding.Severity, _ code: String, _ line: Int?, _ english: String, _ chinese: String
  ) -> Finding {
    Finding(
      severity: severity, code: code, line: line,
      message: .init(english: english, chinese: chinese))
  }
}
