internal import ChineseText
internal import RegulationModel

/// Words by which lines behind the last article show that they are no part of it.
enum TailWords {
  /// Why a line behind the last article is set apart.
  ///
  /// - Parameters:
  ///   - index: the passage.
  ///   - first: the first article, from which on a footnote's mark may stand in the text.
  ///   - outline: the document.
  /// - Returns: the reason; `nil` for a line that is not set apart.
  static func reason(
    _ index: Int, behind first: Int, _ outline: DocumentOutline
  ) -> DroppedText.Reason? {
    let passage = outline.passages[index]
    // A mark may stand in the title as well.
    let front = max(0, first - frontLines)
    if EditorNotes.isFootnote(index, behind: front, outline) { return .note }
    guard passage.label == nil || passage.label?.label.isItem == true,
      passage.end - passage.start <= 1_500
    else { return nil }
    let text = outline.text.whole(passage)
    if isDistribution(text) { return .metadata }
    if isDisclaimer(text) { return .navigation }
    return EditorNotes.areNote(text) || notes.begins(text)
      ? .note : nil
  }

  /// Lines above the first article in which a footnote's mark is looked for.
  private static let frontLines = 8

  /// Whether a line stands above footnotes: 注释：, or a rule drawn with dashes.
  static func headsNotes(_ index: Int, _ outline: DocumentOutline) -> Bool {
    let text = outline.text.whole(outline.passages[index])
    if text.count <= 24, leads(noteHeads, text) { return true }
    var cursor = GlyphCursor(0..<text.count)
    while !cursor.isAtEnd {
      switch cursor.take(text.span) {
      case 0x2D, 0x3D, 0x5F, 0x2014, 0x2015, 0x2500, 0xFF3F: continue  // - = _ — ― ─ ＿
      default: return false
      }
    }
    return true
  }

  /// Whether a line says who gets, printed or checked the document: 抄送：…, …2024年1月2日印发.
  private static func isDistribution(_ text: [UInt8]) -> Bool {
    if leads(distribution, text) { return true }
    guard text.count <= 150 else { return false }
    if ByteSearch.first(copies, in: text) != nil { return true }
    guard text.ends(with: printed) else { return false }
    var cursor = GlyphCursor(0..<text.count)
    while !cursor.isAtEnd {
      var probe = cursor
      if DateScanner.read(&probe, text.span) != nil { return probe.offset == text.count - 6 }
      cursor.take(text.span)
    }
    return false
  }

  private static func isDisclaimer(_ text: [UInt8]) -> Bool {
    if leads(disclaimers, text) { return true }
    return publishers.isIn(text)
      && reserves.isIn(text)
  }

  /// Whether text begins with a word and a colon, or is the word.
  private static func leads(_ words: WordSet, _ text: [UInt8]) -> Bool {
    var cursor = GlyphCursor(0..<text.count)
    guard cursor.take(words, text.span) else { return false }
    let next = cursor.peek(text.span)
    return next == 0 || next == Glyph.colon || next == 0x3A
  }

  private static let distribution: WordSet = [
    "抄送", "抄报", "分送", "主送", "报送", "印发", "打印", "校对", "录入", "印制", "印数", "发送", "主题词", "抄",
    "审核", "签发", "拟稿", "联系人", "联系电话", "联系方式", "咨询电话",
  ]
  private static let copies = Array("共印".utf8)
  private static let printed = Array("印发".utf8)
  private static let disclaimers: WordSet = [
    "免责声明", "声明", "特别声明", "版权声明", "郑重声明", "转载声明", "网站声明", "温馨提示", "法律声明", "重要声明",
    "相关附件", "相关链接", "相关阅读", "相关文件", "相关新闻", "相关文章", "相关解读", "附件下载", "文件下载", "原文链接",
  ]
  private static let publishers: WordSet = [
    "本站", "本网", "本库", "本页", "本平台", "本公众号", "来源于网络", "来自网络", "转载自",
  ]
  private static let reserves: WordSet = [
    "仅供参考", "不承担", "转载", "来源于", "正式文件为准", "如有出入", "如需引用", "标准文本", "版权", "侵权", "正式文本为准",
  ]
  private static let noteHeads: WordSet = ["注", "注释", "脚注", "附注", "尾注", "注解", "说明"]
  private static let notes: WordSet = [
    "注：", "注:", "註：", "备注：", "备注:", "備註：", "编者注", "整理者注", "编注：",
  ]
}

extension Label {
  /// Whether it marks a 项 or 目.
  var isItem: Bool {
    if case .item = self { true } else { false }
  }
}
