/// A sentence in the languages of the program.
package struct XMLMessage: Sendable, Hashable {
  /// In English.
  package let english: String
  /// In Chinese.
  package let chinese: String

  init(_ english: String, _ chinese: String) {
    self.english = english
    self.chinese = chinese
  }
}

extension XMLFailure {
  /// What is wrong, without the line.
  package var message: XMLMessage {
    switch self {
    case .attributeOutsideTag(let name):
      XMLMessage("the attribute \(name) comes after the content", "属性“\(name)”写在内容之后")
    case .breakInMixedContent(let element):
      XMLMessage("a line break beside text in <\(element)>", "<\(element)> 的文字旁不得换行")
    case .character(let scalar, let element):
      XMLMessage(
        "XML cannot hold the character \(hexadecimal(scalar))\(element.map { " in <\($0)>" } ?? "")",
        "\(element.map { "<\($0)> 中的" } ?? "")字符 \(hexadecimal(scalar)) 不能写入 XML")
    case .documentType:
      XMLMessage("a document type declaration is refused", "不接受文档类型声明（DOCTYPE）")
    case .duplicateAttribute(let name, let element):
      XMLMessage("two attributes \(name) in <\(element)>", "<\(element)> 中属性“\(name)”重复")
    case .empty:
      XMLMessage("the document is empty", "文档是空的")
    case .encoding(let problem):
      XMLMessage("wrong encoding: \(problem.reason)", "编码有误：\(problem.reason)")
    case .malformed(let problems):
      XMLMessage(
        "not well-formed: \(first(problems))", "XML 结构不完整或有误：\(first(problems))")
    case .name(let name):
      XMLMessage("“\(name)” is not a name in XML", "“\(name)”不是合法的 XML 名称")
    case .outOfMemory:
      XMLMessage("out of memory", "内存不足")
    case .root:
      XMLMessage("a document has exactly one root element", "文档必须有且只有一个根元素")
    case .schema(let problems):
      XMLMessage("the schema is wrong: \(first(problems))", "模式文件有误：\(first(problems))")
    case .schemaReference(let target, let file, _):
      XMLMessage(
        "\(file) refers to “\(target)”, which is not a file of its folder",
        "\(file) 引用了“\(target)”，不是同一文件夹中的文件")
    case .textTooLong(let limit, _):
      XMLMessage("a piece of text is longer than \(limit) bytes", "有一段文字超过 \(limit) 字节")
    case .tooDeep(let limit, _):
      XMLMessage("elements are nested more than \(limit) deep", "元素嵌套超过 \(limit) 层")
    case .tooLarge(let limit):
      XMLMessage("the document has more than \(limit) bytes", "文档超过 \(limit) 字节")
    case .tooManyAttributes(let limit, _):
      XMLMessage("an element has more than \(limit) attributes", "有元素的属性超过 \(limit) 个")
    case .tooManyNodes(let limit, _):
      XMLMessage(
        "the document has more than \(limit) elements and attributes",
        "文档的元素和属性超过 \(limit) 个")
    case .undeclaredPrefix(let name):
      XMLMessage("the prefix of \(name) has no namespace", "“\(name)”的前缀没有命名空间")
    case .unknownEncoding(let name):
      XMLMessage("unknown encoding “\(name)”", "不认识的编码“\(name)”")
    case .unreadable(let path):
      XMLMessage("cannot read \(path)", "无法读取 \(path)")
    }
  }

  private func first(_ problems: [XMLProblem]) -> String { problems.first?.reason ?? "?" }

  /// `U+000B`.
  private func hexadecimal(_ scalar: UInt32) -> String {
    let digits = String(scalar, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}

extension XMLProblem {
  /// What is wrong, without the line; the sentence of libxml2 stays in English in both languages.
  package var message: XMLMessage { XMLMessage(reason, "\(subject)：\(reason)") }

  private var subject: String {
    switch (origin, number) {
    case (.xsd, 1824), (.xsd, 1831...1843): "值不合规定"
    case (.xsd, 1845): "没有这种根元素"
    case (.xsd, 1866): "属性不允许"
    case (.xsd, 1867), (.xsd, 1868): "缺少属性"
    case (.xsd, 1871): "内容不合规定"
    case (.xsd, 1877): "键值重复"
    case (.xsd, _), (.relaxNG, _): "不合模式"
    case (.namespace, _): "命名空间有误"
    case (.xpath, _): "XPath 有误"
    case (.html, _), (.parser, _): "语法有误"
    }
  }
}
