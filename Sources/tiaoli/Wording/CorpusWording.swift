internal import CommandKit
internal import NewsCorpus
internal import TextSearch

/// Words of the corpus and of searches on the terminal: alphabetical, both languages side by side.
enum CorpusWording {
  static func count(_ items: Int, files: Int) -> LocalizedText {
    LocalizedText(
      "\(items) \(items == 1 ? "item" : "items") in \(files) \(files == 1 ? "file" : "files")",
      "\(files)个文件，\(items)个条目")
  }

  static func folding(_ foldings: [SearchFolding]) -> LocalizedText {
    let names = foldings.map(\.rawValue).joined(separator: ", ")
    return LocalizedText("found with other \(names)", "其中有写法不同的（\(names)）")
  }

  static func hits(_ hits: Int, documents: Int) -> LocalizedText {
    LocalizedText(
      "\(hits) \(hits == 1 ? "hit" : "hits") in \(documents) \(documents == 1 ? "text" : "texts")",
      "\(documents)处文本，命中\(hits)次")
  }

  static func kind(_ kind: Item.Kind) -> LocalizedText {
    switch kind {
    case .editorialNote: LocalizedText("note", "编者按")
    case .feature: LocalizedText("feature", "特写")
    case .news: LocalizedText("news", "消息")
    case .notice: LocalizedText("notice", "通知")
    case .regulation: LocalizedText("regulation", "法规")
    case .speech: LocalizedText("speech", "讲话")
    }
  }

  static func kind(_ kind: TracedPassage.Kind) -> LocalizedText {
    switch kind {
    case .citation: LocalizedText("cites", "引用")
    case .formula: LocalizedText("formula", "套话")
    case .misquotation: LocalizedText("MISQUOTED", "引文有误")
    case .specific: LocalizedText("same wording", "沿用文字")
    }
  }

  static func noItem(_ name: String) -> LocalizedText {
    LocalizedText(
      "no item '\(name)' in the corpus; tiaoli corpus list shows them",
      "语料中没有“\(name)”这个条目；可用tiaoli corpus list查看")
  }

  static let noPassage = LocalizedText("no passage found", "没有找到")

  static func reuse(_ count: Int) -> LocalizedText {
    LocalizedText(
      "the news corpus cites or reuses it in \(count) \(count == 1 ? "item" : "items")",
      "语料中有\(count)个条目引用或者沿用")
  }
}
