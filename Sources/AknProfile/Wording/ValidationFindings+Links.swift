internal import Findings
internal import LegalXML
internal import RegulationModel

/// What is said of links, mappings and modifications, alphabetical by code.
extension ValidationFindings {
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
}
