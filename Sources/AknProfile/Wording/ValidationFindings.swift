internal import Findings
internal import LegalXML
internal import RegulationModel

/// The findings of the validation: all codes and all wording, a file a check beside this one.
///
/// Text of the document is quoted in part.
enum ValidationFindings {
  // MARK: - Why a check did not run

  static let noXSD = Finding.Message(
    english: "no XSD schema was given", chinese: "没有给出 XSD 模式文件")
  static let notAkomaNtoso = Finding.Message(
    english: "the document is not Akoma Ntoso 3.0", chinese: "文档不是 Akoma Ntoso 3.0")
  static let notWellFormed = Finding.Message(
    english: "the document cannot be read", chinese: "文档无法读取")

  // MARK: - Parts of sentences

  static func description(of type: ValueType) -> Finding.Message {
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

  static func description(of problem: AknAddress.Problem) -> Finding.Message {
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

  static func description(of target: LinkRule.Target) -> Finding.Message {
    switch target {
    case .text: .init(english: "a part of the text", chinese: "正文的一部分")
    case .anyClass: .init(english: "a TLC entry", chinese: "某个 TLC 条目")
    case .metadata(let names): alternatives(names.sorted())
    }
  }

  /// `<a>, <b> or <c>`
  static func alternatives(_ names: [String]) -> Finding.Message {
    let tags = names.map { "<\($0)>" }
    guard let last = tags.last, tags.count > 1 else {
      return .init(english: tags.first ?? "", chinese: tags.first ?? "")
    }
    let head = tags.dropLast()
    return .init(
      english: "\(head.joined(separator: ", ")) or \(last)",
      chinese: "\(head.joined(separator: "、"))或者\(last)")
  }

  static func tag(_ element: XMLElement) -> String { "<\(excerpt(element.name.local))>" }

  /// At most 80 characters of a text of the document, without line breaks and controls.
  static func excerpt(_ text: String) -> String { line(text, limit: 80) }

  /// A text on one line, cut at a number of characters.
  static func line(_ text: String, limit: Int = 400) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars.prefix(limit) {
      let isControl = scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
      scalars.append(isControl ? " " : scalar)
    }
    return String(scalars) + (text.unicodeScalars.dropFirst(limit).isEmpty ? "" : "…")
  }

  static func error(
    _ code: String, _ element: XMLElement, _ english: String, _ chinese: String
  ) -> Finding {
    finding(.error, code, element.line, english, chinese)
  }

  static func finding(
    _ severity: Finding.Severity, _ code: String, _ line: Int?, _ english: String, _ chinese: String
  ) -> Finding {
    Finding(
      severity: severity, code: code, line: line,
      message: .init(english: english, chinese: chinese))
  }
}
