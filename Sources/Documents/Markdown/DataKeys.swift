/// The keys under which Markdown files say what their document is.
enum DataKeys {
  /// What a key of front matter means; `nil` for one that says nothing of the document.
  static func name(of key: String) -> DocumentField.Name? {
    names[key.lowercased()]
  }

  private static let names: [String: DocumentField.Name] = {
    var names: [String: DocumentField.Name] = [:]
    for (name, keys) in table {
      for key in keys { names[key] = name }
    }
    return names
  }()

  private static let table: [(DocumentField.Name, [String])] = [
    (.author, ["author", "authors", "byline", "作者", "记者"]),
    (.column, ["category", "categories", "column", "section", "栏目", "版面", "分类"]),
    (
      .date,
      [
        "date", "pubdate", "publish_date", "publishdate", "published", "pubtime", "日期", "发布日期",
        "发布时间", "公布日期", "时间",
      ]
    ),
    (.documentNumber, ["document_number", "documentnumber", "number", "文号", "发文字号", "发布文号"]),
    (.keywords, ["keywords", "keyword", "tag", "tags", "关键词", "标签"]),
    (
      .source,
      ["source", "issuer", "office", "publisher", "来源", "发布机关", "发布单位", "制定机关", "发文机关"]
    ),
    (.summary, ["abstract", "description", "excerpt", "summary", "摘要", "简介"]),
    (.title, ["headline", "title", "标题", "名称"]),
    (.url, ["link", "original_url", "permalink", "source_url", "url", "原文链接", "网址", "链接"]),
  ]
}
