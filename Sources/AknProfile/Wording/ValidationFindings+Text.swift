internal import Findings
internal import LegalXML
internal import RegulationModel

/// What is said of numbers, ranges, text and wIds, alphabetical by code.
extension ValidationFindings {
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

  static func textMissing(_ element: XMLElement) -> Finding {
    finding(
      .note, "text-missing", element.line,
      "\(tag(element)) is empty: the annex has a heading and no text",
      "\(tag(element)) 为空：附件只有标题，没有正文")
  }

  static func textNotAllowed(_ text: String, in element: XMLElement, line: Int) -> Finding {
    let words = excerpt(String(text.drop(while: \.isWhitespace)))
    return finding(
      .error, "text-not-allowed", line, "\(tag(element)) may not hold text: “\(words)”",
      "\(tag(element)) 中不得直接有文字：“\(words)”")
  }

  static func textTab(_ element: XMLElement) -> Finding {
    finding(
      .note, "text-tab", element.line,
      "\(tag(element)) has tabs, which part the cells of a row: a <table> would say so",
      "\(tag(element)) 中有制表符，是表格一行各格的分隔：宜用 <table>")
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
}
