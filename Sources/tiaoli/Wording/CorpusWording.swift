internal import CommandKit
internal import NewsCorpus
internal import TextSearch

/// Words of the corpus and of searches on the terminal: alphabetical, both languages side by side.
enum CorpusWording {
  static func alsoHeld(_ items: [String]) -> LocalizedText {
    LocalizedText(
      "also in the corpus: \(items.joined(separator: ", "))",
      "语料中另有：\(items.joined(separator: "、"))")
  }

  static func basis(_ basis: Speaker.Ground) -> LocalizedText {
    switch basis {
    case .label: LocalizedText("(named before the colon)", "（段首署名）")
    case .previous: LocalizedText("(from the sentence before)", "（承前句）")
    case .pronoun: LocalizedText("(the text says 他 or 她)", "（文中为“他”或“她”）")
    case .quotation: LocalizedText("(in quotation marks)", "（引语）")
    case .sentence: LocalizedText("(in the sentence)", "（本句）")
    case .speech: LocalizedText("(gave the speech)", "（讲话人）")
    }
  }

  static func chart(_ query: String?, _ key: CorpusCount.Key) -> LocalizedText {
    let name = CorpusWording.key(key)
    guard let query else {
      return LocalizedText("items by \(name.english)", "条目数（按\(name.chinese)）")
    }
    return LocalizedText("\(query) by \(name.english)", "“\(query)”出现次数（按\(name.chinese)）")
  }

  static func count(_ items: Int, files: Int) -> LocalizedText {
    LocalizedText(
      "\(items) \(items == 1 ? "item" : "items") in \(files) \(files == 1 ? "file" : "files")",
      "\(files)个文件，\(items)个条目")
  }

  static func folding(_ foldings: [SearchFolding]) -> LocalizedText {
    let names = foldings.map(\.rawValue).joined(separator: ", ")
    return LocalizedText("found with other \(names)", "其中有写法不同的（\(names)）")
  }

  static func gap(_ gap: SpeakerGap) -> LocalizedText {
    switch gap {
    case .act: LocalizedText("the regulation itself is cited", "所引即法规本身")
    case .continued:
      LocalizedText(
        "a speaker is named before; the sentence does not say whether it is theirs",
        "前文有说话者，本句是否仍为其所说不明")
    case .noSubject:
      LocalizedText("the verb has no subject, or several", "动词没有主语或者主语不止一个")
    case .ownWords: LocalizedText("the item's own words", "条目自身的文字")
    case .pronoun: LocalizedText("unclear who 他 or 她 is", "“他”或“她”所指不明")
    case .unclear: LocalizedText("unclear who speaks", "说话者不明")
    }
  }

  static func hits(_ hits: Int, documents: Int) -> LocalizedText {
    LocalizedText(
      "\(hits) \(hits == 1 ? "hit" : "hits") in \(documents) \(documents == 1 ? "text" : "texts")",
      "\(documents)处文本，命中\(hits)次")
  }

  static func key(_ key: CorpusCount.Key) -> LocalizedText {
    switch key {
    case .column: LocalizedText("column", "栏目")
    case .day: LocalizedText("day", "日")
    case .file: LocalizedText("file", "文件")
    case .kind: LocalizedText("kind", "种类")
    case .month: LocalizedText("month", "月")
    case .person: LocalizedText("person", "人物")
    case .place: LocalizedText("place", "地点")
    case .source: LocalizedText("source", "来源")
    case .year: LocalizedText("year", "年")
    }
  }

  static func kind(_ kind: Item.Kind) -> LocalizedText {
    switch kind {
    case .comment: LocalizedText("comment", "评论")
    case .decision: LocalizedText("decision", "决定")
    case .editorialNote: LocalizedText("note", "编者按")
    case .feature: LocalizedText("feature", "特写")
    case .news: LocalizedText("news", "消息")
    case .notice: LocalizedText("notice", "通知")
    case .regulation: LocalizedText("regulation", "法规")
    case .reply: LocalizedText("reply", "批复")
    case .speech: LocalizedText("speech", "讲话")
    }
  }

  static func kind(_ kind: TracedPassage.ReuseKind) -> LocalizedText {
    switch kind {
    case .citation: LocalizedText("cites", "引用")
    case .earlier: LocalizedText("before the edition", "先于该版本")
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

  static let noLine = LocalizedText("no place found", "没有找到")

  static let noPassage = LocalizedText("no passage found", "没有找到")

  static let noRound = LocalizedText(
    "no round of inspection is told of", "没有读到各轮巡视巡察")

  static func round(_ round: InspectionRounds.Round) -> String {
    "\(round.organ)第\(round.number)轮\(round.isLocal ? "巡察" : "巡视")"
  }

  static func stage(_ stage: InspectionRounds.Stage) -> LocalizedText {
    switch stage {
    case .deployment: LocalizedText("deployment", "部署")
    case .entry: LocalizedText("entry", "进驻")
    case .feedback: LocalizedText("feedback", "反馈")
    case .rectification: LocalizedText("rectification", "整改")
    }
  }

  static func reuse(_ count: Int) -> LocalizedText {
    LocalizedText(
      "the news corpus cites or reuses it in \(count) \(count == 1 ? "item" : "items")",
      "语料中有\(count)个条目引用或者沿用")
  }

  static let unknown = LocalizedText("unknown", "未知")

  static func words(inside: Int, outside: Int) -> LocalizedText {
    LocalizedText("\(inside) here, \(outside) elsewhere", "此处\(inside)次，其他\(outside)次")
  }
}
