internal import ChineseText
internal import RegulationParser

/// Tells what kind of text a draft is.
enum ItemKind {
  private static let noticeEnds = WordSet(
    spaced: "通知 公告 公示 通告 启事 通报 函 任前公示 公報 公报 令 說明 通稿 招聘 预告")
  private static let decisionEnds = WordSet(spaced: "决定 决议 決定 決議")
  private static let replyEnds = WordSet(spaced: "批复 复函 答复 回复 批覆 複函 答复的函")
  private static let speechMarks = WordSet(
    spaced: "上的讲话 的讲话 上的致辞 的致辞 上的发言 的发言 讲话稿 发言稿 主持词 讲稿 述职报告 述职述廉报告 开幕词 闭幕词 工作报告 的演讲")
  private static let featureMarks = WordSet(
    spaced: "纪事 综述 侧记 纪实 述评 观察 掠影 特写 访谈 专访 调查 札记 透视 回眸 扫描 巡礼 速写 手记 启示录 报道之")
  private static let commentMarks = WordSet(
    spaced:
      "快评 短评 时评 评论 社论 评论员文章 人民论坛 今日谈 锐评 央视快评 国际锐评 望海楼 钟声 仲音 任仲平 和音 金台锐评 新论 杂谈 随笔 评论员观察 本报评论员")
  private static let noticeWords = WordSet(
    spaced: "特此公告 特此通知 特此公示 特此通告 現予公告 予以公告 公告如下 通知如下 公布如下 予以公布")

  static func kind(
    of draft: ItemDraft, _ parts: HeadingParts, dateline: Dateline?, column: String?
  ) -> Item.Kind {
    if draft.isNote { return .editorialNote }
    guard dateline == nil else { return .news }
    let title = Glyphs(parts.headline ?? "").letters.droppingTrailingDigits
    if let kind = byTitle(title) { return kind }
    let texts = draft.body.filter { !$0.isHeading }.map(\.passage.text)
    if isAmendingAct(parts.headline, texts) { return .decision }
    let addresses = texts.prefix(2).contains { text in
      HeadingWords.salutations.length(at: 0, in: text) != nil
    }
    // 某某作政府工作报告 is a report.
    let isTitled =
      speechMarks.length(endingAt: title.count, in: title) != nil
      && title.place(of: Glyphs("作政府")) == nil && title.place(of: Glyphs("作工作")) == nil
    if isTitled || (addresses && (title.isEmpty || parts.kicker == nil)) { return .speech }
    if isComment(title, column, parts) { return .comment }
    if isNotice(title, texts) { return .notice }
    let subheads = parts.subheads.map { Glyphs($0) }
    let names = subheads + [title]
    let isMarked =
      names.contains { featureMarks.length(endingAt: $0.count, in: $0) != nil }
      || subheads.contains { $0.starts(with: Glyphs("——访")) }
    let sections = draft.sections.filter { SectionNumber($0.text) == nil }
    return isMarked || sections.count >= 2 ? .feature : .news
  }

  /// What a title that ends as those of documents do says: 某某关于…的通知.
  private static func byTitle(_ title: Glyphs) -> Item.Kind? {
    guard replyEnds.length(endingAt: title.count, in: title) == nil else { return .reply }
    let isAbout = title.place(of: Glyphs("关于")) != nil || title.place(of: Glyphs("關於")) != nil
    if isAbout, decisionEnds.length(endingAt: title.count, in: title) != nil { return .decision }
    return noticeEnds.length(endingAt: title.count, in: title) != nil && title.count >= 4
      ? .notice : nil
  }

  /// Whether a text is an amendment itself (某条例修正案) and not a report of it: its first item gives an
  /// instruction.
  private static func isAmendingAct(_ headline: String?, _ texts: [Glyphs]) -> Bool {
    guard let headline, AmendingAct.isTitle(Array(headline.utf8)) else { return false }
    return texts.contains { text in
      guard text.starts(with: Glyphs("一、")) else { return false }
      let words = Array(Glyphs(text[2...]).string.utf8)
      return AmendingAct.opensInstruction(words) && AmendingAct.instructs(words)
    }
  }

  private static func isComment(_ title: Glyphs, _ column: String?, _ parts: HeadingParts) -> Bool {
    let names = [title, Glyphs(column ?? ""), Glyphs(parts.byline ?? "").letters]
    return names.contains { commentMarks.length(endingAt: $0.count, in: $0) != nil }
      || title.starts(with: Glyphs("央视快评")) || title.starts(with: Glyphs("国际锐评"))
  }

  /// Whether the last words of a text without heading say that it is one: 特此公告。
  private static func isNotice(_ title: Glyphs, _ texts: [Glyphs]) -> Bool {
    title.isEmpty && texts.suffix(6).contains { noticeWords.isPart(of: $0) }
  }
}
