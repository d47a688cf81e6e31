internal import ChineseText

/// Lines of keys and values at the head of a page: `【发布日期】2017-04-12`, `发布时间：… 来源：…`,
/// and the rows of the tables with which agencies open their documents.
enum WebDataLine {
  /// Longer lines are sentences.
  private static let lengthLimit = 600

  /// What a line says; `nil` for one that is no line of data. Keys without value say nothing.
  static func line(_ text: [UInt8]) -> [WebField]? {
    guard text.count <= lengthLimit else { return nil }
    let text = String(decoding: text, as: UTF8.self)
    return text.unicodeScalars.first == "【" ? bracketed(text) : spaced(text)
  }

  /// What a row of a table says, whose cells are keys with a colon and values in turn.
  static func row(_ text: [UInt8]) -> [WebField]? {
    guard text.count <= lengthLimit * 4 else { return nil }
    let cells = String(decoding: text, as: UTF8.self).split(
      separator: "\t", omittingEmptySubsequences: false)
    guard cells.count > 1 else { return nil }
    var fields: [WebField] = []
    var hasKey = false
    for position in stride(from: 0, to: cells.count, by: 2) {
      let key = bare(cells[position])
      let value = position + 1 < cells.count ? String(cells[position + 1]) : ""
      if key.isEmpty, bare(value[...]).isEmpty { continue }
      guard key.hasSuffix("：") || key.hasSuffix(":"), let meaning = keys[String(key.dropLast())]
      else { return nil }
      hasKey = true
      if let name = meaning { append(name, value, String(key.dropLast()), &fields) }
    }
    return hasKey ? fields : nil
  }

  /// `(【key】 value?)+`
  private static func bracketed(_ text: String) -> [WebField]? {
    var fields: [WebField] = []
    for part in text.unicodeScalars.split(separator: "【") {
      let sides = part.split(separator: "】", maxSplits: 1, omittingEmptySubsequences: false)
      let key = bare(Substring(String(sides[0])))
      guard sides.count == 2, let meaning = keys[key] else { return nil }
      if let name = meaning { append(name, String(sides[1]), key, &fields) }
    }
    return fields
  }

  /// `key：value (blank key：value)*`, all keys known; words of buttons may follow. A key that other
  /// texts use, too, needs a second one beside it.
  private static func spaced(_ text: String) -> [WebField]? {
    var entries: [(key: String, value: String)] = []
    let words = text.unicodeScalars.split {
      Glyph.isBlank($0.value) || $0 == "|" || $0 == "｜"
    }
    for word in words {
      let colon = word.firstIndex { $0 == "：" || $0 == ":" }
      let key = colon.map { String(word[..<$0]) } ?? ""
      if let colon, keys[key] != nil {
        entries.append((key, String(word[word.index(after: colon)...])))
      } else {
        // `10:20` is a time, `地点：` a key of something else.
        let isOther = key.unicodeScalars.contains { !Glyph.isDigit($0.value) }
        guard let last = entries.indices.last, !isOther else { return nil }
        entries[last].value += " " + String(word)
      }
    }
    guard entries.contains(where: { !weak.contains($0.key) }) || entries.count > 1 else {
      return nil
    }
    // The words behind a key are short, or the line is a sentence.
    let areShort = entries.allSatisfy { entry in
      let scalars = entry.value.unicodeScalars
      return scalars.count <= 60 && !scalars.contains("。")
    }
    guard areShort else { return nil }
    var fields: [WebField] = []
    for entry in entries {
      if let meaning = keys[entry.key], let name = meaning {
        append(name, entry.value, entry.key, &fields)
      }
    }
    return fields
  }

  /// Keys that notices use in their text.
  private static let weak: Set<String> = [
    "作者", "关键词", "名称", "日期", "时间", "标题", "栏目", "编辑", "记者", "责任编辑",
  ]

  private static func append(
    _ name: DocumentField.Name, _ value: String, _ key: String, _ fields: inout [WebField]
  ) {
    fields.append(WebField(name: name, value: value, key: key))
  }

  private static func bare(_ text: Substring) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.filter { !Glyph.isBlank($0.value) }))
  }

  /// Keys, and what they mean; `nil` for what is known and no field.
  private static let keys: [String: DocumentField.Name?] = [
    "主题分类": nil, "主题词": .keywords, "作者": .author, "信息来源": .source, "公布日期": .date, "公布机关": .source,
    "公开日期": .date, "关键词": .keywords, "制定机关": .source, "发布单位": .source, "发布部门": .source,
    "发布文号": .documentNumber,
    "发布日期": .date, "发布时间": .date, "发布机关": .source, "发布机构": .source, "发文字号": .documentNumber,
    "发文日期": .date,
    "发文机关": .source, "发文单位": .source, "失效日期": nil, "实施日期": .date, "施行日期": .date, "成文日期": .date,
    "所属类别": nil,
    "效力级别": nil, "文号": .documentNumber, "文件来源": .source, "文章来源": .source, "新闻来源": .source,
    "日期": .date, "时效性": nil,
    "时间": .date, "来源": .source, "标题": .title, "浏览次数": nil, "点击数": nil, "生效日期": .date, "名称": .title,
    "体裁分类": nil,
    "有效性": nil, "索引号": nil, "颁布单位": .source, "颁布日期": .date, "颁布机关": .source, "字体": nil, "字号": nil,
    "责任编辑": nil, "法规类别": nil, "法律效力": nil, "阅读次数": nil, "编辑": nil, "记者": .author,
    "栏目": .column,
    "组配分类": nil, "信息索引号": nil, "公开方式": nil, "公开形式": nil, "废止日期": nil, "浏览量": nil, "阅读量": nil,
    "访问量": nil,
  ]
}
