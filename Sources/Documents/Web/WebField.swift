internal import LegalXML

/// Something that a page says of its document.
struct WebField {
  let name: DocumentField.Name
  let value: String
  let key: String

  /// What the head of a page, and the marks of newspaper platforms, say.
  static func stated(by content: HTMLContent) -> [WebField] {
    var fields: [WebField] = []
    for statement in content.statements {
      let key = String(statement.name.drop { $0 != ":" }.dropFirst())
      let isProperty = statement.name.hasPrefix("enpproperty:")
      let name = isProperty ? properties[key.lowercased()] : metas[statement.name.lowercased()]
      if let name {
        fields.append(
          WebField(name: name, value: statement.value, key: isProperty ? key : statement.name))
      }
    }
    return fields
  }

  /// The words of the window, behind which sites put their name.
  static func title(of content: HTMLContent) -> [WebField] {
    content.title.map { [WebField(name: .title, value: $0, key: "title")] } ?? []
  }

  /// Names of `meta` on the pages of agencies and papers.
  private static let metas: [String: DocumentField.Name] = [
    "articletitle": .title, "og:title": .title, "dc.title": .title, "title": .title,
    "founder-title": .title,
    "pubdate": .date, "publishdate": .date, "article:published_time": .date, "dc.date": .date,
    "publish_time": .date, "og:release_date": .date, "firstpublishedtime": .date,
    "founder-date": .date,
    "contentsource": .source, "source": .source, "dc.source": .source, "founder-source": .source,
    "author": .author, "article:author": .author, "dc.creator": .author, "founder-author": .author,
    "columnname": .column, "article:section": .column, "keywords": .keywords,
    "description": .summary,
    "og:description": .summary, "og:url": .url, "url": .url, "canonical": .url,
  ]

  /// Elements of the property comment of newspaper platforms.
  private static let properties: [String: DocumentField.Name] = [
    "title": .title, "date": .date, "author": .author, "sourcename": .source, "nodename": .column,
    "keyword": .keywords, "keywords": .keywords, "summary": .summary, "abstract": .summary,
    "url": .url,
  ]
}
